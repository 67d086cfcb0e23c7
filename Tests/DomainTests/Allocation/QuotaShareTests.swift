import Domain
import Testing

@Suite struct QuotaShareTests {
    private static func rule(_ percent: Int, _ base: QuotaBase = .participants, _ scope: QuotaScope = .programme)
        -> QuotaRule
    {
        QuotaRule(
            award: "commune-certificate", occasion: .every(.yearly), kinds: [.individual], scope: scope, maximum: 0,
            share: QuotaShare(percent: Hundredths(whole: percent), base: base), competence: .own, source: "IV.1.a")
    }

    private static func heads(_ counts: [(unit: Int, kind: OrgUnitKind, count: Int)]) throws -> QuotaHeads {
        var heads = QuotaHeads()
        for (unit, kind, count) in counts {
            heads.add(count, .participants, .individual, unit: try Make.id("unit\(unit)"), kind)
        }
        return heads
    }

    @Test(arguments: [(19, 0), (20, 1), (39, 1), (40, 2), (100, 5), (0, 0)])
    func `five per cent of so many round down`(_ count: Int, _ places: Int) throws {
        let resolved = Self.rule(5).resolved(by: try Self.heads([(1, .school, count)]))
        #expect(resolved.maximum == places)
        #expect(resolved.share == Self.rule(5).share)
    }

    @Test func `a share binds the allocation by what was counted, and tells its number`() throws {
        var allocation = Allocation(
            rules: [Self.rule(10)], heads: try Self.heads([(1, .school, 12), (2, .village, 9)]))
        let lines = allocation.place(try (1...3).map { try AllocationTests.candidate($0, .individual) })
        var full = Self.rule(10)
        full.maximum = 2
        #expect(lines.map(\.outcome) == [.placed, .placed, .left(full)])
    }

    @Test func `nobody is placed by a share that was not counted`() throws {
        var allocation = Allocation(rules: [Self.rule(50)])
        let lines = allocation.place([try AllocationTests.candidate(1, .individual)])
        #expect(lines.map(\.outcome) == [.left(Self.rule(50))])
    }

    @Test func `a share of each unit is taken of that unit's own`() throws {
        let rule = Self.rule(20, .participants, .each(.school))
        let heads = try Self.heads([(1, .school, 10), (2, .school, 5), (3, .village, 100)])
        var allocation = Allocation(rules: [rule], heads: heads)
        let lines = allocation.place([
            try AllocationTests.candidate(1, .individual, unit: 2),
            try AllocationTests.candidate(2, .individual, unit: 2),
            try AllocationTests.candidate(3, .individual, unit: 1),
            try AllocationTests.candidate(4, .individual, unit: 1),
            try AllocationTests.candidate(5, .individual, unit: 1),
            try AllocationTests.candidate(6, .individual, unit: 3, .village),
        ])
        let one = rule.resolved(by: heads, unit: try Make.id("unit2"))
        let two = rule.resolved(by: heads, unit: try Make.id("unit1"))
        #expect((one.maximum, two.maximum) == (1, 2))
        #expect(lines.map(\.outcome) == [.placed, .left(one), .placed, .placed, .left(two), .noRule])
    }

    @Test func `each unit of a kind has a number of its own, all units of the kind together have one`() throws {
        let candidates = try [1, 2].map { try AllocationTests.candidate($0, .individual, unit: $0) }
        let each = AllocationTests.rule([.individual], 1, .each(.school))
        let together = AllocationTests.rule([.individual], 1, .unitKind(.school))
        var (apart, common) = (Allocation(rules: [each]), Allocation(rules: [together]))
        #expect(apart.place(candidates).map(\.outcome) == [.placed, .placed])
        #expect(common.place(candidates).map(\.outcome) == [.placed, .left(together)])
    }

    @Test func `recipients over a share exceed it, with the number it had`() throws {
        let recipients = try (1...3).map { try AllocationTests.candidate($0, .individual) }
        let heads = try Self.heads([(1, .school, 20)])
        #expect(Allocation.exceeded([Self.rule(15)], by: recipients, heads: heads) == [])
        #expect(Allocation.exceeded([Self.rule(10)], by: recipients, heads: heads).map(\.maximum) == [2])
    }
}
