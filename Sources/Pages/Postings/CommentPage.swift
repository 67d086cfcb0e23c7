package import Domain
package import Wording

/// One comment: to look at, and to answer.
package struct CommentPage: Sendable {
    private let comment: PostingComment
    private let about: String?
    private let showsSender: Bool
    private let canAct: Bool
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    /// - Parameter about: the name of the dossier's participant.
    package init(
        comment: PostingComment, about: String?, showsSender: Bool, canAct: Bool, typed: TypedFields, csrf: String,
        errors: FormErrors
    ) {
        (self.comment, self.about, self.showsSender, self.canAct) = (comment, about, showsSender, canAct)
        (self.typed, self.csrf, self.errors) = (typed, csrf, errors)
    }

    package var title: Phrase { Phrase.commentOne.filled(["day": comment.received.day.vietnamese]) }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [
                .init(say(.postingsTitle), PostingPath.list),
                .init(say(.commentsTitle), PostingPath.detail(comment.posting)),
            ], here: say(title), in: say)
        var facts: [DefinitionList.Entry] = [.init(say(.commentReceived), comment.received.words(in: say))]
        if let nomination = comment.nomination {
            let link = TextLink(about ?? "", to: NominationPath.detail(nomination))
            facts.append(.init(say(.commentAbout), html: "\(link)"))
        } else {
            facts.append(.init(say(.commentAbout), say(.commentAll)))
        }
        if showsSender {
            facts.append(.init(say(.commentSender), comment.sender))
            if !comment.contact.isEmpty { facts.append(.init(say(.commentContact), comment.contact)) }
        }
        if let reason = comment.ruling?.reason, !reason.isEmpty { facts.append(.init(say(.postingReason), reason)) }
        return """
            \(PageHead(say(title), breadcrumb: crumbs, aside: "\(StatusTag(say(comment.status.phrase)))"))
            \(Columns(
                main: "\(Panel(say(.commentContent), HTML.paragraphs(comment.content)))\(answer(say))\(if: canAct, act(say))",
                side: "\(Panel(html: "\(DefinitionList(facts))"))"))
            """
    }

    private func answer(_ say: Language) -> HTML {
        guard let answer = comment.answer else { return .empty }
        let words: HTML = "\(HTML.paragraphs(answer.text))<p class=\"soft\">\(answer.at.words(in: say))</p>"
        return "\(Panel(say(.commentAnswer), words))"
    }

    private func act(_ say: Language) -> HTML {
        switch comment.status {
        case .received: return ruling(say)
        case .shown, .noted: return comment.answer == nil ? answering(say) : .empty
        case .rejected: return .empty
        }
    }

    private var hidden: [HiddenField] { [HiddenField("revision", String(comment.revision.number))] }

    private func ruling(_ say: Language) -> HTML {
        let choices = [CommentStatus.shown, .noted, .rejected].map { Choice($0.rawValue, say($0.phrase)) }
        let fields: HTML = """
            \(Field.radios("status", say(.commentRule), choices, chosen: typed["status"], hint: say(.commentRuleHelp), error: errors["status"]))
            \(Field.text("reason", say(.commentReason), value: typed["reason"] ?? "", error: errors["reason"]).optional(in: say))
            \(ButtonRow(Button(say(.commentRuleSave))))
            """
        let form = Form(action: PostingPath.ruling(comment.id), csrf: csrf, hidden: hidden, fields)
        return "\(Panel(say(.commentRule), "\(form)"))"
    }

    private func answering(_ say: Language) -> HTML {
        let fields: HTML = """
            \(Field.longText("answer", say(.commentAnswerText), value: typed["answer"] ?? "", error: errors["answer"]))
            \(ButtonRow(Button(say(.commentAnswerSave))))
            """
        let form = Form(action: PostingPath.answer(comment.id), csrf: csrf, hidden: hidden, fields)
        return "\(Panel(say(.commentAnswer), "\(form)"))"
    }
}
