package import Domain
package import Wording

/// What a unit writes: award, themes, criteria, achievements, report. Saves itself.
package struct NominationEditPage: Sendable {
    /// One achievement as typed.
    package struct Row: Sendable {
        package var id: String
        package var title: String
        package var from: String
        package var to: String

        package init(id: String = "", title: String = "", from: String = "", to: String = "") {
            (self.id, self.title, self.from, self.to) = (id, title, from, to)
        }
    }

    /// What stands in the fields.
    package struct Entry: Sendable {
        package var award: String
        package var themes: Set<String>
        package var criteria: Set<String>
        package var rows: [Row]
        /// Achievements of other dossiers that are put forward again.
        package var known: Set<String>
        package var report: String

        package init(
            award: String, themes: Set<String>, criteria: Set<String>, rows: [Row], known: Set<String>, report: String
        ) {
            (self.award, self.themes, self.criteria) = (award, themes, criteria)
            (self.rows, self.known, self.report) = (rows, known, report)
        }
    }

    /// An achievement of another dossier of the same participant.
    package struct Known: Sendable {
        let achievement: Achievement
        let rewardedBy: String?

        package init(_ achievement: Achievement, rewardedBy: String?) {
            (self.achievement, self.rewardedBy) = (achievement, rewardedBy)
        }
    }

    private let head: NominationDraftHead
    private let entry: Entry
    private let awards: [AwardForm]
    private let themes: [Theme]
    private let criteria: [Criterion]
    private let lacksGroup: Bool
    private let known: [Known]
    private let csrf: String
    private let errors: FormErrors

    /// - Parameter lacksGroup: the participant is in no group of the plan, so that nobody knows which criteria apply.
    package init(
        head: NominationDraftHead, entry: Entry, awards: [AwardForm], themes: [Theme], criteria: [Criterion],
        lacksGroup: Bool = false, known: [Known], csrf: String, errors: FormErrors
    ) {
        self.lacksGroup = lacksGroup
        (self.head, self.entry, self.awards, self.themes) = (head, entry, awards, themes)
        (self.criteria, self.known, self.csrf, self.errors) = (criteria, known, csrf, errors)
    }

    package let title: Phrase = .draftTitle

    package func html(in say: Language) -> HTML {
        let form = Form(
            action: NominationPath.page(.edit, of: head.id), csrf: csrf,
            hidden: [
                HiddenField("revision", String(head.revision.number)), HiddenField("rows", String(entry.rows.count)),
            ], autosave: Autosave(to: NominationPath.page(.draft, of: head.id), in: say),
            """
            \(report(say))\(achievements(say))\(choices(say))
            \(ButtonRow(
                Button(say(.draftContinue), name: "then", value: "continue"),
                Button(say(.saveDraft), .quiet, name: "then", value: "stay")))
            """)
        return "\(head.html(title, at: .text, in: say))\(Panel(html: "\(form)"))"
    }

    private func report(_ say: Language) -> Field {
        .longText(
            "report", say(.draftReport), value: entry.report, hint: say(.draftReportHint), error: errors["report"],
            rows: 14, limit: LetterLimit(Nomination.longestReport, in: say))
    }

    private func choices(_ say: Language) -> HTML {
        let forms = awards.map { Choice($0.code, $0.name, hint: say($0.competence.phrase)) }
        let themes = themes.map { Choice($0.code, "\($0.code)) \($0.name)", hint: $0.text) }
        return """
            \(Field.checkboxes("themes", say(.draftThemes), themes, chosen: entry.themes, hint: say(.draftThemesHint), error: errors["themes"]))
            \(criteriaField(say))
            \(Field.radios("award", say(.nominationAward), forms, chosen: entry.award, error: errors["award"]))
            """
    }

    private func criteriaField(_ say: Language) -> HTML {
        if criteria.isEmpty {
            return "\(Notice(say(lacksGroup ? .draftNoGroup : .draftNoCriteria), lacksGroup ? .warn : .info, in: say))"
        }
        let choices = criteria.map { Choice($0.code, "\($0.code). \($0.text)") }
        return """
            \(Field.checkboxes("criteria", say(.draftCriteria), choices, chosen: entry.criteria, error: errors["criteria"]))
            """
    }

    private func achievements(_ say: Language) -> HTML {
        let rows = HTML.each(entry.rows.enumerated()) { row($0 + 1, $1, say) }
        let content: HTML = "<p class=\"hint\">\(say(.draftAchievementsHint))</p>\(rows)\(knownField(say))"
        return "\(FieldGroup(say(.draftAchievements), content))"
    }

    private func row(_ number: Int, _ row: Row, _ say: Language) -> HTML {
        let name = "achievement-\(number)"
        let title = Field.text(
            name, say(.draftAchievement, ["row": String(number)]), value: row.title, error: errors[name])
        return """
            <div class="field">\(HiddenField("\(name)-id", row.id))\(number > 1 ? title.optional(in: say) : title)
            <div class="choices choices-side">\(Field.date("\(name)-from", say(.draftFrom), typed: row.from))\
            \(Field.date("\(name)-to", say(.draftTo), typed: row.to))</div></div>
            """
    }

    private func knownField(_ say: Language) -> HTML {
        if known.isEmpty { return "" }
        let choices = known.map { known in
            let period = known.achievement.period
            return Choice(
                known.achievement.id.text,
                "\(known.achievement.title) (\(period.first.vietnamese) – \(period.last.vietnamese))",
                hint: known.rewardedBy.map { decision in
                    let law = Citation.oneAwardPerAchievement.text
                    return say(.draftRewarded, ["decision": decision, "citation": law])
                })
        }
        return """
            \(Field.checkboxes("known", say(.draftKnown), choices, chosen: entry.known, hint: say(.draftKnownHint)).optional(in: say))
            """
    }
}
