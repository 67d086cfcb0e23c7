package import Domain
package import Wording

/// Registering one, or correcting what was registered.
package struct InitiativeFormPage: Sendable {
    /// For the clerk, who enters for any unit; none where the unit is known.
    private let units: [Choice]
    /// What is corrected; `nil` for a new one.
    private let known: Initiative?
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    package init(
        units: [Choice], known: Initiative? = nil, typed: TypedFields, csrf: String, errors: FormErrors
    ) {
        (self.units, self.known, self.typed, self.csrf, self.errors) = (units, known, typed, csrf, errors)
    }

    package var title: Phrase { known == nil ? .initiativeNew : .initiativeCorrect }

    package func html(in say: Language) -> HTML {
        let list = Breadcrumb.Step(say(.initiativesTitle), InitiativePath.list)
        let one = known.map { [Breadcrumb.Step($0.title, InitiativePath.detail($0.id))] } ?? []
        return """
            \(PageHead(say(title), breadcrumb: Breadcrumb([list] + one, here: say(title), in: say)))
            <p class="soft">\(say(known == nil ? .initiativesHelp : .initiativeCorrectHelp))</p>
            \(ReadingColumn("\(Panel(html: "\(form(say))"))"))
            """
    }

    private func form(_ say: Language) -> Form {
        let scopes = InitiativeScope.allCases.map { Choice($0.rawValue, say($0.phrase).asStart) }
        let fields: HTML = """
            \(if: !units.isEmpty, "\(Field.select("unit", say(.initiativeUnit), units, chosen: typed["unit"], blank: "–", error: errors["unit"]))")
            \(Field.text("title", say(.initiativeTitle), value: value("title", known?.title), error: errors["title"]))
            \(Field.longText("summary", say(.initiativeSummary), value: value("summary", known?.summary), error: errors["summary"]))
            \(Field.longText("authors", say(.initiativeAuthors), value: value("authors", authors), hint: say(.initiativeAuthorsHint), error: errors["authors"], rows: 3))
            \(Field.radios("scope", say(.initiativeScope), scopes, chosen: typed["scope"] ?? known?.scope.rawValue, error: errors["scope"]))
            \(Field.date("applied", say(.initiativeApplied), typed: value("applied", known?.applied.description), error: errors["applied"]))
            \(buttons(say))
            """
        guard let known else { return Form(action: InitiativePath.list, csrf: csrf, fields) }
        return Form(
            action: InitiativePath.correction(known.id), csrf: csrf,
            hidden: [HiddenField("revision", String(known.revision.number))], fields)
    }

    private func value(_ field: String, _ kept: String?) -> String { typed[field] ?? kept ?? "" }

    private var authors: String? {
        known?.authors.map { "\($0.name); \($0.share)" }.joined(separator: "\n")
    }

    private func buttons(_ say: Language) -> ButtonRow {
        guard let known else {
            return ButtonRow(Button(say(.initiativeNew)), Button(say(.cancel), to: InitiativePath.list))
        }
        return ButtonRow(
            Button(say(.initiativeCorrectSave)), Button(say(.cancel), to: InitiativePath.detail(known.id)))
    }
}

/// Taking one back: what it means, and why.
package struct InitiativeWithdrawalPage: Sendable {
    private let page: ConsequencePage

    package init(_ initiative: Initiative, typed: TypedFields, csrf: String, errors: FormErrors, in say: Language) {
        let reason = Field.longText(
            "reason", say(.initiativeWithdrawReason), value: typed["reason"] ?? "", error: errors["reason"], rows: 3)
        page = ConsequencePage(
            .initiativeWithdraw, subtitle: initiative.title, effects: [say(.initiativeWithdrawHelp)],
            action: InitiativePath.withdrawal(initiative.id), revision: initiative.revision.number,
            button: .initiativeWithdraw, back: (initiative.title, InitiativePath.detail(initiative.id)), csrf: csrf,
            fields: "\(reason)")
    }

    package let title: Phrase = .initiativeWithdraw

    package func html(in say: Language) -> HTML { page.html(in: say) }
}
