import Domain
import Wording

extension ParticipantTable {
    static let kinds: [TableChoice] = ParticipantKind.allCases.map { kind in
        TableChoice(kind.rawValue, kind.phrase, others: otherKinds[kind] ?? [])
    }

    private static let otherKinds: [ParticipantKind: [String]] = [
        .individual: ["người", "cán bộ"], .household: ["hộ", "gia đình"], .enterprise: ["công ty", "hợp tác xã", "DN"],
    ]

    /// As offices type it.
    private static let directWork = [
        "trực tiếp", "người trực tiếp", "trực tiếp lao động", "lao động trực tiếp", "người lao động trực tiếp",
        "người trực tiếp lao động", "trực tiếp công tác", "công tác trực tiếp", "trực tiếp sản xuất",
        "trực tiếp lao động sản xuất", "trực tiếp lao động sản xuất kinh doanh", "người lao động",
        "không giữ chức vụ", "không giữ chức vụ lãnh đạo quản lý", "TT", "LĐTT",
    ]

    private static let works = [
        TableChoice(WorkRole.direct.rawValue, WorkRole.direct.phrase, others: directWork),
        TableChoice(
            WorkRole.leader.rawValue, WorkRole.leader.phrase,
            others: ["lãnh đạo", "quản lý", "cán bộ quản lý", "giữ chức vụ lãnh đạo quản lý", "LĐ", "LĐQL"]),
    ]

    private static let genders = [
        TableChoice(Gender.woman.rawValue, Gender.woman.phrase, others: ["nữ giới", "bà", "female"]),
        TableChoice(Gender.man.rawValue, Gender.man.phrase, others: ["nam giới", "ông", "male"]),
    ]

    static func form(units: [TableChoice], groups: [TableChoice], needsUnit: Bool, unit: String) -> TableForm {
        TableForm(
            title: .participantsTitle,
            columns: [
                nameColumn, detailColumn, kindColumn, unitColumn(units, needsUnit, unit), groupColumn(groups),
                workColumn, genderColumn,
            ],
            instructions: [.tableHowRows, .tableHowExample, .tableHowKey, .tableHowEmpty, .tableHowOrder])
    }

    private static let nameColumn = TableColumn(
        "name", .participantsName,
        others: [
            "Họ và tên", "Họ tên", "Tên đối tượng", "Tên tập thể, cá nhân", "Tên đơn vị, cá nhân", "Họ và tên, đơn vị",
            "Full name", "Tên tập thể", "Tên cá nhân", "Tên cá nhân, tập thể", "Họ tên cá nhân", "Họ và tên cá nhân",
            "Họ tên, tên tập thể", "Họ và tên, tên tập thể", "Tập thể, cá nhân", "Cá nhân, tập thể", "Tên hộ",
            "Tên tập thể, cá nhân, hộ gia đình", "Họ và tên chủ hộ", "Tên tổ chức, cá nhân",
        ],
        isRequired: true, note: .tableNoteName, width: 32,
        example: Phrase("VÍ DỤ: Nguyễn Văn Mẫu (xóa dòng này)", "EXAMPLE: Nguyễn Văn Mẫu (delete this row)"))

    private static let detailColumn = TableColumn(
        "detail", .participantsDetailPerson,
        others: [
            "Chức vụ", "Chức danh", "Chức vụ, đơn vị", "Nơi làm việc", "Địa chỉ", "Địa chỉ hoặc lĩnh vực",
            "Chức vụ, đơn vị công tác", "Chức vụ, nơi công tác", "Chức danh, đơn vị công tác", "Nơi công tác",
            "Chức vụ - đơn vị công tác", "Chức vụ, chức danh", "Chức vụ và nơi công tác", "Chức vụ, nơi ở",
        ],
        note: .tableNoteDetail, width: 36,
        example: Phrase("Giáo viên Trường THCS Mẫu", "Teacher, Trường THCS Mẫu"))

    private static let kindColumn = TableColumn(
        "kind", .participantsKind, others: ["Loại", "Đối tượng", "Loại hình", "Phân loại"], isRequired: true,
        note: .tableNoteKind, choices: kinds, width: 18, example: ParticipantKind.individual.phrase)

    private static func unitColumn(_ units: [TableChoice], _ isRequired: Bool, _ example: String) -> TableColumn {
        TableColumn(
            "unit", .participantsUnit,
            others: [
                "Tên đơn vị", "Đơn vị đề nghị", "Cơ quan, đơn vị", "Thuộc đơn vị", "Đơn vị công tác", "Thôn, đơn vị",
                "Đơn vị quản lý", "Thuộc thôn", "Thuộc thôn, đơn vị", "Đơn vị trực thuộc", "Thôn, tổ dân phố",
            ],
            isRequired: isRequired, note: .tableNoteUnit, choices: units, width: 28, example: Phrase(example, example))
    }

    private static func groupColumn(_ groups: [TableChoice]) -> TableColumn {
        let example = groups.first?.label ?? Phrase("", "")
        return TableColumn(
            "group", .participantsGroup, others: ["Nhóm", "Nhóm đối tượng"], note: .tableNoteGroup, choices: groups,
            width: 30, example: example)
    }

    private static let workColumn = TableColumn(
        "work", .participantsWork, others: ["Vị trí", "Trực tiếp hay lãnh đạo"], note: .tableNoteWork, choices: works,
        width: 24, example: WorkRole.direct.phrase)

    private static let genderColumn = TableColumn(
        "gender", .participantsGender, others: ["Nam/nữ", "Nam, nữ", "Phái"], note: .tableNoteGender,
        choices: genders, width: 10, example: Gender.woman.phrase)
}
