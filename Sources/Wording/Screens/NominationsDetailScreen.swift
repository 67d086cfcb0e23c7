/// Texts of one nomination.
extension Phrase {
    package static let dossierSubtitle = Phrase("đề nghị {award}", "for {award}")
    package static let dossierFrom = Phrase("do {unit} trình", "by {unit}")
    package static let dossierDraft = Phrase("Hồ sơ nháp", "Draft")
    package static let dossierStepSubmitted = Phrase("Nộp", "Submitted")
    package static let dossierStepComplete = Phrase("Đủ thành phần", "Complete")
    package static let dossierStepAppraised = Phrase("Thẩm định", "Appraised")
    package static let dossierStepCouncil = Phrase("Hội đồng", "Council")
    package static let dossierStepAllocated = Phrase("Phân bổ", "Allocated")
    package static let dossierStepDecided = Phrase("Quyết định", "Decided")
    package static let dossierStepForwarded = Phrase("Trình cấp trên", "Forwarded")
    package static let dossierStepAnswered = Phrase("Cấp trên trả lời", "Answered")
    package static let dossierAchievements = Phrase("Thành tích", "Achievements")
    package static let dossierNoAchievements = Phrase("Chưa nêu thành tích nào.", "No achievement is named yet.")
    package static let dossierThemes = Phrase("Nội dung thi đua", "Themes")
    package static let dossierCriteriaNone = Phrase(
        "Kế hoạch không đặt tiêu chí riêng cho nhóm này", "The plan sets no criteria for this group")
    package static let dossierCriteria = Phrase("Tiêu chí", "Criteria")
    package static let dossierEvidence = Phrase("Minh chứng", "Evidence")
    package static let dossierReport = Phrase("Báo cáo thành tích", "Achievement report")
    package static let dossierNoReport = Phrase("Chưa viết báo cáo.", "No report is written yet.")
    package static let dossierChecks = Phrase("Kiểm tra theo quy định", "Checks by rule")
    package static let dossierChecksDay = Phrase(
        "Tính tại ngày quyết định dự kiến {day}.", "As of the planned day of decision, {day}.")
    package static let dossierAppraisals = Phrase("Ý kiến thẩm định", "Appraisals")
    package static let dossierNoAppraisal = Phrase("Chưa có ý kiến thẩm định.", "There is no appraisal yet.")
    package static let dossierCriterion = Phrase("Tiêu chí", "Criterion")
    package static let dossierVerdict = Phrase("Kết luận", "Finding")
    package static let dossierRemark = Phrase("Nhận xét", "Remark")
    package static let dossierAppraisedBy = Phrase("{name}, {time}", "{name}, {time}")
    package static let dossierInOccasion = Phrase("Trong đợt này", "On this occasion")
    package static let dossierQuota = Phrase(
        "{kind}: {used} hồ sơ đang xét hoặc đã khen, tối đa {limit}.",
        "{kind}: {used} under way or awarded, at most {limit}.")
    package static let dossierQuotaOnly = Phrase("{kind}: tối đa {limit}.", "{kind}: at most {limit}.")
    package static let dossierNoQuota = Phrase(
        "Kế hoạch không đặt số lượng cho hình thức này ở đợt này.", "The plan sets no number for it on this occasion.")
    package static let dossierMoney = Phrase(
        "Tiền thưởng nếu được khen: {sum} đồng ({multiplier} × {salary}, làm tròn lên).",
        "Money if awarded: {sum} đồng ({multiplier} × {salary}, rounded up).")
    package static let dossierHistory = Phrase("Lịch sử hồ sơ", "History")
    package static let dossierNoHistory = Phrase("Chưa có thao tác nào.", "Nothing happened yet.")
    package static let dossierSystem = Phrase("Phần mềm", "The program")
    package static let dossierUnknownActor = Phrase("Người dùng khác", "Another user")
    package static let dossierCertificates = Phrase("Giấy khen", "Certificates")
    package static let dossierCertificateLine = Phrase(
        "Quyết định {decision}, số sổ vàng {number}", "Decision {decision}, gold-book number {number}")
    package static let dossierActs = Phrase("Việc có thể làm", "What you can do")
    package static let dossierNext = Phrase("Bước tiếp theo", "What comes next")
    package static let dossierUpperAnswer = Phrase("Cấp trên trả lời: {answer}", "The higher level's answer: {answer}")
    package static let dossierReason = Phrase("Lý do: {reason}", "Reason: {reason}")
    package static let dossierOwnSubmission = Phrase(
        "Bạn đã lập hoặc nộp hồ sơ này nên người khác phải kiểm tra và thẩm định.",
        "You wrote or submitted this dossier, so somebody else checks and appraises it.")
    package static let dossierContinue = Phrase("Tiếp tục soạn", "Continue writing")
    package static let dossierSupply = Phrase("Bổ sung hồ sơ", "Supply what is missing")
    package static let dossierSubmit = Phrase("Kiểm tra và nộp", "Check and submit")
    package static let dossierAccept = Phrase("Hồ sơ đủ, tiếp nhận", "Complete, accept it")
    package static let dossierReturn = Phrase("Trả bổ sung", "Return for supplement")
    package static let dossierDecline = Phrase("Từ chối", "Decline")
    package static let dossierReopen = Phrase("Cho bổ sung lại", "Reopen")
    package static let dossierForward = Phrase("Trình cấp trên", "Forward")
    package static let dossierAnswer = Phrase("Ghi kết quả cấp trên", "Record the answer")
    package static let dossierAppraise = Phrase("Ghi kết luận thẩm định", "Record an appraisal")
    package static let dossierCorrectAppraisal = Phrase("Sửa kết luận của tôi", "Correct my appraisal")
    package static let dossierWithdraw = Phrase("Rút đề nghị", "Withdraw")
}
