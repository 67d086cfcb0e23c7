/// Participants and criteria.
extension FindingWords {
    static let groupWithoutCriteria = FindingWords(
        Phrase(
            "Chưa tìm thấy tiêu chí cho “{group}”. Nếu văn bản có viết ở chỗ khác, hãy điền tay.",
            "No criteria were found for “{group}”. If the paper says it elsewhere, fill it in by hand."),
        why: Phrase(
            "Đối tượng này được khen nhưng không biết xét theo gì.",
            "The group can win an award, and nobody said how to judge it."),
        action: Phrase(
            "Xin ý kiến người ban hành, hoặc bổ sung tiêu chí trong hướng dẫn trước khi xét.",
            "Ask whoever issued the plan, or add criteria in the guidance before it is considered."))

    static let kindWithoutCriteria = FindingWords(
        Phrase(
            "Có khen {kind} nhưng chưa tìm thấy tiêu chí nào cho {kind}. Nếu văn bản có viết ở chỗ khác, hãy điền tay.",
            "There are awards for kind: {kind}, but no criteria were found for it. If the paper says it elsewhere, fill it in by hand."
        ),
        why: Phrase("Được khen nhưng không biết xét theo gì.", "They can win, and nobody said how to judge them."),
        action: Phrase(
            "Bổ sung tiêu chí, hoặc bỏ loại này khỏi phần khen thưởng.",
            "Add criteria, or take the kind out of the awards."))

    static let criteriaWithoutAward = FindingWords(
        Phrase(
            "Có tiêu chí cho “{group}” nhưng chưa tìm thấy giải nào dành cho {kind}. Nếu văn bản có viết ở chỗ khác, hãy điền tay.",
            "There are criteria for “{group}”, but no award was found for kind: {kind}. If the paper says it elsewhere, fill it in by hand."
        ),
        why: Phrase("Đối tượng này thi đua mà không được xét khen.", "The group competes and can win nothing."),
        action: Phrase(
            "Bổ sung hình thức khen, hoặc nói rõ đối tượng này được xét chung với ai.",
            "Add an award, or say with whom the group is considered."))
}
