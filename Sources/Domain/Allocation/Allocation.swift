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
    private var used: [Place: Int] = [:]

    /// - Parameters:
    ///   - taken: already hold places on this occasion (decided earlier) and count against every rule.
    ///   - needsRule: whether a candidate without any rule is left out. Not so on unscheduled occasions, for which a
    ///     plan gives no number (decisions/0006).
    package init(rules: [QuotaRule], taken: [Candidate] = [], needsRule: Bool = true) {
        // A rule said twice is one rule: counting it twice would halve it.
        var known: Set<QuotaRule> = []
        self.rules = rules.filter { $0.competence == .own && known.insert($0).inserted }
        self.needsRule = needsRule
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
        if let full = binding.first(where: { used[Place($0, candidate), default: 0] >= $0.maximum }) {
            return .left(full)
        }
        occupy(candidate)
        return .placed
    }

    private mutating func occupy(_ candidate: Candidate) {
        for rule in rules where Allocation.binds(rule, candidate) { used[Place(rule, candidate), default: 0] += 1 }
    }

    /// Rules that `recipients` exceed; empty when none is. For `thidua check` and before every decision.
    package static func exceeded(_ rules: [QuotaRule], by recipients: [Candidate]) -> [QuotaRule] {
        let allocation = Allocation(rules: rules, taken: recipients)
        let full = Set(allocation.used.filter { $0.value > $0.key.rule.maximum }.map(\.key.rule))
        return rules.filter(full.contains)
    }

    private static func binds(_ rule: QuotaRule, _ candidate: Candidate) -> Bool {
        guard rule.kinds.contains(candidate.kind) else { return false }
        if case .unitKind(let kind) = rule.scope { return kind == candidate.unitKind }
        return true
    }

    /// One counter: a rule, and for a rule per unit the unit.
    private struct Place: Hashable {
        let rule: QuotaRule
        let unit: ID<OrgUnit>?

        init(_ rule: QuotaRule, _ candidate: Candidate) {
            self.rule = rule
            unit = rule.scope == .unit ? candidate.unit : nil
        }
    }
}
