/// A note at the foot of a page: its number and the paragraph it stands in.
struct Footnote: Sendable {
    let number: Int
    let paragraph: Int

    /// `¹ Nghị quyết…`, `[1] Nghị quyết…`, `[^1]: Nghị quyết…`.
    static func starts(_ text: String) -> Bool { number(of: text) != nil }

    static func number(of text: String) -> Int? {
        var number = 0
        var digits = 0
        for scalar in text.unicodeScalars.prefix(4) {
            guard let digit = WordLetters.superscript(scalar) else { break }
            (number, digits) = (number * 10 + digit, digits + 1)
        }
        return digits > 0 ? number : bracketed(text)
    }

    private static func bracketed(_ text: String) -> Int? {
        guard text.hasPrefix("["), let close = text.prefix(8).firstIndex(of: "]") else { return nil }
        let inner = text[text.index(after: text.startIndex)..<close].drop { $0 == "^" }
        guard !inner.isEmpty, inner.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(inner)
    }
}
