package import Domain

extension Verdict {
    /// The finding on one criterion.
    package var phrase: Phrase {
        switch self {
        case .met: Phrase("Đạt", "Met")
        case .notMet: Phrase("Chưa đạt", "Not met")
        case .unclear: Phrase("Chưa rõ", "Unclear")
        }
    }
}

extension Opinion {
    /// The appraiser's opinion on the whole.
    package var phrase: Phrase {
        switch self {
        case .meets: Phrase("Đủ điều kiện đề nghị khen thưởng", "Meets the conditions")
        case .withRemarks: Phrase("Đủ điều kiện, có ý kiến lưu ý", "Meets them, with remarks")
        case .doesNotMeet: Phrase("Chưa đủ điều kiện", "Does not meet the conditions")
        }
    }
}
