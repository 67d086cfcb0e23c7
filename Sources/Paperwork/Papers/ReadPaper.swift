package import Reading
package import Wording

/// A plan's own paper, read from the bytes of a file.
package struct ReadPaper: Sendable {
    package let format: PaperFormat
    /// The codes its letters were typed in.
    package let letters: [LetterCode]
    package let paper: PlanPaper
    /// The text as it was read: a fact's `line` is the place here, from 1.
    package let lines: [String]

    /// That its letters were converted; `nil` for a paper in Unicode.
    package var remark: Phrase? { PaperWords.converted(from: letters) }
}

extension PaperWords {
    /// That letters typed in these codes were converted; `nil` where none was.
    static func converted(from letters: [LetterCode]) -> Phrase? {
        let old = letters.filter { $0 != .unicode }
        return old.isEmpty ? nil : converted.filled(["codes": old.map(\.rawValue).joined(separator: ", ")])
    }
}

/// What a paper may be brought as.
package enum PaperFormat: String, CaseIterable, Sendable {
    case text, page, word, pdf
}
