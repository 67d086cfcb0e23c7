package import Domain
package import Wording

/// All postings of the agency.
package struct PostingsPage: Sendable {
    private let rows: [(posting: Posting, occasion: String)]
    private let today: Day
    /// Leads to feedback outside a posting, for those who read it.
    package var canReadFeedback = false

    package init(rows: [(posting: Posting, occasion: String)], today: Day) { (self.rows, self.today) = (rows, today) }

    package let title: Phrase = .postingsTitle

    package func html(in say: Language) -> HTML {
        let columns: [Table.Column] = [
            .init(say(.postingOccasion)), .init(say(.postingOpened)), .init(say(.postingLast)),
            .number(say(.postingDossiers)), .init(say(.postingStatus)),
        ]
        let lines = rows.map { posting, occasion -> [HTML] in
            [
                "\(TextLink("\(occasion), \(posting.opened.vietnamese)", to: PostingPath.detail(posting.id)))",
                "\(posting.opened.vietnamese)", "\(posting.last.vietnamese)", "\(posting.nominations.count)",
                "\(PostingTag(posting: posting, today: today, language: say))",
            ]
        }
        let empty = EmptyState(say(.postingsNone), hint: say(.postingsNoneHint))
        return """
            \(PageHead(say(title)))
            <p class="soft">\(say(.postingsHelp))\(if: canReadFeedback, " \(TextLink(say(.feedbackTitle), to: FeedbackPath.list))")</p>
            \(Panel(html: "\(Table(say(title), columns: columns, rows: lines, empty: empty))"))
            """
    }
}

struct PostingTag: HTMLPart {
    let posting: Posting
    let today: Day
    let language: Language

    var html: HTML {
        if posting.status == .posted && !posting.isOpen(on: today) { return StatusTag(language(.postingOver)).html }
        return StatusTag(language(posting.status.phrase), posting.status == .posted ? .ok : .neutral).html
    }
}

/// What would become public, and until when.
package struct PostingNewPage: Sendable {
    private let occasion: Occasion
    private let rows: [PostingRow]
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    package init(occasion: Occasion, rows: [PostingRow], typed: TypedFields, csrf: String, errors: FormErrors) {
        (self.occasion, self.rows, self.typed) = (occasion, rows, typed)
        (self.csrf, self.errors) = (csrf, errors)
    }

    package let title: Phrase = .postingNew

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [
                .init(say(.occasionsTitle), OccasionPath.list), .init(occasion.name, OccasionPath.detail(occasion.id)),
            ], here: say(title), in: say)
        let fields: HTML = """
            \(Field.date("last", say(.postingLast), typed: typed["last"] ?? "", hint: say(.postingLastHint), error: errors["last"]))
            \(Field.checkboxes("dossiers", say(.postingChoice), rows.map(choice), chosen: chosen, hint: say(.postingShows), error: errors["dossiers"]))
            \(ButtonRow(Button(say(.postingNew)), Button(say(.cancel), to: OccasionPath.detail(occasion.id))))
            """
        let form = Form(
            action: PostingPath.list, csrf: csrf, hidden: [HiddenField("occasion", occasion.id.text)], fields)
        let content: HTML =
            rows.isEmpty
            ? "\(Panel(html: "\(EmptyState(say(.postingEmptyHint)))"))"
            : """
            \(Panel(html: "\(form)"))\(Panel(say(.postingDossiers), "\(PostingLinesTable(rows: rows, linksDossiers: true, language: say))"))
            """
        return """
            \(PageHead(say(title), subtitle: occasion.name, breadcrumb: crumbs))
            <p class="soft">\(say(.postingsHelp))</p>\(content)
            """
    }

    /// All at first; what was ticked when the form comes back.
    private var chosen: Set<String> {
        typed.isEmpty ? Set(rows.map(\.nomination.text)) : Set(typed.all("dossiers"))
    }

    private func choice(_ row: PostingRow) -> Choice {
        Choice(row.nomination.text, row.name, hint: "\(row.unit) · \(row.award)")
    }
}

/// One posting with what came in.
package struct PostingPage: Sendable {
    private let posting: Posting
    private let occasion: Occasion
    private let rows: [PostingRow]
    private let comments: [PostingComment]
    private let today: Day
    private let canTakeDown: Bool
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    package init(
        posting: Posting, occasion: Occasion, rows: [PostingRow], comments: [PostingComment], today: Day,
        canTakeDown: Bool, typed: TypedFields, csrf: String, errors: FormErrors
    ) {
        (self.posting, self.occasion, self.rows, self.comments) = (posting, occasion, rows, comments)
        (self.today, self.canTakeDown, self.typed) = (today, canTakeDown, typed)
        (self.csrf, self.errors) = (csrf, errors)
    }

    package var title: Phrase { Phrase.postingOf.filled(["name": occasion.name]) }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.postingsTitle), PostingPath.list)], here: occasion.name, in: say)
        let tag = PostingTag(posting: posting, today: today, language: say)
        var facts: [DefinitionList.Entry] = [
            .init(say(.postingOpened), posting.opened.vietnamese), .init(say(.postingLast), posting.last.vietnamese),
        ]
        if !posting.reason.isEmpty { facts.append(.init(say(.postingReason), posting.reason)) }
        if posting.isOpen(on: today) {
            let link = TextLink(say(.postingPublicPage), to: PostingPath.open(posting.id))
            facts.append(.init(say(.postingPublicPage), html: "\(link)"))
        }
        let table = PostingLinesTable(rows: rows, linksDossiers: true, language: say)
        return """
            \(PageHead(say(title), subtitle: say(.postingLastHint), breadcrumb: crumbs, aside: "\(tag)\(PrintButton(in: say))"))
            \(Columns(
                main: "\(Panel(say(.commentsTitle), "\(CommentsTable(comments: comments, names: names, language: say))"))\(Panel(say(.postingDossiers), "\(table)"))",
                side: "\(Panel(html: "\(DefinitionList(facts))"))\(if: canTakeDown && posting.status == .posted, takingDown(say))"))
            """
    }

    private var names: [ID<Nomination>: String] {
        Dictionary(rows.map { ($0.nomination, $0.name) }) { first, _ in first }
    }

    private func takingDown(_ say: Language) -> HTML {
        let fields: HTML = """
            \(Field.text("reason", say(.postingReason), value: typed["reason"] ?? "", error: errors["reason"]))
            \(ButtonRow(Button(say(.postingTakeDown), .quiet)))
            """
        let hidden = [HiddenField("revision", String(posting.revision.number))]
        let form = Form(action: PostingPath.takingDown(posting.id), csrf: csrf, hidden: hidden, fields)
        return "\(Panel(say(.postingTakeDown), "\(form)"))"
    }
}

/// Comments as the office lists them; the sender stands on the page of each.
struct CommentsTable: HTMLPart {
    let comments: [PostingComment]
    /// Of the dossiers; without them the column is left out.
    var names: [ID<Nomination>: String]?
    let language: Language

    var html: HTML {
        let say = language
        if comments.isEmpty { return EmptyState(say(.commentsNone)).html }
        var columns: [Table.Column] = [
            .init(say(.commentReceived)), .init(say(.commentContent)), .init(say(.postingStatus)),
            .init(say(.commentAnswer)),
        ]
        if names != nil { columns.insert(.init(say(.commentAbout)), at: 1) }
        let rows = comments.map { comment -> [HTML] in
            let received = comment.received.words(in: say)
            var row: [HTML] = [
                "\(TextLink(received, to: PostingPath.comment(comment.id)))",
                HTML.paragraphs(comment.content), "\(StatusTag(say(comment.status.phrase), tone(comment.status)))",
                comment.answer.map { HTML.paragraphs($0.text) } ?? "<span class=\"soft\">–</span>",
            ]
            if let names {
                row.insert("\(comment.nomination.flatMap { names[$0] } ?? say(.commentAll))", at: 1)
            }
            return row
        }
        return Table(say(.commentsTitle), columns: columns, rows: rows).html
    }

    private func tone(_ status: CommentStatus) -> StatusTag.Tone {
        switch status {
        case .received: .warn
        case .shown: .ok
        case .noted, .rejected: .neutral
        }
    }
}
