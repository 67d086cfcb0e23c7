package import Reading

/// A plan's own paper, read from the bytes of a file.
package struct ReadPaper: Sendable {
    package let format: PaperFormat
    package let paper: PlanPaper
    /// The text as it was read: a fact's `line` is the place here, from 1.
    package let lines: [String]
}

/// What a paper may be brought as.
package enum PaperFormat: String, CaseIterable, Sendable {
    case text
}
