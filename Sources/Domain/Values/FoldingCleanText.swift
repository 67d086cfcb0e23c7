import Foundation

/// A text a person entered cannot be taken.
package enum TextProblem: Error, Hashable, Sendable {
    case empty
    /// Longer than `max` characters.
    case tooLong(max: Int)
}

/// What a person typed or pasted, made fit for keeping: NFC, no control characters, nothing that turns the direction of
/// the line (with which a name can be made to read as another), no blanks at the ends.
///
/// The length is looked at first, because normalising is not linear; it is counted in Unicode scalars, which for
/// Vietnamese in NFC are the letters.
package enum CleanText {
    /// One line: every run of blanks and line ends becomes one blank.
    /// - Throws: `TextProblem`.
    package static func line(_ raw: String, max: Int) throws(TextProblem) -> String {
        let text = try optionalLine(raw, max: max)
        guard let text else { throw .empty }
        return text
    }

    /// The same for a field that may stay empty.
    /// - Returns: `nil` when nothing is left.
    package static func optionalLine(_ raw: String?, max: Int) throws(TextProblem) -> String? {
        if let raw, let letters = CleanText.lettersOfPlainLine(raw), letters <= max { return raw }
        return try checked(raw, max: max) { normalised($0).joined(separator: " ") }
    }

    /// Several lines: LF between them, at most one empty line in a row.
    /// - Throws: `TextProblem`.
    package static func paragraphs(_ raw: String, max: Int) throws(TextProblem) -> String {
        let text = try optionalParagraphs(raw, max: max)
        guard let text else { throw .empty }
        return text
    }

    /// The same for a field that may stay empty.
    /// - Returns: `nil` when nothing is left.
    package static func optionalParagraphs(_ raw: String?, max: Int) throws(TextProblem) -> String? {
        try checked(raw, max: max) { raw in
            var lines: [String] = []
            for line in raw.unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: isLineEnd) {
                let words = normalised(String(line))
                if !words.isEmpty || lines.last?.isEmpty == false { lines.append(words.joined(separator: " ")) }
            }
            if lines.last?.isEmpty == true { lines.removeLast() }
            return lines.joined(separator: "\n")
        }
    }

    private static func checked(
        _ raw: String?, max: Int, _ clean: (String) -> String
    ) throws(TextProblem) -> String? {
        guard let raw else { return nil }
        // NFD needs three scalars for one letter; blanks at the ends and CRs are forgiven within the same room.
        guard raw.unicodeScalars.prefix(max * 4 + 65).count <= max * 4 + 64 else { throw .tooLong(max: max) }
        let text = clean(raw.contains("\r") || raw.contains("\r\n") ? withoutReturns(raw) : raw)
        guard text.unicodeScalars.count <= max else { throw .tooLong(max: max) }
        return text.isEmpty ? nil : text
    }

    /// How many scalars a text has in which nothing would be changed: of letters that are in NFC whatever stands beside
    /// them, and single blanks between them; `nil` for every other text. Most cells of a table are such, and this is much
    /// quicker than making the text anew.
    private static func lettersOfPlainLine(_ raw: String) -> Int? {
        var raw = raw
        return raw.withUTF8 { PlainLine.letters($0) }
    }

    private static func withoutReturns(_ raw: String) -> String {
        raw.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
    }

    /// The words of a line, each in NFC: word by word, so that the time stays linear.
    private static func normalised(_ line: String) -> [String] {
        line.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).compactMap { word in
            var kept = String.UnicodeScalarView()
            kept.append(contentsOf: word.lazy.filter(isKept))
            if kept.isEmpty { return nil }
            let text = String(kept)
            return kept.allSatisfy(\.isASCII) ? text : text.precomposedStringWithCanonicalMapping
        }
    }

    private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\n" || scalar.value == 0x2028 || scalar.value == 0x2029
    }

    /// Format characters are the invisible ones: direction marks and overrides, zero-width blanks, the byte order mark.
    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .unassigned, .privateUse, .surrogate: false
        default: true
        }
    }
}

/// Looks through a line without making anything of it.
private enum PlainLine {
    static func letters(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var (place, count, isBehindBlank) = (0, 0, true)
        while place < bytes.count {
            let width = width(bytes, place)
            guard width > 0 else { return nil }
            let isBlank = bytes[place] == 0x20
            if isBlank && isBehindBlank { return nil }
            (place, count, isBehindBlank) = (place + width, count + 1, isBlank)
        }
        return isBehindBlank ? nil : count
    }

    /// Bytes of the scalar that begins here; 0 for one that is not known to stay as it is. Known are ASCII without
    /// control characters, U+00C0–023F, U+1E00–1EFF (Latin letters, composed where they have marks) and U+2010–2027
    /// (dashes, quotation marks, dots).
    private static func width(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
        switch bytes[place] {
        case 0x20...0x7E: 1
        case 0xC3...0xC8: 2
        case 0xE1: (0xB8...0xBB).contains(bytes[place + 1]) ? 3 : 0
        case 0xE2: bytes[place + 1] == 0x80 && (0x90...0xA7).contains(bytes[place + 2]) ? 3 : 0
        default: 0
        }
    }
}
