/// What one unit came to in one year of the movement, as facts (plan V.3): no points, no grade and no rank hang on them,
/// for the plan gives none.
package struct UnitYear: Hashable, Sendable {
    package let unit: OrgUnit
    /// What was asked of it, in the order the indicators were set; texts are not counted.
    package let indicators: [UnitIndicator]
    package let reports: UnitReports
    /// By the day of the decision, those of a higher level last.
    package let awards: [UnitAward]
    package let inspections: UnitFindings
    /// Participants of the unit registered for the year.
    package let registered: Int

    package func count(_ standing: TargetStanding) -> Int {
        indicators.count { $0.came?.standing == standing }
    }

    /// Asked for, and nothing was confirmed.
    package var unreported: Int { indicators.count { $0.came == nil } }

    /// Missed or unreported.
    package var gaps: [UnitIndicator] { indicators.filter { $0.came == nil || $0.came?.standing == .missed } }

    /// Judged by their last period alone, though several have a figure: how the periods make one is not said.
    package var unsaid: [UnitIndicator] { indicators.filter { $0.came?.result.isWhole == false } }
}

/// One indicator and what the unit's confirmed figures of the year come to; a target is the office's own.
package struct UnitIndicator: Hashable, Sendable {
    package let indicator: ID<Indicator>
    package let name: String
    package let came: Outcome?

    /// The periods together, in the way the indicator says (decisions/0063).
    package struct Outcome: Hashable, Sendable {
        package let result: CombinedResult
        /// A yes or a day is shown as it was given; `nil` for what is counted.
        package let answer: IndicatorValue?
        package let standing: TargetStanding
    }
}

extension IndicatorSeries {
    /// What one unit came to; `nil`: there is no figure. The points are that unit's alone.
    package var outcomeOfUnit: UnitIndicator.Outcome? {
        guard let result = combined(ofOneUnit: true), let last = latest?.figures.first else { return nil }
        let isCounted = indicator.kind.isCounted
        return UnitIndicator.Outcome(
            result: result, answer: isCounted ? nil : last.figure.value,
            standing: isCounted ? result.standing : last.standing)
    }
}

/// Progress reports of periods that end in the year and whose day has come, or that were handed in before it.
package struct UnitReports: Hashable, Sendable {
    package var asked = 0
    package var confirmed = 0
    /// Handed in after their day.
    package var late = 0
    /// Not handed in, or sent back and not handed in again, though their day is over.
    package var missing = 0

    package init(asked: Int = 0, confirmed: Int = 0, late: Int = 0, missing: Int = 0) {
        (self.asked, self.confirmed, self.late, self.missing) = (asked, confirmed, late, missing)
    }
}

/// What a participant of the unit was awarded.
package struct UnitAward: Hashable, Sendable {
    package let name: String
    /// Code of the award form in the plan.
    package let award: String
    /// The commune's decision; `nil` for what a higher level granted.
    package let decision: String?
    package let day: Day?

    package init(name: String, award: String, decision: String? = nil, day: Day? = nil) {
        (self.name, self.award, self.decision, self.day) = (name, award, decision, day)
    }
}

/// Visits of the year, and what of it is not put right today (V.5).
package struct UnitFindings: Hashable, Sendable {
    package var visits = 0
    package var found = 0
    /// Of earlier years too, for what is not put right stays.
    package var open = 0
    /// Of the open ones, past their day.
    package var late = 0

    package init(visits: Int = 0, found: Int = 0, open: Int = 0, late: Int = 0) {
        (self.visits, self.found, self.open, self.late) = (visits, found, open, late)
    }
}
