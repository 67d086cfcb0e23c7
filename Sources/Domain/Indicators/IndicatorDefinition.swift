/// What is measured, in what, by whom and when, with the office's own targets.
package struct IndicatorDefinition: Hashable, Sendable, Codable {
    package var name: String
    /// What it is counted in: `lớp`, `lượt người`; empty for answers that are not counted.
    package var measure: String
    package var direction: IndicatorDirection
    /// Codes of the plan's groups of participants it is about; empty for all of them.
    package var groups: [String]
    /// Kinds of unit that report it.
    package var reporters: [OrgUnitKind]
    package var cadence: Cadence
    /// The day of a milestone, and of what is reported once.
    package var day: Day?
    /// Days after the end of a period by which the report is due; a day off moves it to the next working day.
    package var dueDays: Int
    /// Where it stood before, for numbers and percents.
    package var baseline: Hundredths?
    /// What each unit is to reach.
    package var targets: TargetTable
    /// What all units together are to reach.
    package var wholeTargets: TargetTable
    /// Where the figure comes from, and what shows that it is true.
    package var evidence: String
    /// How its values of several periods make one; `nil`: not said, as with everything kept before it could be.
    package var combining: PeriodCombination?

    package init(
        name: String, measure: String = "", direction: IndicatorDirection = .higher, groups: [String] = [],
        reporters: [OrgUnitKind], cadence: Cadence, day: Day? = nil, dueDays: Int, baseline: Hundredths? = nil,
        targets: TargetTable = TargetTable(), wholeTargets: TargetTable = TargetTable(), evidence: String = "",
        combining: PeriodCombination? = nil
    ) {
        (self.name, self.measure, self.direction, self.groups) = (name, measure, direction, groups)
        (self.reporters, self.cadence, self.day, self.dueDays) = (reporters, cadence, day, dueDays)
        (self.baseline, self.targets, self.wholeTargets) = (baseline, targets, wholeTargets)
        (self.evidence, self.combining) = (evidence, combining)
    }

    package static let mostDueDays = 60
}

package enum IndicatorDirection: String, CaseIterable, Sendable, Codable { case higher, lower }

extension IndicatorKind {
    /// Counted, so that it can have a unit of measure, a baseline and targets.
    package var isCounted: Bool { self == .number || self == .ratio }
}

extension IndicatorDefinition {
    /// All that is wrong with it, each at its field.
    package func defects(of kind: IndicatorKind, from: Day, under plan: Plan) -> [Reason] {
        var reasons: [Reason] = []
        if name.isEmpty { reasons.append(Reason(.missingName, field: "name")) }
        if kind == .number && measure.isEmpty { reasons.append(Reason(.missingMeasure, field: "measure")) }
        if reporters.isEmpty { reasons.append(Reason(.missingReporters, field: "reporters")) }
        if (kind == .milestone || cadence == .once) && day == nil {
            reasons.append(Reason(.missingMilestoneDay, field: "day"))
        }
        if !(0...IndicatorDefinition.mostDueDays).contains(dueDays) {
            reasons.append(
                Reason(.dueDaysOutOfRange, field: "due", ["maximum": String(IndicatorDefinition.mostDueDays)]))
        }
        if let combining, !kind.combinations.contains(combining) {
            reasons.append(Reason(.combinationOfOtherKind, field: "combining"))
        }
        if groups.contains(where: { code in !plan.participants.contains { $0.code == code } }) {
            reasons.append(Reason(.unknownGroup, field: "groups"))
        }
        if !plan.identity.period.contains(from) {
            reasons.append(
                Reason(
                    .dayOutsidePlan, field: "from",
                    [
                        "first": plan.identity.period.first.vietnamese, "last": plan.identity.period.last.vietnamese,
                    ]))
        }
        return reasons + targetDefects(of: kind)
    }

    private func targetDefects(of kind: IndicatorKind) -> [Reason] {
        [("targets", targets), ("whole-targets", wholeTargets)].flatMap { field, table -> [Reason] in
            if !table.isEmpty && !kind.isCounted { return [Reason(.targetsOnlyCounted, field: field)] }
            return table.byPeriod.keys.filter { $0.cadence != cadence }.sorted().map {
                Reason(.targetOfOtherCadence, field: field, ["period": "\($0)"])
            }
        }
    }
}
