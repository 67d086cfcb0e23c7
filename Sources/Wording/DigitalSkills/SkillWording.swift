import Domain

extension SkillSubject {
    package var phrase: Phrase {
        switch self {
        case .basics: Phrase("kỹ năng số cơ bản", "basic digital skills")
        case .ai: Phrase("Bình dân học AI", "AI for everybody")
        case .services: Phrase("dịch vụ công trực tuyến", "public services online")
        case .safety: Phrase("an toàn trên mạng", "safety online")
        case .other: Phrase("nội dung khác", "other")
        }
    }
}

extension SkillClassStatus {
    package var phrase: Phrase {
        switch self {
        case .open: Phrase("đang học", "open")
        case .finished: Phrase("đã kết thúc", "finished")
        case .calledOff: Phrase("đã hủy", "called off")
        }
    }
}

/// The book of classes for digital skills.
extension Phrase {
    package static let skillsTitle = Phrase("Bình dân học vụ số", "Digital skills")
    package static let skillsHelp = Phrase(
        """
        Sổ lớp học kỹ năng số, Bình dân học AI của từng đơn vị và thôn (mục II.4.đ của kế hoạch). Số liệu báo cáo lấy từ đây; kết \
        quả chính thức là số đã xác nhận trong báo cáo tiến độ.
        """,
        """
        The book of classes for digital skills and AI, by unit and village (section II.4.đ of the plan). Reports take their \
        figures from it; the result is what was confirmed in progress reports.
        """)
    package static let skillsNone = Phrase("Chưa có lớp nào", "No class")
    package static let skillsNoneHint = Phrase(
        "Đơn vị mở lớp thì ghi vào sổ; kết thúc thì ghi số người hoàn thành.",
        "Units enter a class when it opens, and how many finished when it ends.")
    package static let skillNew = Phrase("Ghi lớp mới", "Enter a class")
    package static let skillName = Phrase("Tên lớp", "Class")
    package static let skillSubject = Phrase("Nội dung", "Subject")
    package static let skillUnit = Phrase("Đơn vị mở lớp", "Held by")
    package static let skillVillage = Phrase("Thôn của người học", "Village of the learners")
    package static let skillVillageNone = Phrase("Nhiều nơi", "Several")
    package static let skillPlace = Phrase("Địa điểm", "Place")
    package static let skillFirst = Phrase("Ngày mở", "Opened on")
    package static let skillLast = Phrase("Ngày kết thúc", "Ended on")
    package static let skillLearners = Phrase("Người học", "Learners")
    package static let skillCompleted = Phrase("Hoàn thành", "Finished it")
    package static let skillNote = Phrase("Ghi chú", "Note")
    package static let skillStatus = Phrase("Tình trạng", "Status")
    package static let skillClasses = Phrase("Số lớp", "Classes")
    package static let skillYear = Phrase("Năm", "Year")
    package static let skillByUnit = Phrase("Theo đơn vị", "By unit")
    package static let skillByVillage = Phrase("Theo thôn", "By village")
    package static let skillTargets = Phrase("So với mục tiêu năm", "Against the target of the year")
    package static let skillTargetsNone = Phrase(
        "Chưa đưa chỉ số về lớp học, người học vào dùng", "No indicator of classes or learners was adopted")
    package static let skillTargetsNoneHint = Phrase(
        "Chọn chỉ số gợi ý về bình dân học vụ số ở mục Chỉ số rồi đặt mục tiêu.",
        "Adopt the suggested indicators of digital skills and set a target.")
    package static let skillIndicator = Phrase("Chỉ số", "Indicator")
    package static let skillInBook = Phrase("Trong sổ lớp", "In the book")
    package static let skillReported = Phrase("Đã báo cáo, xác nhận", "Reported and confirmed")
    package static let skillTarget = Phrase("Mục tiêu năm", "Target of the year")
    package static let skillTargetUnset = Phrase("chưa đặt", "not set")
    package static let skillFinish = Phrase("Ghi kết thúc lớp", "Enter its end")
    package static let skillFinishSave = Phrase("Ghi kết quả", "Enter it")
    package static let skillCallOff = Phrase("Hủy lớp", "Call it off")
    package static let skillReason = Phrase("Lý do", "Reason")
    package static let skillHint = Phrase("Theo sổ lớp trong kỳ: {count}", "In the book of classes: {count}")
}
