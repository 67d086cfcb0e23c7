package import Domain
import Secrets

package protocol SignedPaperStore: Sendable {
    /// In the order they came; never reads their bytes.
    /// - Parameter id: of the decision or session.
    func signedPapers(_ kind: PaperKind, of id: String, agency: ID<Agency>) async throws -> [SignedPaper]
    func signedPaper(_ id: ID<SignedPaper>, agency: ID<Agency>) async throws -> (paper: SignedPaper, bytes: [UInt8])?
    /// Of every paper, those taken away among them; never reads their bytes.
    func signedPapers(of agency: ID<Agency>) async throws -> [SignedPaper]
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
            found.paper.kind == kind, found.paper.removal == nil
        else { throw Refusal(.notFound) }
        return found
    }

    /// Keeps the PDF that the official tool signed beside the issued paper: the clerk a decision's, the council's secretary a
    /// session's. The same file sent twice is kept once; one that was taken away comes back.
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
        let same = present.first { $0.digest == digest }
        if let same, same.removal == nil { return same }
        guard present.count(where: { $0.removal == nil }) < SignedPaper.maximumCount else {
            throw Refusal(.tooManyFiles, field: "file", ["maximum": "\(SignedPaper.maximumCount)"])
        }
        if let same {
            let again = same.restored()
            try await commit(
                Change(
                    [.restoreSignedPaper(again, bytes: file.bytes)],
                    entries: [entry(isRemoval: false, of: again, by: persona)]))
            return again
        }
        let issued = try await store.issuedPaper(kind, of: id, as: .pdf, agency: persona.agency)
        let paper = SignedPaper(
            id: newID(), agency: persona.agency, kind: kind, source: source, name: file.name, size: file.bytes.count,
            digest: digest, found: signatures.map { FoundSignature($0, match($0, in: file.bytes)) },
            holdsIssued: issued.map { file.bytes.starts(with: $0.bytes) }, addedBy: persona.account, added: now)
        try await commit(
            Change(
                [.addSignedPaper(paper, bytes: file.bytes)], entries: [entry(isRemoval: false, of: paper, by: persona)])
        )
        return paper
    }

    /// Takes a wrong file away, with the reason: its bytes go, its name and digest stay on the page and in the journal.
    package func removeSignedPaper(
        _ paper: ID<SignedPaper>, _ kind: PaperKind, _ id: String, because reason: String, by persona: Persona
    ) async throws {
        let (source, _) = try await issuedSource(kind, id, by: persona)
        try Refusal.raise(refusals(source, by: persona))
        let present = try await store.signedPapers(kind, of: id, agency: persona.agency)
        guard let found = present.first(where: { $0.id == paper }) else { throw Refusal(.notFound) }
        let next = try found.removed(by: persona.account, at: now, because: reason)
        let entry = entry(isRemoval: true, of: next, by: persona, because: reason)
        try await commit(Change([.removeSignedPaper(next)], entries: [entry]))
    }

    private func entry(isRemoval: Bool, of paper: SignedPaper, by persona: Persona, because reason: String? = nil)
        -> JournalDraft
    {
        var body: [String: JSON] = [
            "paper": .string(paper.kind.rawValue), "file": .string(paper.id.text), "sha256": .string(paper.digest),
            "signatures": JSON(paper.found.count),
        ]
        if let reason { body["reason"] = .string(reason) }
        return switch paper.source {
        case .decision(let id):
            entry(
                isRemoval ? "decision.file-removed" : "decision.file-signed", on: Subject.decision(id), by: persona,
                body)
        case .session(let id):
            entry(
                isRemoval ? "session.file-removed" : "session.file-signed", on: Subject.session(id), by: persona, body)
        case .correction(let id):
            entry(
                isRemoval ? "correction.file-removed" : "correction.file-signed", on: Subject.correction(id),
                by: persona, body)
        }
    }

    private func match(_ signature: SignatureInFile, in bytes: [UInt8]) -> SignatureMatch {
        guard signature.isReadable else { return .unreadable }
        guard let expected = signature.expected else { return .notCompared }
        guard signature.covered.allSatisfy({ $0.lowerBound >= 0 && $0.upperBound <= bytes.count }) else {
            return .unreadable
        }
        let signed = signature.covered.reduce(into: [UInt8]()) { $0 += bytes[$1] }
        return SHA256Digest(of: signed).bytes == expected ? .agrees : .differs
    }

    private func refusals(_ source: IssuedPaper.Source, by persona: Persona) -> [Reason] {
        switch source {
        case .decision: persona.refusals(of: DecisionAct.fileSigned, agency: persona.agency)
        case .session: persona.refusals(of: CouncilAct.fileSigned, agency: persona.agency)
        case .correction: persona.refusals(of: DecisionAct.fileSigned, agency: persona.agency)
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
        case .correction:
            guard let id = ID<CorrectionLetter>(id) else { throw Refusal(.notFound) }
            let letter = try await correctionLetter(id, for: .read, at: nil, by: persona)
            guard let issue = letter.issue else { throw Refusal(.notFound) }
            return (.correction(id), issue.text)
        default: throw Refusal(.notFound)
        }
    }
}
