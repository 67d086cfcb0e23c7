package import Domain
package import Wording

/// What a table of initiatives would do, before anything is written: everything that is wrong, then every row.
package struct InitiativeImportPreviewPage: Sendable {
    private let file: ImportPreviewPage.File
    private let outcome: InitiativeImport
    private let units: [ID<OrgUnit>: String]
    private let digest: String
    private let csrf: String

    /// - Parameter digest: of the file, so that a page that is out of date confirms nothing.
    package init(
        file: ImportPreviewPage.File, outcome: InitiativeImport, units: [ID<OrgUnit>: String], digest: String,
        csrf: String
    ) {
        (self.file, self.outcome, self.units) = (file, outcome, units)
        (self.digest, self.csrf) = (digest, csrf)
    }

    package let title: Phrase = .importPreviewTitle

    package func html(in say: Language) -> HTML {
        let subtitle = say(.importFrom, ["file": file.name, "rows": AddressText.grouped(outcome.rows.count)])
        let crumbs = InitiativeImportPath.breadcrumb(say(title), in: say)
        let problems = ImportProblemPanel(
            problems: outcome.problems, column: { InitiativeImportPreviewPage.column($0, say) })
        return """
            \(PageHead(say(title), subtitle: subtitle, breadcrumb: crumbs))
            \(Panel(html: "\(summary(say))\(remarks(say))\(acts(say))"))
            \(if: outcome.counts.wrong > 0, problems.panel(in: say).html)
            \(rows(say))
            """
    }

    private func summary(_ say: Language) -> HTML {
        let counts = outcome.counts
        let lines: [(Phrase, Int)] = [
            (.importAll, counts.rows), (.importWrong, counts.wrong), (.initiativeImportAdded, counts.added),
            (.initiativeImportThere, counts.same),
        ]
        return
            "<ul>\(HTML.each(lines) { line -> HTML in "<li>\(say(line.0)): \(AddressText.grouped(line.1))</li>" })</ul>"
    }

    private func remarks(_ say: Language) -> HTML {
        TableFileRemarks(file, say).html
    }

    private func acts(_ say: Language) -> HTML {
        let drop = Form(action: InitiativeImportPath.removal, csrf: csrf, "\(Button(say(.importDrop), .quiet))")
        if outcome.counts.wrong > 0 {
            let again = Button(say(.importAgain), .primary, to: InitiativeImportPath.upload)
            return "<div class=\"buttons\">\(again)\(drop)</div>"
        }
        if outcome.counts.added == 0 { return "<p>\(say(.importNothing))</p><div class=\"buttons\">\(drop)</div>" }
        let label = say(.initiativeImportConfirm, ["count": AddressText.grouped(outcome.counts.added)])
        let confirm = Form(
            action: InitiativeImportPath.confirmation, csrf: csrf, hidden: [HiddenField("digest", digest)],
            "\(Button(label))")
        return "<p class=\"soft\">\(say(.importConfirmHint))</p><div class=\"buttons\">\(confirm)\(drop)</div>"
    }

    private func rows(_ say: Language) -> Panel {
        let table = Table(
            say(.importRowsTitle),
            columns: [
                .init(say(.importRow)), .init(say(.initiativeTitle)), .init(say(.initiativeUnit)),
                .init(say(.initiativeAuthors)), .init(say(.initiativeApplied)), .init(say(.importVerdict)),
            ], rows: outcome.rows.map { cells($0, say) })
        return Panel(say(.importRowsTitle), "\(table)")
    }

    private func cells(_ row: InitiativeImport.Row, _ say: Language) -> [HTML] {
        let line = row.line
        return [
            "\(String(line.row))", "\(line.title)", "\(line.unit.flatMap { units[$0] } ?? "")",
            "\(line.authors.map { "\($0.name) (\($0.share)%)" }.joined(separator: ", "))",
            "\(line.applied?.vietnamese ?? "")", "\(verdict(row.verdict, say))",
        ]
    }

    private func verdict(_ verdict: InitiativeImport.Verdict, _ say: Language) -> HTML {
        switch verdict {
        case .added: return StatusTag(say(.initiativeImportAdded), .ok).html
        case .wrong: return StatusTag(say(.importWrong), .warn).html
        case .there(let id, let status):
            let link = TextLink(say(.initiativeImportThere), to: InitiativePath.detail(id))
            return "<div>\(link)<br><span class=\"soft\">\(say(status.phrase))</span></div>"
        }
    }

    /// What the columns of the table are called.
    private static func column(_ field: String?, _ say: Language) -> String {
        switch field {
        case "title": say(.initiativeTitle)
        case "authors": say(.initiativeAuthors)
        case "scope": say(.initiativeScope)
        case "applied": say(.initiativeApplied)
        case "summary": say(.initiativeSummary)
        case "unit": say(.initiativeUnit)
        default: ""
        }
    }
}
