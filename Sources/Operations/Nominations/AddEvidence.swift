package import Domain
import Secrets

/// A file as it came in: its kind was read from its bytes, its name was cleaned.
package struct EvidenceFile: Sendable {
    package let name: String
    package let kind: EvidenceKind
    package let bytes: [UInt8]

    package init(name: String, kind: EvidenceKind, bytes: [UInt8]) {
        (self.name, self.kind, self.bytes) = (name, kind, bytes)
    }
}

extension Office {
    /// Adds a file to a nomination that is with its unit, as the answer to a required paper or as further proof.
    /// The same file sent twice is kept once.
    package func addEvidence(
        _ file: EvidenceFile, paper: String?, to id: ID<Nomination>, by persona: Persona
    ) async throws -> Evidence {
        let nomination = try await nomination(id, for: .edit, at: nil, by: persona)
        guard NominationStatus.withUnit.contains(nomination.status) else { throw Refusal(.nominationNotWithUnit) }
        guard file.bytes.count <= Evidence.maximumSize else {
            throw Refusal(.fileTooLarge, field: "file", ["maximum": "20 MB"])
        }
        let digest = SHA256Digest(of: file.bytes).hex
        let present = try await store.evidence(of: id)
        let isSame = { (other: Evidence) in other.digest == digest && other.paper == paper && other.name == file.name }
        if let same = present.first(where: isSame) { return same }
        let asked = try await store.occasion(nomination.occasion, agency: nomination.agency)?.guidance?.papers(
            award: nomination.award, kind: nomination.kind)
        if let paper, asked?.contains(where: { $0.code == paper }) != true {
            throw Refusal(.choiceUnknown, field: "paper")
        }
        guard present.count < Evidence.maximumCount else {
            throw Refusal(.tooManyFiles, field: "file", ["maximum": "\(Evidence.maximumCount)"])
        }
        let evidence = Evidence(
            id: newID(), nomination: id, name: file.name, kind: file.kind, size: file.bytes.count, digest: digest,
            paper: paper, addedBy: persona.account, added: now)
        let entry = entry(
            "nomination.evidence.add", on: Subject.nomination(id), by: persona,
            [
                "evidence": .string(evidence.id.text), "sha256": .string(digest), "size": JSON(evidence.size),
                "paper": JSON(paper),
            ], personal: ["name": file.name])
        try await commit(Change([.addEvidence(evidence, bytes: file.bytes)], entries: [entry]))
        return evidence
    }

    /// Takes a file out of a nomination that is with its unit. The journal keeps its hash.
    package func removeEvidence(_ id: ID<Evidence>, of nomination: ID<Nomination>, by persona: Persona) async throws {
        let owner = try await self.nomination(nomination, for: .edit, at: nil, by: persona)
        guard NominationStatus.withUnit.contains(owner.status) else { throw Refusal(.nominationNotWithUnit) }
        guard let evidence = try await store.evidence(of: nomination).first(where: { $0.id == id }) else {
            throw Refusal(.notFound)
        }
        let entry = entry(
            "nomination.evidence.remove", on: Subject.nomination(nomination), by: persona,
            ["evidence": .string(id.text), "sha256": .string(evidence.digest)])
        try await commit(Change([.removeEvidence(id, of: nomination)], entries: [entry]))
    }

    package func readEvidence(_ id: ID<Evidence>, of nomination: ID<Nomination>, by persona: Persona) async throws -> (
        evidence: Evidence, bytes: [UInt8]
    ) {
        _ = try await self.nomination(nomination, by: persona)
        guard let (evidence, bytes) = try await store.evidence(id, of: nomination) else { throw Refusal(.notFound) }
        return (evidence, bytes)
    }
}
