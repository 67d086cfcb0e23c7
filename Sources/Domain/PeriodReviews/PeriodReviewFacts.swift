/// What the records of a movement say up to the end of one day (plan VI.1): the figures of an interim or final review.
///
/// Everything is counted from what the program had been told by the end of that day and from the day the record itself
/// bears. The journal is only added to, so the same day gives the same figures whenever they are counted (docs/reviews.md).
package struct PeriodReviewFacts: Hashable, Sendable {
    /// From the plan's first day to the day chosen.
    package let period: Period
    package let results: [ReviewedIndicator]
    package let registrations: [ReviewedRegistrations]
    package let assessments: [AssessmentCount]
    package let outside: [OutsideResultCount]
    /// Decisions of which something stands, by their day.
    package let decisions: [StandingAward]
    /// Lines of the fund's ledger, one sum for each kind that has any.
    package let fund: [FundSum]
    package let petitions: PetitionCounts
    package let holds: HoldCounts
    package let inspections: InspectionCounts
    package let models: ModelCounts
    package let communication: CommunicationCounts

    package var day: Day { period.last }
}

/// One indicator as it was defined on the day, with what the confirmed reports up to then come to.
package struct ReviewedIndicator: Hashable, Sendable {
    package let id: ID<Indicator>
    package let theme: String
    package let kind: IndicatorKind
    package let definition: IndicatorDefinition
    /// `nil`: nothing was confirmed by the day. Where the definition does not say how periods are put together, it is the
    /// last period's alone and says so.
    package let result: CombinedResult?
    /// Units with a confirmed figure in the periods of `result`.
    package let units: Int

    package init(
        id: ID<Indicator>, theme: String, kind: IndicatorKind, definition: IndicatorDefinition,
        result: CombinedResult?, units: Int
    ) {
        (self.id, self.theme, self.kind) = (id, theme, kind)
        (self.definition, self.result, self.units) = (definition, result, units)
    }

    package var standing: TargetStanding { result?.standing ?? .noTarget }
}

/// Participants registered for a year, and what they promised.
package struct ReviewedRegistrations: Hashable, Sendable {
    package let year: Int
    package let kind: ParticipantKind
    package let participants: Int
    package let commitments: Int

    package init(year: Int, kind: ParticipantKind, participants: Int, commitments: Int) {
        (self.year, self.kind, self.participants, self.commitments) = (year, kind, participants, commitments)
    }
}

/// Confirmed self-assessments of enterprises at one level.
package struct AssessmentCount: Hashable, Sendable {
    /// `code@version`
    package let set: String
    package let year: Int
    package let level: Int
    package let count: Int

    /// The name of a set the program brings; the code of any other, as the journal tells no names.
    package var title: String { CriteriaSetKey(set).flatMap(CriteriaSetRegistry.set)?.name ?? set }

    package init(set: String, year: Int, level: Int, count: Int) {
        (self.set, self.year, self.level, self.count) = (set, year, level, count)
    }
}

/// Results enterprises got elsewhere, in the words of their papers.
package struct OutsideResultCount: Hashable, Sendable {
    package let level: String
    package let count: Int

    package init(level: String, count: Int) { (self.level, self.count) = (level, count) }
}

package struct FundSum: Hashable, Sendable {
    package let kind: FundKind
    package let amount: Dong

    package init(kind: FundKind, amount: Dong) { (self.kind, self.amount) = (kind, amount) }
}

package struct PetitionCounts: Hashable, Sendable {
    package var received = 0
    package var answered = 0
    package var withdrawn = 0
    /// Of those without an answer: the day by which it was due had passed.
    package var late = 0

    package init(received: Int = 0, answered: Int = 0, withdrawn: Int = 0, late: Int = 0) {
        (self.received, self.answered, self.withdrawn, self.late) = (received, answered, withdrawn, late)
    }

    package var open: Int { received - answered - withdrawn }
}

package struct HoldCounts: Hashable, Sendable {
    package var opened = 0
    package var closed = 0

    package init(opened: Int = 0, closed: Int = 0) { (self.opened, self.closed) = (opened, closed) }

    package var open: Int { opened - closed }
}

/// Visits with a record, and what became of what was found in them (plan V.5).
package struct InspectionCounts: Hashable, Sendable {
    package var visits = 0
    /// Of the visits, those nobody was told of before.
    package var surprises = 0
    package var findings = 0
    /// Of the findings, those confirmed as put right.
    package var confirmed = 0
    /// Visits whose difficulties were reported upward.
    package var raised = 0

    package init(visits: Int = 0, surprises: Int = 0, findings: Int = 0, confirmed: Int = 0, raised: Int = 0) {
        (self.visits, self.surprises, self.findings) = (visits, surprises, findings)
        (self.confirmed, self.raised) = (confirmed, raised)
    }

    package var open: Int { findings - confirmed }
}

/// Good examples on the public pages, and what spread of them (plan I.2.c, V.4).
package struct ModelCounts: Hashable, Sendable {
    package let published: Int
    /// Times a unit took one over.
    package let spread: Int

    package init(published: Int = 0, spread: Int = 0) { (self.published, self.spread) = (published, spread) }
}

/// Activities that spread the word (plan V.2), with the people reached as units counted them.
package struct CommunicationCounts: Hashable, Sendable {
    package var done = 0
    package var reach = 0
    package var calledOff = 0

    package init(done: Int = 0, reach: Int = 0, calledOff: Int = 0) {
        (self.done, self.reach, self.calledOff) = (done, reach, calledOff)
    }
}
