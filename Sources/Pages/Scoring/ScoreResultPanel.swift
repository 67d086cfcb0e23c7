import Domain
import Wording

/// The points of every row with how they came about; claimed and confirmed beside each other where there are both.
struct ScoreResultPanel: HTMLPart {
    let sheet: ScoreSheet
    let table: ScoreTable
    let language: Language

    var html: HTML {
        let (claimed, confirmed) = (table.result(of: sheet.claimed), sheet.confirmed.map { table.result(of: $0) })
        let result = confirmed ?? claimed
        let total = language(
            .scoreSheetTotal,
            ["total": result.total.words(in: language), "maximum": result.maximum.words(in: language)])
        let open = language(.scoreSheetOpen, ["count": String(result.open.count)])
        let vetoes = result.vetoes.map { "\($0.code). \($0.text)" }.joined(separator: "; ")
        return Panel(
            language(.scoreSheetResult),
            """
            <p class="score-total"><strong>\(total)</strong></p>\
            \(if: result.isVetoed, "\(Notice("\(ScoreStep.vetoApplies.words(in: language)) – \(vetoes)", .warn, in: language))")\
            \(if: !result.open.isEmpty, "<p class=\"soft\">\(open)</p>")\
            \(rows(claimed, confirmed))<p class="soft">\(language(.scoreSheetRounding))</p>
            """
        ).html
    }

    private func rows(_ claimed: ScoreResult, _ confirmed: ScoreResult?) -> Table {
        let points: [Table.Column] =
            confirmed == nil
            ? [.number(language(.scoringClaimed))]
            : [.number(language(.scoringClaimed)), .number(language(.scoringConfirmed))]
        return Table(
            language(.scoreSheetResult),
            columns: [.init(language(.scoreTableRow))] + points + [.init(language(.scoreSheetHow))],
            rows: claimed.lines.indices.map { place in
                let (own, office) = (claimed.lines[place], confirmed?.lines[place])
                let shown = office ?? own
                let amounts = [own, office].compactMap(\.self).map { "\(amount($0))" as HTML }
                return ["\(head(shown))"] + amounts + [how(shown)]
            })
    }

    private func amount(_ line: ScoreLine) -> String {
        if line.row.sort == .veto { return "–" }
        let taken = line.row.sort == .penalty && line.amount.count > 0 ? "−" : ""
        return "\(taken)\(line.amount.words(in: language))/\(line.row.points.words(in: language))"
    }

    private func head(_ line: ScoreLine) -> HTML {
        let text = "\(line.row.code). \(line.row.text)"
        return line.hasRows || line.row.sort == .group ? "<strong>\(text)</strong>" : "\(text)"
    }

    private func how(_ line: ScoreLine) -> HTML {
        let steps = HTML.each(line.steps) { "<li>\($0.words(in: language))</li>" }
        let note: HTML = line.input.note.isEmpty ? "" : "<p class=\"soft\">\(line.input.note)</p>"
        return "\(if: !line.steps.isEmpty, "<ul class=\"score-lines\">\(steps)</ul>")\(note)"
    }
}
