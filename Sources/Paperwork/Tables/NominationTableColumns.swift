import Domain
import Wording

extension NominationTable {
    static func form(awards: [TableChoice], themes: [TableChoice], criteria: [TableChoice]) -> TableForm {
        TableForm(
            title: .nominationsTitle,
            columns: [
                nameColumn, detailColumn, kindColumn, awardColumn(awards), achievementColumn,
                dayColumn("first", .nominationTableFirst, ["Từ", "Bắt đầu", "Thời gian từ"], "01/01/2026"),
                dayColumn("last", .nominationTableLast, ["Đến", "Kết thúc", "Thời gian đến"], "30/06/2026"),
                severalColumn(
                    "themes", .nominationTableThemes, ["Nội dung", "Nội dung đăng ký"], .nominationTableNoteThemes,
                    themes
                ),
                severalColumn("criteria", .nominationTableCriteria, [], .nominationTableNoteCriteria, criteria),
                reportColumn,
            ],
            instructions: [
                .nominationTableHowRows, .tableHowExample, .nominationTableHowKey, .nominationTableHowDraft,
                .tableHowOrder,
            ])
    }

    private static let nameColumn = TableColumn(
        "name", .nominationName,
        others: [
            "Họ và tên", "Họ tên", "Tên", "Tên tập thể, cá nhân", "Tên cá nhân, tập thể", "Tên tập thể", "Tên cá nhân",
            "Tập thể, cá nhân", "Cá nhân, tập thể", "Họ và tên, đơn vị", "Tên đối tượng", "Full name", "Tên hộ",
            "Tên tập thể, cá nhân, hộ gia đình", "Họ tên, tên tập thể", "Họ và tên, tên tập thể",
        ],
        isRequired: true, note: .nominationTableNoteName, width: 32,
        example: Phrase("VÍ DỤ: Nguyễn Văn Mẫu (xóa dòng này)", "EXAMPLE: Nguyễn Văn Mẫu (delete this row)"))

    private static let detailColumn = TableColumn(
        "detail", .participantsDetailPerson,
        others: [
            "Chức vụ", "Chức danh", "Chức vụ, đơn vị", "Nơi làm việc", "Địa chỉ", "Chức vụ, đơn vị công tác",
            "Chức vụ, nơi công tác", "Chức danh, đơn vị công tác",
        ],
        note: .nominationTableNoteDetail, width: 32, example: Phrase("Giáo viên Trường THCS Mẫu", "Teacher"))

    private static let kindColumn = TableColumn(
        "kind", .participantsKind, others: ["Loại", "Đối tượng", "Loại hình", "Phân loại"],
        note: .nominationTableNoteKind, choices: ParticipantTable.kinds, width: 16,
        example: ParticipantKind.individual.phrase)

    private static func awardColumn(_ awards: [TableChoice]) -> TableColumn {
        TableColumn(
            "award", .nominationTableAward,
            others: [
                "Hình thức", "Hình thức đề nghị", "Đề nghị khen thưởng", "Hình thức đề nghị khen thưởng", "Khen thưởng",
                "Hình thức khen", "Danh hiệu, hình thức khen thưởng", "Award",
            ],
            isRequired: true, note: .nominationTableNoteAward, choices: awards, width: 34,
            example: awards.first?.label ?? Phrase("", ""))
    }

    private static let achievementColumn = TableColumn(
        "achievement", .nominationTableAchievement,
        others: ["Tên thành tích", "Thành tích đạt được", "Tóm tắt thành tích", "Nội dung thành tích"],
        note: .nominationTableNoteAchievement, width: 44,
        example: Phrase("Tổ chức 12 lớp kỹ năng số cho người dân", "Held 12 classes of digital skills"))

    private static func dayColumn(_ field: String, _ title: Phrase, _ others: [String], _ example: String)
        -> TableColumn
    {
        TableColumn(
            field, title, others: others, note: .nominationTableNoteDay, width: 14, example: Phrase(example, example))
    }

    private static func severalColumn(
        _ field: String, _ title: Phrase, _ others: [String], _ note: Phrase, _ choices: [TableChoice]
    ) -> TableColumn {
        TableColumn(
            field, title, others: others, note: note, choices: choices, width: 34,
            example: choices.first?.label ?? Phrase("", ""))
    }

    private static let reportColumn = TableColumn(
        "report", .nominationTableReport, others: ["Báo cáo", "Nội dung báo cáo"], note: .nominationTableNoteReport,
        width: 60, example: Phrase("Trong 6 tháng đầu năm đã…", "In the first half of the year…"))
}
