/// The years ahead as a plan, a calendar and an office's habits make them: a pure function of its input.
package struct Simulation: Sendable {
    package let plan: Plan
    package let input: SimulationInput
    /// What was asked for: events outside are worked out (later days follow from earlier ones) but not told.
    package let period: Period
    /// All events of the movement, in order of days.
    package let all: [SimulatedEvent]

    /// - Parameter period: `nil` for the whole movement and what follows from it.
    package init(_ plan: Plan, _ input: SimulationInput, period: Period? = nil) {
        (self.plan, self.input) = (plan, input)
        let occasions = plan.occasions.flatMap { Simulation.schedule($0, input).events }
        let events = Simulation.ofPlan(plan) + occasions + Simulation.ofLaw(plan, input, occasions)
        all = events.sorted { ($0.day, $0.order, $0.subject) < ($1.day, $1.order, $1.subject) }
        let last = max(plan.identity.period.last, all.last?.day ?? plan.identity.period.last)
        self.period = period ?? Period(plan.identity.period.first, last) ?? plan.identity.period
    }

    /// The events of the period.
    package var events: [SimulatedEvent] { all.filter { period.contains($0.day) } }

    /// The events of one occasion, in order of its steps.
    package func events(of occasion: String) -> [SimulatedEvent] {
        SimulatedStep.ofOccasion.compactMap { day(of: $0, on: occasion) }
    }

    package func day(of step: SimulatedStep, on occasion: String) -> SimulatedEvent? {
        all.first { $0.subject == occasion && $0.step == step }
    }

    /// What is tried out goes over what happened, that over what was announced, that over the habits.
    private static func schedule(_ occasion: PlannedOccasion, _ input: SimulationInput) -> OccasionSchedule {
        var schedule = OccasionSchedule(occasion, input.assumptions, input.calendar)
        if let announced = input.announced[occasion.code] {
            schedule.give(.deadline, announced.deadline, .guidance)
            if let decision = announced.decision { schedule.give(.decision, decision, .guidance) }
        }
        for (step, day) in input.recorded[occasion.code] ?? [:] { schedule.give(step, day, .recorded) }
        for move in input.trial.moves where move.occasion == occasion.code {
            schedule.give(move.step, move.day, .tried)
        }
        return schedule
    }

    private static func ofPlan(_ plan: Plan) -> [SimulatedEvent] {
        let (identity, name) = (plan.identity, plan.identity.movement)
        let period = identity.period
        let phases = plan.phases.flatMap { phase in
            [
                SimulatedEvent(
                    .phaseStart, of: phase.code, phase.name, phase.period.first, .plan(phase.source)),
                SimulatedEvent(.phaseEnd, of: phase.code, phase.name, phase.period.last, .plan(phase.source)),
            ]
        }
        return [
            SimulatedEvent(.movementStart, of: "movement", name, period.first, .plan(identity.source)),
            SimulatedEvent(.movementEnd, of: "movement", name, period.last, .plan(identity.source)),
        ] + phases
    }
}

extension SimulatedEvent {
    fileprivate var order: Int { SimulatedStep.allCases.firstIndex(of: step) ?? 0 }
}
