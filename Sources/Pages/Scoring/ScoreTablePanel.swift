import Domain
import Wording

/// A table of points with what to know about it and what decides between equals.
struct ScoreTablePanel: HTMLPart {
    let record: ScoreTableRecord
    let language: Language

    var html: HTML {
        let table = record.table
        let source = language(
            .scoreTableSource,
            [
                "origin": language(record.origin.phrase), "document": record.document,
                "day": record.day.vietnamese,
            ])
        let most =
            table.ranksOnly
            ? language(.scoreTableRanksOnly)
            : language(.scoreTableMost, ["points": table.maximum.words(in: language)])
        let remarks = table.remarks.map { $0.words(in: language) }
        return """
            <p class="soft">\(source). \(language(.scoreTableKinds)): \(ScoreTablePanel.kinds(record, language))</p>
            \(if: !remarks.isEmpty, "\(Panel(language(.scoreTableRemarks), list(remarks)))")
            \(Panel(most, "\(if: !table.rows.isEmpty, "\(rows)")"))
            \(if: !table.chains.isEmpty, "\(Panel(language(.scoreTableTies), chains))")
            """
    }

    /// `Tập thể, Hộ gia đình`, or all of them.
    static func kinds(_ record: ScoreTableRecord, _ say: Language) -> String {
        let names = ParticipantKind.allCases.filter(record.kinds.contains).map { say($0.phrase) }
        return names.isEmpty ? say(.rankAllKinds) : names.joined(separator: ", ")
    }

    private func list(_ lines: [String]) -> HTML { "<ul>\(HTML.each(lines) { "<li>\($0)</li>" })</ul>" }

    private var rows: Table {
        Table(
            language(.scoreTableTitle),
            columns: [
                .init(language(.scoreTableRow)), .init(language(.scoreTableContent)),
                .number(language(.scoreTablePoints)),
            ],
            rows: record.table.rows.map { row in
                let condition = row.condition.map { language(PlanProcedureWords.condition, ["text": $0]) }
                let lines = [condition].compactMap(\.self) + (row.method?.lines(in: language) ?? [])
                return [
                    "\(row.code)",
                    """
                    \(row.text) <span class="soft">(\(language(row.sort.phrase)); \(row.source))</span>\
                    \(HTML.each(lines) { "<br><span class=\"soft\">\($0)</span>" })
                    """, "\(row.sort == .veto ? "–" : row.points.words(in: language))",
                ]
            })
    }

    private var chains: HTML {
        HTML.each(record.table.chains) { chain in
            let steps = HTML.each(chain.steps) { step in
                "<li>\(step.words(in: language)) <span class=\"soft\">(\(step.source))</span></li>"
            }
            return "<h3>\(language(.scoreTableChain, ["number": String(chain.number)]))</h3><ol>\(steps)</ol>"
        }
    }
}
