/// Texts of the acts on one nomination that ask for something.
extension Phrase {
    package static let returnTitle = Phrase("Trả hồ sơ để bổ sung", "Return for supplement")
    package static let returnText = Phrase(
        "Đơn vị thấy danh sách này, bổ sung rồi nộp lại trước hạn, kể cả khi đợt đã hết hạn nhận.",
        "The unit sees this list and submits again in time, even after the occasion's deadline.")
    package static let returnItems = Phrase("Cần bổ sung những gì?", "What is missing?")
    package static let returnItemsHint = Phrase("Mỗi dòng một nội dung.", "One item per line.")
    package static let returnDue = Phrase("Hạn bổ sung (hết ngày)", "Due by the end of")
    package static let returnButton = Phrase("Trả bổ sung", "Return")
    package static let decliningTitle = Phrase("Từ chối hồ sơ", "Decline the dossier")
    package static let decliningText = Phrase(
        """
        Hồ sơ dừng ở đây, không đưa ra hội đồng. Đơn vị đọc được lý do. Không hoàn tác được; nếu chỉ thiếu giấy tờ, \
        hãy trả bổ sung.
        """,
        """
        The dossier ends here and does not go to the council. The unit reads the reason. No undo: if only papers are \
        missing, return it instead.
        """)
    package static let decliningReason = Phrase("Lý do từ chối", "Reason")
    package static let decliningButton = Phrase("Từ chối hồ sơ", "Decline")
    package static let refusalTitle = Phrase("Không khen thưởng sau tạm dừng xét", "Refuse after a hold")
    package static let refusalText = Phrase(
        """
        Việc tạm dừng xét đã kết thúc và có vi phạm hoặc kỷ luật. Hồ sơ dừng ở đây, không chờ quyết định nào nữa; chỗ \
        trong số lượng được trả lại. Đơn vị đọc được lý do và in được thông báo kết quả. Không hoàn tác được.
        """,
        """
        The hold ended with a violation or a discipline. The dossier stops here and waits for no decision; its place \
        becomes free. The unit reads the reason and can print the notice. This can not be undone.
        """)
    package static let refusalReasonHint = Phrase(
        "Đơn vị và người được đề nghị đọc được câu này. Không ghi nội dung mật của việc đã xem xét.",
        "The unit and the person read this. Write nothing confidential of the matter.")
    package static let refusalButton = Phrase("Không khen thưởng", "Refuse the award")
    package static let withdrawalTitle = Phrase("Rút đề nghị", "Withdraw the nomination")
    package static let withdrawalText = Phrase(
        "Đề nghị không được xét nữa và không hoàn tác được. Hồ sơ vẫn lưu để tra cứu.",
        "It is no longer considered, and this can not be undone. The dossier stays on record.")
    package static let withdrawalReason = Phrase("Lý do rút", "Reason")
    package static let withdrawalButton = Phrase("Rút đề nghị", "Withdraw")
    package static let dossierReopenTitle = Phrase("Cho bổ sung lại", "Reopen the dossier")
    package static let dossierReopenText = Phrase(
        "Đơn vị được bổ sung lại các nội dung đã nêu, đến hết ngày mới.",
        "The unit may supply the same items again until the new day.")
    package static let dossierReopenDue = Phrase("Hạn bổ sung mới (hết ngày)", "New due day")
    package static let dossierReopenReason = Phrase("Lý do mở lại", "Reason")
    package static let dossierReopenButton = Phrase("Mở lại", "Reopen")
    package static let forwardingTitle = Phrase("Trình cấp trên", "Forward to the upper level")
    package static let forwardingText = Phrase(
        "Ghi nhận hồ sơ đã được trình cấp trên cùng tờ trình của xã. Việc này không hoàn tác được.",
        "Records that the dossier went up with the commune's papers. This can not be undone.")
    package static let forwardingButton = Phrase("Ghi nhận đã trình", "Record as forwarded")
    package static let answerTitle = Phrase("Kết quả của cấp trên", "The upper level's answer")
    package static let answerGranted = Phrase("Cấp trên quyết định thế nào?", "What was decided?")
    package static let answerYes = Phrase("Khen thưởng", "Granted")
    package static let answerNo = Phrase("Không khen thưởng", "Not granted")
    package static let answerDecision = Phrase(
        "Số, ngày quyết định hoặc lý do", "Decision's number and day, or the reason")
    package static let answerButton = Phrase("Ghi kết quả", "Record")
}
