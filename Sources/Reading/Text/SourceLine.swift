import Foundation

/// A line as it was typed, with the number of the line of the file on which it begins.
struct RawLine: Sendable {
    let number: Int
    var pieces: [TypedPiece]
    var startsPage = false

    init(number: Int, pieces: [TypedPiece]) { (self.number, self.pieces) = (number, pieces) }

    init(number: Int, raw: some Collection<Unicode.Scalar>, startsPage: Bool = false) {
        (self.number, self.startsPage) = (number, startsPage)
        var text = String.UnicodeScalarView()
        text.append(contentsOf: raw)
        pieces = raw.isEmpty ? [] : [TypedPiece(String(text))]
    }

    init(number: Int, raw: Substring.UnicodeScalarView, startsPage: Bool) {
        (self.number, self.startsPage) = (number, startsPage)
        pieces = raw.isEmpty ? [] : [TypedPiece(String(Substring(raw)))]
    }

    var text: String { pieces.count == 1 ? pieces[0].text : pieces.map(\.text).joined() }
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
    /// How many `#` make it a heading of a text with Markdown's marks; 0 for other lines.
    let heading: Int
    let startsPage: Bool
    /// The wide gaps of the line: where the text behind each begins, and the column of the page it begins in.
    let gaps: [LineGap]

    init(_ raw: RawLine) {
        var line = LineCleaner()
        line.run(raw.text)
        (number, startsPage) = (raw.number, raw.startsPage)
        (indent, isCell, text, length) = (line.indent, line.isCell, line.text, line.length)
        (gaps, heading) = (line.gaps, line.heading)
    }

    /// A part of a line whose columns stand apart.
    init(_ line: SourceLine, text: Substring, indent: Int) {
        (number, startsPage, isCell, gaps) = (line.number, line.startsPage, line.isCell, [])
        (self.text, self.indent, length) = (String(text), indent, text.unicodeScalars.count)
        heading = 0
    }
}

/// A wide gap between two columns of a line.
struct LineGap: Hashable, Sendable {
    /// UTF-8 offset of the text behind it.
    let offset: Int
    let column: Int
}

/// Takes from a line what is not its text.
private struct LineCleaner {
    private(set) var text = ""
    private(set) var length = 0
    private(set) var indent = 0
    private(set) var isCell = false
    private(set) var heading = 0
    private(set) var gaps: [LineGap] = []
    /// In which the text behind each wide gap begins.
    private var columns: [Int] = []
    private var kept: [UInt8] = []
    private var hasMarks = false
    private var column = 0
    /// On the last letter.
    private var marks = 0

    mutating func run(_ raw: String) {
        kept.reserveCapacity(raw.utf8.count)
        var gap = 0
        for scalar in raw.unicodeScalars {
            if scalar.isBlank {
                gap += scalar == "\t" ? 4 : 1
            } else if !LineCleaner.isHidden(scalar) {
                column += gap
                if kept.isEmpty { indent += gap } else if gap > 0 { keep(gap) }
                gap = 0
                take(scalar)
                column += 1
            }
        }
        text = String(decoding: kept, as: UTF8.self)
        if hasMarks { compose() }
        stripMarkdown()
        if !columns.isEmpty { findGaps() }
    }

    /// Composed letters and marks taken away move what stands behind them.
    private mutating func findGaps() {
        let offsets = text.utf8.enumerated().lazy.filter { $0.element == 0x09 }.map { $0.offset + 1 }
        let found = Array(offsets.prefix(columns.count))
        gaps = zip(found, columns).map { LineGap(offset: $0, column: $1) }
    }

    /// A gap of three blanks or more divides columns of a page printed as text; it is kept as a tab.
    private mutating func keep(_ gap: Int) {
        kept.append(gap >= 3 ? 0x09 : 0x20)
        length += 1
        if gap >= 3, columns.count < 12 { columns.append(column) }
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
        if kept.isEmpty && scalar == "|" {
            isCell = true
            return
        }
        marks = PiledMarks.isMark(scalar) ? marks + 1 : 0
        if marks > PiledMarks.most { return }
        length += 1
        if scalar.value < 0x80 {
            kept.append(UInt8(scalar.value))
        } else {
            kept.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            if scalar.value >= 0x300, scalar.value < 0x2000, !(0x1EA0...0x1EF9).contains(scalar.value) {
                hasMarks = true
            }
        }
    }

    /// Word by word, because normalising a long run takes time that grows with the square of its length.
    private mutating func compose() {
        text = text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            word.unicodeScalars.count > 200 ? String(word) : String(word).precomposedStringWithCanonicalMapping
        }.joined(separator: " ")
        length = text.unicodeScalars.count
    }

    private mutating func stripMarkdown() {
        guard let first = kept.first, "#*>_\\".utf8.contains(first) || kept.contains(UInt8(ascii: "*")) else { return }
        let signs = text.utf8.prefix { $0 == UInt8(ascii: "#") }.count
        if signs <= 6, text.dropFirst(signs).hasPrefix(" ") { heading = signs }
        while text.hasPrefix("#") || text.hasPrefix(">") { text.removeFirst() }
        text = text.replacing("**", with: "").replacing("__", with: "").replacing("\\-", with: "-")
            .replacing("\\.", with: ".").trimmingCharacters(in: .whitespaces)
        text = LineCleaner.withoutEmphasis(text, "*")
        if text.hasPrefix("_") { text = LineCleaner.withoutEmphasis(text, "_") }
        length = text.unicodeScalars.count
    }

    /// `*Mẫu, ngày 02 tháng 3*` is set off by its stars; `(*)`, `5 * 3` and the star of an item are not.
    private static func withoutEmphasis(_ text: String, _ star: Character) -> String {
        guard text.count(where: { $0 == star }) > 1 else { return text }
        let letters = Array(text)
        var dropped: Set<Int> = []
        var open: Int?
        for index in letters.indices where letters[index] == star {
            let (before, after) = (
                index > 0 ? letters[index - 1] : " ", index + 1 < letters.count ? letters[index + 1] : " "
            )
            if let start = open, before != " ", !after.isLetter, !after.isNumber {
                dropped.formUnion([start, index])
                open = nil
            } else if open == nil, !before.isLetter, !before.isNumber,
                after.isLetter || after.isNumber || "“\"".contains(after)
            {
                open = index
            }
        }
        return dropped.isEmpty ? text : String(letters.indices.filter { !dropped.contains($0) }.map { letters[$0] })
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
        if scalar.value < 0xAD || (0xAE..<0x600).contains(scalar.value) { return (0x80..<0xA0).contains(scalar.value) }
        if (0x1EA0...0x1EF9).contains(scalar.value) { return false }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned: return true
        default: return false
        }
    }
}

extension Unicode.Scalar {
    /// White space as Unicode has it, without a look into its tables for what is common.
    var isBlank: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0: true
        case ..<0x1680, 0x1E00...0x1FFF: false
        default: properties.isWhitespace
        }
    }
}
