import Domain

extension ReasonCode {
    /// Reviews of what was read from a plan paper.
    var phraseAboutPlanReviews: Phrase {
        switch self {
        case .reviewNotDraft:
            Phrase(
                "Văn bản này đã phát động hoặc đã bỏ nên không sửa được nữa. Hãy tải văn bản lên lại nếu cần sửa.",
                "This paper was launched or discarded and can not be changed. Upload it again to change something.")
        case .reviewNotDiscarded:
            Phrase(
                "Bản đọc này chưa bị bỏ nên không cần khôi phục. Hãy mở lại danh sách để xem trạng thái.",
                "This reading was not discarded. Open the list again to see where it stands.")
        case .correctionUndone:
            Phrase(
                "Lần sửa này đã được hoàn tác. Hãy tải lại trang để xem giá trị hiện tại.",
                "This correction was undone already. Reload the page to see the present value.")
        default: .refusedPlainly
        }
    }
}
