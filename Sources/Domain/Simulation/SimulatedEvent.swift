/// One dated thing the plan leads to.
package struct SimulatedEvent: Hashable, Sendable {
    package let step: SimulatedStep
    /// What it belongs to: the code of an occasion or phase, `movement`, a year, a day of the law.
    package let subject: String
    /// The name of that for people, as the plan has it.
    package let name: String
    package let day: Day
    package let basis: EventBasis
    /// Figures its sentence mentions.
    package let values: [String: String]

    package init(
        _ step: SimulatedStep, of subject: String, _ name: String, _ day: Day, _ basis: EventBasis,
        values: [String: String] = [:]
    ) {
        (self.step, self.subject, self.name, self.day) = (step, subject, name, day)
        (self.basis, self.values) = (basis, values)
    }

    /// Stays the same when the day moves: `yearly-2026.deadline`.
    package var key: String { "\(subject).\(step.rawValue)" }
}

/// What happens, in the order in which it does on one day.
package enum SimulatedStep: String, CaseIterable, Sendable {
    case movementStart = "movement-start", phaseStart = "phase-start", salary
    case opening, deadline, check, supplement, appraisal, council, decision, dispatch, publication, review
    case upward, statistics
    case phaseEnd = "phase-end", movementEnd = "movement-end"

    /// The steps of an occasion, in their order: those a what-if can move.
    package static let ofOccasion: [SimulatedStep] = [
        .opening, .deadline, .check, .supplement, .appraisal, .council, .decision, .publication, .review,
    ]
}

/// Why an event stands on its day.
package enum EventBasis: Hashable, Sendable {
    /// The plan says so, in this section.
    case plan(String)
    /// The office told the units so when it opened the occasion.
    case guidance
    /// It happened on that day, by the agency's own records.
    case recorded
    /// A rule of law, compared with its text or not.
    case law(Citation)
    /// Nobody's rule: the office's own habit.
    case assumed(Assumption)
    /// Tried out: moved there by hand.
    case tried
}
