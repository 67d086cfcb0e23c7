package import Domain
package import Wording

/// What people said, what waits first, and for the clerk the form for what came on paper.
package struct FeedbackListPage: Sendable {
    private let all: [Feedback]
    private let today: Day
    private let showsSenders: Bool
    private let canEnter: Bool
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    package init(
        _ all: [Feedback], today: Day, showsSenders: Bool, canEnter: Bool, typed: TypedFields, csrf: String,
        errors: FormErrors
    ) {
        (self.all, self.today, self.showsSenders, self.canEnter) = (all, today, showsSenders, canEnter)
        (self.typed, self.csrf, self.errors) = (typed, csrf, errors)
    }

    package let title: Phrase = .feedbackTitle

    package func html(in say: Language) -> HTML {
        let export = ExportLink(path: ExportPath.feedback, query: [], language: say)
        return """
            \(PageHead(say(title), aside: "<div class=\"buttons\">\(PrintButton(.quiet, in: say))</div>"))
            <p class="soft prose">\(say(.feedbackHelp))</p>
            \(if: !all.isEmpty, "<p class=\"soft list-line\">\(export)</p>")
            \(Panel(html: "\(table(say))"))
            \(if: canEnter, "\(ReadingColumn(form(say)))")
            """
    }

    private func table(_ say: Language) -> Table {
        let columns: [Table.Column] = [
            .init(say(.feedbackContent)), .init(say(.feedbackFrom)), .init(say(.feedbackReceived)),
            .init(say(.feedbackDue)), .init(say(.feedbackStatus)),
        ]
        let rows = all.map { one -> [HTML] in
            [
                "\(TextLink(FeedbackWords.start(one.content), to: FeedbackPath.detail(one.id)))",
                "\(say(one.from.phrase).asStart)\(if: showsSenders, "<br><span class=\"soft\">\(one.sender)</span>")",
                "\(one.received.day.vietnamese)", "\(one.due?.vietnamese ?? say(.feedbackDueNone))",
                "\(FeedbackWords.tag(one, on: today, say))",
            ]
        }
        return Table(
            say(title), columns: columns, rows: rows,
            empty: EmptyState(say(.feedbackNone), hint: say(.feedbackNoneHint)))
    }

    private func form(_ say: Language) -> HTML {
        let fields = FeedbackFields(typed: typed, errors: errors, language: say)
        let body: HTML = """
            \(fields.html(name: .feedbackSender, contact: .feedbackContact))\(ButtonRow(Button(say(.feedbackEnterSave))))
            """
        return "\(Panel(say(.feedbackEnter), "\(Form(action: FeedbackPath.list, csrf: csrf, body))"))"
    }
}

enum FeedbackWords {
    /// The first words of a text, for the line of a list.
    static func start(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        return line.count > 80 ? "\(line.prefix(80))…" : line
    }

    static func tag(_ one: Feedback, on day: Day, _ say: Language) -> StatusTag {
        if one.isLate(on: day) { return StatusTag(say(.feedbackLate), .bad) }
        if one.answer != nil { return StatusTag(say(.feedbackAnswered), .ok) }
        return StatusTag(say(one.status.phrase), one.isOpen ? .waiting : .neutral)
    }
}

/// What anybody is asked, on the public page as on the office's.
struct FeedbackFields {
    let typed: TypedFields
    let errors: FormErrors
    let language: Language

    func html(name: Phrase, contact: Phrase) -> HTML {
        let say = language
        let sources = FeedbackSource.allCases.map { Choice($0.rawValue, say($0.phrase).asStart) }
        let limit = LetterLimit(Feedback.longest, in: say)
        return """
            \(Field.radios("from", say(.feedbackFrom), sources, chosen: typed["from"], error: errors["from"]))
            \(Field.longText("content", say(.feedbackContent), value: typed["content"] ?? "", error: errors["content"], limit: limit))
            \(Field.text("sender", say(name), value: typed["sender"] ?? "", error: errors["sender"], autocomplete: "name"))
            \(Field.text("contact", say(contact), value: typed["contact"] ?? "", error: errors["contact"]).optional(in: say))
            """
    }
}
