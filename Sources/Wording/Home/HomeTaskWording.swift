/// What waits for a person, one line each on the first page. `{name}` is an occasion, a participant, a place or a
/// decision's title; `{count}` how many it is about.
extension Phrase {
    package static let taskOpenOccasion = Phrase(
        "Mở đợt {name}: ban hành hướng dẫn và hạn nộp", "Open {name}: issue its guidance and deadline")
    package static let taskCheckSubmitted = Phrase(
        "Kiểm tra {count} hồ sơ mới nộp – {name}", "Check submitted dossiers: {count} – {name}")
    package static let taskAppraise = Phrase("Thẩm định {count} hồ sơ – {name}", "Appraise dossiers: {count} – {name}")
    package static let taskCallSession = Phrase(
        "Triệu tập hội đồng cho {count} hồ sơ đã thẩm định – {name}",
        "Call the council for appraised dossiers: {count} – {name}")
    package static let taskAttendSession = Phrase(
        "Dự phiên họp hội đồng tại {name} ({count} đề nghị)",
        "Attend the council session at {name} (nominations: {count})")
    package static let taskRunSession = Phrase(
        "Phiên họp hội đồng tại {name}: {count} đề nghị",
        "Council session at {name}: nominations to vote: {count}")
    package static let taskSignMinutes = Phrase(
        "Ký biên bản phiên họp tại {name} ({count} đề nghị)",
        "Sign the minutes of the session at {name} (nominations: {count})")
    package static let taskAllocate = Phrase(
        "Phân bổ {count} đề nghị theo số lượng – {name}", "Allocate recommended nominations: {count} – {name}")
    package static let taskFillPlace = Phrase(
        "Số lượng còn chỗ, phân bổ lại cho {count} đề nghị – {name}",
        "The quota has a place again; left out: {count} – {name}")
    package static let taskDraftDecision = Phrase(
        "Dự thảo quyết định cho {count} trường hợp – {name}", "Draft the decision; recipients: {count} – {name}")
    package static let taskPresentDecision = Phrase(
        "Trình Chủ tịch dự thảo: {name} ({count} trường hợp)",
        "Present to the Chairman: {name} (recipients: {count})")
    package static let taskIssueDecision = Phrase(
        "Xem và ký quyết định: {name} ({count} trường hợp)", "Read and sign: {name} (recipients: {count})")
    package static let taskPublishDecision = Phrase(
        "Công bố quyết định: {name} ({count} trường hợp)", "Publish: {name} (recipients: {count})")
    package static let taskFinishDraft = Phrase(
        "Hoàn thành và nộp đề nghị cho {name}", "Finish and submit the nomination of {name}")
    package static let taskSupplement = Phrase(
        "Bổ sung hồ sơ của {name} rồi nộp lại", "Supplement the dossier of {name} and submit it again")
    package static let taskIntakeCloses = Phrase(
        "{name}: hạn nộp hồ sơ", "{name}: deadline for dossiers")
    package static let taskCloseIntake = Phrase(
        "{name}: đã hết hạn nộp, hãy khóa nhận hồ sơ", "{name}: the deadline has passed; close the intake")
    package static let taskComposeCouncil = Phrase(
        "Nhập quyết định thành lập hội đồng và danh sách thành viên",
        "Enter the decision that composes the council, and its members")
    package static let taskAddAccounts = Phrase(
        "Tạo tài khoản cho cán bộ và đại diện các đơn vị",
        "Add accounts for the staff and the units' representatives")
    package static let taskOverdueSupplement = Phrase(
        "Quá hạn bổ sung: {count} hồ sơ – {name}", "Supplement overdue: {count} – {name}")
    package static let taskSupplyProposal = Phrase(
        "Bổ sung hồ sơ của {name} theo yêu cầu của cấp trên", "Supplement the dossier of {name} for the higher level")
    package static let taskFinishAssessment = Phrase(
        "Hoàn thành và nộp bản tự đánh giá chuyển đổi số: {name}", "Finish and hand in the maturity assessment: {name}")
    package static let taskCheckAssessments = Phrase(
        "Xem {count} bản tự đánh giá chuyển đổi số đã nộp", "Check maturity assessments handed in: {count}")
    package static let taskReportProgress = Phrase("Nộp báo cáo tiến độ {name}", "Hand in the progress report: {name}")
    package static let taskCheckProgress = Phrase(
        "Xem và xác nhận {count} báo cáo tiến độ", "Check progress reports handed in: {count}")
    package static let taskLateProgress = Phrase(
        "Đôn đốc {count} báo cáo tiến độ quá hạn", "Urge overdue progress reports: {count}")
    package static let taskDeclareConflicts = Phrase(
        "Kê khai xung đột lợi ích trước phiên họp tại {name} ({count} đề nghị)",
        "Declare conflicts of interest before the session at {name} (nominations: {count})")
    package static let taskTakePaper = Phrase(
        "Nhận lá phiếu kín của phiên họp tại {name}", "Take your secret paper of the session at {name}")
    package static let taskCastPaper = Phrase(
        "Bỏ lá phiếu kín đã nhận, nếu chưa bỏ – phiên họp tại {name}",
        "Cast the paper you took, unless you have – session at {name}")
    package static let taskVoteOpen = Phrase(
        "Biểu quyết công khai – phiên họp tại {name}", "Vote by name – session at {name}")
    package static let taskAnswerPetitions = Phrase("Trả lời {count} kiến nghị", "Answer petitions: {count}")
    package static let taskFollowHolds = Phrase(
        "Theo dõi {count} vụ việc đang tạm dừng xét khen thưởng", "Follow matters that keep awards waiting: {count}")
    package static let taskSettleHolds = Phrase(
        "{name}: vụ việc tạm dừng xét đã kết thúc có vi phạm hoặc kỷ luật, chờ Chủ tịch quyết định",
        "{name}: the matter ended with a violation or a discipline and waits for the Chairman’s word")
    package static let taskAwaitConfirmations = Phrase(
        "{name}: {count} văn bản xin xác nhận chưa có trả lời", "{name}: letters without a reply: {count}")
    package static let taskRuleComments = Phrase("Duyệt {count} ý kiến góp ý", "Look at comments: {count}")
    package static let taskRuleReissues = Phrase(
        "Xem xét {count} đề nghị cấp lại giấy khen", "Decide on certificates to be issued again: {count}")
    package static let taskSignCorrections = Phrase(
        "Xem, ký {count} công văn đính chính", "Letters of correction to sign: {count}")
    package static let taskRuleFeedback = Phrase(
        "Xem {count} ý kiến của nhân dân, đoàn thể mới nhận", "Look at new feedback of the public: {count}")
    package static let taskAnswerFeedback = Phrase(
        "Trả lời {count} ý kiến của nhân dân, đoàn thể", "Answer feedback of the public: {count}")
    package static let taskCheckModels = Phrase(
        "Xem {count} mô hình, điển hình được đề xuất", "Look at good examples proposed: {count}")
    package static let taskStartScores = Phrase(
        "Lập phiếu tự chấm điểm – {name}", "Open score sheets of your participants – {name}")
    package static let taskFinishScores = Phrase(
        "Hoàn thành và nộp phiếu chấm điểm của {name}", "Finish and hand in the score sheet of {name}")
    package static let taskReviewScores = Phrase(
        "Chấm điểm {count} phiếu đã nộp – {name}", "Give points to sheets handed in: {count} – {name}")
    package static let taskConfirmScores = Phrase(
        "Xác nhận {count} phiếu đã có người chấm điểm – {name}", "Confirm sheets that were reviewed: {count} – {name}")
    package static let taskVisitUnit = Phrase("Đi kiểm tra {name} và ghi biên bản", "Visit {name} and write the record")
    package static let taskCorrectFinding = Phrase(
        "Khắc phục và báo cáo: {name}", "Put right and report: {name}")
    package static let taskConfirmCorrections = Phrase(
        "Xem {count} báo cáo khắc phục sau kiểm tra", "Look at corrections reported: {count}")
    package static let taskLateCorrections = Phrase(
        "Đôn đốc {count} phát hiện quá hạn khắc phục", "Urge findings past their day: {count}")
    package static let taskForward = Phrase(
        "Trình cấp trên {count} đề nghị – {name}", "Forward nominations to the higher level: {count} – {name}")
}
