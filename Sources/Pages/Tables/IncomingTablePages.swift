package import Domain
package import Wording

/// A kind of table that comes in, in the words of its pages. A person has one file of each kind under preview at a time,
/// so it needs no name.
package struct IncomingTableWords: Sendable {
    /// Where its pages begin: `/earlier-awards/import`.
    package let address: String
    package let title: Phrase
    package let rules: [Phrase]
    /// What is over it, and its address.
    package let list: Phrase
    package let listAddress: String
    /// Titles of the preview's cells, and of the columns that problems name, by field.
    package let columns: [Phrase]
    package let fields: [String: Phrase]
    package let mostRows: Int

    package init(
        address: String, title: Phrase, rules: [Phrase], list: Phrase, listAddress: String, columns: [Phrase],
        fields: [String: Phrase], mostRows: Int
    ) {
        (self.address, self.title, self.rules) = (address, title, rules)
        (self.list, self.listAddress, self.columns) = (list, listAddress, columns)
        (self.fields, self.mostRows) = (fields, mostRows)
    }

    package var template: String { "\(address)/template.xlsx" }
    package var preview: String { "\(address)/preview" }
    package var confirmation: String { "\(address)/confirmation" }
    package var removal: String { "\(address)/removal" }

    func breadcrumb(_ here: String, in say: Language, isUpload: Bool = false) -> Breadcrumb {
        let steps = [Breadcrumb.Step(say(list), listAddress)]
        return Breadcrumb(isUpload ? steps : steps + [Breadcrumb.Step(say(title), address)], here: here, in: say)
    }
}

/// The form that takes such a table.
package struct IncomingUploadPage: Sendable {
    private let words: IncomingTableWords
    private let sheet: String
    private let hasPreview: Bool
    private let csrf: String
    private let errors: FormErrors

    package init(_ words: IncomingTableWords, sheet: String, hasPreview: Bool, csrf: String, errors: FormErrors) {
        (self.words, self.sheet, self.hasPreview) = (words, sheet, hasPreview)
        (self.csrf, self.errors) = (csrf, errors)
    }

    package var title: Phrase { words.title }

    package func html(in say: Language) -> HTML {
        let crumbs = words.breadcrumb(say(title), in: say, isUpload: true)
        let template: HTML =
            "<a class=\"button quiet\" href=\"\(url: words.template)\" download>\(say(.importTemplate))</a>"
        let open = Notice(
            html: "\(say(.importOpen)) \(TextLink(say(.importOpenLink), to: words.preview))", .info, in: say)
        let rules = HTML.each(words.rules) { line -> HTML in "<li>\(say(line))</li>" }
        return """
            \(PageHead(say(title), subtitle: say(.importHint), breadcrumb: crumbs, aside: template))
            \(if: hasPreview, open.html)
            \(ReadingColumn("\(Panel(html: form(say)))\(Panel(say(.tableHowSheet), "<ul>\(rules)</ul>"))"))
            """
    }

    private func form(_ say: Language) -> HTML {
        let hint = say(.importFileHint, ["rows": AddressText.grouped(words.mostRows)])
        let fields: HTML = """
            \(Field.file("file", say(.importFile), accept: ".xlsx,.csv,.txt", hint: hint, error: errors["file"]))
            \(Field.text(
                "sheet", say(.importSheet), value: sheet, hint: say(.importSheetHint), error: errors["sheet"],
                width: .half).optional(in: say))
            \(ButtonRow(Button(say(.importRead)), Button(say(.cancel), to: words.listAddress)))
            """
        return "\(Form(action: words.address, csrf: csrf, hasFiles: true, fields))"
    }
}

/// What the table would do before anything is written.
package struct IncomingPreviewPage: Sendable {
    private let words: IncomingTableWords
    private let file: ImportPreviewPage.File
    private let preview: TablePreview
    private let digest: String
    private let csrf: String

    /// - Parameter digest: of the file, so that a page that is out of date confirms nothing.
    package init(
        _ words: IncomingTableWords, _ file: ImportPreviewPage.File, _ preview: TablePreview, digest: String,
        csrf: String
    ) {
        (self.words, self.file, self.preview) = (words, file, preview)
        (self.digest, self.csrf) = (digest, csrf)
    }

    package let title: Phrase = .importPreviewTitle

    package func html(in say: Language) -> HTML {
        let crumbs = words.breadcrumb(say(title), in: say)
        let subtitle = say(.importFrom, ["file": file.name, "rows": AddressText.grouped(preview.rows.count)])
        let counts = preview.counts
        return """
            \(PageHead(say(title), subtitle: subtitle, breadcrumb: crumbs))
            \(Panel(html: "\(summary(counts, say))\(TableFileRemarks(file, say))\(acts(counts, say))"))
            \(if: counts.wrong > 0, problems(say).html)
            \(rows(say))
            """
    }

    private func summary(_ counts: ParticipantImport.Counts, _ say: Language) -> HTML {
        let lines: [(Phrase, Int)] = [
            (.importAll, counts.rows), (.importWrong, counts.wrong), (.importAdded, counts.added),
            (.importChanged, counts.changed), (.importSame, counts.same),
        ]
        return
            "<ul>\(HTML.each(lines) { line -> HTML in "<li>\(say(line.0)): \(AddressText.grouped(line.1))</li>" })</ul>"
    }

    private func acts(_ counts: ParticipantImport.Counts, _ say: Language) -> HTML {
        let drop = Form(action: words.removal, csrf: csrf, "\(Button(say(.importDrop), .quiet))")
        if counts.wrong > 0 {
            let again = Button(say(.importAgain), .primary, to: words.address)
            return "<div class=\"buttons\">\(again)\(drop)</div>"
        }
        if counts.added + counts.changed == 0 {
            return "<p>\(say(.importNothing))</p><div class=\"buttons\">\(drop)</div>"
        }
        let label = say(.importConfirm, ["count": AddressText.grouped(counts.added + counts.changed)])
        let confirm = Form(
            action: words.confirmation, csrf: csrf, hidden: [HiddenField("digest", digest)], "\(Button(label))")
        return "<p class=\"soft\">\(say(.importConfirmHint))</p><div class=\"buttons\">\(confirm)\(drop)</div>"
    }

    private func problems(_ say: Language) -> Panel {
        ImportProblemPanel(
            problems: preview.problems, column: { $0.flatMap { words.fields[$0] }.map { say($0) } ?? "" }
        ).panel(in: say)
    }

    /// More rows than these are counted and not shown.
    private static let mostShown = 500

    private func rows(_ say: Language) -> Panel {
        let columns = [Table.Column(say(.importRow))] + words.columns.map { Table.Column(say($0)) }
        let table = Table(
            say(.importRowsTitle), columns: columns + [.init(say(.importVerdict))],
            rows: preview.rows.prefix(IncomingPreviewPage.mostShown).map { row in
                ["\(String(row.row))"] + row.cells.map { "\($0)" as HTML } + [verdict(row.effect, say)]
            }, empty: EmptyState(say(.importNoRows)))
        let isCut = preview.rows.count > IncomingPreviewPage.mostShown
        let cut = say(.importRowsCut, ["count": AddressText.grouped(IncomingPreviewPage.mostShown)])
        return Panel(say(.importRowsTitle), "\(if: isCut, "<p class=\"soft\">\(cut)</p>")\(table)")
    }

    private func verdict(_ effect: TablePreview.Effect, _ say: Language) -> HTML {
        switch effect {
        case .added: StatusTag(say(.importAdded), .ok).html
        case .changed: StatusTag(say(.importChanged), .waiting).html
        case .same: StatusTag(say(.importSame)).html
        case .wrong: StatusTag(say(.importWrong), .warn).html
        }
    }
}
