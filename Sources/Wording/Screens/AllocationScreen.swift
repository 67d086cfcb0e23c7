/// Fitting the recommended into the plan's numbers.
extension Phrase {
    package static let allocationTitle = Phrase("Phân bổ theo số lượng", "Allocation by the quota")
    package static let allocationChoose = Phrase("Chọn hình thức khen thưởng", "Choose the award form")
    package static let allocationHelp = Phrase(
        "Máy xếp theo thứ tự của Hội đồng; Chủ tịch quyết định. Không ai vượt được số tối đa của kế hoạch.",
        "The program follows the council's order; the Chairman decides. Nobody can exceed the plan's numbers.")
    package static let allocationRules = Phrase("Số lượng tối đa", "Quota")
    package static let allocationNoRules = Phrase(
        "Kế hoạch không có số lượng cho hình thức này ở đợt này.",
        "The plan has no quota for this form on this occasion.")
    package static let allocationSection = Phrase("mục {source} của kế hoạch", "section {source} of the plan")
    package static let allocationTaken = Phrase(
        "Đã có {count} trường hợp được quyết định trong đợt này, giữ chỗ trước.",
        "Already decided on this occasion, and holding their places: {count}.")
    package static let allocationList = Phrase("Danh sách theo thứ tự", "The list in order")
    package static let allocationNone = Phrase(
        "Chưa có đề nghị nào được Hội đồng thông qua", "The council has recommended nothing yet")
    package static let allocationNoneHint = Phrase(
        "Danh sách có sau khi Hội đồng biểu quyết và biên bản đã ký.",
        "The list appears once the council has voted and its minutes are signed.")
    package static let allocationRank = Phrase("Thứ tự", "Rank")
    package static let allocationNominee = Phrase("Đối tượng", "Nominee")
    package static let allocationKind = Phrase("Loại", "Kind")
    package static let allocationUnit = Phrase("Đơn vị đề nghị", "Nominating unit")
    package static let allocationOutcome = Phrase("Kết quả theo số lượng", "By the quota")
    package static let allocationNow = Phrase("Hiện tại", "Now")
    package static let allocationButton = Phrase("Phân bổ", "Allocate")
    package static let allocationUndo = Phrase(
        "Phân bổ lại được cho đến khi có dự thảo quyết định.", "It can be done again until a decision is drafted.")
    package static let allocationDraft = Phrase("Lập dự thảo quyết định", "Draft the decision")
    package static let allocationDraftText = Phrase(
        "Dự thảo gồm mọi trường hợp đã phân bổ mà không tạm dừng xét, kèm mức tiền thưởng theo ngày hôm nay.",
        "The draft names everybody allocated who is not on hold, with the award money of today.")
    package static let allocationWaitingHold = Phrase(
        """
        Đang tạm dừng xét nên giữ chỗ, chưa vào dự thảo: {names}. Khi kết thúc tạm dừng thì lập quyết định khác của \
        đợt này.
        """,
        """
        On hold, so they keep their places and do not come into the draft: {names}. Once the hold has ended, draft \
        another decision of this occasion.
        """)
    package static let allocationMoneySource = Phrase("Nguồn tiền thưởng", "Source of the award money")
    package static let allocationMoneyHint = Phrase(
        "Ví dụ: Quỹ thi đua, khen thưởng năm 2026.", "For example: the award fund of 2026.")
    package static let allocationDrafted = Phrase(
        "Đã có quyết định cho đợt này", "There is a decision for this occasion")
}

/// Equals at the border, and trying other numbers out.
extension Phrase {
    package static let allocationTieNotice = Phrase(
        "Ngang hạng ở ranh giới số lượng, chưa phân bổ được: {names}.",
        "Equal at the border of the quota, so nothing can be allocated: {names}.")
    package static let allocationTieButton = Phrase("Phân định", "Settle it")
    package static let allocationTieTitle = Phrase("Phân định người ngang hạng", "Settle equals")
    package static let allocationTieFree = Phrase(
        "Còn {free} chỗ theo mục {source} cho {count} người.",
        "Places left by section {source}: {free}, for {count}.")
    package static let allocationTieHelp = Phrase(
        """
        Luật chỉ có một quy tắc phân định: ngang nhau thì chọn nữ, hoặc tập thể có đủ tỷ lệ nữ. Quy tắc chỉ được áp \
        dụng khi có người xác nhận; không phân định được thì Hội đồng kết luận.
        """,
        """
        The law has one rule for equals: the woman, or the collective with enough women. It is applied only when \
        somebody confirms it; where it does not settle the matter, the council does.
        """)
    package static let allocationTieLaw = Phrase(
        "Theo quy tắc này thì chọn: {names}.", "By this rule: {names}.")
    package static let allocationTieEqual = Phrase(
        "Quy tắc không phân định hết: số nữ không bằng số chỗ còn lại.",
        "The rule does not settle it: the women are not as many as the places.")
    package static let allocationTieUnknown = Phrase(
        "Chưa biết: {names}. Phần mềm không đoán giới tính.", "Not known: {names}. Gender is never guessed.")
    package static let allocationTieGround = Phrase("Phân định theo", "Settled by")
    package static let allocationTieOrder = Phrase("Thứ tự của Hội đồng", "The council’s order")
    package static let allocationTieOrderHint = Phrase(
        "Chỉ điền khi Hội đồng kết luận: 1 là người được trước.", "Only for the council’s word: 1 comes first.")
    package static let allocationTieWomen = Phrase("Số nữ", "Women")
    package static let allocationTieMembers = Phrase("Tổng số thành viên", "All members")
    package static let allocationTieDocument = Phrase(
        "Biên bản, ý kiến của Hội đồng", "The council’s minutes or letter")
    package static let allocationTieSave = Phrase("Ghi kết quả phân định", "Enter the result")
    package static let allocationTrial = Phrase("Thử số khác", "Try other numbers")
    package static let allocationTrialTitle = Phrase("Thử số lượng và thứ tự khác", "Try other numbers and ranks")
    package static let allocationTrialHelp = Phrase(
        "Tính trên bản sao, không lưu gì và không đổi kế hoạch.", "Reckoned on a copy: nothing is kept or changed.")
    package static let allocationTrialTaken = Phrase(
        "{count} trường hợp đã có quyết định giữ nguyên chỗ, không nằm trong danh sách thử.",
        "{count} awards were decided; they keep their places and are not tried.")
    package static let allocationTrialNow = Phrase("Hiện nay", "As it is")
    package static let allocationTrialThen = Phrase("Nếu thử", "In the trial")
    package static let allocationTrialRun = Phrase("Tính thử", "Try")
    package static let allocationTrialReset = Phrase("Về như hiện nay", "As it is again")
    package static let allocationTrialRank = Phrase("Thứ tự của {name}", "Rank of {name}")
    package static let allocationTrialIn = Phrase("Thêm vào: {names}.", "In addition: {names}.")
    package static let allocationTrialOut = Phrase("Ra ngoài: {names}.", "No longer in: {names}.")
    package static let allocationTrialSame = Phrase("Kết quả không đổi.", "Nothing changes.")
}
