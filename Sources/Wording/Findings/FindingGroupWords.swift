/// Participants and criteria.
extension FindingWords {
    static let groupWithoutCriteria = FindingWords(
        Phrase("“{group}” không có tiêu chí nào.", "“{group}” has no criteria."),
        why: Phrase(
            "Đối tượng này được khen nhưng không biết xét theo gì.",
            "The group can win an award, and nobody said how to judge it."),
        action: Phrase(
            "Xin ý kiến người ban hành, hoặc bổ sung tiêu chí trong hướng dẫn trước khi xét.",
            "Ask whoever issued the plan, or add criteria in the guidance before it is considered."))

    static let kindWithoutCriteria = FindingWords(
        Phrase(
            "Có khen {kind} nhưng không có tiêu chí nào cho {kind}.",
            "There are awards for kind: {kind}, but no criteria for it."),
        why: Phrase("Được khen nhưng không biết xét theo gì.", "They can win, and nobody said how to judge them."),
        action: Phrase(
            "Bổ sung tiêu chí, hoặc bỏ loại này khỏi phần khen thưởng.",
            "Add criteria, or take the kind out of the awards."))

    static let criteriaWithoutAward = FindingWords(
        Phrase(
            "Có tiêu chí cho “{group}” nhưng không có giải nào dành cho {kind}.",
            "There are criteria for “{group}”, but no award for kind: {kind}."),
        why: Phrase("Đối tượng này thi đua mà không được xét khen.", "The group competes and can win nothing."),
        action: Phrase(
            "Bổ sung hình thức khen, hoặc nói rõ đối tượng này được xét chung với ai.",
            "Add an award, or say with whom the group is considered."))
}
