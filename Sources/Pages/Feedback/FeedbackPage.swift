package import Domain
package import Wording

/// One piece of feedback: to look at, and to answer.
package struct FeedbackPage: Sendable {
    private let feedback: Feedback
    private let today: Day
    private let acts: Set<FeedbackAct>
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    /// - Parameter acts: what the reader may do.
    package init(
        _ feedback: Feedback, today: Day, acts: Set<FeedbackAct>, typed: TypedFields, csrf: String, errors: FormErrors
    ) {
        (self.feedback, self.today, self.acts) = (feedback, today, acts)
        (self.typed, self.csrf, self.errors) = (typed, csrf, errors)
    }

    package var title: Phrase { Phrase.feedbackOne.filled(["day": feedback.received.day.vietnamese]) }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.feedbackTitle), FeedbackPath.list)], here: say(title), in: say)
        let rules = feedback.status == .received && acts.contains(.rule)
        let answers = [.shown, .noted].contains(feedback.status) && feedback.answer == nil && acts.contains(.answer)
        return """
            \(PageHead(say(title), breadcrumb: crumbs, aside: "\(FeedbackWords.tag(feedback, on: today, say))"))
            \(Columns(
                main: "\(Panel(say(.feedbackContent), HTML.paragraphs(feedback.content)))\(answer(say))\(if: rules, ruling(say))\(if: answers, answering(say))\(if: takesDown, takingDown(say))",
                side: "\(Panel(html: "\(DefinitionList(facts(say)))"))"))
            """
    }

    private func facts(_ say: Language) -> [DefinitionList.Entry] {
        var facts: [DefinitionList.Entry] = [
            .init(say(.feedbackFrom), say(feedback.from.phrase).asStart),
            .init(say(.feedbackReceived), feedback.received.words(in: say)),
            .init(say(.feedbackStatus), say(feedback.status.phrase)),
            .init(say(.feedbackDue), feedback.due?.vietnamese ?? say(.feedbackDueNone)),
        ]
        if acts.contains(.readSenders) {
            facts.append(.init(say(.feedbackSender), feedback.sender))
            if !feedback.contact.isEmpty { facts.append(.init(say(.feedbackContact), feedback.contact)) }
        }
        if let reason = feedback.ruling?.reason, !reason.isEmpty {
            facts.append(.init(say(.communicationReason), reason))
        }
        return facts
    }

    private func answer(_ say: Language) -> HTML {
        guard let answer = feedback.answer else { return .empty }
        let words: HTML = "\(HTML.paragraphs(answer.text))<p class=\"soft\">\(answer.at.words(in: say))</p>"
        return "\(Panel(say(.feedbackAnswer), words))"
    }

    private var hidden: [HiddenField] { [HiddenField("revision", String(feedback.revision.number))] }

    private func ruling(_ say: Language) -> HTML {
        let choices = [CommentStatus.shown, .noted, .rejected].map { Choice($0.rawValue, say($0.phrase)) }
        let fields: HTML = """
            \(Field.radios("status", say(.feedbackStatus), choices, chosen: typed["status"], hint: say(.feedbackRuleHelp), error: errors["status"]))
            \(Field.date("due", say(.feedbackDue), typed: typed["due"] ?? "", error: errors["due"]))
            \(Field.text("reason", say(.feedbackReason), value: typed["reason"] ?? "", error: errors["reason"]).optional(in: say))
            \(ButtonRow(Button(say(.feedbackRuleSave))))
            """
        let form = Form(action: FeedbackPath.ruling(feedback.id), csrf: csrf, hidden: hidden, fields)
        return "\(Panel(say(.feedbackRule), "\(form)"))"
    }

    private var takesDown: Bool { feedback.status == .shown && acts.contains(.rule) }

    private func takingDown(_ say: Language) -> HTML {
        let fields: HTML = """
            \(Field.text("reason", say(.feedbackTakeDownReason), value: typed["reason"] ?? "", hint: say(.feedbackTakeDownHelp), error: errors["reason"]))
            \(ButtonRow(Button(say(.feedbackTakeDown), .danger)))
            """
        let form = Form(
            action: FeedbackPath.ruling(feedback.id), csrf: csrf,
            hidden: hidden + [HiddenField("status", CommentStatus.noted.rawValue)], fields)
        return "\(Panel(say(.feedbackTakeDown), "\(form)"))"
    }

    private func answering(_ say: Language) -> HTML {
        let fields: HTML = """
            \(Field.longText("answer", say(.feedbackAnswer), value: typed["answer"] ?? "", error: errors["answer"]))
            \(ButtonRow(Button(say(.feedbackAnswerSave))))
            """
        let form = Form(action: FeedbackPath.answer(feedback.id), csrf: csrf, hidden: hidden, fields)
        return "\(Panel(say(.feedbackAnswer), "\(form)"))"
    }
}

/// For anybody: what was let through, and the form to say something.
package struct PublicFeedbackPage: Sendable {
    private let agency: Agency
    private let shown: [PublicFeedback]
    private let isThanked: Bool
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    package init(
        agency: Agency, shown: [PublicFeedback], isThanked: Bool, typed: TypedFields, csrf: String, errors: FormErrors
    ) {
        (self.agency, self.shown, self.isThanked) = (agency, shown, isThanked)
        (self.typed, self.csrf, self.errors) = (typed, csrf, errors)
    }

    package let title: Phrase = .publicFeedbackTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(agency.name, PublicationPath.agency(agency))], here: say(title), in: say)
        let fields = FeedbackFields(typed: typed, errors: errors, language: say)
        let body: HTML = """
            <p class="soft">\(say(.publicFeedbackHelp))</p>
            \(fields.html(name: .publicFeedbackName, contact: .publicFeedbackContact))
            \(ButtonRow(Button(say(.publicFeedbackSend))))
            """
        let form = Form(action: FeedbackPath.open(agency), csrf: csrf, body)
        return """
            \(PageHead(say(title), subtitle: agency.name, breadcrumb: crumbs))
            \(if: isThanked, "\(Notice(say(.publicFeedbackThanks), .ok, in: say))")
            \(ReadingColumn("\(Panel(say(.publicFeedbackSend), "\(form)"))"))
            \(if: !shown.isEmpty, list(say))
            """
    }

    private func list(_ say: Language) -> HTML {
        let items = HTML.each(shown) { one -> HTML in
            let answer: HTML =
                one.answer.map { "<p><strong>\(say(.publicFeedbackAnswer))</strong></p>\(HTML.paragraphs($0))" }
                ?? .empty
            return """
                <li><p class="soft">\(say(one.from.phrase).asStart) · \(one.day.vietnamese)</p>\(HTML.paragraphs(one.content))\(answer)</li>
                """
        }
        return "\(Panel(say(.publicFeedbackShown), "<ul>\(items)</ul>"))"
    }
}
