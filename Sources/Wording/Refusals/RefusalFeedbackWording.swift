import Domain

extension ReasonCode {
    /// About feedback in general.
    var phraseAboutFeedback: Phrase {
        switch self {
        case .feedbackOwn:
            Phrase(
                "Người nhập ý kiến không tự trả lời. Hãy để người khác trả lời.",
                "Who typed feedback in does not answer it. Let somebody else do it.")
        default: .refusedPlainly
        }
    }
}
