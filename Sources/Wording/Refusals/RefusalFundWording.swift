import Domain

extension Phrase {
    /// What a missing day is missing of, where it is not the day of a result.
    static let lastDayMissing = Phrase(
        "Chưa ghi ngày cuối. Hãy chọn ngày kết thúc.", "The last day is missing. Choose the day it ends."
    )
    static let dueMissing = Phrase(
        "Chưa đặt hạn trả lời. Hãy chọn ngày cơ quan sẽ trả lời.",
        "The day to answer by is missing. Choose the day by which the office answers.")
    static let receivedMissing = Phrase(
        "Chưa ghi ngày nhận. Hãy ghi ngày kiến nghị đến cơ quan.",
        "The day of receipt is missing. Write the day it came to the office.")
}

extension ReasonCode {
    /// About the award fund and petitions.
    var phraseAboutFundAndPetitions: Phrase {
        switch self {
        case .missingAmount:
            Phrase("Chưa ghi số tiền. Hãy ghi số tiền lớn hơn 0.", "The amount is missing. Write one above zero.")
        case .missingPurpose:
            Phrase(
                "Chưa ghi nội dung thu, chi. Hãy ghi rõ khoản này để làm gì.",
                "What the line is for is missing. Say what it is for.")
        case .missingVoucher:
            Phrase(
                "Chưa ghi chứng từ. Hãy ghi số và ngày của chứng từ hoặc quyết định.",
                "The voucher is missing. Write its number and day, or those of the decision.")
        case .fundEntryCancelled:
            Phrase(
                "Dòng này đã hủy. Hãy thêm dòng mới nếu cần.",
                "This line was cancelled already. Add a new one if needed.")
        case .missingContent:
            Phrase("Chưa ghi nội dung. Hãy viết rõ nội dung.", "The text is missing. Write what there is to say.")
        case .petitionOver:
            Phrase(
                "Kiến nghị này đã trả lời hoặc đã rút. Hãy tải lại trang.",
                "This petition was answered or taken back. Reload the page.")
        case .petitionOwn:
            Phrase(
                "Người ghi kiến nghị không trả lời chính kiến nghị đó. Hãy để người khác trả lời.",
                "Who entered a petition does not answer it. Let somebody else do it.")
        default: .refusedPlainly
        }
    }
}
