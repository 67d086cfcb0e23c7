/// A recommended nomination that wants a place.
package struct Candidate: Hashable, Sendable {
    package let nomination: ID<Nomination>
    package let kind: AwardKind
    package let unit: ID<OrgUnit>
    package let unitKind: OrgUnitKind
    /// 1 first. Several may share one: then nobody but people decides who of them comes first.
    package var rank: Int
    /// Among equals, what people decided (`TieDecision`): 1 first, 0 while nothing is decided.
    package var order: Int

    package init(
        nomination: ID<Nomination>, kind: AwardKind, unit: ID<OrgUnit>, unitKind: OrgUnitKind, rank: Int,
        order: Int = 0
    ) {
        (self.nomination, self.kind, self.unit) = (nomination, kind, unit)
        (self.unitKind, self.rank, self.order) = (unitKind, rank, order)
    }
}

/// What became of one candidate, and by what it was measured.
package struct AllocationLine: Hashable, Sendable {
    package let nomination: ID<Nomination>
    package let outcome: AllocationOutcome
    /// Every counter it falls under, as it stood at its turn.
    package let seats: [SeatCount]

    package init(nomination: ID<Nomination>, outcome: AllocationOutcome, seats: [SeatCount]) {
        (self.nomination, self.outcome, self.seats) = (nomination, outcome, seats)
    }
}

package enum AllocationOutcome: Hashable, Sendable {
    case placed
    /// This rule was full when its turn came.
    case left(QuotaRule)
    /// The plan has no rule for this kind on this occasion.
    case noRule
    /// Equal in rank with others at the border of this rule: people decide.
    case tied(QuotaRule)
    /// Comes after equals whose places are not decided yet.
    case waits(QuotaRule)
}

/// How much of one counter was taken: of a rule, and for a rule per unit of one unit.
package struct SeatCount: Hashable, Sendable {
    /// With the number it has for this counter.
    package let rule: QuotaRule
    package let unit: ID<OrgUnit>?
    /// Before the candidate's turn.
    package let used: Int

    package var free: Int { max(0, rule.maximum - used) }
}

/// Equals of whom not all fit.
package struct AllocationTie: Hashable, Sendable {
    package let nominations: [ID<Nomination>]
    /// The counters that would be over.
    package let seats: [SeatCount]

    /// How many of them get in, where one counter holds them all.
    package var free: Int? { seats.count == 1 ? seats[0].free : nil }
}
