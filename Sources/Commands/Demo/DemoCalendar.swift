import Domain

/// The days of one occasion, taken from the simulation of the demonstration's plan; those between its steps are the
/// next working days.
struct DemoCalendar: Sendable {
    let open: Day
    let deadline: Day
    let close: Day
    let call: Day
    let session: Day
    let sign: Day
    let draft: Day
    let issue: Day
    let publish: Day

    /// - Returns: `nil` for an occasion the simulation has no days for.
    init?(of occasion: String, in simulation: Simulation) {
        func day(_ step: SimulatedStep) -> Day? { simulation.day(of: step, on: occasion)?.day }
        guard let open = day(.opening), let deadline = day(.deadline), let close = day(.check),
            let call = day(.appraisal), let session = day(.council), let issue = day(.decision),
            let publish = day(.publication)
        else { return nil }
        let calendar = simulation.input.calendar
        (self.open, self.deadline, self.close, self.call) = (open, deadline, close, call)
        (self.session, self.issue, self.publish) = (session, issue, publish)
        sign = calendar.day(1, workingAfter: session)
        draft = calendar.day(2, workingAfter: session)
    }
}

extension Assumptions {
    /// The habits of the invented commune: a quick office, which closes its intake the day after the deadline.
    static let demo = Assumptions().with([
        .yearlyOpening: "15/10", .yearlyDeadline: "30/11", .interimOpening: "1/6", .interimDeadline: "30/6",
        .finalOpening: "3/9", .finalDeadline: "30/9", .check: "1", .supplement: "0", .appraisal: "2", .council: "3",
        .decision: "4", .publication: "1",
    ])
}
