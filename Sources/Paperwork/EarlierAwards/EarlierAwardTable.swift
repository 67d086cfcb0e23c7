package import Domain
import Wording

/// The table by which awards come in from papers: its columns, and its rows as lines of the import.
package struct EarlierAwardTable: Sendable {
    package let form: TableForm

    private enum Column: Int {
        case name, detail, kind, unit, form, decision, day, authority, achievement, first, last
    }

    /// - Parameter units: of the agency, for the drop-down.
    package init(units: [OrgUnit]) {
        form = TableForm(
            title: .earlierAwardsTitle,
            columns: [
                EarlierAwardTable.name, EarlierAwardTable.detail, EarlierAwardTable.kind,
                EarlierAwardTable.unit(units), EarlierAwardTable.award, EarlierAwardTable.decision,
                EarlierAwardTable.day(
                    "day", .earlierAwardDay, ["Ngày ký", "Ngày QĐ", "Ngày, tháng, năm"], "15/12/2024",
                    isRequired: true),
                EarlierAwardTable.authority, EarlierAwardTable.achievement,
                EarlierAwardTable.day("first", .nominationTableFirst, ["Từ", "Thời gian từ"], "01/01/2024"),
                EarlierAwardTable.day("last", .nominationTableLast, ["Đến", "Thời gian đến"], "30/11/2024"),
            ],
            instructions: [
                .earlierAwardHowRows, .tableHowExample, .earlierAwardHowKey, .earlierAwardHowAchievement,
                .tableHowOrder,
            ])
    }

    /// The rows that a file has for this table.
    /// - Throws: `TableFault` when the columns can not be told.
    package func lines(of table: ReadTable) throws(TableFault) -> (match: TableMatch, lines: [EarlierAwardLine]) {
        let parts = TableParts(table, form, kind: Column.kind.rawValue, unit: Column.decision.rawValue)
        var match = try TableMatch(parts.table, form)
        match.passedOver = parts.passedOver
        var reader = TableRowReader(form)
        return (match, match.rows.map { line($0, &reader) })
    }

    private func line(_ row: TableRow, _ reader: inout TableRowReader) -> EarlierAwardLine {
        reader.begin(row)
        var line = EarlierAwardLine(row: row.number)
        line.name = reader.line(Column.name.rawValue, most: 200)
        line.detail = reader.line(Column.detail.rawValue, most: 300)
        line.kind = reader.choice(Column.kind.rawValue).flatMap(ParticipantKind.init(rawValue:))
        line.unit = reader.choice(Column.unit.rawValue).flatMap { ID<OrgUnit>($0) }
        line.form = reader.line(Column.form.rawValue, most: 300)
        line.decision = reader.line(Column.decision.rawValue, most: 100)
        line.day = reader.day(Column.day.rawValue)
        line.authority = reader.line(Column.authority.rawValue, most: 200)
        line.achievement = reader.line(Column.achievement.rawValue, most: 500)
        line.first = reader.day(Column.first.rawValue)
        line.last = reader.day(Column.last.rawValue)
        line.problems = reader.problems
        return line
    }
}

extension EarlierAwardTable {
    private static let name = TableColumn(
        "name", .earlierAwardName,
        others: [
            "Họ và tên", "Họ tên", "Tên", "Tên tập thể, cá nhân", "Tên cá nhân, tập thể", "Tập thể, cá nhân",
            "Tên đối tượng", "Người được khen", "Người, tập thể được đề nghị", "Tên tập thể", "Tên cá nhân",
            "Full name",
        ],
        isRequired: true, note: .nominationTableNoteName, width: 32,
        example: Phrase("VÍ DỤ: Nguyễn Văn Mẫu (xóa dòng này)", "EXAMPLE: Nguyễn Văn Mẫu (delete this row)"))

    private static let detail = TableColumn(
        "detail", .participantsDetailPerson,
        others: ["Chức vụ", "Chức danh", "Chức vụ, đơn vị", "Nơi làm việc", "Địa chỉ", "Chức vụ, đơn vị công tác"],
        note: .nominationTableNoteDetail, width: 32, example: Phrase("Giáo viên Trường THCS Mẫu", "Teacher"))

    private static let kind = TableColumn(
        "kind", .participantsKind, others: ["Loại", "Đối tượng", "Loại hình"], note: .nominationTableNoteKind,
        choices: ParticipantTable.kinds, width: 16, example: ParticipantKind.individual.phrase)

    private static func unit(_ units: [OrgUnit]) -> TableColumn {
        let places = OrgUnit.places(units)
        let sorted = units.sorted { (places[$0.id] ?? 0) < (places[$1.id] ?? 0) }
        return TableColumn(
            "unit", .participantsUnit, others: ["Đơn vị công tác", "Tên đơn vị"], note: .earlierAwardNoteUnit,
            choices: sorted.map { TableChoice($0.id.text, Phrase($0.name, $0.name)) }, width: 28,
            example: sorted.first.map { Phrase($0.name, $0.name) } ?? Phrase("", ""))
    }

    private static let award = TableColumn(
        "form", .nominationTableAward,
        others: ["Hình thức", "Danh hiệu, hình thức khen thưởng", "Danh hiệu", "Khen thưởng", "Award"],
        isRequired: true, note: .earlierAwardNoteForm, width: 34,
        example: Phrase("Giấy khen của Chủ tịch Ủy ban nhân dân xã", "Certificate of the commune’s Chairman"))

    private static let decision = TableColumn(
        "decision", .earlierAwardDecision, others: ["Quyết định", "Số QĐ", "Quyết định số", "Decision"],
        isRequired: true, note: .earlierAwardNoteDecision, width: 20, example: Phrase("12/QĐ-UBND", "12/QĐ-UBND"))

    private static let authority = TableColumn(
        "authority", .earlierAwardAuthority, others: ["Cơ quan quyết định", "Người quyết định", "Cấp quyết định"],
        note: .earlierAwardNoteAuthority, width: 28,
        example: Phrase("Chủ tịch Ủy ban nhân dân xã", "Chairman of the commune"))

    private static let achievement = TableColumn(
        "achievement", .nominationTableAchievement, others: ["Thành tích được khen", "Nội dung thành tích"],
        note: .earlierAwardNoteAchievement, width: 44,
        example: Phrase("Tổ chức 12 lớp kỹ năng số cho người dân", "Held 12 classes of digital skills"))

    private static func day(
        _ field: String, _ title: Phrase, _ others: [String], _ example: String, isRequired: Bool = false
    ) -> TableColumn {
        TableColumn(
            field, title, others: others, isRequired: isRequired, note: .nominationTableNoteDay, width: 14,
            example: Phrase(example, example))
    }
}
