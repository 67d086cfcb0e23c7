package import Domain
package import Wording

/// The form of a registration: themes, and a few commitments.
package struct RegistrationFormPage: Sendable {
    /// One box of the form, as typed.
    package struct Row: Sendable, Hashable {
        package var theme: String
        package var text: String
        package var measure: String
        package var target: String
        package var due: String

        package init(theme: String = "", text: String = "", measure: String = "", target: String = "", due: String = "")
        {
            (self.theme, self.text, self.measure, self.target, self.due) = (theme, text, measure, target, due)
        }

        package init(_ commitment: Commitment) {
            self.init(
                theme: commitment.theme, text: commitment.text, measure: commitment.measure,
                target: commitment.target, due: commitment.due?.description ?? "")
        }
    }

    package struct Entry: Sendable {
        package var year: String
        package var themes: Set<String>
        package var rows: [Row]

        package init(year: String, themes: Set<String>, rows: [Row]) {
            (self.year, self.themes, self.rows) = (year, themes, rows)
        }
    }

    /// The registration that is changed.
    package struct Existing: Sendable {
        let id: ID<Registration>
        let year: Int
        let revision: Revision

        package init(id: ID<Registration>, year: Int, revision: Revision) {
            (self.id, self.year, self.revision) = (id, year, revision)
        }
    }

    /// Rows a new form has, and how many empty ones a form has at least that is opened to be changed.
    package static let firstRows = 5
    package static let spareRows = 3

    private let participant: Participant
    private let plan: Plan
    private let entry: Entry
    private let existing: Existing?
    private let csrf: String
    private let errors: FormErrors

    package init(
        participant: Participant, plan: Plan, entry: Entry, existing: Existing?, csrf: String, errors: FormErrors
    ) {
        (self.participant, self.plan, self.entry) = (participant, plan, entry)
        (self.existing, self.csrf, self.errors) = (existing, csrf, errors)
    }

    package var title: Phrase {
        guard let existing else { return Phrase.registrationsNewTitle.filled(["name": participant.name]) }
        return Phrase.registrationsChangeTitle.filled(["name": participant.name, "year": String(existing.year)])
    }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [
                .init(say(.registrationsTitle), RegistrationPath.list),
                .init(participant.name, ParticipantPath.detail(participant.id)),
            ], here: say(title), in: say)
        let hidden = existing.map { [HiddenField("revision", String($0.revision.number))] }
        let form = Form(
            action: existing.map { RegistrationPath.detail($0.id) } ?? RegistrationPath.list, csrf: csrf,
            hidden: hidden ?? [HiddenField("participant", participant.id.text)],
            "\(existing == nil ? yearField(say).html : "")\(themeField(say))\(commitments(say))\(buttons(say))")
        return """
            \(PageHead(say(title), breadcrumb: crumbs))
            \(ReadingColumn("\(Notice(say(.registrationsOptional), .info, in: say))\(Panel(html: "\(form)"))"))
            """
    }

    private func buttons(_ say: Language) -> ButtonRow {
        let back = Button(say(.cancel), to: ParticipantPath.detail(participant.id))
        guard let existing else { return ButtonRow(Button(say(.registrationsSave)), back) }
        return ButtonRow(
            Button(say(.registrationsSave)), back,
            Button(say(.registrationsWithdraw), .danger, to: RegistrationPath.withdrawal(existing.id)))
    }

    private func yearField(_ say: Language) -> Field {
        let years = plan.identity.period.first.year...plan.identity.period.last.year
        return Field.select(
            "year", say(.registrationsYear), years.map { Choice(String($0), String($0)) }, chosen: entry.year,
            error: errors["year"])
    }

    private func themeField(_ say: Language) -> Field {
        let choices = plan.themes.map { Choice($0.code, "\($0.code)) \($0.name)", hint: $0.text) }
        return Field.checkboxes(
            "themes", say(.registrationsThemes), choices, chosen: entry.themes, hint: say(.registrationsThemesHint),
            error: errors["themes"])
    }

    /// What is wrong with the commitments stands above them: its place is the number it names.
    private func commitments(_ say: Language) -> HTML {
        let error: HTML? = errors["commitments"].map { "<p class=\"field-error\">\($0)</p>" }
        return """
            <div class="field\(error == nil ? "" : " field-bad")" id="\(FieldID.control("commitments"))" tabindex="-1">\
            <h2>\(say(.registrationsCommitments))</h2>\
            <p class="hint">\(say(.registrationsCommitmentsHint))</p>\(error)</div>
            \(HTML.each(entry.rows.enumerated()) { box($0 + 1, $1, say) })
            """
    }

    private func box(_ number: Int, _ row: Row, _ say: Language) -> HTML {
        let themes = plan.themes.map { Choice($0.code, "\($0.code)) \($0.name)") }
        let due = "due-\(number)"
        let content: HTML = """
            \(Field.select("theme-\(number)", say(.registrationsCommitmentTheme), themes, chosen: row.theme, blank: say(.chooseOne)))
            \(Field.longText("text-\(number)", say(.registrationsCommitmentText), value: row.text, rows: 2))
            \(Field.text("measure-\(number)", say(.registrationsMeasure), value: row.measure, hint: say(.registrationsMeasureHint)).optional(in: say))
            \(Field.text("target-\(number)", say(.registrationsTarget), value: row.target, hint: say(.registrationsTargetHint), width: .half).optional(in: say))
            \(Field.date(due, say(.registrationsDue), typed: row.due, error: errors[due]).optional(in: say))
            """
        return FieldGroup(say(.registrationsCommitment, ["number": String(number)]), content).html
    }
}
