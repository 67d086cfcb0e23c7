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
        "Dự thảo gồm mọi trường hợp đã phân bổ, kèm mức tiền thưởng theo ngày hôm nay.",
        "The draft names everybody allocated, with the award money of today.")
    package static let allocationMoneySource = Phrase("Nguồn tiền thưởng", "Source of the award money")
    package static let allocationMoneyHint = Phrase(
        "Ví dụ: Quỹ thi đua, khen thưởng năm 2026.", "For example: the award fund of 2026.")
    package static let allocationDrafted = Phrase(
        "Đã có quyết định cho đợt này", "There is a decision for this occasion")
}
