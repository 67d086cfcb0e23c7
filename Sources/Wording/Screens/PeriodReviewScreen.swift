/// Interim and final reviews: the list, the figures of a day, what people write.
extension Phrase {
    package static let periodReviewsTitle = Phrase("Sơ kết, tổng kết", "Interim and final reviews")
    package static let periodReviewsText = Phrase(
        "Số liệu lấy từ hồ sơ, tính đến hết ngày đã chọn. Cùng một ngày thì lần nào xem cũng ra cùng số liệu.",
        "Figures come from the records, up to the end of the day chosen. The same day always gives the same figures.")
    package static let periodReviewsEmpty = Phrase(
        "Kế hoạch không có đợt sơ kết, tổng kết", "The plan has no interim or final review")
    package static let periodReviewsEmptyHint = Phrase(
        "Các đợt này lấy từ phần khen thưởng của kế hoạch.", "They come from the plan's section on awards.")
    package static let periodReviewYear = Phrase("Năm", "Year")
    package static let periodReviewOccasion = Phrase("Đợt", "Review")
    package static let periodReviewAsOf = Phrase("Tính đến hết ngày", "As of the end of")
    package static let periodReviewPeriod = Phrase(
        "Từ ngày {first} đến hết ngày {last}", "From {first} to the end of {last}")
    package static let periodReviewToday = Phrase(
        "Ngày {day} chưa hết: việc ghi thêm trong ngày còn làm thay đổi số liệu.",
        "{day} is not over: what is entered today still changes the figures.")
    package static let periodReviewResults = Phrase(
        "Kết quả theo nội dung thi đua", "Results by theme")
    package static let periodReviewIndicator = Phrase("Chỉ số", "Indicator")
    package static let periodReviewLatest = Phrase("Kỳ", "Periods")
    package static let periodReviewValue = Phrase("Kết quả", "Result")
    package static let periodReviewTarget = Phrase("Mục tiêu chung", "Common target")
    package static let periodReviewStanding = Phrase("So với mục tiêu", "Against the target")
    package static let periodReviewUnits = Phrase("Đơn vị đã xác nhận", "Units confirmed")
    package static let periodReviewNoIndicators = Phrase(
        "Đến ngày này chưa có chỉ số nào", "No indicator had been set by this day")
    package static let periodReviewNoFigure = Phrase("Chưa có báo cáo được xác nhận", "No confirmed report")
    package static let periodReviewThemeNone = Phrase("Chưa có chỉ số.", "No indicator.")
    package static let periodReviewParticipation = Phrase("Đăng ký tham gia", "Participation")
    package static let periodReviewKind = Phrase("Đối tượng", "Kind")
    package static let periodReviewRegistered = Phrase("Số đăng ký", "Registered")
    package static let periodReviewCommitments = Phrase("Số cam kết", "Commitments")
    package static let periodReviewNoRegistrations = Phrase(
        "Đến ngày này chưa có đăng ký nào", "Nobody had registered by this day")
    package static let periodReviewMaturity = Phrase(
        "Mức độ chuyển đổi số của doanh nghiệp", "Digital maturity of enterprises")
    package static let periodReviewSet = Phrase("Bộ tiêu chí", "Criteria set")
    package static let periodReviewLevel = Phrase("Mức", "Level")
    package static let periodReviewEnterprises = Phrase("Số doanh nghiệp", "Enterprises")
    package static let periodReviewNoMaturity = Phrase(
        "Đến ngày này chưa có bản tự đánh giá nào được xác nhận", "No assessment had been confirmed by this day")
    package static let periodReviewElsewhere = Phrase("Kết quả từ nơi khác", "Result from elsewhere")
    package static let periodReviewAwards = Phrase("Khen thưởng", "Awards")
    package static let periodReviewAward = Phrase("Hình thức", "Award")
    package static let periodReviewAwardLevel = Phrase("Cấp", "Level")
    package static let periodReviewRecipients = Phrase("Được khen", "Recipients")
    package static let periodReviewWomen = Phrase("Nữ", "Women")
    package static let periodReviewMen = Phrase("Nam", "Men")
    package static let periodReviewDirect = Phrase("Trực tiếp", "Direct work")
    package static let periodReviewLeaders = Phrase("Lãnh đạo, quản lý", "Leaders")
    package static let periodReviewUnknown = Phrase("{count} người chưa ghi", "not stated: {count}")
    package static let periodReviewMoneyColumn = Phrase("Tiền thưởng (đồng)", "Money (đồng)")
    package static let periodReviewDecision = Phrase("Quyết định", "Decision")
    package static let periodReviewDay = Phrase("Ngày", "Day")
    package static let periodReviewNoAwards = Phrase(
        "Đến ngày này chưa có quyết định khen thưởng nào", "No award had been decided by this day")
    package static let periodReviewFund = Phrase("Quỹ thi đua, khen thưởng", "Award fund")
    package static let periodReviewFundKind = Phrase("Khoản", "Line")
    package static let periodReviewAmount = Phrase("Số tiền (đồng)", "Amount (đồng)")
    package static let periodReviewNoFund = Phrase(
        "Đến ngày này sổ quỹ chưa có dòng nào", "The ledger had no line by this day")
    package static let periodReviewInspections = Phrase("Kiểm tra, giám sát", "Inspections")
    package static let periodReviewVisits = Phrase("Lượt kiểm tra đã có biên bản", "Visits with a record")
    package static let periodReviewSurprises = Phrase("Trong đó đột xuất", "Of these, surprise visits")
    package static let periodReviewFindings = Phrase("Phát hiện phải khắc phục", "Findings to put right")
    package static let periodReviewConfirmed = Phrase("Đã xác nhận khắc phục", "Confirmed as put right")
    package static let periodReviewFindingsOpen = Phrase("Chưa xác nhận", "Not confirmed yet")
    package static let periodReviewRaised = Phrase(
        "Lượt có khó khăn đã báo cáo lên cấp trên", "Visits whose difficulties were reported upward")
    package static let periodReviewMatters = Phrase("Kiến nghị, tạm dừng xét", "Petitions and holds")
    package static let periodReviewMatter = Phrase("Việc", "Matter")
    package static let periodReviewCount = Phrase("Số lượng", "Count")
    package static let periodReviewPetitions = Phrase("Kiến nghị đã nhận", "Petitions received")
    package static let periodReviewAnswered = Phrase("Kiến nghị đã trả lời", "Petitions answered")
    package static let periodReviewWithdrawn = Phrase("Kiến nghị đã rút", "Petitions withdrawn")
    package static let periodReviewLate = Phrase("Kiến nghị quá hạn trả lời", "Petitions past their day")
    package static let periodReviewHolds = Phrase("Lượt tạm dừng xét", "Holds opened")
    package static let periodReviewHoldsOpen = Phrase("Đang tạm dừng xét", "Holds still open")
    package static let periodReviewWritten = Phrase("Phần đánh giá do người viết", "Written by people")
    package static let periodReviewNotWritten = Phrase("Chưa viết.", "Not written yet.")
    package static let periodReviewWrite = Phrase("Viết", "Write")
    package static let periodReviewRewrite = Phrase("Sửa", "Change")
    package static let periodReviewBy = Phrase("{name} viết lúc {time}", "{name}, {time}")
    package static let periodReviewMeanwhile = Phrase("Bản người khác vừa lưu", "What somebody else kept just now")
    package static let periodReviewMeanwhileHelp = Phrase(
        "Phần anh/chị viết còn nguyên ở dưới. Hãy gộp hai bản rồi lưu; bản lưu sau cùng thay bản này.",
        "What you wrote stands below. Bring both together and save; what is saved last takes the place of this.")
    package static let periodReviewTextLabel = Phrase("Nội dung", "Text")
    package static let periodReviewTextNote = Phrase(
        "Phần này không tính theo ngày: báo cáo nào cũng lấy bản viết sau cùng.",
        "These texts are not cut by the day: every report takes what was written last.")
    package static let periodReviewLeftOut = Phrase("Những gì không tính ở đây", "What is left out")
    package static let periodReviewLeftOutTexts = Phrase(
        "Chỉ số trả lời bằng lời: không cộng được, xem ở trang Kết quả thực hiện.",
        "Indicators answered in words: they do not add up; see Results.")
    package static let periodReviewLeftOutList = Phrase(
        "Tổng số đối tượng trong danh sách: danh sách không ghi ngày đưa vào, nên không biết ngày đó có bao nhiêu.",
        "All participants on the list: it does not say since when, so nobody knows how many there were on the day.")
    package static let periodReviewLeftOutUpper = Phrase(
        "Khen thưởng do cấp trên quyết định: hồ sơ chỉ ghi kết quả, không ghi ngày quyết định để tính theo ngày.",
        "Awards decided above: the record has the answer, and not the day of the decision, to cut it by.")
    package static let periodReviewLeftOutPeople = Phrase(
        "Nam, nữ, người trực tiếp lấy theo danh sách lúc dự thảo quyết định; danh sách cũ hơn thì để là chưa ghi.",
        "Gender and direct work are those of the list when it was drafted; lists older than this show as not stated.")
    package static let periodReviewLeftOutLate = Phrase(
        "Việc xảy ra trước ngày này nhưng sau ngày này mới nhập vào chương trình.",
        "What happened by the day but was entered after it.")
}
