package import Domain
package import Wording

/// What is posted now, for anybody.
package struct ConsultationsPage: Sendable {
    private let rows: [(posting: Posting, occasion: String, agency: String)]

    package init(rows: [(posting: Posting, occasion: String, agency: String)]) { self.rows = rows }

    package let title: Phrase = .consultationsTitle

    package func html(in say: Language) -> HTML {
        let columns: [Table.Column] = [
            .init(say(.postingOccasion)), .init(say(.consultationAgency)), .init(say(.postingLast)),
        ]
        let lines = rows.map { posting, occasion, agency -> [HTML] in
            [
                "\(TextLink(occasion, to: PostingPath.open(posting.id)))", "\(agency)",
                "\(posting.last.vietnamese)",
            ]
        }
        let empty = EmptyState(
            say(.consultationsNone), hint: say(.consultationsNoneHint),
            action: "\(TextLink(say(.publicationTitle), to: PublicationPath.list))")
        return """
            \(PageHead(say(title), subtitle: say(.consultationsHelp)))
            \(Panel(html: "\(Table(say(title), columns: columns, rows: lines, empty: empty))"))
            """
    }
}

/// One posted list with what was let through, and the form to say something.
package struct ConsultationPage: Sendable {
    private let posting: Posting
    private let occasion: String
    private let agency: String
    private let rows: [PostingRow]
    private let comments: [PostingComment]
    private let isThanked: Bool
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    /// - Parameter comments: of all; those not shown to the public are left out here.
    package init(
        posting: Posting, occasion: String, agency: String, rows: [PostingRow], comments: [PostingComment],
        isThanked: Bool, typed: TypedFields, csrf: String, errors: FormErrors
    ) {
        (self.posting, self.occasion, self.agency, self.rows) = (posting, occasion, agency, rows)
        self.comments = comments.filter { $0.status == .shown }
        (self.isThanked, self.typed) = (isThanked, typed)
        (self.csrf, self.errors) = (csrf, errors)
    }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.consultationsTitle), PostingPath.open)], here: occasion, in: say)
        let until = say(.consultationUntil, ["day": posting.last.vietnamese])
        return """
            \(PageHead(occasion, subtitle: "\(agency) · \(until)", breadcrumb: crumbs))
            \(if: isThanked, "\(Notice(say(.consultationThanks), .ok, in: say))")
            \(Panel(say(.postingDossiers), "\(PostingLinesTable(rows: rows, linksDossiers: false, language: say))"))
            \(if: !comments.isEmpty, shown(say))
            \(ReadingColumn("\(Panel(say(.consultationGive), form(say)))"))
            """
    }

    private func shown(_ say: Language) -> HTML {
        let names = Dictionary(rows.map { ($0.nomination, $0.name) }) { first, _ in first }
        let items = HTML.each(comments) { comment -> HTML in
            let about = comment.nomination.flatMap { names[$0] } ?? say(.commentAll)
            let answer: HTML =
                comment.answer.map { "<p><strong>\(say(.consultationAnswer))</strong></p>\(HTML.paragraphs($0.text))" }
                ?? .empty
            return """
                <li><p class="soft">\(about) · \(comment.received.day.vietnamese)</p>\(HTML.paragraphs(comment.content))\(answer)</li>
                """
        }
        return "\(Panel(say(.consultationComments), "<ul>\(items)</ul>"))"
    }

    private func form(_ say: Language) -> HTML {
        let choices = rows.map { Choice($0.nomination.text, "\($0.name) – \($0.unit)") }
        let limit = LetterLimit(PostingComment.longest, in: say)
        let fields: HTML = """
            \(Field.select("nomination", say(.commentAbout), choices, chosen: typed["nomination"], blank: say(.commentAll), error: errors["nomination"]).optional(in: say))
            \(Field.longText("content", say(.commentContent), value: typed["content"] ?? "", error: errors["content"], limit: limit))
            \(Field.text("sender", say(.consultationName), value: typed["sender"] ?? "", error: errors["sender"], autocomplete: "name"))
            \(Field.text("contact", say(.consultationContact), value: typed["contact"] ?? "", error: errors["contact"]).optional(in: say))
            \(ButtonRow(Button(say(.consultationGive))))
            """
        return """
            <p class="soft">\(say(.consultationGiveHelp))</p>\(Form(action: PostingPath.giving(posting.id), csrf: csrf, fields))
            """
    }
}
