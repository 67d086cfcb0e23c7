/// The agency's journal.
extension Phrase {
    package static let journalTitle = Phrase("Nhật ký", "Journal")
    package static let journalHelp = Phrase(
        "Mỗi thao tác là một mục nối với mục liền trước bằng mã băm; không ai sửa hay xóa được mà không để lại dấu.",
        "Every act is one entry, tied to the one before by a hash; nobody can change or remove one without a trace.")
    package static let journalHead = Phrase("Mã của mục cuối", "Hash of the last entry")
    package static let journalVerify = Phrase(
        "Chạy “thidua journal verify” trên máy chủ để tính lại cả chuỗi; mã in ra phải bằng mã này và mã đã in trên giấy tờ.",
        "Run “thidua journal verify” on the server to recompute the chain; the hash it prints has to equal this one and those printed on papers."
    )
    package static let journalNone = Phrase("Nhật ký chưa có mục nào", "The journal is empty")
    package static let journalNumber = Phrase("Mục", "Entry")
    package static let journalTime = Phrase("Thời gian", "Time")
    package static let journalActor = Phrase("Người làm", "Who")
    package static let journalAct = Phrase("Việc", "What")
    package static let journalSubject = Phrase("Về", "About")
    package static let journalBody = Phrase("Nội dung đã ghi", "What was recorded")
    package static let journalHash = Phrase("Mã băm", "Hash")
    package static let journalProgram = Phrase("Phần mềm", "The program")
    package static let journalUnknownActor = Phrase("tài khoản không còn thấy", "an account not shown here")
    package static let journalOlder = Phrase("Các mục cũ hơn", "Older entries")
    package static let journalNewest = Phrase("Về các mục mới nhất", "Newest entries")
    package static let journalAboutAgency = Phrase("Cơ quan", "Agency")
    package static let journalAboutUnit = Phrase("Đơn vị", "Unit")
    package static let journalAboutPlan = Phrase("Kế hoạch", "Plan")
    package static let journalAboutAccount = Phrase("Tài khoản", "Account")
    package static let journalAboutParticipant = Phrase("Đối tượng", "Participant")
    package static let journalAboutIndicator = Phrase("Chỉ số", "Indicator")
    package static let journalAboutProgress = Phrase("Báo cáo tiến độ", "Progress report")
    package static let journalAboutScoring = Phrase("Phiếu chấm điểm", "Score sheet")
    package static let journalAboutMaturity = Phrase("Tự đánh giá chuyển đổi số", "Maturity assessment")
    package static let journalAboutInspection = Phrase("Kiểm tra, giám sát", "Inspection")
    package static let journalAboutRegistration = Phrase("Đăng ký thi đua", "Registration")
    package static let journalAboutOccasion = Phrase("Đợt khen thưởng", "Occasion")
    package static let journalAboutNomination = Phrase("Đề nghị", "Nomination")
    package static let journalAboutCouncil = Phrase("Hội đồng", "Council")
    package static let journalAboutSession = Phrase("Phiên họp", "Session")
    package static let journalAboutDecision = Phrase("Quyết định", "Decision")
    package static let journalAboutKey = Phrase("Khóa ký", "Signing key")
    package static let journalAboutOther = Phrase("Khác", "Other")
}
