import Domain

/// A small generator of chance that gives the same numbers everywhere.
struct PlanChance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    mutating func isLucky(_ percent: Int) -> Bool { number(1...100) <= percent }

    mutating func one<Value>(_ values: [Value]) -> Value { values[number(0...(values.count - 1))] }

    mutating func some<Value>(_ values: [Value]) -> [Value] {
        let kept = values.filter { _ in isLucky(50) }
        return kept.isEmpty ? [one(values)] : kept
    }

    mutating func several<Value>(_ range: ClosedRange<Int>, _ make: (Int, inout PlanChance) -> Value) -> [Value] {
        (0..<number(range)).map { make($0, &self) }
    }
}

/// Valid plans whose words are awkward on purpose: marks of the form, of YAML and of Markdown, words of headings.
enum PlanInvention {
    private static let words = [
        "thi đua", "tập thể", "số", "của", "ngày", "từ", "đến hết", "Kế hoạch", "I.", "1.", "a)", "-", "+", "|", "«",
        "»",
        "“", "”", "(", ")", ":", ";", ".", ",", "/", "%", "**", "#", "[", "]", "{", "}", "\"", "\\", "'", "xã Mẫu",
        "ỦY BAN",
        "năm 2027", "không quá", "05", "–", "mã", "đơn vị", "Mục đích", "Nơi nhận:", "PHỤ LỤC", "Căn cứ", "hoặc", "R&D",
        "cá nhân", "Đổi mới", "sáng tạo", "2/3", "10%", "<p>", "đ", "_", "*", "!", "?", "@", "Chủ tịch", "CHỦ TỊCH",
    ]

    static func plan(_ chance: inout PlanChance) -> Plan {
        let first = day(&chance, 2020...2026)
        let period = Period(first, day(&chance, (first.year + 1)...(first.year + 5)))
        guard let period else { return plan(&chance) }
        let groups = chance.several(1...6) {
            ParticipantGroup(
                code: "nhóm-\($0)", kind: $1.one(ParticipantKind.allCases), name: text(&$1), source: source(&$1))
        }
        let occasions = chance.several(0...6) {
            PlannedOccasion(
                code: "đợt-\($0)", kind: $1.one(OccasionKind.allCases),
                year: $1.number(period.first.year...period.last.year), name: text(&$1), source: source(&$1))
        }
        let awards = chance.several(1...4) {
            AwardForm(
                code: "award.\($0)", name: text(&$1), level: $1.one(AwardLevel.allCases),
                competence: $1.one(Competence.allCases), kinds: Set($1.some(AwardKind.allCases)), source: source(&$1))
        }
        return Plan(
            identity: identity(&chance, period), bases: chance.several(0...4) { _, chance in basis(&chance) },
            purposes: statements(&chance), requirements: statements(&chance), themes: themes(&chance),
            participants: groups, criteria: criteria(&chance, groups.map(\.code)), phases: phases(&chance),
            occasions: occasions, awards: awards, quotas: quotas(&chance, awards, occasions.map(\.code)),
            responsibilities: responsibilities(&chance), recipients: statements(&chance),
            procedure: PlanInvention.procedure(&chance))
    }

    static func text(_ chance: inout PlanChance) -> String {
        // Marks that a plan file refuses at the place where a value begins do not stand there.
        chance.several(1...8) { $1.one(words) }.joined(separator: chance.isLucky(80) ? " " : "")
    }

    static func source(_ chance: inout PlanChance) -> String {
        chance.isLucky(50) ? chance.one(["I.1.a", "II.4", "nơi nhận", "phần căn cứ", "–", "IV.3.a"]) : text(&chance)
    }

    static func day(_ chance: inout PlanChance, _ years: ClosedRange<Int>) -> Day {
        Day(chance.number(years), chance.number(1...12), chance.number(1...28)) ?? day(&chance, years)
    }

    private static func identity(_ chance: inout PlanChance, _ period: Period) -> PlanIdentity {
        PlanIdentity(
            agency: text(&chance), superior: chance.isLucky(50) ? text(&chance) : nil,
            level: chance.one(AgencyLevel.allCases), number: chance.isLucky(70) ? text(&chance) : nil,
            symbol: text(&chance), place: text(&chance), date: period.first, signer: text(&chance),
            signerTitle: chance.one(["Chủ tịch", "CHỦ TỊCH", "Phó Chủ tịch", text(&chance)]),
            title: (chance.isLucky(50) ? "Kế hoạch " : "") + text(&chance), movement: text(&chance), period: period,
            source: source(&chance))
    }

    private static func basis(_ chance: inout PlanChance) -> LegalBasis {
        LegalBasis(
            kind: text(&chance), number: text(&chance), date: day(&chance, 1990...2026), issuer: text(&chance),
            subject: text(&chance), source: source(&chance))
    }

    private static func statements(_ chance: inout PlanChance) -> [PlanStatement] {
        chance.several(0...(chance.isLucky(5) ? 60 : 4)) { PlanStatement(text: text(&$1), source: source(&$1)) }
    }

    private static func themes(_ chance: inout PlanChance) -> [Theme] {
        let codes = chance.isLucky(50) ? Array("abcdđeg").map(String.init) : (1...7).map(String.init)
        return chance.several(0...7) { Theme(code: codes[$0], name: text(&$1), text: text(&$1), source: source(&$1)) }
    }

    private static func criteria(_ chance: inout PlanChance, _ groups: [String]) -> [Criterion] {
        chance.several(0...6) {
            Criterion(
                code: "III.\($0)", groups: $1.some(groups).shuffled(using: &$1), text: text(&$1), source: source(&$1))
        }
    }

    private static func phases(_ chance: inout PlanChance) -> [Phase] {
        chance.several(0...3) { index, chance in
            let first = day(&chance, 2020...2024)
            return Period(first, day(&chance, 2025...2030)).map {
                Phase(code: "phase-\(index)", name: text(&chance), period: $0, source: source(&chance))
            }
        }.compactMap(\.self)
    }

    private static func responsibilities(_ chance: inout PlanChance) -> [Responsibility] {
        var body = text(&chance)
        return chance.several(0...6) { _, chance in
            if chance.isLucky(40) { body = text(&chance) }
            return Responsibility(body: body, task: text(&chance), source: source(&chance))
        }
    }
}
