/// The days of one occasion, from its opening to the publication, each with why.
///
/// Days of the year come first, each at the next working day; every later step is so many working days after the one
/// before. A step that was given a day (by the guidance, or tried out) stands on that day, worked or not, and the later
/// ones follow from it.
package struct OccasionSchedule: Sendable {
    package let occasion: PlannedOccasion
    private let assumptions: Assumptions
    private let calendar: WorkingCalendar
    private var given: [SimulatedStep: (day: Day, basis: EventBasis)] = [:]

    package init(_ occasion: PlannedOccasion, _ assumptions: Assumptions, _ calendar: WorkingCalendar) {
        (self.occasion, self.assumptions, self.calendar) = (occasion, assumptions, calendar)
    }

    /// Puts a step on a day; a later call wins.
    package mutating func give(_ step: SimulatedStep, _ day: Day, _ basis: EventBasis) { given[step] = (day, basis) }

    /// In the order of the steps; empty for an occasion nobody can foresee and nobody dated.
    package var events: [SimulatedEvent] {
        guard let opening = event(.opening, window?.opening), let deadline = event(.deadline, window?.deadline) else {
            return []
        }
        var events = [opening, deadline]
        for step in OccasionSchedule.following {
            events.append(following(step, after: events[events.count - 1].day))
        }
        if isReview, let decision = events.first(where: { $0.step == .decision }) {
            events.append(following(.review, after: decision.day))
        }
        return events
    }

    private static let following: [SimulatedStep] = [
        .check, .supplement, .appraisal, .council, .decision, .publication,
    ]

    private var isReview: Bool { occasion.kind == .interim || occasion.kind == .final }

    private var window: (opening: Assumption, deadline: Assumption)? {
        switch occasion.kind {
        case .yearly: (.yearlyOpening, .yearlyDeadline)
        case .interim: (.interimOpening, .interimDeadline)
        case .final: (.finalOpening, .finalDeadline)
        case .unscheduled: nil
        }
    }

    /// A step on a day of the year; `nil` when nobody said which.
    private func event(_ step: SimulatedStep, _ assumption: Assumption?) -> SimulatedEvent? {
        if let given = given[step] { return made(step, given.day, given.basis) }
        guard let assumption, let day = assumptions.day(assumption)?.day(in: occasion.year) else { return nil }
        return made(step, calendar.next(day), .assumed(assumption))
    }

    private func following(_ step: SimulatedStep, after day: Day) -> SimulatedEvent {
        if let given = given[step] { return made(step, given.day, given.basis) }
        let assumption = Assumption(rawValue: step.rawValue) ?? .check
        let reached = calendar.day(assumptions.span(assumption), workingAfter: day)
        let isOfLaw = assumption == .appraisal && assumptions.isDefault(.appraisal)
        return made(step, reached, isOfLaw ? .law(.appraisalDays) : .assumed(assumption))
    }

    private func made(_ step: SimulatedStep, _ day: Day, _ basis: EventBasis) -> SimulatedEvent {
        let span = Assumption(rawValue: step.rawValue).map { String(assumptions.span($0)) }
        return SimulatedEvent(
            step, of: occasion.code, occasion.name, day, basis, values: span.map { ["days": $0] } ?? [:])
    }
}
