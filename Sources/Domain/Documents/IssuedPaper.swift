/// The file of a paper as it was when its record was issued or closed: from then on the download gives these bytes, and
/// another paper replaces it (Decree 30/2020 art. 18(3)).
package struct IssuedPaper: Hashable, Sendable {
    package let id: ID<IssuedPaper>
    package let agency: ID<Agency>
    package let kind: PaperKind
    package let format: PaperFileFormat
    package let source: Source
    /// In bytes.
    package let size: Int
    /// SHA-256 of the bytes, hex; the journal tells it too.
    package let digest: String
    package let made: Moment
    /// The version of the office's template it was made from; `nil`: the program's own layout.
    package let template: ID<PaperTemplate>?

    /// Whose paper it is.
    package enum Source: Hashable, Sendable {
        case decision(ID<Decision>)
        case session(ID<CouncilSession>)
        case correction(ID<CorrectionLetter>)
    }

    package init(
        id: ID<IssuedPaper>, agency: ID<Agency>, kind: PaperKind, format: PaperFileFormat, source: Source, size: Int,
        digest: String, made: Moment, template: ID<PaperTemplate>? = nil
    ) {
        (self.id, self.agency, self.kind, self.format) = (id, agency, kind, format)
        (self.source, self.size, self.digest, self.made) = (source, size, digest, made)
        self.template = template
    }
}
