package import Domain

/// A rule with the version that counts on the day asked for; `nil` where none is known for it.
package struct LawLine: Sendable {
    package let code: RuleCode
    package let version: RuleVersion?

    package init(code: RuleCode, version: RuleVersion?) { (self.code, self.version) = (code, version) }
}

/// The registry as a list: of one day, of one subject, by words.
package enum LawIndex {
    /// - Parameter search: every word must stand in the rule's name, value or source, whatever its marks and case.
    package static func lines(
        _ book: LawBook, on day: Day, subject: RuleSubject? = nil, search: String = ""
    ) -> [LawLine] {
        let words = Folded(search).words
        return RuleCode.allCases.compactMap { code in
            guard subject == nil || code.subject == subject else { return nil }
            let line = LawLine(code: code, version: book.version(code, on: day))
            guard !words.isEmpty else { return line }
            let text = Folded(line.words).text
            return words.allSatisfy(text.contains) ? line : nil
        }
    }

    /// Instruments with `search` in their number, subject or issuer.
    package static func instruments(search: String = "") -> [Instrument] {
        let words = Folded(search).words
        return Instruments.all.filter { instrument in
            let text = Folded("\(instrument.name) \(instrument.subject) \(instrument.issuer ?? "")").text
            return words.allSatisfy(text.contains)
        }
    }
}

extension LawLine {
    fileprivate var words: String {
        var parts = [code.rawValue, code.vietnameseName, code.englishName, code.text?.vietnamese ?? ""]
        if let version { parts += [version.value.phrase.vietnamese, version.citation.text] }
        return parts.joined(separator: " ")
    }
}

extension RuleVersion {
    /// `từ 01/7/2026`, `từ 01/7/2024 đến 30/6/2026`, `chưa rõ từ ngày nào`.
    package var period: Phrase {
        let values = ["from": validFrom?.vietnamese ?? "", "to": validTo?.vietnamese ?? ""]
        let phrase =
            switch (validFrom, validTo) {
            case (nil, nil): Phrase("chưa rõ từ ngày nào", "first day not known")
            case (nil, _): Phrase("đến {to} (chưa rõ từ ngày nào)", "until {to} (first day not known)")
            case (_, nil): Phrase("từ {from}", "from {from}")
            default: Phrase("từ {from} đến {to}", "from {from} to {to}")
            }
        return phrase.filled(values)
    }
}
