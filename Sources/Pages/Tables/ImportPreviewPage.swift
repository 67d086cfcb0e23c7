package import Domain
package import Wording

/// What a table would do, before anything is written: everything that is wrong, then every row.
package struct ImportPreviewPage: Sendable {
    /// What is said about the file besides its rows.
    package struct File: Sendable {
        package let name: String
        package let sheet: String?
        package let otherSheets: [String]
        package let unknownColumns: [String]
        package let examples: Int
        /// Rows that are no participants: heads of parts, sums, signatures.
        package let passedOver: [Int]
        /// Old codes its letters were typed in, in words.
        package let codes: String

        package init(
            name: String, sheet: String? = nil, otherSheets: [String] = [], unknownColumns: [String] = [],
            examples: Int = 0, passedOver: [Int] = [], codes: String = ""
        ) {
            self.passedOver = passedOver
            (self.name, self.sheet, self.otherSheets) = (name, sheet, otherSheets)
            (self.unknownColumns, self.examples, self.codes) = (unknownColumns, examples, codes)
        }
    }

    private static let perPage = 100
    private let file: File
    private let outcome: ParticipantImport
    private let counts: ParticipantImport.Counts
    private let filter: ImportFilter
    private let page: Int
    private let words: ImportWords
    private let digest: String
    private let csrf: String

    /// - Parameters:
    ///   - digest: of the file, so that a page that is out of date confirms nothing.
    package init(
        file: File, outcome: ParticipantImport, filter: ImportFilter, page: Int, units: [OrgUnit],
        groups: [ParticipantGroup], digest: String, csrf: String
    ) {
        (self.file, self.outcome, counts) = (file, outcome, outcome.counts)
        (self.filter, self.page) = (filter, max(1, page))
        words = ImportWords(units: units, groups: groups)
        (self.digest, self.csrf) = (digest, csrf)
    }

    package let title: Phrase = .importPreviewTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [.init(say(.participantsTitle), ParticipantPath.list), .init(say(.importTitle), ImportPath.upload)],
            here: say(title), in: say)
        let subtitle = say(
            .importFrom, ["file": file.name, "rows": AddressText.grouped(outcome.rows.count)])
        return """
            \(PageHead(say(title), subtitle: subtitle, breadcrumb: crumbs))
            \(Panel(html: "\(summary(say))\(remarks(say))\(acts(say))"))
            \(if: counts.wrong > 0, problemPanel(say).html)
            \(rowPanel(say))
            """
    }

    private func summary(_ say: Language) -> HTML {
        let links = ImportFilter.allCases.map { choice -> HTML in
            let label = "\(say(choice.phrase)): \(AddressText.grouped(count(choice)))"
            if choice == filter { return "<li><strong aria-current=\"true\">\(label)</strong></li>" }
            return "<li>\(TextLink(label, to: ImportPath.preview(choice, page: 1) + "#rows"))</li>"
        }
        return "<ul>\(links)</ul>"
    }

    private func count(_ filter: ImportFilter) -> Int {
        switch filter {
        case .all: counts.rows
        case .wrong: counts.wrong
        case .added: counts.added
        case .changed: counts.changed
        case .same: counts.same
        }
    }

    private func remarks(_ say: Language) -> HTML {
        let noted = outcome.rows.count { !$0.notes.isEmpty }
        let notice = noted == 0 ? nil : Notice(say(.importNoted, ["count": "\(noted)"]), .warn, in: say)
        return "\(TableFileRemarks(file, passedOver: .importPassedOver, say))\(notice)"
    }

    private func acts(_ say: Language) -> HTML {
        let count = counts.added + counts.changed
        let drop = Form(action: ImportPath.removal, csrf: csrf, "\(Button(say(.importDrop), .quiet))")
        if counts.wrong > 0 {
            return "<div class=\"buttons\">\(Button(say(.importAgain), .primary, to: ImportPath.upload))\(drop)</div>"
        }
        if count == 0 { return "<p>\(say(.importNothing))</p><div class=\"buttons\">\(drop)</div>" }
        let confirm = Form(
            action: ImportPath.confirmation, csrf: csrf, hidden: [HiddenField("digest", digest)],
            "\(Button(say(.importConfirm, ["count": AddressText.grouped(count)])))")
        return "<p class=\"soft\">\(say(.importConfirmHint))</p><div class=\"buttons\">\(confirm)\(drop)</div>"
    }

    private func problemPanel(_ say: Language) -> Panel {
        let problems = outcome.problems
        return ImportProblemPanel(
            problems: problems, column: { words.column($0, say) }, more: units(problems, say)
        ).panel(in: say)
    }

    /// Every unit, once, where some row names none that is known.
    private func units(_ problems: [CellProblem], _ say: Language) -> HTML {
        guard problems.contains(where: { $0.reason.code == .cellUnknown && $0.reason.field == "unit" }) else {
            return .empty
        }
        return """
            <details><summary>\(say(.importUnits, ["count": "\(words.unitNames.count)"]))</summary>\
            <ul>\(HTML.each(words.unitNames) { "<li>\($0)</li>" })</ul></details>
            """
    }
}

/// The rows of a preview, a page at a time.
extension ImportPreviewPage {
    fileprivate func rowPanel(_ say: Language) -> HTML {
        let filter = filter
        let shown = outcome.rows.filter { filter.shows($0.verdict) }
        let pages = max(1, (shown.count + ImportPreviewPage.perPage - 1) / ImportPreviewPage.perPage)
        let current = min(page, pages)
        let pager = Pager(page: current, of: pages, in: say) { ImportPath.preview(filter, page: $0) + "#rows" }
        let rows = shown.dropFirst((current - 1) * ImportPreviewPage.perPage).prefix(ImportPreviewPage.perPage)
        let table = Table(
            say(.importRowsTitle),
            columns: [
                .init(say(.importRow)), .init(say(.participantsName)), .init(say(.participantsDetailPerson)),
                .init(say(.participantsKind)), .init(say(.participantsUnit)), .init(say(.importVerdict)),
            ], rows: rows.map { cells($0, say) }, empty: EmptyState(say(.importNoRows)))
        return "<div id=\"rows\">\(Panel(say(.importRowsTitle), "\(table)\(pager)"))</div>"
    }

    private func cells(_ row: ParticipantImport.Row, _ say: Language) -> [HTML] {
        let line = row.line
        return [
            "\(String(line.row))", "\(line.name)", "\(line.detail)",
            "\(line.kind.map { say($0.phrase).asStart } ?? "")", "\(line.unit.map { words.unit($0) } ?? "")",
            "<div>\(verdict(row.verdict, say))\(HTML.each(row.notes) { "<br><span class=\"late\">\(say($0.phrase))</span>" })</div>",
        ]
    }

    private func verdict(_ verdict: ParticipantImport.Verdict, _ say: Language) -> HTML {
        switch verdict {
        case .added: return StatusTag(say(.importAdded), .ok).html
        case .same: return StatusTag(say(.importSame)).html
        case .wrong: return StatusTag(say(.importWrong), .warn).html
        case .changed(_, let differences):
            let lines = HTML.each(differences) { difference -> HTML in
                "<br>\(words.difference(difference, say))"
            }
            return "<div>\(StatusTag(say(.importChanged), .waiting))\(lines)</div>"
        }
    }
}

extension ImportFilter {
    var phrase: Phrase {
        switch self {
        case .all: .importAll
        case .wrong: .importWrong
        case .added: .importAdded
        case .changed: .importChanged
        case .same: .importSame
        }
    }

    func shows(_ verdict: ParticipantImport.Verdict) -> Bool {
        switch (self, verdict) {
        case (.all, _), (.wrong, .wrong), (.added, .added), (.changed, .changed), (.same, .same): true
        default: false
        }
    }
}
