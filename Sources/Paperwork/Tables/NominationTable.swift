package import Domain
import Wording

/// The table by which a unit puts many forward at once: its columns, and its rows as lines of the import.
package struct NominationTable: Sendable {
    package let form: TableForm

    private enum Column: Int { case name, detail, kind, award, achievement, first, last, themes, criteria, report }

    package init(plan: Plan) {
        form = NominationTable.form(
            awards: plan.awards.map { TableChoice($0.code, Phrase($0.name, $0.name), others: [$0.code]) },
            themes: plan.themes.map { TableChoice($0.code, Phrase($0.name, $0.name), others: [$0.code]) },
            criteria: plan.criteria.map { TableChoice($0.code, Phrase($0.text, $0.text), others: [$0.code]) })
    }

    /// The rows that a file has for this table.
    /// - Throws: `TableFault` when the columns can not be told.
    package func lines(of table: ReadTable) throws(TableFault) -> (match: TableMatch, lines: [NominationLine]) {
        let parts = TableParts(table, form, kind: Column.kind.rawValue, unit: Column.award.rawValue)
        var match = try TableMatch(parts.table, form)
        match.passedOver = parts.passedOver
        var reader = TableRowReader(form)
        return (match, match.rows.map { line($0, &reader) })
    }

    private func line(_ row: TableRow, _ reader: inout TableRowReader) -> NominationLine {
        reader.begin(row)
        var line = NominationLine(row: row.number)
        line.name = reader.line(Column.name.rawValue, most: 200)
        line.detail = reader.line(Column.detail.rawValue, most: 300)
        line.kind = reader.choice(Column.kind.rawValue).flatMap(ParticipantKind.init(rawValue:))
        line.award = reader.choice(Column.award.rawValue)
        line.achievement = reader.line(Column.achievement.rawValue, most: 500)
        line.first = reader.day(Column.first.rawValue)
        line.last = reader.day(Column.last.rawValue)
        line.themes = reader.choices(Column.themes.rawValue)
        line.criteria = reader.choices(Column.criteria.rawValue)
        line.report = reader.paragraphs(Column.report.rawValue, most: Nomination.longestReport)
        line.problems = reader.problems
        return line
    }
}
