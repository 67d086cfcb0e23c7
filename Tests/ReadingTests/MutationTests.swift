import Testing

@testable import Reading

/// Texts made from plans by cutting, doubling, moving and spoiling them, the same ones in every run.
@Suite("Spoiled texts")
struct MutationTests {
    @Test("are read to their end, and what is told of them stands in them", arguments: 0..<8)
    func mutations(_ part: Int) throws {
        var chance = Chance(seed: UInt64(part + 1))
        let plans = try AnswerKeyTests.plans.map { try AnswerKey.plan($0) }
        for _ in 0..<1_250 {
            let bytes = Mutation.make(from: plans, &chance)
            guard let paper = try? PlanReader.read(bytes) else { continue }
            let lines = try SourceText(bytes).lines.last?.number ?? 0
            let facts = paper.facts
            for record in [facts.identity] + FactSection.allCases.flatMap({ facts[$0] }) {
                for fact in record.keys.map({ record[$0] }) {
                    #expect((fact.value == nil) == (fact.confidence == .absent))
                    #expect((1...lines).contains(fact.line ?? 1))
                }
            }
        }
    }
}

/// A generator with a seed (SplitMix64).
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

enum Mutation {
    private static let heads = [
        "KẾ HOẠCH\nPhát động phong trào thi đua\n", "", "Số: /KH\nX, ngày 1 tháng 1 năm 2026\nKẾ HOẠCH\nthi đua “A\n",
    ]
    private static let pieces = [
        "tối đa 99999 tập thể", "%", "(", "\"", "|", "\n- ", "\nI. ", "\n1.1.1.1.1.1. ", "¹", "\u{0C}",
        "ngày 31/02/2026", "từ",
        "Đối với cá nhân", "\nNơi nhận:\n", "\nđ) ", "Luật ", "Nghị định số 1/NĐ ngày", "\u{301}", "bằng nhau thì", ";",
        ": ",
        "\nIV. KHEN THƯỞNG\n", "\nTIÊU CHÍ THI ĐUA\n", "Giai đoạn 1 (", "\nPHỤ LỤC\n| 1 | 2 | 3 |\n", "hồ sơ gồm 01 bộ",
    ].map { Array($0.utf8) }

    static func make(from plans: [[UInt8]], _ chance: inout Chance) -> [UInt8] {
        let plan = plans[Int.random(in: 0..<plans.count, using: &chance)]
        let start = Int.random(in: 0..<plan.count, using: &chance)
        var bytes = Array(plan[start..<min(plan.count, start + Int.random(in: 0...600, using: &chance))])
        // A window begins in the middle of a letter more often than not.
        bytes = Array(String(decoding: bytes, as: UTF8.self).utf8)
        for _ in 0..<Int.random(in: 0...6, using: &chance) { spoil(&bytes, &chance) }
        return Array(heads[Int.random(in: 0..<heads.count, using: &chance)].utf8) + bytes
    }

    private static func spoil(_ bytes: inout [UInt8], _ chance: inout Chance) {
        let place = Int.random(in: 0...bytes.count, using: &chance)
        let end = min(bytes.count, place + Int.random(in: 0...40, using: &chance))
        switch Int.random(in: 0..<10, using: &chance) {
        case 0: bytes.removeSubrange(place..<end)
        case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 2: bytes.insert(UInt8.random(in: 0...255, using: &chance), at: place)
        default: bytes.insert(contentsOf: pieces[Int.random(in: 0..<pieces.count, using: &chance)], at: place)
        }
        // Most stay readable; some are left with broken letters.
        if Int.random(in: 0..<8, using: &chance) > 0 { bytes = Array(String(decoding: bytes, as: UTF8.self).utf8) }
    }
}
