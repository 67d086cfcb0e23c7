package import Domain

extension ChecklistLine {
    /// The line's name with its values: `Báo cáo thành tích (ít nhất 50 ký tự)`.
    package var name: Phrase { item.phrase.filled(values) }

    /// What the check found, and what to do where it failed.
    package var phrase: Phrase {
        if passed { return item.passed.filled(values) }
        if item == .paper && strength != .block { return Phrase.paperMissingOptional.filled(values) }
        return Reason(.checklist(item), values).phrase
    }
}

extension CheckStrength {
    /// How hard a check binds: chặn, cảnh báo, nhắc.
    package var phrase: Phrase {
        switch self {
        case .block: Phrase("chặn", "block")
        case .warn: Phrase("cảnh báo", "warning")
        case .remind: Phrase("nhắc", "reminder")
        }
    }
}

extension Phrase {
    package static let paperMissingOptional = Phrase(
        "Chưa có {paper}; giấy này không bắt buộc, có thì nên nộp.",
        "{paper}: missing; it is not required, but hand it in if there is one.")
}
