/// Texts of the list of occasions and of one occasion.
extension Phrase {
    package static let occasionFreePlaces = Phrase(
        "{award}: số lượng còn chỗ, có thể xét tiếp: {names}. Phân bổ lại rồi lập quyết định khác của đợt này.",
        "{award}: the quota has a place left for: {names}. Allocate again and draft another decision of this occasion.")
    package static let occasionFillPlaces = Phrase("Phân bổ lại", "Allocate again")
    package static let occasionsTitle = Phrase("Đợt khen thưởng", "Award occasions")
    package static let occasionsSubtitle = Phrase(
        "Các đợt của kế hoạch theo thứ tự thời gian, và các đợt đột xuất.",
        "The plan's occasions in order of time, and unscheduled ones.")
    package static let occasionsEmpty = Phrase("Chưa có đợt khen thưởng nào", "There is no occasion yet")
    package static let occasionsEmptyHint = Phrase(
        "Các đợt được tạo khi nạp kế hoạch của phong trào.", "They come into being when the movement's plan is loaded.")
    package static let occasionColumn = Phrase("Đợt", "Occasion")
    package static let occasionKindColumn = Phrase("Loại", "Kind")
    package static let occasionStatusColumn = Phrase("Trạng thái", "Status")
    package static let occasionDeadline = Phrase("Hạn nộp", "Deadline")
    package static let occasionDossiers = Phrase("Hồ sơ", "Dossiers")
    package static let occasionAwarded = Phrase("Được khen", "Awarded")
    package static let occasionNoDeadline = Phrase("chưa đặt", "not set")
    package static let occasionOpenIt = Phrase("Ban hành hướng dẫn, mở nhận hồ sơ", "Issue the guidance and open")
    package static let occasionAddTitle = Phrase("Thêm đợt đột xuất", "Add an unscheduled occasion")
    package static let occasionAddText = Phrase(
        "Dùng khi cần khen kịp thời thành tích xuất sắc ngoài các đợt của kế hoạch (mục V.4).",
        "For timely commendation of an outstanding result outside the plan's occasions (section V.4).")
    package static let occasionName = Phrase("Tên đợt", "Name of the occasion")
    package static let occasionNameHint = Phrase(
        "Ví dụ: Khen thưởng đột xuất phòng, chống bão số 3", "For example: Commendation for the storm relief")
    package static let occasionAdd = Phrase("Thêm đợt", "Add")

    package static let occasionGuidanceTitle = Phrase("Hướng dẫn nhận hồ sơ", "Guidance")
    package static let occasionNoGuidance = Phrase("Chưa có hướng dẫn", "No guidance yet")
    package static let occasionNoGuidanceHint = Phrase(
        "Cơ quan thường trực ban hành hướng dẫn để các đơn vị bắt đầu lập đề nghị.",
        "Once the standing agency issues it, units can begin their nominations.")
    package static let occasionPlace = Phrase("Nơi nhận bản giấy", "Where originals are handed in")
    package static let occasionDecisionDay = Phrase("Ngày dự kiến quyết định", "Planned day of decision")
    package static let occasionNotes = Phrase("Ghi chú cho các đơn vị", "Notes for the units")
    package static let occasionPapers = Phrase("Giấy tờ của hồ sơ", "Papers of a dossier")
    package static let occasionPaper = Phrase("Giấy tờ", "Paper")
    package static let occasionPaperAward = Phrase("Hình thức", "Award form")
    package static let occasionPaperKinds = Phrase("Đối tượng", "For")
    package static let occasionPaperRequired = Phrase("Bắt buộc", "Required")
    package static let occasionPaperSets = Phrase("Số bộ", "Sets")
    package static let occasionEveryKind = Phrase("mọi đối tượng", "everybody")

    package static let occasionQuotas = Phrase("Số lượng tối đa", "Quotas")
    package static let occasionNoQuotas = Phrase(
        "Kế hoạch không đặt số lượng cho đợt này.", "The plan sets no quota for this occasion.")
    package static let occasionQuotaSource = Phrase("Kế hoạch, mục {source}", "Plan, section {source}")
    package static let occasionQuotaNote = Phrase(
        "Đếm hồ sơ đã nộp còn đang xét hoặc đã được khen.",
        "Counts dossiers that were handed in and are under way or awarded.")
    package static let occasionInformation = Phrase("chỉ để biết", "information only")
    package static let occasionWaiting = Phrase(
        "{used} đang xét hoặc đã khen / tối đa {limit}", "{used} under way or awarded / at most {limit}")
    package static let occasionProposed = Phrase("{used} đề nghị / {limit}", "{used} proposed / {limit}")
    package static let occasionExtensions = Phrase("Gia hạn riêng", "Extensions")
    package static let occasionNoExtensions = Phrase("Chưa gia hạn cho đơn vị nào.", "No unit has an extension.")
    package static let occasionUnit = Phrase("Đơn vị", "Unit")
    package static let occasionUntil = Phrase("Đến", "Until")
    package static let occasionReason = Phrase("Lý do", "Reason")
    package static let occasionByStatus = Phrase("Hồ sơ theo trạng thái", "Dossiers by status")
    package static let occasionNoDossiers = Phrase("Chưa có hồ sơ nào được nộp.", "No dossier has been submitted.")
    package static let occasionActs = Phrase("Việc của cơ quan thường trực", "Acts of the standing agency")
    package static let occasionCloseAfter = Phrase(
        "Khóa nhận hồ sơ được sau hạn nộp {day}.", "Intake can be closed after the deadline {day}.")
    package static let occasionNewNomination = Phrase("Lập đề nghị cho đợt này", "Begin a nomination")
}
