/// The numbers of the outline.
extension FindingWords {
    static let numberSkipped = FindingWords(
        Phrase("Đánh số nhảy từ {before} sang {found}.", "The numbering goes from {before} to {found}."),
        why: Phrase("Có thể một mục đã bị bỏ sót khi chép.", "A section may have been lost in copying."),
        action: Phrase(
            "Kiểm tra có thiếu mục nào không; nếu không, đánh lại số.",
            "Check whether a section is missing; if not, number again."))

    static let numberRepeated = FindingWords(
        Phrase("Số {found} đứng hai lần.", "The number {found} stands twice."),
        why: Phrase(
            "Đề mục sai số làm cho việc viện dẫn “điểm …, mục …” không còn chỉ đúng một chỗ.",
            "With wrong numbers a reference to “point …, section …” no longer leads to one place."),
        action: Phrase("Đánh lại số.", "Number again."))

    static let numberRestarted = FindingWords(
        Phrase("Đánh số bắt đầu lại từ {found}.", "The numbering starts again at {found}."),
        why: Phrase(
            "Đề mục sai số làm cho việc viện dẫn “điểm …, mục …” không còn chỉ đúng một chỗ.",
            "With wrong numbers a reference to “point …, section …” no longer leads to one place."),
        action: Phrase(
            "Dùng a), b), c) hoặc 1.1, 1.2 cho cấp dưới.",
            "Use a), b), c) or 1.1, 1.2 for the level below."))

    static let numberBackward = FindingWords(
        Phrase("Đánh số đi lùi từ {before} về {found}.", "The numbering goes back from {before} to {found}."),
        why: Phrase(
            "Đề mục sai số làm cho việc viện dẫn “điểm …, mục …” không còn chỉ đúng một chỗ.",
            "With wrong numbers a reference to “point …, section …” no longer leads to one place."),
        action: Phrase("Đánh lại số.", "Number again."))

    static let numberNotFirst = FindingWords(
        Phrase("Dãy số bắt đầu bằng {found}.", "The row begins with {found}."),
        why: Phrase(
            "Có thể phần đầu của dãy bị bỏ sót khi chép.",
            "The beginning of the row may have been lost in copying."),
        action: Phrase(
            "Kiểm tra có thiếu mục nào không; nếu không, đánh lại số.",
            "Check whether something is missing; if not, number again."))

    static let itemOutOfRow = FindingWords(
        Phrase(
            "Sau điểm {before} có một gạch đầu dòng không thuộc dãy.",
            "Below point {before} stands a dash that belongs to no row."),
        why: Phrase(
            "Không rõ đây là một điểm riêng hay phần tiếp của điểm {before}; không viện dẫn được.",
            "It is not clear whether it is a point of its own or part of point {before}; it can not be cited."),
        action: Phrase("Đổi gạch đầu dòng thành điểm tiếp theo của dãy.", "Make it the next point of the row."))
}
