/// A text as its words: folded, without marks of punctuation, each with its place in the text. Two texts that differ in
/// case, marks or the way the keyboard wrote them have the same words.
package struct TextWords: Sendable {
    package struct Word: Sendable {
        /// Of the folded word.
        package let hash: UInt64
        /// UTF-8 offsets in the text.
        package let range: Range<Int>
    }

    /// Longer texts are read so far.
    private static let most = 20_000

    package let text: String
    package private(set) var words: [Word] = []

    package init(_ text: String) {
        self.text = text
        var start: Int?
        var offset = 0
        var hash = TextWords.seed
        let letters = FoldingLetters.shared.ascii
        for scalar in text.unicodeScalars {
            let width = UTF8.width(scalar)
            if let letter = TextWords.letter(scalar, letters) {
                if start == nil { (start, hash) = (offset, TextWords.seed) }
                if letter != 0 { hash = (hash ^ letter) &* 0x100_0000_01B3 }
            } else if let first = start {
                words.append(Word(hash: hash, range: first..<offset))
                start = nil
                if words.count == TextWords.most { return }
            }
            offset += width
        }
        if let first = start { words.append(Word(hash: hash, range: first..<offset)) }
    }

    /// FNV-1a: the same in every process, which Swift's own hashes are not.
    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// What a scalar adds to its word; 0 for a mark on the letter before, `nil` for what divides words.
    private static func letter(_ scalar: Unicode.Scalar, _ letters: [UInt8]) -> UInt64? {
        if let place = FoldingLetters.place(scalar.value) {
            if letters[place] != 0 { return UInt64(letters[place]) }
            return FoldingLetters.isMark(scalar.value) || scalar.value == 0xAD ? 0 : nil
        }
        if FoldingLetters.isMark(scalar.value) { return 0 }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? UInt64(scalar.value) : nil
    }
}

/// The fingerprints of a text: one for each run of four words.
package struct TextPrints: Sendable {
    /// Words of a run. Of words changed at random three in ten, a quarter of the runs of four stay whole; two texts of
    /// their own share hardly any.
    package static let run = 4

    /// In the order of the text, one for each place a run begins; empty for fewer words.
    package let all: [UInt32]
    /// Each once.
    package let distinct: Set<UInt32>

    package init(_ words: TextWords) { self.init(words.words[...]) }

    init(_ words: ArraySlice<TextWords.Word>) {
        guard words.count >= TextPrints.run else {
            (all, distinct) = ([], [])
            return
        }
        all = (words.startIndex...(words.endIndex - TextPrints.run)).map { first in
            var hash: UInt64 = 0
            for word in words[first..<(first + TextPrints.run)] {
                hash = (hash ^ word.hash) &* 0x9E37_79B9_7F4A_7C15
                hash ^= hash >> 29
            }
            return UInt32(truncatingIfNeeded: hash >> 32)
        }
        distinct = Set(all)
    }
}
