package import Domain
package import Wording

/// The checks as a table: what was looked at, what was found, how hard it binds, where it stands.
package struct EligibilityLinesTable: HTMLPart {
    private let lines: [EligibilityLine]
    private let language: Language

    package init(_ lines: [EligibilityLine], in language: Language) { (self.lines, self.language) = (lines, language) }

    package var html: HTML {
        let columns: [Table.Column] = [
            .init(language(.eligibilityCheck)), .init(language(.eligibilityFound)),
            .init(language(.eligibilityVerdict)), .init(language(.eligibilityStrength)),
            .init(language(.eligibilitySource)),
        ]
        return Table(language(.eligibilityTitle), columns: columns, rows: lines.map(row)).html
    }

    private func row(_ line: EligibilityLine) -> [HTML] {
        [
            HTML(text: language(line.item.phrase)), HTML(text: language(line.phrase)),
            "\(StatusTag(language(line.verdict.phrase).asStart, tone(line)))",
            // How hard it binds is told where something is wrong: beside “passes” it reads as a finding.
            line.verdict == .pass ? "" : HTML(text: language(line.strength.phrase)), source(line),
        ]
    }

    private func tone(_ line: EligibilityLine) -> StatusTag.Tone {
        if line.verdict == .pass { return .ok }
        if line.blocks { return .bad }
        return line.warns ? .warn : .neutral
    }

    private func source(_ line: EligibilityLine) -> HTML {
        if let citation = line.citation {
            return "<span class=\"check-source\">\(CitationLine(citation, in: language))</span>"
        }
        if line.item == .quota, let source = line.values["source"], !source.isEmpty {
            return HTML(text: language(.eligibilityPlanSource, ["source": source]))
        }
        return "<span class=\"soft\">\(language(.eligibilityNoRule))</span>"
    }
}

/// What stands in the way, in one sentence each.
package struct EligibilitySummary: HTMLPart {
    private let judgement: EligibilityJudgement
    private let language: Language

    package init(_ judgement: EligibilityJudgement, in language: Language) {
        (self.judgement, self.language) = (judgement, language)
    }

    package var html: HTML {
        let (blocked, open) = (judgement.blocking.count, judgement.unexplained.count)
        if blocked == 0 && open == 0 { return "\(Notice(language(.eligibilityClear), .info, in: language))" }
        var words: HTML = ""
        if blocked > 0 { words += "<p>\(language(.eligibilityBlockedCount, ["count": String(blocked)]))</p>" }
        if open > 0 { words += "<p>\(language(.eligibilityOpenCount, ["count": String(open)]))</p>" }
        return "\(Notice(html: words, .warn, in: language))"
    }
}
