import Domain

extension ReasonCode {
    /// Entering the law's registry.
    var phraseAboutLaw: Phrase {
        switch self {
        case .lawValueMalformed(let kind):
            Phrase(
                "Giá trị chưa đúng kiểu. \(kind.example.vietnamese).",
                "The value is not of its type. \(kind.example.english).")
        case .missingValidFrom:
            Phrase(
                "Chưa có ngày bắt đầu áp dụng. Hãy ghi ngày văn bản có hiệu lực.",
                "The first day is missing. Enter the day the instrument came into force.")
        case .validityReversed:
            Phrase(
                "Ngày hết hiệu lực trước ngày bắt đầu. Hãy sửa một trong hai ngày.",
                "The last day lies before the first. Correct one of the two.")
        case .validityOverlaps:
            Phrase(
                "Thời gian áp dụng chồng lên bản cơ quan đã nhập từ {from} đến {to}. Hãy sửa ngày hoặc rút bản kia.",
                "The period overlaps the version this agency entered from {from} to {to}. Change the days or withdraw "
                    + "that one.")
        case .missingInstrument:
            Phrase(
                "Chưa ghi văn bản. Hãy ghi số, ký hiệu của văn bản quy định giá trị này.",
                "The instrument is missing. Enter the number of what sets this value.")
        case .missingReadingPlace:
            Phrase(
                "Chưa ghi đã đọc văn bản ở đâu. Hãy ghi nơi đọc, hoặc để trống cả ba ô.",
                "Where the text was read is missing. Enter it, or leave all three empty.")
        case .missingReader:
            Phrase(
                "Chưa ghi người đối chiếu. Hãy ghi tên, hoặc để trống cả ba ô.",
                "Who compared it is missing. Enter a name, or leave all three empty.")
        case .missingReadingDay:
            Phrase(
                "Chưa ghi ngày đối chiếu. Hãy ghi ngày, hoặc để trống cả ba ô.",
                "The day of comparing is missing. Enter it, or leave all three empty.")
        case .readingAhead:
            Phrase(
                "Ngày đối chiếu ở phía trước. Hãy ghi ngày đã đọc văn bản.",
                "The day of comparing lies ahead. Enter the day the text was read.")
        case .ruleVersionUnknown:
            Phrase(
                "Không có bản quy định này trong sổ. Hãy tải lại trang rồi chọn lại.",
                "There is no such version in the registry. Reload the page and choose again.")
        case .alreadyCompared:
            Phrase(
                "Bản này đã được đối chiếu. Không cần ghi lại.", "This version was compared already. Nothing to enter.")
        case .lawRecordWithdrawn:
            Phrase("Bản này đã được rút. Không rút lại được nữa.", "This entry was withdrawn already.")
        default: .refusedPlainly
        }
    }
}
