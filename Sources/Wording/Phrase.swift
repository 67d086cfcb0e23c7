/// The languages of the pages. Vietnamese is the one of the law; English stands complete beside it.
package enum Language: String, CaseIterable, Sendable {
    case vietnamese = "vi"
    case english = "en"
}

/// One text in both languages. The catalogue is made of static members of this type, so that a missing key does not
/// compile and a raw key can not be shown.
///
/// `{name}` in a text is a blank that `filled(_:)` fills.
package struct Phrase: Hashable, Sendable {
    package let vietnamese: String
    package let english: String

    package init(_ vietnamese: String, _ english: String) {
        (self.vietnamese, self.english) = (vietnamese, english)
    }

    package func text(in language: Language) -> String {
        switch language {
        case .vietnamese: vietnamese
        case .english: english
        }
    }

    /// Fills the blanks of both texts; a blank without a value stays as it is, so that a test can see it.
    package func filled(_ values: [String: String]) -> Phrase {
        Phrase(Phrase.fill(vietnamese, values), Phrase.fill(english, values))
    }

    private static func fill(_ text: String, _ values: [String: String]) -> String {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
        var result = ""
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            let name = String(rest[rest.index(after: open)..<close])
            result += values[name] ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
