/// A picture, a signature or a proof that belongs to a visit.
package struct InspectionFile: Hashable, Sendable {
    package let id: ID<InspectionFile>
    package let agency: ID<Agency>
    package let inspection: ID<Inspection>
    /// The finding whose correction it shows.
    package let finding: ID<InspectionFinding>?
    package let purpose: Purpose
    /// Of a signature who signed; of anything else the file's name.
    package let name: String
    package let kind: EvidenceKind
    package let size: Int
    /// SHA-256 of the bytes, in hex.
    package let digest: String
    package let addedBy: ID<Account>
    package let added: Moment

    package init(
        id: ID<InspectionFile>, agency: ID<Agency>, inspection: ID<Inspection>, finding: ID<InspectionFinding>? = nil,
        purpose: Purpose, name: String, kind: EvidenceKind, size: Int, digest: String, addedBy: ID<Account>,
        added: Moment
    ) {
        (self.id, self.agency, self.inspection, self.finding) = (id, agency, inspection, finding)
        (self.purpose, self.name, self.kind, self.size) = (purpose, name, kind, size)
        (self.digest, self.addedBy, self.added) = (digest, addedBy, added)
    }

    package enum Purpose: String, CaseIterable, Sendable, Codable { case photo, signature, proof }

    package static let mostPhotos = 12
    package static let mostSignatures = 6
    /// Of one photo, in bytes: the phone makes them smaller before it keeps them.
    package static let largestPhoto = 5 * 1024 * 1024
    package static let largestSignature = 512 * 1024
}
