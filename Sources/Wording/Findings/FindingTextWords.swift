/// Slips of the text.
extension FindingWords {
    static let sentenceScrambled = FindingWords(
        Phrase(
            "Câu bị đảo chữ: tên “{agency}” bị tách bởi “{between}”.",
            "The sentence is scrambled: “{between}” stands within the name “{agency}”."),
        why: Phrase(
            "Câu ban hành sai tên cơ quan ban hành.",
            "The enacting sentence gets the name of the agency wrong."),
        action: Phrase("Viết lại câu cho đúng thứ tự.", "Put the words in order."))

    static let wordsDoubled = FindingWords(
        Phrase("“{quote}” có thể bị gõ lặp.", "“{quote}” may be typed twice."),
        why: Phrase(
            "Lỗi gõ trong văn bản ban hành phải đính chính bằng công văn.",
            "A slip in an issued paper has to be corrected by a letter."),
        action: Phrase("Xem lại câu này.", "Look at the sentence again."))

    static let misspelling = FindingWords(
        Phrase("“{quote}” có thể là lỗi gõ của “{meant}”.", "“{quote}” may be a slip for “{meant}”."),
        why: Phrase(
            "Lỗi gõ có thể làm sai nghĩa, và trong văn bản ban hành phải đính chính bằng công văn.",
            "A slip may change the meaning, and in an issued paper has to be corrected by a letter."),
        action: Phrase("Xem lại; nếu đúng ý thì bỏ qua.", "Look at it again; pass over it if it is meant."))
}
