package import Domain
package import Wording

/// The table of figures: a row for each unit, period and indicator. What goes out may be filled in and come in again.
package struct ProgressTable: Sendable {
    package let form: TableForm

    private enum Column: Int { case unit, period, indicator, measure, value, evidence }

    /// - Parameter units: to choose from; none in a unit's own file.
    package init(units: [OrgUnit]) {
        let places = OrgUnit.places(units)
        let sorted = units.sorted { (places[$0.id] ?? 0) < (places[$1.id] ?? 0) }
        form = TableForm(
            title: .progressTitle,
            columns: [
                TableColumn(
                    "unit", .progressUnit, others: ["Tên đơn vị", "Đơn vị báo cáo"], note: .progressTableNoteUnit,
                    choices: sorted.map { TableChoice($0.id.text, Phrase($0.name, $0.name)) }, width: 30,
                    example: sorted.first.map { Phrase("VÍ DỤ: \($0.name)", "EXAMPLE: \($0.name)") }
                        ?? Phrase("VÍ DỤ:", "EXAMPLE:")),
                TableColumn(
                    "period", .progressPeriod, others: ["Kỳ báo cáo", "Quý", "Tháng"], isRequired: true,
                    note: .progressTableNotePeriod, width: 16, example: Phrase("quý III/2026", "2026-q3")),
                TableColumn(
                    "indicator", .progressIndicator, others: ["Tên chỉ số", "Nội dung"], isRequired: true,
                    note: .progressTableNoteIndicator, width: 48, example: Phrase("Người học", "Learners")),
                TableColumn(
                    "measure", .indicatorMeasure, others: ["ĐVT"], note: .progressTableNoteMeasure, width: 14,
                    example: Phrase("người", "people")),
                TableColumn(
                    "value", .progressValue, others: ["Kết quả", "Giá trị", "Số liệu", "Thực hiện"],
                    note: .progressTableNoteValue, width: 18, example: Phrase("1.234,5", "1.234,5")),
                TableColumn(
                    "evidence", .progressEvidence, others: ["Nguồn", "Tài liệu minh chứng"],
                    note: .progressEvidenceHint, width: 40, example: Phrase("Danh sách ký nhận", "A signed list")),
            ],
            instructions: [.progressTableHowRows, .tableHowExample, .progressTableHowKey, .progressTableHowDraft])
    }

    /// The rows that a file has for this table.
    /// - Throws: `TableFault` when the columns can not be told.
    package func lines(of table: ReadTable) throws(TableFault) -> (match: TableMatch, lines: [ProgressLine]) {
        let match = try TableMatch(table, form)
        var reader = TableRowReader(form)
        return (match, match.rows.map { line($0, &reader) })
    }

    private func line(_ row: TableRow, _ reader: inout TableRowReader) -> ProgressLine {
        reader.begin(row)
        var line = ProgressLine(row: row.number)
        line.unit = reader.choice(Column.unit.rawValue).flatMap { ID<OrgUnit>($0) }
        line.period = reader.line(Column.period.rawValue, most: 60)
        line.indicator = reader.line(Column.indicator.rawValue, most: 500)
        line.value = reader.line(Column.value.rawValue, most: 500)
        line.evidence = reader.line(Column.evidence.rawValue, most: 500)
        line.problems = reader.problems
        return line
    }

    /// A row for everything asked, filled or not.
    package static func out(_ duties: [ProgressDuty], today: Day, in say: Language) -> OutTable {
        let titles =
            ProgressTable(units: []).form.columns.map { say($0.title) } + [say(.progressDue), say(.progressState)]
        var out = OutTable(say(.progressTitle), titles, widths: [30, 16, 48, 14, 18, 40, 14, 20])
        for duty in duties {
            for indicator in duty.indicators where out.rows.count < OutTable.most {
                let definition = indicator.version(on: duty.period.last).definition
                let figure = duty.report?.figures[indicator.id]
                out.add([
                    duty.unit.name, say(duty.period.phrase), definition.name, definition.measure,
                    figure?.value.typed ?? "", figure?.evidence ?? "", duty.due.vietnamese,
                    say(duty.state(on: today).phrase),
                ])
            }
        }
        return out
    }
}
