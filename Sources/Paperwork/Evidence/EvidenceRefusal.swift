/// Why an uploaded file is not taken into a dossier.
package enum EvidenceRefusal: Error, Hashable, Sendable {
    /// No bytes at all.
    case empty
    /// More than `EvidenceSniffer.largestSize` bytes.
    case tooLarge
    /// None of the five kinds.
    case unknown
    /// The beginning is right and the end is missing: the upload or the copy broke off.
    case cut
    /// The parts of the file contradict one another.
    case damaged
    /// An office document that carries a program.
    case macros
    /// Unpacked it would be out of all proportion.
    case bomb
    /// Needs a password to be read.
    case encrypted
    /// Looks like one thing and works as another.
    case disguised(EvidenceDisguise)
}

/// What a refused file turned out to be.
package enum EvidenceDisguise: String, Hashable, Sendable, CaseIterable {
    /// Begins like HTML, SVG or XML.
    case webPage
    /// Begins like a program or a script.
    case program
    /// A zip archive that is no office document, or another file with an archive behind it.
    case archive
    /// Two of the accepted kinds at once.
    case severalKinds
    /// Entry names that would unpack outside their folder.
    case strayPaths
    /// A picture with something attached behind its end.
    case appended
}
