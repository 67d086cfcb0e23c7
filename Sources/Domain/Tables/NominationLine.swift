/// One row of a table of nominations as far as it could be read: whom, for which award, for what.
package struct NominationLine: Hashable, Sendable {
    package let row: Int
    package var name: String
    /// Post or address, as the participant's record has it: tells two of one name apart.
    package var detail: String
    package var kind: ParticipantKind?
    /// Code of the award form in the plan.
    package var award: String?
    /// What was achieved; empty when the dossier is to be completed on its page.
    package var achievement: String
    package var first: Day?
    package var last: Day?
    package var themes: [String]
    package var criteria: [String]
    package var report: String
    /// Cells that could not be read.
    package var problems: [CellProblem]

    package init(
        row: Int, name: String = "", detail: String = "", kind: ParticipantKind? = nil, award: String? = nil,
        achievement: String = "", first: Day? = nil, last: Day? = nil, themes: [String] = [], criteria: [String] = [],
        report: String = "", problems: [CellProblem] = []
    ) {
        (self.row, self.name, self.detail, self.kind, self.award) = (row, name, detail, kind, award)
        (self.achievement, self.first, self.last) = (achievement, first, last)
        (self.themes, self.criteria, self.report, self.problems) = (themes, criteria, report, problems)
    }

    /// What is wrong with the achievement; the same as on the page of a draft.
    func defectsOfAchievement(today: Day) -> [Reason] {
        if achievement.isEmpty && first == nil && last == nil { return [] }
        var reasons: [Reason] = []
        if achievement.isEmpty { reasons.append(Reason(.achievementUntitled, field: "achievement")) }
        if first == nil { reasons.append(Reason(.cellMissing, field: "first")) }
        if last == nil { reasons.append(Reason(.cellMissing, field: "last")) }
        if let first, let last, Period(first, last) == nil {
            reasons.append(Reason(.achievementPeriodReversed, field: "last"))
        }
        if let last, last > today { reasons.append(Reason(.achievementInFuture, field: "last")) }
        return reasons
    }

    /// As it was read, by the column.
    func read(_ field: String?) -> String {
        switch field {
        case "name": name
        case "detail": detail
        case "achievement": achievement
        case "first": first?.vietnamese ?? ""
        case "last": last?.vietnamese ?? ""
        default: ""
        }
    }
}
