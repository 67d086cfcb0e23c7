import Domain
import Testing

@testable import Paperwork

/// Broken files of every kind end in a reading, never in a crash, and quickly.
@Suite("Broken plan files")
struct PlanFuzzTests {
    @Test("every prefix of a small plan ends in a reading")
    func everyPrefix() {
        let bytes = Array(PlanSample.text.utf8)
        for length in 0..<(bytes.count - 20) { expectSound(PlanFile.read(Array(bytes[..<length]))) }
    }

    @Test("prefixes of the plan of Cao Minh end in a reading, none of them in a plan")
    func prefixesOfCaoMinh() throws {
        let bytes = try PlanSample.caoMinh()
        for length in stride(from: 0, to: bytes.count * 9 / 10, by: 17) {
            let reading = PlanFile.read(Array(bytes[..<length]))
            expectSound(reading)
            #expect(reading.plan == nil)
        }
    }

    @Test("2,000 plans with random bytes changed end in a reading", arguments: 0..<2)
    func mutations(_ half: UInt64) throws {
        var random = SeededRandom(state: 0x2026_0327 + half)
        let small = Array(PlanSample.text.utf8)
        let large = try PlanSample.caoMinh()
        for round in 0..<1000 {
            var bytes = round % 8 == 0 ? large : small
            for _ in 0...Int(random.next() % 6) { mutate(&bytes, &random) }
            expectSound(PlanFile.read(bytes))
        }
    }

    private func expectSound(_ reading: PlanReading) {
        #expect((reading.plan == nil) == reading.problems.contains { $0.strength == .block })
        #expect(reading.problems.allSatisfy { $0.line >= 1 && $0.column >= 1 })
    }

    private func mutate(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
        let marks = Array("[]{}&*!|>'\"%@`#:-?, \n\t\r0\\".utf8)
        let place = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 4 {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes[place] = marks[Int(random.next() % UInt64(marks.count))]
        case 2: bytes.insert(marks[Int(random.next() % UInt64(marks.count))], at: place)
        default: bytes.remove(at: place)
        }
    }
}

/// SplitMix64: the same numbers on every machine.
struct SeededRandom {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
