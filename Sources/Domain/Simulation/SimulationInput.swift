/// All that a simulation is made from besides the plan.
package struct SimulationInput: Sendable {
    package var calendar: WorkingCalendar
    package var assumptions = Assumptions()
    /// Where base salaries, multipliers and rounding come from.
    package var book = LawBook.shipped
    /// What the office has already told the units of an occasion, by its code.
    package var announced: [String: AnnouncedDays] = [:]
    /// What happened by now, by the code of its occasion: a day that was foreseen otherwise says nothing any more.
    package var recorded: [String: [SimulatedStep: Day]] = [:]
    package var trial = Trial()

    package init(calendar: WorkingCalendar) { self.calendar = calendar }

    /// The same without what is only tried out.
    package var base: SimulationInput {
        var base = self
        base.trial = Trial()
        return base
    }
}

/// The days an office has announced for an occasion.
package struct AnnouncedDays: Hashable, Sendable {
    package let deadline: Day
    package let decision: Day?

    package init(deadline: Day, decision: Day?) { (self.deadline, self.decision) = (deadline, decision) }

    package init?(_ occasion: Occasion) {
        guard let guidance = occasion.guidance else { return nil }
        self.init(deadline: guidance.deadline.day, decision: guidance.decisionDay)
    }
}

/// What is tried out: days moved, quotas and salaries changed. Nothing of it is kept anywhere.
package struct Trial: Hashable, Sendable {
    package var moves: [TrialMove] = []
    package var quotas: [TrialQuota] = []
    package var salaries: [TrialSalary] = []

    package init() {}

    package var isEmpty: Bool { moves.isEmpty && quotas.isEmpty && salaries.isEmpty }
}

package struct TrialMove: Hashable, Sendable {
    package let occasion: String
    package let step: SimulatedStep
    package let day: Day

    package init(_ occasion: String, _ step: SimulatedStep, to day: Day) {
        (self.occasion, self.step, self.day) = (occasion, step, day)
    }
}

/// Another number in the rules of one occasion for exactly these kinds.
package struct TrialQuota: Hashable, Sendable {
    package let award: String
    package let occasion: String
    package let kinds: Set<AwardKind>
    package let maximum: Int

    package init(_ award: String, _ occasion: String, _ kinds: Set<AwardKind>, to maximum: Int) {
        (self.award, self.occasion, self.kinds, self.maximum) = (award, occasion, kinds, maximum)
    }
}

package struct TrialSalary: Hashable, Sendable {
    package let from: Day
    package let amount: Dong

    package init(from: Day, _ amount: Dong) { (self.from, self.amount) = (from, amount) }
}
