package import Domain
import Wording

/// The table by which a unit puts many forward at once: its columns, and its rows as lines of the import.
package struct NominationTable: Sendable {
    package let form: TableForm

    private enum Column: Int { case name, detail, kind, award, achievement, first, last, themes, criteria, report }

    package init(plan: Plan) {
        form = NominationTable.form(
            awards: NominationTable.awards(plan.awards),
            themes: plan.themes.map { TableChoice($0.code, Phrase($0.name, $0.name), others: [$0.code]) },
            criteria: plan.criteria.map { TableChoice($0.code, Phrase($0.text, $0.text), others: [$0.code]) })
    }

    /// A form is known by its name, its code, and by what stands before "của" where no other form begins so: "Giấy khen".
    private static func awards(_ forms: [AwardForm]) -> [TableChoice] {
        let short = forms.map { $0.name.split(separator: " của ", maxSplits: 1).first.map(String.init) ?? $0.name }
        return forms.enumerated().map { place, form in
            let isOnly = short.count { $0 == short[place] } == 1
            return TableChoice(
                form.code, Phrase(form.name, form.name), others: [form.code] + (isOnly ? [short[place]] : []))
        }
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
