import Domain
import Operations
import Pages

/// Between the form of a nomination and its value.
enum DraftForm {
    /// Rows left blank for further achievements.
    private static let spareRows = 2
    private static let mostRows = 40

    static func entry(_ nomination: Nomination) -> NominationEditPage.Entry {
        let rows = nomination.achievements.map { achievement in
            NominationEditPage.Row(
                id: achievement.id.text, title: achievement.title, from: achievement.period.first.description,
                to: achievement.period.last.description)
        }
        return NominationEditPage.Entry(
            award: nomination.award, themes: Set(nomination.themes), criteria: Set(nomination.criteria),
            rows: rows + Array(repeating: NominationEditPage.Row(), count: spareRows), known: [],
            report: nomination.report)
    }

    /// What was sent, as it was typed.
    static func typed(_ form: FormBody) -> NominationEditPage.Entry {
        NominationEditPage.Entry(
            award: form["award"], themes: Set(form.all("themes")), criteria: Set(form.all("criteria")),
            rows: rows(form), known: Set(form.all("known")), report: form["report"])
    }

    /// Achievements of other dossiers, each once.
    static func known(_ all: [KnownAchievement], besides own: Set<ID<Achievement>>) -> [NominationEditPage.Known] {
        var seen = own
        return all.filter { seen.insert($0.achievement.id).inserted }
            .map { NominationEditPage.Known($0.achievement, rewardedBy: $0.rewardedBy) }
    }

    /// - Parameter rows: for each achievement of the form its row on the page; `nil` for one chosen again.
    static func read(_ form: FormBody, known: [KnownAchievement], rows places: inout [Int?]) throws -> NominationForm {
        var reader = FormReader(form)
        var achievements: [AchievementForm] = []
        for (index, row) in rows(form).enumerated() where !isBlank(row) {
            let field = "achievement-\(index + 1)"
            achievements.append(
                AchievementForm(
                    id: ID(row.id), title: reader.line(row.title, field: field, most: 300),
                    first: reader.day(row.from, field: field), last: reader.day(row.to, field: field)))
            places.append(index + 1)
        }
        for again in chosen(form, known) {
            achievements.append(again)
            places.append(nil)
        }
        let report = reader.text("report", most: Nomination.longestReport)
        try reader.finish()
        return NominationForm(
            award: form["award"], report: report, themes: form.all("themes"), criteria: form.all("criteria"),
            achievements: achievements)
    }

    /// For saving while somebody writes: a row that is not whole yet keeps what was saved of it, or waits.
    static func readLeniently(_ form: FormBody, _ saved: Nomination, known: [KnownAchievement]) -> NominationForm {
        var reader = FormReader(form)
        var achievements: [AchievementForm] = []
        for row in rows(form) where !isBlank(row) {
            let id = ID<Achievement>(row.id)
            let title = reader.line(row.title, field: "achievements", most: 300)
            let (first, last) = (reader.day(row.from, field: "from"), reader.day(row.to, field: "to"))
            if !title.isEmpty, let first, let last, first <= last {
                achievements.append(AchievementForm(id: id, title: title, first: first, last: last))
            } else if let kept = saved.achievements.first(where: { $0.id == id }) {
                achievements.append(AchievementForm(kept))
            }
        }
        let report = reader.text("report", most: Nomination.longestReport)
        let isTooLong = reader.reasons.contains { $0.field == "report" }
        return NominationForm(
            award: form["award"].isEmpty ? saved.award : form["award"], report: isTooLong ? saved.report : report,
            themes: form.all("themes"), criteria: form.all("criteria"),
            achievements: achievements + chosen(form, known))
    }

    /// Ties the reasons about the n-th achievement to the row it was typed in.
    static func placed(_ reasons: [Reason], rows: [Int?]) -> [Reason] {
        let prefix = "achievement-"
        return reasons.map { reason in
            guard let field = reason.field, field.hasPrefix(prefix), let index = Int(field.dropFirst(prefix.count)),
                rows.indices.contains(index - 1)
            else { return reason }
            let place = rows[index - 1].map { "\(prefix)\($0)" } ?? "known"
            return Reason(reason.code, field: place, reason.values, citation: reason.citation)
        }
    }

    private static func rows(_ form: FormBody) -> [NominationEditPage.Row] {
        let count = min(max(Int(form["rows"]) ?? 0, 0), mostRows)
        return (0..<count).map { index in
            let name = "achievement-\(index + 1)"
            return NominationEditPage.Row(
                id: form["\(name)-id"], title: form[name], from: form["\(name)-from"], to: form["\(name)-to"])
        }
    }

    /// A row without a title is dropped, unless dates stand in it that belong to no saved achievement.
    private static func isBlank(_ row: NominationEditPage.Row) -> Bool {
        row.title.allSatisfy(\.isWhitespace) && (!row.id.isEmpty || (row.from.isEmpty && row.to.isEmpty))
    }

    private static func chosen(_ form: FormBody, _ known: [KnownAchievement]) -> [AchievementForm] {
        let wanted = Set(form.all("known"))
        var seen: Set<ID<Achievement>> = []
        return known.filter { wanted.contains($0.achievement.id.text) && seen.insert($0.achievement.id).inserted }
            .map { AchievementForm($0.achievement) }
    }
}

extension AchievementForm {
    /// An achievement as it stands.
    fileprivate init(_ achievement: Achievement) {
        self.init(
            id: achievement.id, title: achievement.title, first: achievement.period.first, last: achievement.period.last
        )
    }
}
