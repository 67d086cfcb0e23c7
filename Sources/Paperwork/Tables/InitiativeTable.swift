package import Domain
import Wording

/// The table of initiatives: its columns, and its rows as lines of the import.
package struct InitiativeTable: Sendable {
    package let form: TableForm
    /// The only unit its writer registers for; it need not be written in every row.
    private let ownUnit: ID<OrgUnit>?

    private enum Column: Int { case title, authors, scope, applied, summary, unit }

    package init(units: [OrgUnit], ownUnit: ID<OrgUnit>? = nil) {
        self.ownUnit = ownUnit
        form = TableForm(
            title: .initiativesTitle,
            columns: InitiativeTable.columns(
                units.map { TableChoice($0.id.text, Phrase($0.name, $0.name)) }, needsUnit: ownUnit == nil),
            instructions: [
                .initiativeTableHowRows, .tableHowExample, .initiativeTableHowKey, .initiativeTableHowRuling,
                .tableHowOrder,
            ])
    }

    /// The rows that a file has for this table.
    /// - Throws: `TableFault` when the columns can not be told.
    package func lines(of table: ReadTable) throws(TableFault) -> (match: TableMatch, lines: [InitiativeLine]) {
        let match = try TableMatch(table, form)
        var reader = TableRowReader(form)
        return (match, match.rows.map { line($0, &reader) })
    }

    private func line(_ row: TableRow, _ reader: inout TableRowReader) -> InitiativeLine {
        reader.begin(row)
        var line = InitiativeLine(row: row.number)
        line.title = reader.line(Column.title.rawValue, most: 300)
        line.authors = [InitiativeAuthor](written: reader.paragraphs(Column.authors.rawValue, most: 5_000))
        line.scope = reader.choice(Column.scope.rawValue).flatMap(InitiativeScope.init(rawValue:))
        line.applied = reader.day(Column.applied.rawValue)
        line.summary = reader.paragraphs(Column.summary.rawValue, most: 10_000)
        let unit = reader.choice(Column.unit.rawValue)
        line.unit = unit.flatMap { ID($0) } ?? (reader.isEmpty(Column.unit.rawValue) ? ownUnit : nil)
        line.problems = reader.problems
        return line
    }

    private static func columns(_ units: [TableChoice], needsUnit: Bool) -> [TableColumn] {
        [
            TableColumn(
                "title", .initiativeTitle, others: ["Tên sáng kiến, giải pháp", "Sáng kiến", "Tên giải pháp", "Tên"],
                isRequired: true, note: .initiativeTableNoteTitle, width: 44,
                example: Phrase(
                    "VÍ DỤ: Tra cứu hồ sơ bằng mã (xóa dòng này)", "EXAMPLE: Look-up by code (delete this row)")),
            TableColumn(
                "authors", .initiativeAuthors,
                others: ["Tác giả", "Đồng tác giả", "Tác giả (đồng tác giả)", "Họ tên tác giả", "Nhóm tác giả"],
                isRequired: true, note: .initiativeTableNoteAuthors, width: 36,
                example: Phrase("Nguyễn Văn Mẫu; 60\nTrần Thị Mẫu; 40", "Nguyễn Văn Mẫu; 60\nTrần Thị Mẫu; 40")),
            TableColumn(
                "scope", .initiativeScope, others: ["Phạm vi", "Phạm vi áp dụng"], isRequired: true,
                note: .initiativeTableNoteScope,
                choices: InitiativeScope.allCases.map { TableChoice($0.rawValue, $0.phrase) }, width: 20,
                example: InitiativeScope.commune.phrase),
            TableColumn(
                "applied", .initiativeApplied, others: ["Ngày áp dụng", "Ngày áp dụng lần đầu", "Áp dụng từ"],
                isRequired: true, note: .initiativeTableNoteApplied, width: 16,
                example: Phrase("01/3/2026", "01/3/2026")),
            TableColumn(
                "summary", .initiativeSummary, others: ["Nội dung", "Nội dung sáng kiến", "Tóm tắt", "Hiệu quả"],
                isRequired: true, note: .initiativeTableNoteSummary, width: 60,
                example: Phrase("In mã lên bìa hồ sơ, quét mã là thấy…", "A code on each file…")),
            TableColumn(
                "unit", .initiativeUnit, others: ["Tên đơn vị", "Đơn vị đăng ký", "Cơ quan, đơn vị"],
                isRequired: needsUnit, note: .initiativeTableNoteUnit, choices: units, width: 28,
                example: units.first?.label ?? Phrase("", "")),
        ]
    }
}
