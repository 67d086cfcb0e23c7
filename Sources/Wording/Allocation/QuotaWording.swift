package import Domain

extension QuotaRule {
    /// The rule as a sentence: `Tối đa 2 tập thể, mỗi đợt hằng năm`. `names`: the occasions, by code (`plan.occasionNames`).
    package func phrase(naming names: [String: String]) -> Phrase {
        let scope = scope == .programme ? nil : scope.phrase
        let upper = competence == .upper ? Phrase.quotaForInformation : nil
        let parts = [most, occasion.phrase(naming: names), scope, upper].compactMap(\.self)
        return Phrase(
            parts.map(\.vietnamese).joined(separator: ", "), parts.map(\.english).joined(separator: ", "))
    }

    /// `Tối đa 2 tập thể hoặc hộ gia đình`: several kinds share one number.
    private var most: Phrase {
        let counted = AwardKind.allCases.filter(kinds.contains).map { $0.counted(share == nil ? maximum : 2) }
        let (vietnamese, english) = (
            counted.map(\.vietnamese).joined(separator: " hoặc "), counted.map(\.english).joined(separator: " or ")
        )
        guard let share else { return Phrase("Tối đa \(maximum) \(vietnamese)", "At most \(maximum) \(english)") }
        let base = share.base.phrase
        return Phrase(
            "Tối đa \(share.percent.vietnamese)% số \(vietnamese) \(base.vietnamese)",
            "At most \(share.percent.text)% of the \(english) \(base.english)")
    }

    /// The number in words of people: `5`, `10%`, or of a share that was resolved `10% = 3`.
    package func amount(in language: Language) -> String {
        guard let share else { return "\(maximum)" }
        let percent = language == .vietnamese ? share.percent.vietnamese : share.percent.text
        return maximum > 0 ? "\(percent)% = \(maximum)" : "\(percent)%"
    }
}

extension QuotaBase {
    package var phrase: Phrase {
        switch self {
        case .participants: Phrase("tham gia phong trào", "that take part")
        case .registered: Phrase("đăng ký thi đua", "that registered")
        case .nominated: Phrase("được đề nghị", "put forward")
        }
    }
}

extension QuotaOccasion {
    /// `mỗi đợt hằng năm`, or the one occasion by its name.
    package func phrase(naming names: [String: String]) -> Phrase {
        switch self {
        case .every(let kind):
            return Phrase("mỗi đợt \(kind.phrase.vietnamese)", "on every \(kind.phrase.english) occasion")
        case .one(let code):
            let name = names[code] ?? code
            return Phrase("đợt \(name)", "on the occasion “\(name)”")
        }
    }
}

extension AllocationOutcome {
    /// What became of a candidate, and by which rule.
    package func phrase(naming names: [String: String]) -> Phrase {
        switch self {
        case .placed: return .insideQuota
        case .noRule: return .noQuotaForKind
        case .tied: return .allocationTied
        case .waits: return .allocationWaiting
        case .left(let rule):
            let sentence = rule.phrase(naming: names)
            return Phrase(
                "Ngoài số lượng: \(sentence.vietnamese) (mục \(rule.source)).",
                "Out of quota: \(sentence.english) (section \(rule.source)).")
        }
    }
}

extension Plan {
    /// The occasions' names by code, for sentences about quotas.
    package var occasionNames: [String: String] {
        Dictionary(occasions.map { ($0.code, $0.name) }) { first, _ in first }
    }
}

extension AwardKind {
    /// The kind after a number; Vietnamese has one form, English two.
    package func counted(_ count: Int) -> Phrase {
        let suffix = count == 1 ? "" : "s"
        return Phrase(phrase.vietnamese, phrase.english + suffix)
    }
}

extension Phrase {
    package static let quotaForInformation = Phrase(
        "do cấp trên quyết định", "as the higher level decides")
    package static let insideQuota = Phrase("Trong số lượng", "Within the quota")
    package static let noQuotaForKind = Phrase(
        "Kế hoạch không có số lượng cho loại đối tượng này", "The plan has no quota for this kind of participant")
}
