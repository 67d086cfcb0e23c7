package import Domain

extension RankedPlace {
    /// How equals were parted, or why they share a rank; `nil` where the points alone decided.
    package func words(_ rules: TieRules, in language: Language) -> String? {
        let decided = decidedBy.map { RankWords.decided.filled(["rule": rules.rules[$0].words(in: language)]) }
        guard isShared else { return decided?.text(in: language) }
        let open =
            stoppedAt.map { stop in
                let rule = rules.rules[stop]
                let phrase = rule.isVote ? RankWords.voteOpen : RankWords.valueMissing
                return phrase.filled(["rule": rule.words(in: language)])
            } ?? RankWords.equalAfterAll
        return [decided, open].compactMap { $0?.text(in: language) }.joined(separator: "; ")
    }
}

extension TieRule {
    package func words(in language: Language) -> String {
        switch self {
        case .step(let step, _): step.words(in: language)
        case .women(let women):
            RankWords.women.filled([
                "percent": women.percent.words(in: language), "source": women.citation?.text ?? "",
            ]).text(in: language)
        }
    }
}

extension TieStep {
    /// What is compared and which way; a vote by its words alone.
    package func words(in language: Language) -> String {
        prefer == .vote ? text : "\(text) – \(prefer.phrase.text(in: language))"
    }
}

enum RankWords {
    static let decided = Phrase("Bằng điểm; phân theo: {rule}", "Equal points; parted by: {rule}")
    static let voteOpen = Phrase("Còn bằng nhau, chờ bỏ phiếu", "Still equal; waits for a vote")
    static let valueMissing = Phrase(
        "Còn bằng nhau vì thiếu số liệu: {rule}", "Still equal, because a value is missing: {rule}")
    static let equalAfterAll = Phrase(
        "Bằng nhau sau mọi căn cứ; xếp cùng hạng", "Equal after all rules; they share the rank")
    static let women = Phrase(
        "nữ, hoặc tập thể có từ {percent}% nữ ({source})", "the woman, or the collective of {percent}% women ({source})"
    )
}

extension ScoreSheetStatus {
    /// The status in a few words, for tags and columns.
    package var phrase: Phrase {
        switch self {
        case .draft: Phrase("Đang tự chấm", "Being written")
        case .submitted: Phrase("Chờ thẩm định điểm", "Waits for reviewers")
        case .returned: Phrase("Trả lại để sửa", "Sent back")
        case .confirmed: Phrase("Đã xác nhận", "Confirmed")
        case .frozen: Phrase("Đã chốt", "Frozen")
        case .withdrawn: Phrase("Đã rút", "Taken back")
        }
    }

    /// What it means and who moves next (docs/states.md).
    package var explanation: Phrase {
        switch self {
        case .draft: Phrase("Đơn vị đang nhập số liệu.", "The unit enters its figures.")
        case .submitted:
            Phrase(
                "Đã nộp; người thẩm định chấm độc lập, rồi cơ quan xác nhận.",
                "Handed in; reviewers score on their own, then the office confirms.")
        case .returned: Phrase("Đơn vị sửa rồi nộp lại.", "The unit changes it and hands it in again.")
        case .confirmed:
            Phrase("Cơ quan đã xác nhận điểm; chốt rồi mới xếp hạng.", "The office confirmed it; frozen, it is ranked.")
        case .frozen: Phrase("Điểm đã chốt và được xếp hạng.", "The points are final and ranked.")
        case .withdrawn:
            Phrase("Đã rút; được giữ để xem lại, không tính.", "Taken back; kept to be read, counted nowhere.")
        }
    }
}

extension ScoreTableOrigin {
    package var phrase: Phrase {
        switch self {
        case .plan: Phrase("Theo kế hoạch", "Of the plan")
        case .own: Phrase("Của cơ quan", "The office's own")
        }
    }
}
