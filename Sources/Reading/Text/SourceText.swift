import Foundation

/// Why the bytes of a file are not a text that could be read.
package enum SourceFault: Error, Hashable, Sendable {
    case empty
    /// Larger than `SourceText.limit`, or of more lines than `SourceText.mostLines`.
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
    /// Lines of the longest text that is read: five thousand pages. Each is a value of its own, of some hundred bytes.
    package static let mostLines = 250_000

    let lines: [SourceLine]
    /// The lines to the letter, of a text that was written by this program.
    private(set) var written: [WrittenLine]?
    /// The codes its letters were typed in: Unicode, unless there is an old one.
    package let letters: [LetterCode]

    /// - Throws: `SourceFault`.
    package init(_ bytes: [UInt8]) throws(SourceFault) {
        guard bytes.count <= SourceText.limit else { throw .tooLarge }
        guard !bytes.contains(0) else { throw .binary }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw bytes.prefix(4_096).count(where: SourceText.isControl) > 40 ? .binary : .notUTF8
        }
        try self.init(text)
    }

    /// - Parameter code: what the characters were decoded from, when that is already known.
    /// - Throws: `SourceFault.empty`, `.tooLarge`.
    package init(_ text: String, typedIn code: LetterCode = .unicode) throws(SourceFault) {
        let text = PiledMarks.thinned(text)
        let raw = SourceText.isPage(text) ? HTMLLines.lines(of: text) : SourceText.lines(of: text)
        try self.init(raw: raw, typedIn: code)
        written = WrittenLines.lines(of: text)
    }

    /// - Throws: `SourceFault.empty`.
    package init(_ typed: [TypedLine]) throws(SourceFault) {
        var raw: [RawLine] = []
        for (index, line) in typed.enumerated() {
            let text = line.isCell ? [TypedPiece("|")] + line.pieces : line.pieces
            raw.append(RawLine(number: index + 1, pieces: text))
            if line.endsParagraph { raw.append(RawLine(number: index + 1, pieces: [])) }
        }
        try self.init(raw: raw)
        written = WrittenLines.lines(of: typed)
    }

    private init(raw: [RawLine], typedIn code: LetterCode = .unicode) throws(SourceFault) {
        guard raw.count <= SourceText.mostLines else { throw .tooLarge }
        var raw = raw
        letters = code == .unicode ? LetterRecognition.convert(&raw) : [code]
        lines = raw.map(SourceLine.init)
        guard lines.contains(where: { $0.text.unicodeScalars.contains(where: \.properties.isAlphabetic) }) else {
            throw .empty
        }
    }

    /// Nearly all words that have a letter beyond ASCII are Vietnamese as they stand.
    package static func isVietnamese(_ text: String) -> Bool { Syllable.isMost(of: text) }

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
    private static func lines(of text: String) -> [RawLine] {
        var lines: [RawLine] = []
        let scalars = text.unicodeScalars
        var (number, length, start) = (1, 0, scalars.startIndex)
        var (startsPage, afterReturn) = (false, false)
        for index in scalars.indices {
            let scalar = scalars[index]
            defer { afterReturn = scalar == "\r" }
            if scalar == "\n" && afterReturn {
                start = scalars.index(after: index)
                continue
            }
            let ends = endsLine(scalar)
            if ends || length == longestLine {
                lines.append(RawLine(number: number, raw: scalars[start..<index], startsPage: startsPage))
                if lines.count > mostLines { return lines }
                start = ends ? scalars.index(after: index) : index
                (length, startsPage) = (0, false)
                if ends { number += 1 }
            }
            if scalar == "\u{0C}" { startsPage = true }
            if !ends { length += 1 }
        }
        lines.append(RawLine(number: number, raw: scalars[start...], startsPage: startsPage))
        return lines
    }

    private static let longestLine = 20_000

    private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A, 0x0B, 0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}
