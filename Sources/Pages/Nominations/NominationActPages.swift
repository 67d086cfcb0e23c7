package import Domain
package import Wording

/// An act on a nomination that asks for something or says what it will do: returning, declining, withdrawing,
/// reopening, forwarding, recording the upper level's answer.
package struct NominationActPage: Sendable {
    package enum Act: String, CaseIterable, Sendable {
        case `return`, decline, withdraw, reopen, forward, answer, refuse

        /// Where it stands below the nomination.
        package var page: NominationPath.Page {
            switch self {
            case .return: .return
            case .decline: .declining
            case .withdraw: .withdrawal
            case .reopen: .reopening
            case .forward: .forwarding
            case .answer: .answer
            case .refuse: .refusal
            }
        }
    }

    private let act: Act
    private let nomination: Nomination
    private let name: String
    private let typed: [String: String]
    private let csrf: String
    private let errors: FormErrors

    /// - Parameter typed: what was sent, by field.
    package init(
        act: Act, nomination: Nomination, name: String, typed: [String: String], csrf: String, errors: FormErrors
    ) {
        (self.act, self.nomination, self.name) = (act, nomination, name)
        (self.typed, self.csrf, self.errors) = (typed, csrf, errors)
    }

    package var title: Phrase { words.title }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [.init(say(.nominationsTitle), NominationPath.list), .init(name, NominationPath.detail(nomination.id))],
            here: say(title), in: say)
        let buttons = ButtonRow(
            Button(say(words.button)), Button(say(.cancel), to: NominationPath.detail(nomination.id)))
        let form = Form(
            action: NominationPath.page(act.page, of: nomination.id), csrf: csrf,
            hidden: [HiddenField("revision", String(nomination.revision.number))], "\(fields(say))\(buttons)")
        let number = nomination.number.map { "\($0) · " } ?? ""
        return """
            \(PageHead(say(title), subtitle: "\(number)\(name)", breadcrumb: crumbs))
            \(ReadingColumn("\(Panel(html: "\(text(say))\(form)"))"))
            """
    }

    private var words: (title: Phrase, text: Phrase?, button: Phrase) {
        switch act {
        case .return: (.returnTitle, .returnText, .returnButton)
        case .decline: (.decliningTitle, .decliningText, .decliningButton)
        case .withdraw: (.withdrawalTitle, .withdrawalText, .withdrawalButton)
        case .reopen: (.dossierReopenTitle, .dossierReopenText, .dossierReopenButton)
        case .forward: (.forwardingTitle, .forwardingText, .forwardingButton)
        case .answer: (.answerTitle, nil, .answerButton)
        case .refuse: (.refusalTitle, .refusalText, .refusalButton)
        }
    }

    private func text(_ say: Language) -> HTML {
        let text: HTML = words.text.map { "<p>\(say($0))</p>" } ?? ""
        guard act == .reopen, let items = nomination.supplement?.items else { return text }
        return "\(text)<ul>\(HTML.each(items) { "<li>\($0)</li>" })</ul>"
    }

    private func fields(_ say: Language) -> HTML {
        switch act {
        case .return:
            """
            \(longText("items", .returnItems, hint: say(.returnItemsHint), rows: 6, say))
            \(Field.date("due", say(.returnDue), typed: typed["due"] ?? "", error: errors["due"]))
            """
        case .decline: "\(longText("reason", .decliningReason, say))"
        case .withdraw: "\(longText("reason", .withdrawalReason, say))"
        case .reopen:
            """
            \(Field.date("due", say(.dossierReopenDue), typed: typed["due"] ?? "", error: errors["due"]))
            \(longText("reason", .dossierReopenReason, say))
            """
        case .forward: ""
        case .answer: answer(say)
        case .refuse: "\(longText("reason", .decliningReason, hint: say(.refusalReasonHint), say))"
        }
    }

    private func answer(_ say: Language) -> HTML {
        let choices = [Choice("yes", say(.answerYes)), Choice("no", say(.answerNo))]
        return """
            \(Field.radios("granted", say(.answerGranted), choices, chosen: typed["granted"], sideBySide: true, error: errors["granted"]))
            \(longText("reason", .answerDecision, say))
            """
    }

    private func longText(_ field: String, _ label: Phrase, hint: String? = nil, rows: Int = 4, _ say: Language)
        -> Field
    {
        .longText(field, say(label), value: typed[field] ?? "", hint: hint, error: errors[field], rows: rows)
    }
}
