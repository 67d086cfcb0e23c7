/// Legal bases.
extension FindingWords {
    static let noBases = FindingWords(
        Phrase(
            "Chưa tìm thấy căn cứ nào trong kế hoạch. Nếu văn bản có viết ở chỗ khác, hãy điền tay.",
            "No legal basis was found in the plan. If the paper says it elsewhere, fill it in by hand."),
        why: Phrase(
            "Không rõ kế hoạch thực hiện chủ trương, văn bản nào.",
            "It is not clear which instrument it carries out."),
        action: Phrase("Bổ sung căn cứ.", "Add the bases."))

    static let basisAfterPlan = FindingWords(
        Phrase(
            "Căn cứ {number} có ngày {day}, sau ngày ban hành kế hoạch.",
            "The basis {number} is of {day}, after the plan itself."),
        why: Phrase(
            "Kế hoạch không thể căn cứ vào văn bản chưa có.",
            "A plan can not stand on what did not exist yet."),
        action: Phrase("Đối chiếu lại ngày với văn bản.", "Compare the day with the instrument."))

    static let basisNotInForce = FindingWords(
        Phrase(
            "{name} không có hiệu lực vào ngày {day} của kế hoạch.",
            "{name} is not in force on {day}, the day of the plan."),
        why: Phrase(
            "Văn bản đã được thay thế hoặc chưa có hiệu lực; viện dẫn là sai căn cứ.",
            "It has been replaced or is not in force yet: the plan stands on the wrong basis."),
        action: Phrase("Thay bằng văn bản đang có hiệu lực{instead}.", "Cite what is in force{instead}."))

    static let basisDateDiffers = FindingWords(
        Phrase(
            "{name} được ghi ngày {day}, văn bản này ban hành ngày {issued}.",
            "{name} is given the date {day}; it was issued on {issued}."),
        why: Phrase(
            "Ngày ghi sai thì không xác định đúng văn bản.",
            "With a wrong day the instrument is not identified."),
        action: Phrase("Đối chiếu lại ngày với văn bản.", "Compare the day with the instrument."))
}
