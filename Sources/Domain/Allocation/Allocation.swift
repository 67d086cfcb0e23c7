/// A recommended nomination that wants a place.
package struct Candidate: Hashable, Sendable {
    package let nomination: ID<Nomination>
    package let kind: AwardKind
    package let unit: ID<OrgUnit>
    package let unitKind: OrgUnitKind
    /// 1 first.
    package let rank: Int

    package init(nomination: ID<Nomination>, kind: AwardKind, unit: ID<OrgUnit>, unitKind: OrgUnitKind, rank: Int) {
        self.nomination = nomination
        self.kind = kind
        self.unit = unit
        self.unitKind = unitKind
        self.rank = rank
    }
}

/// What became of one candidate, and which rule left it out.
package struct AllocationLine: Hashable, Sendable {
    package let nomination: ID<Nomination>
    package let outcome: AllocationOutcome
}

package enum AllocationOutcome: Hashable, Sendable {
    case placed
    /// This rule was full when its turn came.
    case left(QuotaRule)
    /// The plan has no rule for this kind on this occasion.
    case noRule
}

/// Fits ranked candidates into quota rules (IV). A rule of an upper level never binds here: it is information.
package struct Allocation: Sendable {
    package let rules: [QuotaRule]
    private let needsRule: Bool
    private let heads: QuotaHeads
    private var used: [Place: Int] = [:]

    /// - Parameters:
    ///   - taken: already hold places on this occasion (decided earlier) and count against every rule.
    ///   - heads: what shares are taken of; without it a rule with a share lets nobody in.
    ///   - needsRule: whether a candidate without any rule is left out. Not so on unscheduled occasions, for which a
    ///     plan gives no number (decisions/0006).
    package init(
        rules: [QuotaRule], taken: [Candidate] = [], heads: QuotaHeads = .none, needsRule: Bool = true
    ) {
        // A rule said twice is one rule: counting it twice would halve it.
        var known: Set<QuotaRule> = []
        self.rules = rules.filter { $0.competence == .own && known.insert($0).inserted }
        self.needsRule = needsRule
        self.heads = heads
        for candidate in taken { occupy(candidate) }
    }

    /// Goes down the list in order of rank; who does not fit leaves the place to the next who does.
    package mutating func place(_ candidates: [Candidate]) -> [AllocationLine] {
        candidates.sorted { ($0.rank, $0.nomination) < ($1.rank, $1.nomination) }.map { candidate in
            AllocationLine(nomination: candidate.nomination, outcome: outcome(of: candidate))
        }
    }

    private mutating func outcome(of candidate: Candidate) -> AllocationOutcome {
        let binding = rules.filter { Allocation.binds($0, candidate) }
        guard !binding.isEmpty else { return needsRule ? .noRule : .placed }
        let limits = binding.map { (limit: limit(Place($0, candidate)), used: used[Place($0, candidate), default: 0]) }
        if let full = limits.first(where: { $0.used >= $0.limit.maximum }) { return .left(full.limit) }
        occupy(candidate)
        return .placed
    }

    private mutating func occupy(_ candidate: Candidate) {
        for rule in rules where Allocation.binds(rule, candidate) { used[Place(rule, candidate), default: 0] += 1 }
    }

    /// The rule with the number it has for that counter.
    private func limit(_ place: Place) -> QuotaRule { place.rule.resolved(by: heads, unit: place.unit) }

    /// Rules that `recipients` exceed, with their numbers; empty when none is. For `thidua check` and before every
    /// decision.
    package static func exceeded(
        _ rules: [QuotaRule], by recipients: [Candidate], heads: QuotaHeads = .none
    ) -> [QuotaRule] {
        let allocation = Allocation(rules: rules, taken: recipients, heads: heads)
        let over = allocation.used.filter { $0.value > allocation.limit($0.key).maximum }.keys
        return rules.compactMap { rule in
            over.filter { $0.rule == rule }.map(allocation.limit).min { $0.maximum < $1.maximum }
        }
    }

    private static func binds(_ rule: QuotaRule, _ candidate: Candidate) -> Bool {
        rule.kinds.contains(candidate.kind) && rule.scope.covers(candidate.unitKind)
    }

    /// One counter: a rule, and for a rule per unit the unit.
    private struct Place: Hashable {
        let rule: QuotaRule
        let unit: ID<OrgUnit>?

        init(_ rule: QuotaRule, _ candidate: Candidate) {
            self.rule = rule
            unit = rule.scope.isPerUnit ? candidate.unit : nil
        }
    }
}
