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

    /// Whose paper it is.
    package enum Source: Hashable, Sendable {
        case decision(ID<Decision>)
        case session(ID<CouncilSession>)
    }

    package init(
        id: ID<IssuedPaper>, agency: ID<Agency>, kind: PaperKind, format: PaperFileFormat, source: Source, size: Int,
        digest: String, made: Moment
    ) {
        (self.id, self.agency, self.kind, self.format) = (id, agency, kind, format)
        (self.source, self.size, self.digest, self.made) = (source, size, digest, made)
    }
}
