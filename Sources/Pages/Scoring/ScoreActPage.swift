package import Domain
package import Wording

/// What an act does to a sheet, and the one button that does it; with a reason where the act needs one.
package struct ScoreActPage: Sendable {
    private let act: ScoreSheetAct
    private let sheet: ScoreSheet
    private let name: String
    private let missing: [String]
    private let reason: String
    private let revision: Revision
    private let csrf: String
    private let errors: FormErrors

    /// - Parameters:
    ///   - missing: codes of rows that are not complete; they keep a sheet from being handed in.
    ///   - reason: as typed, when the form comes back.
    package init(
        _ act: ScoreSheetAct, sheet: ScoreSheet, name: String, missing: [String] = [], reason: String = "",
        revision: Revision, csrf: String, errors: FormErrors
    ) {
        (self.act, self.sheet, self.name, self.missing) = (act, sheet, name, missing)
        (self.reason, self.revision, self.csrf, self.errors) = (reason, revision, csrf, errors)
    }

    package var title: Phrase {
        switch act {
        case .submission: .scoreSubmitTitle
        case .withdrawal: .scoreWithdrawTitle
        case .sendingBack: .scoreReturnTitle
        case .freezing: .scoreFreezeTitle
        case .unfreezing: .scoreUnfreezeTitle
        }
    }

    package func html(in say: Language) -> HTML {
        let back = ScoringPath.detail(sheet.id)
        let crumbs = Breadcrumb(
            [
                .init(say(.scoringTitle), ScoringPath.list(on: sheet.occasion)),
                .init(say(.scoreSheetTitle, ["name": name]), back),
            ], here: say(title), in: say)
        let why = Field.longText("reason", say(.scoreSheetWhy), value: reason, error: errors["reason"], rows: 3)
        let items = missing.map { CheckList.Item(.blocked, Reason(.scoreUnanswered, ["row": $0]).sentence(in: say)) }
        let button = Button(say(label), act == .withdrawal ? .danger : .primary)
        let ends =
            missing.isEmpty
            ? ButtonRow(button, Button(say(.cancel), to: back))
            : ButtonRow(Button(say(.scoreSheetFill), .primary, to: ScoringPath.fill(sheet.id)))
        let form = Form(
            action: ScoringPath.act(act, sheet.id), csrf: csrf,
            hidden: [HiddenField("revision", String(revision.number))], "\(if: act.needsReason, "\(why)")\(ends)")
        let content: HTML =
            "<p>\(say(text))</p>\(if: !items.isEmpty, "\(CheckList(items, in: say))")\(form)"
        return """
            \(PageHead(say(title), subtitle: name, breadcrumb: crumbs))
            \(ReadingColumn("\(Panel(html: content))"))
            """
    }

    private var text: Phrase {
        switch act {
        case .submission: .scoreSubmitText
        case .withdrawal: .scoreWithdrawText
        case .sendingBack: .scoreReturnText
        case .freezing: .scoreFreezeText
        case .unfreezing: .scoreUnfreezeText
        }
    }

    private var label: Phrase {
        switch act {
        case .submission: .scoreSheetSubmit
        case .withdrawal: .scoreSheetWithdraw
        case .sendingBack: .scoreSheetReturn
        case .freezing: .scoreSheetFreeze
        case .unfreezing: .scoreSheetUnfreeze
        }
    }
}
