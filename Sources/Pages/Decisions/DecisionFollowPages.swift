package import Domain
package import Wording

/// Drafts a decision that replaces one in force, or takes awards of it back.
package struct DecisionFollowPage: Sendable {
    private let decision: Decision
    private let kind: DecisionKind
    private let items: [DecisionItem]
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    /// - Parameters:
    ///   - kind: `replacement` or `cancellation`.
    ///   - items: those whose award still stands.
    package init(
        decision: Decision, kind: DecisionKind, items: [DecisionItem], typed: TypedFields, csrf: String,
        errors: FormErrors
    ) {
        (self.decision, self.kind, self.items) = (decision, kind, items)
        (self.typed, self.csrf, self.errors) = (typed, csrf, errors)
    }

    private var isReplacement: Bool { kind == .replacement }

    package var title: Phrase { isReplacement ? .decisionReplace : .decisionCancel }

    package func html(in say: Language) -> HTML {
        let name = DecisionWords.name(decision, in: say)
        let crumbs = Breadcrumb(
            [.init(say(.decisionsTitle), DecisionPath.list), .init(name, DecisionPath.detail(decision.id))],
            here: say(title), in: say)
        let citation: Citation = isReplacement ? .issuedIsFinal : .cancellation
        let form = Form(
            action: DecisionPath.act(isReplacement ? .replacement : .cancellation, on: decision.id), csrf: csrf,
            fields(say))
        let content: HTML = """
            <p>\(say(isReplacement ? .decisionReplaceText : .decisionCancelText))</p>
            <p class="soft">\(CitationLine(citation, in: say))</p>
            \(form)
            """
        return """
            \(PageHead(say(title), subtitle: name, breadcrumb: crumbs))
            \(ReadingColumn("\(Panel(html: content))"))
            """
    }

    private func fields(_ say: Language) -> HTML {
        let choices = items.map { Choice($0.nomination.text, $0.name, hint: $0.detail.isEmpty ? nil : $0.detail) }
        let name = isReplacement ? "leaving" : "items"
        let list = Field.checkboxes(
            name, say(isReplacement ? .decisionLeaving : .decisionCancelItems), choices, chosen: Set(typed.all(name)),
            hint: isReplacement ? say(.decisionLeavingHint) : nil, error: errors[name])
        let reason = Field.longText(
            "reason", say(isReplacement ? .decisionReplaceReason : .decisionCancelReason),
            value: typed["reason"] ?? "", error: errors["reason"], rows: 4)
        return """
            \(isReplacement ? list.optional(in: say) : list)
            \(reason)
            \(ButtonRow(Button(say(.decisionDraftButton)), Button(say(.cancel), to: DecisionPath.detail(decision.id))))
            """
    }
}
