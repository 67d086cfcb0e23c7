/// One class of the movement for digital skills (“Bình dân học AI”, bình dân học vụ số; plan II.4.đ, III.1.b): who held it, for
/// whom, how many came and how many finished. The figures of the indicators are counted from these; what a unit reports and the
/// office confirms stays the result.
package struct SkillClass: Hashable, Sendable {
    package let id: ID<SkillClass>
    package let agency: ID<Agency>
    /// Who holds it.
    package let unit: ID<OrgUnit>
    /// The village its learners are of; `nil` for learners of several, or of none.
    package let village: ID<OrgUnit>?
    package let subject: SkillSubject
    package let title: String
    package let place: String
    package let first: Day
    package let learners: Int
    package var status: SkillClassStatus
    package var outcome: SkillClassOutcome?
    /// Why it was called off; empty otherwise.
    package var reason: String
    package let enteredBy: ID<Account>
    package let entered: Moment
    package var revision: Revision

    package init(
        id: ID<SkillClass>, agency: ID<Agency>, unit: ID<OrgUnit>, village: ID<OrgUnit>?, subject: SkillSubject,
        title: String, place: String, first: Day, learners: Int, status: SkillClassStatus = .open,
        outcome: SkillClassOutcome? = nil, reason: String = "", enteredBy: ID<Account>, entered: Moment,
        revision: Revision = .first
    ) {
        (self.id, self.agency, self.unit, self.village) = (id, agency, unit, village)
        (self.subject, self.title, self.place, self.first) = (subject, title, place, first)
        (self.learners, self.status, self.outcome, self.reason) = (learners, status, outcome, reason)
        (self.enteredBy, self.entered, self.revision) = (enteredBy, entered, revision)
    }

    /// The most learners of one class that are believed.
    package static let mostLearners = 5_000

    /// It ended, with how many finished.
    package func finished(_ outcome: SkillClassOutcome) throws -> SkillClass {
        guard status == .open else { throw Refusal(.skillClassOver) }
        var reasons: [Reason] = []
        if outcome.last < first {
            reasons.append(Reason(.closedBeforeOpened, field: "ended", ["day": first.vietnamese]))
        }
        if outcome.last > outcome.at.day { reasons.append(Reason(.dayAhead, field: "ended")) }
        if outcome.completed > learners {
            reasons.append(Reason(.skillMoreThanLearners, field: "completed", ["count": String(learners)]))
        }
        try Refusal.raise(reasons)
        var next = moved(to: .finished)
        next.outcome = outcome
        return next
    }

    package func calledOff(because reason: String) throws -> SkillClass {
        guard status == .open else { throw Refusal(.skillClassOver) }
        if reason.isEmpty { throw Refusal(.missingReason, field: "reason") }
        var next = moved(to: .calledOff)
        next.reason = reason
        return next
    }

    private func moved(to status: SkillClassStatus) -> SkillClass {
        var next = self
        (next.status, next.revision) = (status, revision.next)
        return next
    }
}

package enum SkillSubject: String, CaseIterable, Sendable, Codable {
    case basics, ai, services, safety, other
}

package enum SkillClassStatus: String, CaseIterable, Sendable, Codable {
    case open, finished
    case calledOff = "called-off"
}

package struct SkillClassOutcome: Hashable, Sendable, Codable {
    package let last: Day
    package let completed: Int
    package let note: String
    package let by: ID<Account>
    package let at: Moment

    package init(last: Day, completed: Int, note: String, by: ID<Account>, at: Moment) {
        (self.last, self.completed, self.note, self.by, self.at) = (last, completed, note, by, at)
    }
}
