package import Domain
import Secrets

package protocol SignedPaperStore: Sendable {
    /// In the order they came; never reads their bytes.
    /// - Parameter id: of the decision or session.
    func signedPapers(_ kind: PaperKind, of id: String, agency: ID<Agency>) async throws -> [SignedPaper]
    func signedPaper(_ id: ID<SignedPaper>, agency: ID<Agency>) async throws -> (paper: SignedPaper, bytes: [UInt8])?
    /// Decisions and sessions that have one.
    func signedSources(of agency: ID<Agency>) async throws -> Set<String>
}

/// The signed files of a paper, for its page.
package struct SignedPaperDesk: Sendable {
    package let kind: PaperKind
    package let source: IssuedPaper.Source
    /// `125/QĐ-UBND`, or the session's day.
    package let name: String
    package let papers: [SignedPaper]
    package let mayAdd: Bool
}

extension Office {
    /// - Throws: `Refusal`: `notFound` also where the paper is not issued yet.
    package func readSignedPapers(_ kind: PaperKind, _ id: String, by persona: Persona) async throws -> SignedPaperDesk
    {
        let (source, name) = try await issuedSource(kind, id, by: persona)
        let papers = try await store.signedPapers(kind, of: id, agency: persona.agency)
        return SignedPaperDesk(
            kind: kind, source: source, name: name, papers: papers, mayAdd: refusals(source, by: persona).isEmpty)
    }

    package func readSignedPaper(_ paper: ID<SignedPaper>, _ kind: PaperKind, _ id: String, by persona: Persona)
        async throws -> (paper: SignedPaper, bytes: [UInt8])
    {
        let (source, _) = try await issuedSource(kind, id, by: persona)
        guard let found = try await store.signedPaper(paper, agency: persona.agency), found.paper.source == source,
            found.paper.kind == kind
        else { throw Refusal(.notFound) }
        return found
    }

    /// Keeps the PDF that the official tool signed beside the issued paper: the clerk a decision's, the council's secretary a
    /// session's. Nothing is taken away again; the same file sent twice is kept once.
    /// - Parameter signatures: as they were read from the file.
    /// - Throws: `Refusal`: no PDF, no signature in it, too many files.
    package func addSignedPaper(
        _ file: EvidenceFile, signatures: [SignatureInFile], to kind: PaperKind, _ id: String, by persona: Persona
    ) async throws -> SignedPaper {
        let (source, _) = try await issuedSource(kind, id, by: persona)
        try Refusal.raise(refusals(source, by: persona))
        guard file.kind == .pdf else { throw Refusal(.signedPaperNotPDF, field: "file") }
        if signatures.isEmpty { throw Refusal(.signedPaperUnsigned, field: "file") }
        let digest = SHA256Digest(of: file.bytes).hex
        let present = try await store.signedPapers(kind, of: id, agency: persona.agency)
        if let same = present.first(where: { $0.digest == digest }) { return same }
        guard present.count < SignedPaper.maximumCount else {
            throw Refusal(.tooManyFiles, field: "file", ["maximum": "\(SignedPaper.maximumCount)"])
        }
        let issued = try await store.issuedPaper(kind, of: id, as: .pdf, agency: persona.agency)
        let paper = SignedPaper(
            id: newID(), agency: persona.agency, kind: kind, source: source, name: file.name, size: file.bytes.count,
            digest: digest, found: signatures.map { FoundSignature($0, match($0, in: file.bytes)) },
            holdsIssued: issued.map { file.bytes.starts(with: $0.bytes) }, addedBy: persona.account, added: now)
        try await commit(Change([.addSignedPaper(paper, bytes: file.bytes)], entries: [entry(of: paper, by: persona)]))
        return paper
    }

    private func entry(of paper: SignedPaper, by persona: Persona) -> JournalDraft {
        let body: [String: JSON] = [
            "paper": .string(paper.kind.rawValue), "file": .string(paper.id.text), "sha256": .string(paper.digest),
            "signatures": JSON(paper.found.count),
        ]
        return switch paper.source {
        case .decision(let id): entry("decision.file-signed", on: Subject.decision(id), by: persona, body)
        case .session(let id): entry("session.file-signed", on: Subject.session(id), by: persona, body)
        }
    }

    private func match(_ signature: SignatureInFile, in bytes: [UInt8]) -> SignatureMatch {
        guard signature.isReadable else { return .unreadable }
        guard let expected = signature.expected else { return .notCompared }
        let signed = signature.covered.reduce(into: [UInt8]()) { $0 += bytes[$1] }
        return SHA256Digest(of: signed).bytes == expected ? .agrees : .differs
    }

    private func refusals(_ source: IssuedPaper.Source, by persona: Persona) -> [Reason] {
        switch source {
        case .decision: persona.refusals(of: DecisionAct.fileSigned, agency: persona.agency)
        case .session: persona.refusals(of: CouncilAct.fileSigned, agency: persona.agency)
        }
    }

    private func issuedSource(_ kind: PaperKind, _ id: String, by persona: Persona) async throws -> (
        source: IssuedPaper.Source, name: String
    ) {
        switch kind {
        case .decision:
            guard let id = ID<Decision>(id) else { throw Refusal(.notFound) }
            guard let issue = try await decision(id, for: .read, at: nil, by: persona).issue else {
                throw Refusal(.notFound)
            }
            return (.decision(id), issue.text)
        case .minutes, .voteCount:
            guard let id = ID<CouncilSession>(id) else { throw Refusal(.notFound) }
            let session = try await councilSession(id, for: .read, at: nil, by: persona).0
            guard [.closed, .signed].contains(session.status) else { throw Refusal(.notFound) }
            return (.session(id), session.at.day.vietnamese)
        default: throw Refusal(.notFound)
        }
    }
}
