import Foundation

/// Why the bytes of a file are not a text that could be read.
package enum SourceFault: Error, Hashable, Sendable {
    case empty
    /// Larger than `SourceText.limit`.
    case tooLarge
    /// Holds a NUL or is mostly control characters: a picture, a program, an office file.
    case binary
    case notUTF8
}

/// A text as lines with the numbers they have in the file: NFC, blanks evened out, hidden characters and Markdown's
/// own marks left out. Nothing else is changed: numbers and words stay as written.
package struct SourceText: Sendable {
    /// Bytes of the largest text that is read.
    package static let limit = 10 * 1024 * 1024

    let lines: [SourceLine]

    /// - Throws: `SourceFault`.
    package init(_ bytes: [UInt8]) throws(SourceFault) {
        guard bytes.count <= SourceText.limit else { throw .tooLarge }
        guard !bytes.contains(0) else { throw .binary }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw bytes.prefix(4_096).count(where: SourceText.isControl) > 40 ? .binary : .notUTF8
        }
        lines = SourceText.isPage(text) ? HTMLLines.lines(of: text) : SourceText.lines(of: text)
        guard lines.contains(where: { $0.text.unicodeScalars.contains(where: \.properties.isAlphabetic) }) else {
            throw .empty
        }
    }

    /// The text as it was read, by the numbers that facts give: `shown[line - 1]`.
    package var shown: [String] {
        var shown = [String](repeating: "", count: lines.last?.number ?? 0)
        for line in lines where line.length > 0 || line.isCell {
            let text = (line.isCell ? "| " : "") + line.text
            shown[line.number - 1] += (shown[line.number - 1].isEmpty ? "" : " ") + text
        }
        return shown
    }

    /// A web page says so in its first words.
    private static func isPage(_ text: String) -> Bool {
        let head = text.prefix(600).lowercased()
        return head.contains("<!doctype html") || head.contains("<html") || head.contains("<body")
            || head.trimmed.hasPrefix("<p")
            || head.trimmed.hasPrefix("<div") || head.trimmed.hasPrefix("<table")
    }

    private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && ![9, 10, 12, 13].contains(byte) }

    /// LF, CR LF and CR end a line; so do the form feed and Unicode's own separators. A line without end is no line of a
    /// paper: it is read in pieces.
    private static func lines(of text: String) -> [SourceLine] {
        var lines: [SourceLine] = []
        var raw = String.UnicodeScalarView()
        var (number, length) = (1, 0)
        var startsPage = false
        var afterReturn = false
        for scalar in text.unicodeScalars {
            defer { afterReturn = scalar == "\r" }
            if scalar == "\n" && afterReturn { continue }
            let ends = ends.contains(scalar)
            if ends || length == longestLine {
                lines.append(SourceLine(number: number, raw: raw, startsPage: startsPage))
                (raw, length, startsPage) = (String.UnicodeScalarView(), 0, false)
                if ends { number += 1 }
            }
            if scalar == "\u{0C}" {
                startsPage = true
            } else if !ends {
                raw.append(scalar)
                length += 1
            }
        }
        lines.append(SourceLine(number: number, raw: raw, startsPage: startsPage))
        return lines
    }

    private static let longestLine = 20_000
    private static let ends: Set<Unicode.Scalar> = ["\n", "\r", "\u{2028}", "\u{2029}", "\u{85}", "\u{0B}"]
}

/// One line of the file.
struct SourceLine: Sendable {
    /// From 1, as an editor counts.
    let number: Int
    /// Blanks before the text.
    let indent: Int
    let text: String
    /// Unicode scalars of `text`.
    let length: Int
    /// The line stands in a table: it began with `|`.
    let isCell: Bool
    let startsPage: Bool

    init(number: Int, raw: String.UnicodeScalarView, startsPage: Bool) {
        var line = LineCleaner(raw)
        line.run()
        self.number = number
        self.startsPage = startsPage
        (indent, isCell, text, length) = (line.indent, line.isCell, String(line.kept), line.kept.count)
    }
}

/// Takes from a line what is not its text.
private struct LineCleaner {
    private(set) var kept = String.UnicodeScalarView()
    private(set) var indent = 0
    private(set) var isCell = false
    private let raw: String.UnicodeScalarView

    init(_ raw: String.UnicodeScalarView) { self.raw = raw }

    mutating func run() {
        var gap = 0
        for scalar in raw {
            if scalar.properties.isWhitespace {
                gap += scalar == "\t" ? 4 : 1
            } else if !LineCleaner.isHidden(scalar) {
                if kept.isEmpty { indent += gap } else if gap > 0 { keep(gap) }
                gap = 0
                take(scalar)
            }
        }
        composeIfNeeded()
        stripMarkdown()
    }

    /// A gap of three blanks or more divides columns of a page printed as text; it is kept as a tab.
    private mutating func keep(_ gap: Int) { kept.append(gap >= 3 ? "\t" : " ") }

    private mutating func take(_ scalar: Unicode.Scalar) {
        if kept.isEmpty && scalar == "|" { isCell = true } else { kept.append(scalar) }
    }

    /// Word by word, because normalising a long run takes time that grows with the square of its length.
    private mutating func composeIfNeeded() {
        guard kept.contains(where: { $0.value >= 0x300 && !(0x1EA0...0x1EF9).contains($0.value) && $0.value < 0x2000 })
        else { return }
        let words = kept.split(separator: " ", omittingEmptySubsequences: false).map { word in
            word.count > 200 ? String(String.UnicodeScalarView(word)) : composed(word)
        }
        kept = words.joined(separator: " ").unicodeScalars
    }

    private func composed(_ word: Substring.UnicodeScalarView) -> String {
        String(String.UnicodeScalarView(word)).precomposedStringWithCanonicalMapping
    }

    private mutating func stripMarkdown() {
        guard let first = kept.first, "#*>_\\".unicodeScalars.contains(first) || kept.contains("*") else { return }
        var text = String(kept)
        while text.hasPrefix("#") || text.hasPrefix(">") { text.removeFirst() }
        text = text.replacing("**", with: "").replacing("__", with: "").replacing("\\-", with: "-")
            .replacing("\\.", with: ".")
        kept = text.trimmingCharacters(in: .whitespaces).unicodeScalars
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
        if scalar.value < 0xAD || (0xAE..<0x600).contains(scalar.value) { return (0x80..<0xA0).contains(scalar.value) }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned: return true
        default: return false
        }
    }
}
