/// Whether somebody may be awarded: the checks, holds, discipline, other authorities.
extension Phrase {
    package static let eligibilityTitle = Phrase("Điều kiện khen thưởng", "Conditions of the award")
    package static let eligibilityHelp = Phrase(
        """
        Phần mềm kiểm tra theo sổ căn cứ pháp luật vào ngày hôm nay và kiểm tra lại vào ngày ra quyết định. Mục bị chặn \
        thì không ban hành được; cảnh báo thì phải có lý do bằng văn bản.
        """,
        """
        Checked by the registry of the law as of today, and again on the day of decision. What is blocked can not be \
        issued; a warning needs a written reason.
        """)
    package static let eligibilityLaw = Phrase(
        "Hồ sơ nhận trước ngày luật sửa đổi có hiệu lực nên xét theo luật của ngày {day}.",
        "Received before the amending law came into force: judged by the law of {day}.")
    package static let eligibilityCheck = Phrase("Nội dung kiểm tra", "Check")
    package static let eligibilityFound = Phrase("Kết quả", "Found")
    package static let eligibilityVerdict = Phrase("Kết luận", "Verdict")
    package static let eligibilityStrength = Phrase("Mức", "Strength")
    package static let eligibilitySource = Phrase("Căn cứ", "Source")
    package static let eligibilityPlanSource = Phrase("Kế hoạch, mục {source}", "The plan, section {source}")
    package static let eligibilityNoRule = Phrase("chưa có căn cứ trong sổ", "no rule in the registry")
    package static let eligibilityClear = Phrase(
        "Không có mục nào bị chặn, không còn cảnh báo thiếu lý do.",
        "Nothing is blocked, and no warning lacks a reason.")
    package static let eligibilityBlockedCount = Phrase(
        "Bị chặn: {count}. Chưa ban hành quyết định cho hồ sơ này được.",
        "Blocked: {count}. No decision can be issued for this dossier.")
    package static let eligibilityOpenCount = Phrase(
        "Cảnh báo chưa có lý do: {count}.", "Warnings without a reason: {count}.")
    package static let eligibilityReasons = Phrase("Lý do vẫn đề nghị", "Reasons for going on")
    package static let eligibilityNoReasons = Phrase("Chưa có lý do nào.", "No reason was written.")
    package static let eligibilityReason = Phrase(
        "Lý do vẫn đề nghị dù có cảnh báo", "Why it goes on in spite of the warnings")
    package static let eligibilityReasonHint = Phrase(
        "Lý do này áp dụng cho các cảnh báo đang có; cảnh báo mới thì phải ghi lý do mới.",
        "It covers the warnings of now; a new one asks for a new reason.")
    package static let eligibilityReasonSave = Phrase("Ghi lý do", "Write the reason")
    package static let eligibilityPast = Phrase("Các lần kiểm tra đã lưu", "Checks kept")
    package static let eligibilityPastLine = Phrase(
        "{stage}, {day}: bị chặn {blocked}, cảnh báo {warned}", "{stage}, {day}: blocked {blocked}, warnings {warned}")
    package static let eligibilityNoPast = Phrase(
        "Chưa lưu lần nào; lần đầu được lưu khi thẩm định.", "None yet; the first is kept with the appraisal.")
    package static let eligibilityConfirmations = Phrase("Ý kiến các cơ quan khác", "Other authorities")
    package static let eligibilityConfirmationsHelp = Phrase(
        "Danh sách lấy từ sổ căn cứ. Chưa trả lời là cảnh báo; có vi phạm thì xem xét tạm dừng xét.",
        "The list comes from the registry. No answer is a warning; for a violation consider a hold.")
    package static let eligibilityRequest = Phrase("Công văn hỏi", "Request")
    package static let eligibilityReply = Phrase("Công văn trả lời", "Reply")
    package static let eligibilityAnswer = Phrase("Kết quả", "Result")
    package static let eligibilityAuthority = Phrase("Cơ quan", "Authority")
    package static let eligibilityRecord = Phrase("Ghi", "Record")
    package static let eligibilityNotAsked = Phrase("chưa hỏi", "not asked")
    package static let eligibilityRequestNumber = Phrase("Số công văn hỏi", "Number of the request")
    package static let eligibilityRequestDay = Phrase("Ngày hỏi", "Day of the request")
    package static let eligibilityReplyNumber = Phrase("Số công văn trả lời", "Number of the reply")
    package static let eligibilityReplyDay = Phrase("Ngày trả lời", "Day of the reply")
    package static let eligibilityRemark = Phrase("Nội dung cần ghi thêm", "Remark")
    package static let eligibilityHeldNotice = Phrase(
        """
        Đang tạm dừng xét từ {day}: hồ sơ vẫn giữ nguyên và làm tiếp các bước, chỉ chưa ra quyết định được. Cần biết thêm, \
        hãy hỏi bộ phận thường trực thi đua, khen thưởng của {agency}.
        """,
        """
        The award waits since {day}: the dossier is kept and goes on, only no decision can be issued. Ask the standing \
        office for emulation and commendation of {agency} for more.
        """)
    package static let holdTag = Phrase("Đang tạm dừng xét", "On hold")
    package static let holdGoesOn = Phrase(
        "Hội đồng vẫn xét, hồ sơ giữ chỗ; chưa có tên trong quyết định cho đến khi kết thúc tạm dừng.",
        "The council judges the dossier and it keeps its place; no decision names it until the hold has ended.")
    package static let eligibilityOpen = Phrase("Xem điều kiện khen thưởng", "See the conditions")
}

/// The same before the Chairman signs.
extension Phrase {
    package static let decisionEligible = Phrase(
        "Kiểm tra điều kiện hôm nay: không hồ sơ nào bị chặn hay có cảnh báo.",
        "Checked today: no dossier is blocked or warned of.")
    package static let decisionEligibilityHelp = Phrase(
        "Kiểm tra lại khi ban hành: mục bị chặn hoặc cảnh báo chưa có lý do thì chưa ban hành được.",
        "Checked again on issue: what is blocked, or warned of without a reason, can not be issued.")
}
