package import Domain
package import Wording

/// What a table of nominations would do, before anything is written: everything that is wrong, then every row.
package struct NominationImportPreviewPage: Sendable {
    private let file: ImportPreviewPage.File
    private let outcome: NominationImport
    private let counts: ParticipantImport.Counts
    private let occasion: String
    private let unit: String
    private let awards: [String: String]
    private let digest: String
    private let csrf: String

    /// - Parameters:
    ///   - unit: the name of the unit the drafts would be of.
    ///   - digest: of the file, so that a page that is out of date confirms nothing.
    package init(
        file: ImportPreviewPage.File, outcome: NominationImport, occasion: String, unit: String, plan: Plan,
        digest: String, csrf: String
    ) {
        (self.file, self.outcome, counts) = (file, outcome, outcome.counts)
        (self.occasion, self.unit) = (occasion, unit)
        awards = Dictionary(plan.awards.map { ($0.code, $0.name) }) { first, _ in first }
        (self.digest, self.csrf) = (digest, csrf)
    }

    package let title: Phrase = .importPreviewTitle

    package func html(in say: Language) -> HTML {
        let subtitle = say(.importFrom, ["file": file.name, "rows": AddressText.grouped(outcome.rows.count)])
        let crumbs = NominationImportPath.breadcrumb(say(title), in: say)
        return """
            \(PageHead(say(title), subtitle: subtitle, breadcrumb: crumbs))
            \(Panel(html: "\(summary(say))\(remarks(say))\(acts(say))"))
            \(if: counts.wrong > 0, problemPanel(say).html)
            \(rowPanel(say))
            """
    }

    private func summary(_ say: Language) -> HTML {
        let lines: [(Phrase, Int)] = [
            (.importAll, counts.rows), (.importWrong, counts.wrong), (.nominationImportDrafted, counts.added),
            (.nominationImportThere, counts.same),
        ]
        let items = HTML.each(lines) { line -> HTML in "<li>\(say(line.0)): \(AddressText.grouped(line.1))</li>" }
        return "<p>\(say(.nominationImportFor, ["occasion": occasion, "unit": unit]))</p><ul>\(items)</ul>"
    }

    private func remarks(_ say: Language) -> HTML {
        TableFileRemarks(file, passedOver: .nominationImportPassedOver, say).html
    }

    private func acts(_ say: Language) -> HTML {
        let drop = Form(
            action: NominationImportPath.removal, csrf: csrf, "\(Button(say(.importDrop), .quiet))")
        if counts.wrong > 0 {
            let again = Button(say(.importAgain), .primary, to: NominationImportPath.upload)
            return "<div class=\"buttons\">\(again)\(drop)</div>"
        }
        if counts.added == 0 { return "<p>\(say(.importNothing))</p><div class=\"buttons\">\(drop)</div>" }
        let label = say(.nominationImportConfirm, ["count": AddressText.grouped(counts.added)])
        let confirm = Form(
            action: NominationImportPath.confirmation, csrf: csrf, hidden: [HiddenField("digest", digest)],
            "\(Button(label))")
        return "<p class=\"soft\">\(say(.importConfirmHint))</p><div class=\"buttons\">\(confirm)\(drop)</div>"
    }
}

/// What is wrong, and the rows.
extension NominationImportPreviewPage {
    private func problemPanel(_ say: Language) -> Panel {
        ImportProblemPanel(problems: outcome.problems, column: { NominationImportWords.column($0, say) }).panel(in: say)
    }

    /// More rows than these are counted and not shown.
    private static let mostShown = 500

    private func rowPanel(_ say: Language) -> Panel {
        let most = NominationImportPreviewPage.mostShown
        let table = Table(
            say(.importRowsTitle),
            columns: [
                .init(say(.importRow)), .init(say(.nominationName)), .init(say(.nominationTableAward)),
                .init(say(.nominationTableAchievement)), .init(say(.importVerdict)),
            ], rows: outcome.rows.prefix(most).map { cells($0, say) }, empty: EmptyState(say(.importNoRows)))
        let cut = say(.importRowsCut, ["count": AddressText.grouped(most)])
        return Panel(
            say(.importRowsTitle), "\(if: outcome.rows.count > most, "<p class=\"soft\">\(cut)</p>")\(table)")
    }

    private func cells(_ row: NominationImport.Row, _ say: Language) -> [HTML] {
        let line = row.line
        var days = ""
        if let first = line.first, let last = line.last { days = "\(first.vietnamese) – \(last.vietnamese)" }
        return [
            "\(String(line.row))", "<div>\(line.name) <span class=\"soft\">\(line.detail)</span></div>",
            "\(line.award.map { awards[$0] ?? $0 } ?? "")",
            "<div>\(line.achievement) <span class=\"soft\">\(days)</span></div>", "\(verdict(row.verdict, say))",
        ]
    }

    private func verdict(_ verdict: NominationImport.Verdict, _ say: Language) -> HTML {
        switch verdict {
        case .drafted: return StatusTag(say(.nominationImportDrafted), .ok).html
        case .wrong: return StatusTag(say(.importWrong), .warn).html
        case .there(let id, let status):
            let link = TextLink(say(.nominationImportThere), to: NominationPath.detail(id))
            return "<div>\(link)<br><span class=\"soft\">\(say(status.phrase))</span></div>"
        }
    }
}

/// What the columns of the table of nominations are called.
package enum NominationImportWords {
    package static func column(_ field: String?, _ say: Language) -> String {
        switch field {
        case "name": say(.nominationName)
        case "detail": say(.participantsDetailPerson)
        case "kind": say(.participantsKind)
        case "award": say(.nominationTableAward)
        case "achievement": say(.nominationTableAchievement)
        case "first": say(.nominationTableFirst)
        case "last": say(.nominationTableLast)
        case "themes": say(.nominationTableThemes)
        case "criteria": say(.nominationTableCriteria)
        case "report": say(.nominationTableReport)
        default: ""
        }
    }
}
