import Domain
import Testing

/// 120,000 random seasons against a recount that knows nothing of counters: nested, mixed and per-unit rules, places
/// taken before, equals.
@Suite struct AllocationOracleTests {
    private static let scopes: [QuotaScope] = [
        .programme, .unit, .unitKind(.school), .unitKind(.village), .each(.school),
    ]
    private static let kindSets: [Set<AwardKind>] = [
        [.individual], [.collective], [.household], [.individual, .collective], Set(AwardKind.allCases),
    ]

    private struct World {
        var rules: [QuotaRule]
        var taken: [Candidate]
        var candidates: [Candidate]
    }

    @Test(arguments: 0..<12)
    func `no rule is ever exceeded, and nobody is out while every rule has room`(seed: UInt64) throws {
        var random = SmallRandom(seed: 1_000 + seed)
        let names = try (0..<12).map { try Make.id("n\($0)", Nomination.self) }
        let units = try (0..<3).map { try Make.id("u\($0)", OrgUnit.self) }
        var (ties, wrong) = (0, 0)
        for _ in 0..<10_000 {
            let world = world(&random, names, units)
            if !holds(world, &ties) { wrong += 1 }
        }
        #expect(wrong == 0)
        #expect(ties > 100)
    }

    private func world(_ random: inout SmallRandom, _ names: [ID<Nomination>], _ units: [ID<OrgUnit>]) -> World {
        let rules = (0..<random.below(5)).map { _ in
            AllocationTests.rule(
                Self.kindSets[random.below(Self.kindSets.count)], random.below(4),
                Self.scopes[random.below(Self.scopes.count)], random.below(6) == 0 ? .upper : .own)
        }
        let isSpread = random.below(2) == 0
        let all = (0..<(2 + random.below(7))).map { place in
            let unit = random.below(3)
            return Candidate(
                nomination: names[place], kind: AwardKind.allCases[random.below(3)], unit: units[unit],
                unitKind: unit == 0 ? .school : .village, rank: isSpread ? place + 1 : 1 + random.below(3))
        }
        // Those who hold a place already never exceed: they were placed by the same rules.
        var taken: [Candidate] = []
        for candidate in all.prefix(random.below(3))
        where binds(rules, candidate) && isWithin(rules, taken + [candidate]) {
            taken.append(candidate)
        }
        return World(rules: rules, taken: taken, candidates: Array(all.dropFirst(2)))
    }

    /// Checks the first pass, then settles every tie in the order of the names and compares with going down the list.
    private func holds(_ world: World, _ ties: inout Int) -> Bool {
        var candidates = world.candidates
        while true {
            var allocation = Allocation(rules: world.rules, taken: world.taken)
            let lines = allocation.place(candidates)
            let byName = Dictionary(candidates.map { ($0.nomination, $0) }) { first, _ in first }
            let inside = world.taken + lines.filter { $0.outcome == .placed }.compactMap { byName[$0.nomination] }
            guard isWithin(world.rules, inside), lines.count == candidates.count else { return false }
            for line in lines {
                guard let candidate = byName[line.nomination] else { return false }
                let fits = isWithin(world.rules, inside + [candidate])
                switch line.outcome {
                case .placed, .waits: continue
                case .left where fits: return false
                case .noRule where binds(world.rules, candidate): return false
                case .tied where !fits: return false
                default: continue
                }
            }
            for tie in allocation.ties
            where isWithin(world.rules, inside + tie.nominations.compactMap { byName[$0] }) { return false }
            guard let tie = allocation.ties.first else {
                return Set(inside.map(\.nomination)) == greedy(world, candidates)
            }
            ties += 1
            for (place, name) in tie.nominations.enumerated() {
                guard let index = candidates.firstIndex(where: { $0.nomination == name }) else { return false }
                candidates[index].order = place + 1
            }
        }
    }

    /// One after the other, whoever still fits.
    private func greedy(_ world: World, _ candidates: [Candidate]) -> Set<ID<Nomination>> {
        var inside = world.taken
        let order = candidates.sorted { ($0.rank, $0.order, $0.nomination) < ($1.rank, $1.order, $1.nomination) }
        for candidate in order where binds(world.rules, candidate) && isWithin(world.rules, inside + [candidate]) {
            inside.append(candidate)
        }
        return Set(inside.map(\.nomination))
    }

    private func binds(_ rules: [QuotaRule], _ candidate: Candidate) -> Bool {
        rules.contains { $0.competence == .own && covers($0, candidate) }
    }

    private func isWithin(_ rules: [QuotaRule], _ inside: [Candidate]) -> Bool {
        rules.allSatisfy { rule in
            if rule.competence == .upper { return true }
            let counted = inside.filter { covers(rule, $0) }
            guard rule.scope == .unit || rule.scope == .each(.school) else { return counted.count <= rule.maximum }
            return counted.allSatisfy { one in counted.count { $0.unit == one.unit } <= rule.maximum }
        }
    }

    private func covers(_ rule: QuotaRule, _ candidate: Candidate) -> Bool {
        switch rule.scope {
        case .unitKind(let kind) where kind != candidate.unitKind: return false
        case .each(let kind) where kind != candidate.unitKind: return false
        default: return rule.kinds.contains(candidate.kind)
        }
    }
}
