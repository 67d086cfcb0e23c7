import Domain

extension ReasonCode {
    /// About letters that correct, and notes on numbers.
    var phraseAboutCorrections: Phrase {
        switch self {
        case .correctionEmpty:
            Phrase(
                "Chưa có chỗ nào cần đính chính. Hãy ghi ít nhất một chỗ sai và chữ đúng.",
                "Nothing is corrected. Enter at least one wrong place with the right words.")
        case .correctionPlaceMissing:
            Phrase(
                "Chưa ghi vị trí trong văn bản. Hãy ghi rõ điều, khoản hoặc dòng của danh sách.",
                "It is not said where in the paper. Name the article, clause or line of the list.")
        case .correctionWordsMissing:
            Phrase(
                "Chưa ghi chữ. Hãy ghi cả chữ đã in sai và chữ đúng.",
                "The words are missing. Enter both the wrong and the right ones.")
        case .correctionSame:
            Phrase(
                "Chữ sai và chữ đúng giống nhau. Hãy kiểm tra lại.",
                "The wrong and the right words are the same. Check them.")
        case .correctionSymbol:
            Phrase(
                "Ký hiệu chỉ gồm chữ viết tắt nối bằng gạch ngang, ví dụ UBND-VHXH. Hãy sửa lại.",
                "The symbol is made of abbreviations with dashes between, such as UBND-VHXH. Correct it.")
        case .correctionOver:
            Phrase(
                "Công văn này không còn là dự thảo. Hãy tải lại trang để xem tình trạng.",
                "This letter is no draft any more. Reload the page to see its status.")
        case .correctionOwn:
            Phrase(
                "Người soạn công văn không tự ký công văn đó. Hãy để người khác ký.",
                "Who drafted a letter does not sign it. Let somebody else sign.")
        case .numbersNotMissing:
            Phrase(
                """
                Số này không nằm trong các số còn thiếu: đã có văn bản mang số đó, hoặc số nằm ngoài khoảng đã nhập. Hãy \
                xem lại danh sách.
                """,
                "These numbers are not among those missing: a paper bears one, or they lie outside. Look at the list.")
        default: .refusedPlainly
        }
    }
}
