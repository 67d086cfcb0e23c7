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
        var words = SortWord.words(of: name)
        if words.count > 1 { words.insert(words.removeLast(), at: 0) }
        text = words.map(\.key).joined()
    }

    /// Organisations, villages and titles are ordered by the whole name as written.
    package init(title name: some StringProtocol) {
        text = SortWord.words(of: name).map(\.key).joined()
    }

    package var description: String { text }

    package static func < (left: VietnameseSortKey, right: VietnameseSortKey) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}

/// One word of a name while its key is made: letters, `!` and the tones if there are any, a blank.
/// Blank < `!` < digits < letters, so a word stands before every longer one.
private struct SortWord {
    private var letters: [UInt8] = []
    private var tones: [UInt8] = []
    private var digits: [UInt8] = []

    var key: String {
        var word = self
        word.endNumber()
        let bytes = word.letters + (word.tones.isEmpty ? [] : [0x21] + word.tones) + [0x20]
        return String(decoding: bytes, as: UTF8.self)
    }

    static func words(of name: some StringProtocol) -> [SortWord] {
        var words: [SortWord] = []
        var word = SortWord()
        for scalar in name.unicodeScalars where !word.take(scalar) {
            if !word.isEmpty { words.append(word) }
            word = SortWord()
        }
        return word.isEmpty ? words : words + [word]
    }

    private var isEmpty: Bool { letters.isEmpty && digits.isEmpty }

    /// - Returns: `false` for a scalar that ends the word.
    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        if FoldingLetters.isMark(scalar.value) {
            mark(scalar.value)
            return true
        }
        guard let place = FoldingLetters.place(scalar.value), FoldingLetters.shared.ascii[place] != 0 else {
            return takeOther(scalar)
        }
        let letter = FoldingLetters.shared.ascii[place]
        if letter < 0x3A {
            digits.append(letter)
        } else {
            endNumber()
            letters.append(Alphabet.code(letter))
        }
        for mark in FoldingLetters.shared.marks[place] { self.mark(mark) }
        return true
    }

    /// Letters of other scripts stand after z, by their number.
    private mutating func takeOther(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.properties.generalCategory == .format || scalar == "'" || scalar == "’" { return true }
        guard scalar.properties.isAlphabetic else { return false }
        endNumber()
        let hex = String(scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value, radix: 16)
        letters += Array("z".utf8) + Array(repeating: 0x30, count: max(0, 6 - hex.utf8.count)) + Array(hex.utf8)
        return true
    }

    /// A number is written as its length and its digits, so that shorter numbers come first.
    private mutating func endNumber() {
        guard !digits.isEmpty else { return }
        let number = digits.drop { $0 == 0x30 }
        letters.append(0x30 + UInt8(min(9, number.count)))
        letters += number
        digits = []
    }

    private mutating func mark(_ mark: UInt32) {
        if let tone = Alphabet.tones[mark] {
            tones.append(tone)
        } else if let last = letters.indices.last, let shaped = Alphabet.shaped[letters[last]]?[mark] {
            letters[last] = shaped
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
