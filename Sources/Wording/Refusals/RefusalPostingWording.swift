import Domain

extension ReasonCode {
    /// About public posting and its comments.
    var phraseAboutPostings: Phrase {
        switch self {
        case .postingEmpty:
            Phrase(
                "Chưa có hồ sơ nào để niêm yết. Hãy tiếp nhận hoặc thẩm định hồ sơ trước.",
                "There is no dossier to post. Accept or appraise some first.")
        case .postingStands:
            Phrase(
                "Đợt này đang có danh sách niêm yết. Hãy gỡ danh sách đó hoặc đợi hết hạn.",
                "A list of this occasion is posted already. Take it down or let it end first.")
        case .postingOver:
            Phrase(
                "Danh sách này đã gỡ. Hãy tải lại trang.", "This list was taken down already. Reload the page.")
        case .commentRuled:
            Phrase("Ý kiến này đã duyệt. Hãy tải lại trang.", "This comment was looked at already. Reload the page.")
        case .commentNotRuled:
            Phrase(
                "Chỉ trả lời ý kiến đã duyệt. Hãy duyệt ý kiến trước.",
                "Only a comment that was let through is answered. Look at it first.")
        case .commentAnswered:
            Phrase("Ý kiến này đã trả lời. Hãy tải lại trang.", "This comment was answered already. Reload the page.")
        default: .refusedPlainly
        }
    }
}
