package import Reading
package import Wording

/// Why the bytes of a file are no paper that could be read.
package enum PaperFault: Error, Hashable, Sendable {
    case source(SourceFault)

    /// One sentence for the person who brought the file: what is wrong and what to do.
    package var phrase: Phrase {
        switch self {
        case .source(let fault): ReadingWords.refusal(fault)
        }
    }
}
