/// A record whose claims can be shown by files.
package enum ClaimRecord: Hashable, Sendable {
    /// Claims of points, by criterion.
    case maturity(ID<MaturityAssessment>)
    /// Reported figures, by indicator.
    case progress(ID<ProgressReport>)
}

/// A file that shows one claim: the points claimed for a criterion of an assessment, or a figure of a progress report.
/// Kept whole with its hash, as the evidence of a nomination is.
package struct ClaimFile: Hashable, Sendable {
    package let id: ID<ClaimFile>
    package let agency: ID<Agency>
    package let record: ClaimRecord
    /// Code of the criterion, or identity of the indicator.
    package let claim: String
    package let name: String
    package let kind: EvidenceKind
    /// In bytes.
    package let size: Int
    /// SHA-256 of the bytes, hex.
    package let digest: String
    package let addedBy: ID<Account>
    package let added: Moment

    package init(
        id: ID<ClaimFile>, agency: ID<Agency>, record: ClaimRecord, claim: String, name: String, kind: EvidenceKind,
        size: Int, digest: String, addedBy: ID<Account>, added: Moment
    ) {
        (self.id, self.agency, self.record, self.claim) = (id, agency, record, claim)
        (self.name, self.kind, self.size, self.digest) = (name, kind, size, digest)
        (self.addedBy, self.added) = (addedBy, added)
    }

    /// How many files one record may carry.
    package static let maximumCount = 60
}

extension [ClaimFile] {
    package func of(_ claim: String) -> [ClaimFile] { filter { $0.claim == claim } }
}
