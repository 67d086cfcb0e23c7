import Domain

extension ReasonCode {
    /// About certificates issued again.
    var phraseAboutReissues: Phrase {
        switch self {
        case .certificateNotValid:
            Phrase(
                "Giấy khen này không còn hiệu lực nên không cấp lại. Hãy xem quyết định hiện hành.",
                "This certificate is not valid any more and is not issued again. Look at the decision in force.")
        case .reissueStands:
            Phrase(
                "Giấy khen này đã có đề nghị cấp lại đang chờ. Hãy mở đề nghị đó.",
                "A request for this certificate waits already. Open that one.")
        case .reissueOver:
            Phrase(
                "Đề nghị này đã được giải quyết. Hãy tải lại trang.",
                "This request was decided already. Reload the page.")
        case .reissueOwn:
            Phrase(
                "Người nhập đề nghị không tự giải quyết đề nghị đó. Hãy để người khác.",
                "Who entered a request does not decide on it. Let somebody else do it.")
        default: .refusedPlainly
        }
    }
}
