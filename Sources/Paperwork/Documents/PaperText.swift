import Domain

/// A text as it goes on paper: composed letters (TCVN 6909:2001), one line, nothing that turns the direction of reading or
/// that no printer knows. What people typed was made so when it was typed; what came otherwise is made so here.
enum PaperText {
    static func line(_ raw: String) -> String {
        (try? CleanText.optionalLine(raw, max: longest)) ?? String(raw.prefix(longest / 4)).filter { !$0.isNewline }
    }

    /// A title or subject: what belongs together (`năm 2026`, `đợt 1`) is not torn over two lines.
    static func title(_ raw: String) -> String {
        let words = line(raw).split(separator: " ", omittingEmptySubsequences: false)
        guard var text = words.first.map(String.init) else { return "" }
        for word in words.dropFirst() {
            let isNumber = !word.isEmpty && word.allSatisfy { $0.isNumber || $0 == "/" || $0 == "-" }
            text += (isNumber ? "\u{a0}" : " ") + word
        }
        return text
    }

    /// Each line of it that is not empty.
    static func lines(_ raw: String) -> [String] {
        raw.split(whereSeparator: \.isNewline).map { line(String($0)) }.filter { !$0.isEmpty }
    }

    private static let longest = 100_000

    /// Bases as a paper has them: a semicolon behind each, a full stop behind the last.
    static func bases(_ lines: [String]) -> [String] {
        let clean = lines.map(line).filter { !$0.isEmpty }.map { text in
            let bare = text.reversed().drop { $0 == ";" || $0 == "." || $0 == " " }
            let words = String(bare.reversed())
            return words.lowercased().hasPrefix("căn cứ") || words.lowercased().hasPrefix("theo")
                || words.lowercased().hasPrefix("xét") ? words : "Căn cứ \(words)"
        }
        return clean.enumerated().map { place, text in text + (place == clean.count - 1 ? "." : ";") }
    }

    /// Whom the paper goes to: a semicolon behind each but the last line, which says where it is kept.
    static func recipients(_ lines: [String]) -> [String] {
        let clean = lines.map(line).filter { !$0.isEmpty }
        return clean.enumerated().map { place, text in "- \(text)\(place == clean.count - 1 ? "." : ";")" }
    }
}
