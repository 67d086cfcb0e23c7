import Domain

extension ReasonCode {
    /// About good examples.
    var phraseAboutModels: Phrase {
        switch self {
        case .modelStep:
            Phrase(
                "Mô hình, điển hình này không còn ở bước đó. Hãy tải lại trang.",
                "This example is not at that step any more. Reload the page.")
        case .modelOwn:
            Phrase(
                "Người đề xuất không tự xác nhận mô hình của mình. Hãy để người khác của cơ quan thường trực xem.",
                "Who proposed an example does not confirm it. Let somebody else of the office look at it.")
        case .missingConsent:
            Phrase(
                "Chưa ghi ai đồng ý công bố. Hãy ghi tên người hoặc tập thể đã đồng ý.",
                "Nobody is named who consented to the publication. Name the person or body.")
        case .adoptionOwn:
            Phrase(
                "Đơn vị có mô hình không tự tính là đơn vị làm theo. Hãy chọn đơn vị khác.",
                "The unit whose example it is does not take it over. Choose another unit.")
        case .adoptionTwice:
            Phrase(
                "Đơn vị này đã được ghi là làm theo mô hình. Hãy chọn đơn vị khác.",
                "This unit took the example over already. Choose another unit.")
        default: .refusedPlainly
        }
    }
}
