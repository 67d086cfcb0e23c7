package import Domain

/// What a finding says: what is wrong, why it matters, what to do.
package struct FindingWords: Hashable, Sendable {
    package let sentence: Phrase
    package let why: Phrase
    package let action: Phrase

    init(_ sentence: Phrase, why: Phrase, action: Phrase) {
        (self.sentence, self.why, self.action) = (sentence, why, action)
    }

    func filled(_ vietnamese: [String: String], _ english: [String: String]) -> FindingWords {
        let fill = { (phrase: Phrase) in
            Phrase(phrase.filled(vietnamese).vietnamese, phrase.filled(english).english)
        }
        return FindingWords(fill(sentence), why: fill(why), action: fill(action))
    }
}

extension PlanFinding {
    /// Its words with its values filled in; kinds are said by their names.
    package var words: FindingWords { code.words.filled(said(in: .vietnamese), said(in: .english)) }

    private func said(in language: Language) -> [String: String] {
        var said = values
        if let kind = values["kind"] {
            said["kind"] =
                (AwardKind(rawValue: kind)?.phrase ?? ReaderKind(rawValue: kind)?.phrase)?.text(in: language) ?? kind
        }
        if let reason = values["reason"].flatMap(QuotaDoubt.init(rawValue:)) {
            said["reason"] = reason.phrase.text(in: language)
        }
        return said
    }
}

extension ReaderKind {
    package var phrase: Phrase {
        switch self {
        case .front: Phrase("Mặt trận Tổ quốc và các đoàn thể", "the Fatherland Front and the associations")
        case .enterprise: Phrase("doanh nghiệp, hợp tác xã", "the enterprises and co-operatives")
        case .school: Phrase("trường học", "the schools")
        case .village: Phrase("thôn, xóm, tổ dân phố", "the villages")
        case .commune: Phrase("Ủy ban nhân dân xã, phường", "the communes")
        }
    }
}

extension QuotaDoubt {
    package var phrase: Phrase {
        switch self {
        case .kinds:
            Phrase(
                "không rõ là mỗi loại một số hay chung một số cho tất cả",
                "it is not clear whether each kind has the number or all of them together")
        case .awards:
            Phrase("câu nêu nhiều hình thức khen cho một số", "the sentence names several awards for one number")
        case .occasions:
            Phrase("câu nêu nhiều đợt khen cho một số", "the sentence names several occasions for one number")
        case .tentative:
            Phrase(
                "“dự kiến”, “khoảng”, “ít nhất” không phải là mức tối đa",
                "“about”, “expected” or “at least” is no maximum")
        case .occasion: Phrase("không rõ là của đợt nào", "it is not said for which occasion")
        }
    }
}

extension Phrase {
    package static let findingLine = Phrase("dòng {line}", "line {line}")
    package static let findingWhole = Phrase("cả văn bản", "the whole paper")
    package static let findingUnverified = Phrase("chưa đối chiếu", "not compared with the text")
    package static let findingCounts = Phrase(
        "{blocks} chặn, {warnings} cảnh báo, {reminders} nhắc.",
        "{blocks} blocking, {warnings} warnings, {reminders} reminders.")
}
