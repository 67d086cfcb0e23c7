import Domain

/// Tells of texts that are no paper, one after the other, whether any of them may be typed in an old code of Vietnamese:
/// `LetterText` finds nothing but Unicode in texts of which none may.
package struct LetterGlance {
    private static let mostKept = 20_000

    private var words = KnownWords()
    /// Texts that were asked and are Unicode as far as they tell: a table says the same in thousands of cells.
    private var known: Set<Spelling> = []

    package init() {}

    package mutating func mayBeOld(_ text: String) -> Bool {
        guard isSuspect(text), !known.contains(Spelling(text)) else { return false }
        if LetterRecognition.plain(LetterTally(text, &words)) != nil { return true }
        if known.count < LetterGlance.mostKept { known.insert(Spelling(text)) }
        return false
    }

    /// Has letters that an old code uses, and none that only Unicode has: asked of every cell of a table, so it is one walk.
    private func isSuspect(_ text: String) -> Bool {
        var isOld = false
        for scalar in text.unicodeScalars where !scalar.isASCII {
            if OldLetters.isUnicode(scalar) { return false }
            if !isOld { isOld = OldLetters.isOld(scalar) }
        }
        return isOld
    }
}
