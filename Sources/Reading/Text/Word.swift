import Foundation

/// A word, a number or a mark of a paragraph, with the key it is compared by.
struct Word: Sendable {
    /// Small letters without tone, the tone behind them: `ủy` and `uỷ` are the same word however it was typed.
    let key: String
    /// Of the key, to compare it in one step; two keys may share one.
    let code: UInt64
    /// UTF-8 offsets in the paragraph.
    let start: Int
    let end: Int
    /// Begins with a capital.
    let isCapital: Bool
    /// Has letters, and all of them are capitals.
    let isUpper: Bool
    let isMark: Bool

    init(key: String, start: Int, end: Int, isCapital: Bool, isUpper: Bool, isMark: Bool) {
        (self.key, self.start, self.end) = (key, start, end)
        (self.isCapital, self.isUpper, self.isMark) = (isCapital, isUpper, isMark)
        code = Word.code(of: key)
    }

    /// FNV-1a.
    static func code(of key: String) -> UInt64 {
        var code: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in key.utf8 { code = (code ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return code
    }

    var number: Int? { key.utf8.count <= 6 && key.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(key) : nil }
    var startsWithDigit: Bool { key.utf8.first.map { (0x30...0x39).contains($0) } ?? false }
}

/// Divides a text into words, in one pass.
struct WordScanner {
    private var words: [Word] = []
    private var letters: [UInt8] = []
    private var tone: UInt8 = 0
    private var start = 0
    private var isCapital = false
    private var hasSmall = false
    private var hasLetter = false
    private var hasDigit = false

    static func words(of text: String) -> [Word] {
        var scanner = WordScanner()
        scanner.scan(text)
        return scanner.words
    }

    private mutating func scan(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        var offset = 0
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : " "
            defer { offset += UTF8.width(scalar) }
            if let letter = WordLetters.shared.letter(scalar) {
                add(letter, scalar, at: offset)
            } else if joins(scalar, next) {
                letters.append(UInt8(truncatingIfNeeded: scalar.value))
            } else {
                close(at: offset)
                if !scalar.isBlank, !WordLetters.isSuperscript(scalar) { mark(scalar, at: offset) }
            }
        }
        close(at: offset)
    }

    private mutating func add(_ letter: WordLetters.Letter, _ scalar: Unicode.Scalar, at offset: Int) {
        if letters.isEmpty { (start, isCapital) = (offset, letter.isCapital) }
        let isDigit = (0x30...0x39).contains(scalar.value)
        hasDigit = hasDigit || isDigit
        hasLetter = hasLetter || !isDigit
        hasSmall = hasSmall || (!isDigit && !letter.isCapital)
        letters += letter.bytes
        if letter.tone != 0 { tone = letter.tone }
    }

    /// `57-NQ/TW`, `01/4/2025`, `1.1`, `UBND-VX` are one word; `2026-2030` and `nhân/01` are not.
    private func joins(_ scalar: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool {
        guard !letters.isEmpty, let following = WordLetters.shared.letter(next) else { return false }
        let digitNext = (0x30...0x39).contains(next.value)
        switch scalar {
        case "/": return hasDigit || (hasLetter && !hasSmall && !digitNext)
        case "-": return !digitNext && (hasDigit || !hasSmall) && following.isCapital
        case ".": return hasDigit && !hasLetter && digitNext
        default: return false
        }
    }

    private mutating func close(at offset: Int) {
        guard !letters.isEmpty else { return }
        if tone != 0 { letters.append(tone) }
        words.append(
            Word(
                key: String(decoding: letters, as: UTF8.self), start: start, end: offset, isCapital: isCapital,
                isUpper: hasLetter && !hasSmall, isMark: false))
        letters.removeAll(keepingCapacity: true)
        (tone, hasSmall, hasLetter, hasDigit) = (0, false, false, false)
    }

    private mutating func mark(_ scalar: Unicode.Scalar, at offset: Int) {
        let key =
            switch scalar {
            case "–", "—", "−", "‐", "‑": "-"
            case "“", "”", "„", "«", "»": "\""
            default: String(scalar)
            }
        words.append(
            Word(
                key: key, start: offset, end: offset + UTF8.width(scalar), isCapital: false, isUpper: false,
                isMark: true))
    }
}

/// Letters of Vietnamese taken apart: the letter as the alphabet has it, and the tone.
struct WordLetters: Sendable {
    struct Letter: Sendable {
        let bytes: [UInt8]
        /// `1`…`5` in ASCII, 0 without.
        let tone: UInt8
        let isCapital: Bool
    }

    static let shared = WordLetters()

    private let low: [Letter?]
    private let high: [Letter?]

    private init() {
        low = (UInt32(0)..<0x250).map(WordLetters.taken)
        high = (UInt32(0x1E00)..<0x1F00).map(WordLetters.taken)
    }

    func letter(_ scalar: Unicode.Scalar) -> Letter? {
        switch scalar.value {
        case ..<0x250: low[Int(scalar.value)]
        case 0x1E00..<0x1F00: high[Int(scalar.value) - 0x1E00]
        default: nil
        }
    }

    static func isSuperscript(_ scalar: Unicode.Scalar) -> Bool { superscript(scalar) != nil }

    /// The digit a raised digit stands for.
    static func superscript(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0xB9: 1
        case 0xB2: 2
        case 0xB3: 3
        case 0x2070, 0x2074...0x2079: Int(scalar.value - 0x2070)
        default: nil
        }
    }

    private static func taken(_ value: UInt32) -> Letter? {
        guard let scalar = Unicode.Scalar(value), !isSuperscript(scalar) else { return nil }
        guard scalar.properties.isAlphabetic || (0x30...0x39).contains(value) else { return nil }
        var tone: UInt8 = 0
        var kept = String.UnicodeScalarView()
        for part in String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars {
            if let place = tones.firstIndex(of: part.value) { tone = UInt8(0x31 + place) } else { kept.append(part) }
        }
        let small = String(kept).lowercased().precomposedStringWithCanonicalMapping
        return Letter(bytes: Array(small.utf8), tone: tone, isCapital: scalar.properties.isUppercase)
    }

    /// Grave, acute, hook, tilde, dot below.
    private static let tones: [UInt32] = [0x300, 0x301, 0x309, 0x303, 0x323]
}
