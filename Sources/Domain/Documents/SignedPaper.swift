/// A PDF that the office's official tool signed, kept beside the issued paper. What its signatures say was read from its
/// bytes when it came; the program vouches for none of them (Decree 30/2020 art. 5; docs/papers.md).
package struct SignedPaper: Hashable, Sendable {
    package let id: ID<SignedPaper>
    package let agency: ID<Agency>
    /// One of `PaperKind.keptSigned`.
    package let kind: PaperKind
    package let source: IssuedPaper.Source
    package let name: String
    /// In bytes.
    package let size: Int
    /// SHA-256 of the bytes, hex; the journal tells it too.
    package let digest: String
    /// In the order in which they stand in the file; never empty.
    package let found: [FoundSignature]
    /// Whether the file begins with the very bytes the paper was issued with; `nil` where none were kept as PDF.
    package let holdsIssued: Bool?
    package let addedBy: ID<Account>
    package let added: Moment
    /// Who took it away again, when and why; its bytes are gone then, name and digest stay.
    package private(set) var removal: SignedPaperRemoval?

    package init(
        id: ID<SignedPaper>, agency: ID<Agency>, kind: PaperKind, source: IssuedPaper.Source, name: String, size: Int,
        digest: String, found: [FoundSignature], holdsIssued: Bool?, addedBy: ID<Account>, added: Moment,
        removal: SignedPaperRemoval? = nil
    ) {
        (self.id, self.agency, self.kind, self.source) = (id, agency, kind, source)
        (self.name, self.size, self.digest, self.found) = (name, size, digest, found)
        (self.holdsIssued, self.addedBy, self.added, self.removal) = (holdsIssued, addedBy, added, removal)
    }

    /// Each record keeps so many, those taken away not counted.
    package static let maximumCount = 10

    /// Taken away because it is the wrong file.
    package func removed(by account: ID<Account>, at now: Moment, because reason: String) throws -> SignedPaper {
        if removal != nil { throw Refusal(.signedPaperGone) }
        if reason.isEmpty { throw Refusal(.missingReason, field: "reason") }
        var next = self
        next.removal = SignedPaperRemoval(by: account, at: now, reason: reason)
        return next
    }

    /// Brought again after it was taken away.
    package func restored() -> SignedPaper {
        var next = self
        next.removal = nil
        return next
    }
}

package struct SignedPaperRemoval: Hashable, Sendable {
    package let by: ID<Account>
    package let at: Moment
    package let reason: String

    package init(by: ID<Account>, at: Moment, reason: String) { (self.by, self.at, self.reason) = (by, at, reason) }
}

extension PaperKind {
    /// Papers that are frozen when their record is issued or closed, and then signed with the official tool.
    package static let keptSigned: [PaperKind] = [.decision, .minutes, .voteCount, .correction]
}
