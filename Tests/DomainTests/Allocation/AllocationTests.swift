import Domain
import Testing

@Suite struct AllocationTests {
    static func rule(
        _ kinds: Set<AwardKind>, _ maximum: Int, _ scope: QuotaScope = .programme, _ competence: Competence = .own
    ) -> QuotaRule {
        QuotaRule(
            award: "commune-certificate", occasion: .every(.yearly), kinds: kinds, scope: scope, maximum: maximum,
            competence: competence, source: "IV.4.a")
    }

    static func candidate(_ rank: Int, _ kind: AwardKind, unit: Int = 0, _ unitKind: OrgUnitKind = .school) throws
        -> Candidate
    {
        Candidate(
            nomination: try Make.id("nomination\(rank)"), kind: kind, unit: try Make.id("unit\(unit)"),
            unitKind: unitKind, rank: rank)
    }

    @Test func `goes down the ranks until a rule is full, and lets the next of another kind in`() throws {
        let full = Self.rule([.individual], 2)
        var allocation = Allocation(rules: [full, Self.rule([.collective], 1)])
        let lines = allocation.place([
            try Self.candidate(4, .collective), try Self.candidate(1, .individual), try Self.candidate(2, .individual),
            try Self.candidate(3, .individual),
        ])
        #expect(lines.map(\.outcome) == [.placed, .placed, .left(full), .placed])
    }

    @Test func `a mixed rule is one number for both kinds`() throws {
        let mixed = Self.rule([.collective, .individual], 1)
        var allocation = Allocation(rules: [mixed])
        let lines = allocation.place([try Self.candidate(1, .collective), try Self.candidate(2, .individual)])
        #expect(lines.map(\.outcome) == [.placed, .left(mixed)])
    }

    @Test func `a rule per unit counts each unit apart, a rule per kind of unit its kind`() throws {
        let perUnit = Self.rule([.individual], 1, .unit)
        let schools = Self.rule([.individual], 2, .unitKind(.school))
        var allocation = Allocation(rules: [perUnit, schools])
        let lines = allocation.place([
            try Self.candidate(1, .individual, unit: 1), try Self.candidate(2, .individual, unit: 1),
            try Self.candidate(3, .individual, unit: 2), try Self.candidate(4, .individual, unit: 3),
            try Self.candidate(5, .individual, unit: 4, .village),
        ])
        #expect(lines.map(\.outcome) == [.placed, .left(perUnit), .placed, .left(schools), .placed])
    }

    @Test func `an upper level's number is information, and no rule at all is no place`() throws {
        var allocation = Allocation(rules: [Self.rule([.individual], 0, .programme, .upper)])
        let lines = allocation.place([try Self.candidate(1, .individual)])
        #expect(lines.map(\.outcome) == [.noRule])
    }

    @Test func `an unscheduled occasion without rules places everybody`() throws {
        var allocation = Allocation(rules: [], needsRule: false)
        #expect(allocation.place([try Self.candidate(1, .individual)]).map(\.outcome) == [.placed])
    }

    @Test func `those decided before hold their places`() throws {
        let full = Self.rule([.individual], 2)
        var allocation = Allocation(rules: [full], taken: [try Self.candidate(1, .individual)])
        let lines = allocation.place([try Self.candidate(2, .individual), try Self.candidate(3, .individual)])
        #expect(lines.map(\.outcome) == [.placed, .left(full)])
    }

    /// Against an oracle that knows nothing of counters: after every placing, recount everything by hand.
    @Test func `no rule is ever exceeded, and nobody is left out who would still fit`() throws {
        var random = SmallRandom(seed: 7)
        for _ in 0..<3_000 {
            let rules = (0..<random.below(5)).map { _ in Self.randomRule(&random) }
            let candidates = try (1...(1 + random.below(12))).map { rank in
                let unit = random.below(3)
                return try Self.candidate(
                    rank, AwardKind.allCases[random.below(3)], unit: unit, unit == 0 ? .school : .village)
            }
            var allocation = Allocation(rules: rules)
            var inside: [Candidate] = []
            for (line, candidate) in zip(allocation.place(candidates), candidates) {
                let fits = Oracle.binds(rules, candidate) && Oracle.holds(rules, inside + [candidate])
                #expect((line.outcome == .placed) == fits)
                if line.outcome == .placed { inside.append(candidate) }
            }
            #expect(Oracle.holds(rules, inside))
            #expect(Allocation.exceeded(rules.filter { $0.competence == .own }, by: inside).isEmpty)
        }
    }

    @Test func `exceeding is told by rule`() throws {
        let rule = Self.rule([.individual], 1)
        let two = [try Self.candidate(1, .individual), try Self.candidate(2, .individual)]
        #expect(Allocation.exceeded([rule], by: two) == [rule])
        #expect(Allocation.exceeded([rule], by: [two[0]]) == [])
    }

    private static func randomRule(_ random: inout SmallRandom) -> QuotaRule {
        let kinds = Set(AwardKind.allCases.filter { _ in random.below(2) == 0 })
        let scopes: [QuotaScope] = [.programme, .unit, .unitKind(.school), .unitKind(.village), .each(.school)]
        return rule(
            kinds.isEmpty ? [.individual] : kinds, random.below(4), scopes[random.below(4)],
            random.below(4) == 0 ? .upper : .own)
    }
}

/// Counts by filtering whole lists.
private enum Oracle {
    static func binds(_ rules: [QuotaRule], _ candidate: Candidate) -> Bool {
        rules.contains { $0.competence == .own && covers($0, candidate) }
    }

    static func holds(_ rules: [QuotaRule], _ inside: [Candidate]) -> Bool {
        rules.filter { $0.competence == .own }.allSatisfy { rule in
            let counted = inside.filter { covers(rule, $0) }
            guard rule.scope.isPerUnit else { return counted.count <= rule.maximum }
            return Set(inside.map(\.unit)).allSatisfy { unit in
                counted.filter { $0.unit == unit }.count <= rule.maximum
            }
        }
    }

    private static func covers(_ rule: QuotaRule, _ candidate: Candidate) -> Bool {
        if case .unitKind(let kind) = rule.scope, kind != candidate.unitKind { return false }
        if case .each(let kind) = rule.scope, kind != candidate.unitKind { return false }
        return rule.kinds.contains(candidate.kind)
    }
}

/// A small deterministic generator (splitmix64).
struct SmallRandom {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((word ^ (word >> 31)) % UInt64(bound))
    }
}
