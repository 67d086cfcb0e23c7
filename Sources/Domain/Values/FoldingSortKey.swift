/// A text that orders Vietnamese names when it is compared byte by byte, in any database and without a collation.
///
/// Words are compared one after the other. Within a word the letters come first (a ă â b c d đ e ê … y z), then the
/// tones: ngang, huyền, hỏi, ngã, sắc, nặng. The place of a tone mark does not count: `hòa` and `hoà` are equal.
/// Digits come before letters, and a run of digits counts as a number: `Thôn 2` before `Thôn 10`.
package struct VietnameseSortKey: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// ASCII only; to be kept in a column and compared as bytes (`C` in PostgreSQL, `BINARY` in SQLite).
    package let text: String

    /// People are ordered by given name (the last word), then family name, then the words between.
    package init(person name: some StringProtocol) {
        var key = SortText(name)
        key.putLastWordFirst()
        text = key.text
    }

    /// Organisations, villages and titles are ordered by the whole name as written.
    package init(title name: some StringProtocol) { text = SortText(name).text }

    package var description: String { text }

    package static func < (left: VietnameseSortKey, right: VietnameseSortKey) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}

/// A name while its key is made. Of each word: letters, `!` and the tones if there are any, a blank.
/// Blank < `!` < digits < letters, so a word stands before every longer one.
private struct SortText {
    private var bytes: [UInt8] = []
    /// Where the word begins that is being read.
    private var start = 0
    /// Where the word before it begins.
    private var last = 0
    private var tones: [UInt8] = []
    private var digits: [UInt8] = []

    init(_ name: some StringProtocol) {
        bytes.reserveCapacity(name.utf8.count + 16)
        let letters = SortLetters.shared
        for scalar in name.unicodeScalars where !take(scalar, letters) { endWord() }
        endWord()
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func putLastWordFirst() { bytes = Array(bytes[last...] + bytes[..<last]) }

    private mutating func endWord() {
        endNumber()
        guard bytes.count > start else { return tones.removeAll(keepingCapacity: true) }
        if !tones.isEmpty {
            bytes.append(0x21)
            bytes += tones
            tones.removeAll(keepingCapacity: true)
        }
        bytes.append(0x20)
        (last, start) = (start, bytes.count)
    }

    /// - Returns: `false` for a scalar that ends the word.
    private mutating func take(_ scalar: Unicode.Scalar, _ letters: SortLetters) -> Bool {
        guard let place = FoldingLetters.place(scalar.value), letters.codes[place] != 0 else {
            if FoldingLetters.isMark(scalar.value) {
                mark(scalar.value)
                return true
            }
            return takeOther(scalar)
        }
        let code = letters.codes[place]
        if code < 0x3A {
            digits.append(code)
        } else {
            endNumber()
            bytes.append(code)
        }
        switch letters.tones[place] {
        case 0: break
        case SortLetters.several: for mark in FoldingLetters.shared.marks[place] { self.mark(mark) }
        case let tone: tones.append(tone)
        }
        return true
    }

    /// Letters of other scripts stand after z, by their number.
    private mutating func takeOther(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == " " { return false }
        if scalar.properties.generalCategory == .format || scalar == "'" || scalar == "’" { return true }
        guard scalar.properties.isAlphabetic else { return false }
        endNumber()
        let hex = String(scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value, radix: 16)
        bytes += Array("z".utf8) + Array(repeating: 0x30, count: max(0, 6 - hex.utf8.count)) + Array(hex.utf8)
        return true
    }

    /// A number is written as its length and its digits, so that shorter numbers come first.
    private mutating func endNumber() {
        guard !digits.isEmpty else { return }
        let number = digits.drop { $0 == 0x30 }
        bytes.append(0x30 + UInt8(min(9, number.count)))
        bytes += number
        digits.removeAll(keepingCapacity: true)
    }

    private mutating func mark(_ mark: UInt32) {
        if let tone = Alphabet.tones[mark] {
            tones.append(tone)
        } else if bytes.count > start, let shaped = Alphabet.shaped[bytes[bytes.count - 1]]?[mark] {
            bytes[bytes.count - 1] = shaped
        }
    }
}

/// The letters of `FoldingLetters` as they are sorted, asked once.
private struct SortLetters: Sendable {
    static let shared = SortLetters()
    /// Stands for more than one tone, which no letter of Vietnamese has.
    static let several: UInt8 = 0xFF

    /// The code of the letter with what shapes it, or the digit; 0 where there is neither.
    private(set) var codes: [UInt8] = []
    /// 0 for none.
    private(set) var tones: [UInt8] = []

    private init() {
        let folding = FoldingLetters.shared
        for (letter, marks) in zip(folding.ascii, folding.marks) {
            let found = marks.compactMap { Alphabet.tones[$0] }
            let plain = letter < 0x3A ? letter : Alphabet.code(letter)
            if found.count > 1 {
                codes.append(plain)
                tones.append(SortLetters.several)
            } else {
                codes.append(marks.reduce(plain) { Alphabet.shaped[$0]?[$1] ?? $0 })
                tones.append(found.first ?? 0)
            }
        }
    }
}

/// The Vietnamese alphabet with the four foreign letters, as rising bytes `A…Z a…g`.
private enum Alphabet {
    private static let letters = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars)
    private static let codes = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg".utf8)
    private static let byLetter = Dictionary(uniqueKeysWithValues: zip(letters.map(\.value), codes))

    static func code(_ letter: UInt8) -> UInt8 { byLetter[UInt32(letter)] ?? 0x7A }

    /// ngang has no mark; huyền 1, hỏi 2, ngã 3, sắc 4, nặng 5.
    static let tones: [UInt32: UInt8] = [0x300: 0x31, 0x309: 0x32, 0x303: 0x33, 0x301: 0x34, 0x323: 0x35]

    /// Code of a plain letter and a mark → code of the letter with it.
    static let shaped: [UInt8: [UInt32: UInt8]] = {
        let circumflex: UInt32 = 0x302
        let horn: UInt32 = 0x31B
        let table: [(String, UInt32, String)] = [
            ("a", 0x306, "ă"), ("a", circumflex, "â"), ("d", FoldingLetters.stroke, "đ"), ("e", circumflex, "ê"),
            ("o", circumflex, "ô"), ("o", horn, "ơ"), ("u", horn, "ư"),
        ]
        var shaped: [UInt8: [UInt32: UInt8]] = [:]
        for (plain, mark, letter) in table {
            guard let from = code(plain), let to = code(letter) else { continue }
            shaped[from, default: [:]][mark] = to
        }
        return shaped
    }()

    private static func code(_ letter: String) -> UInt8? {
        letter.unicodeScalars.first.flatMap { byLetter[$0.value] }
    }
}
