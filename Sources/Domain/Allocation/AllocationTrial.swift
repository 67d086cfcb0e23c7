/// Other numbers and ranks, tried on a copy: who would be in, and what would change. Nothing of it is ever kept.
package struct AllocationTrial: Hashable, Sendable {
    /// By the place of the rule in the list.
    package var maxima: [Int: Int] = [:]
    package var ranks: [ID<Nomination>: Int] = [:]

    package init() {}

    package var isEmpty: Bool { maxima.isEmpty && ranks.isEmpty }

    package func rules(_ rules: [QuotaRule]) -> [QuotaRule] {
        rules.enumerated().map { place, rule in
            guard let maximum = maxima[place], rule.competence == .own else { return rule }
            var changed = rule
            (changed.maximum, changed.share) = (maximum, nil)
            return changed
        }
    }

    package func candidates(_ candidates: [Candidate]) -> [Candidate] {
        candidates.map { candidate in
            guard let rank = ranks[candidate.nomination], rank != candidate.rank else { return candidate }
            var changed = candidate
            (changed.rank, changed.order) = (rank, 0)
            return changed
        }
    }
}
