import Domain
import Secrets

extension Office {
    /// The files of a decision that is being issued, to be kept in the same transaction.
    func frozenPapers(of decision: Decision, _ context: IssueContext, by persona: Persona) async throws
        -> [(paper: IssuedPaper, bytes: [UInt8])]
    {
        guard press != nil else { return [] }
        let record = PaperRecord(
            office: try await paperOffice(decision.agency, context.plan), plan: context.plan,
            occasion: context.occasion, now: now, subject: .decision(decision, target: context.target))
        return try await frozen([.decision], record, .decision(decision.id), decision.agency)
    }

    /// The minutes of a session that is being closed, and those of its count where ballots were cast.
    func frozenPapers(of session: CouncilSession, _ council: Council, by persona: Persona) async throws
        -> [(paper: IssuedPaper, bytes: [UInt8])]
    {
        guard press != nil else { return [] }
        let papers = try await readSession(session.id, by: persona)
        let record = try await paperRecord(of: session, council, papers)
        let kinds: [PaperKind] = session.hasBallots ? [.minutes, .voteCount] : [.minutes]
        return try await frozen(kinds, record, .session(session.id), session.agency)
    }

    func frozen(
        _ kinds: [PaperKind], _ record: PaperRecord, _ source: IssuedPaper.Source, _ agency: ID<Agency>
    ) async throws -> [(paper: IssuedPaper, bytes: [UInt8])] {
        guard let press else { return [] }
        var papers: [(paper: IssuedPaper, bytes: [UInt8])] = []
        for kind in kinds {
            let template = try await templateInForce(kind, of: agency)
            let files = await press.files(kind, record, template?.bytes)
            // Nothing is issued without its paper because of a template: that would be noticed by nobody.
            if template != nil && files.isEmpty { throw Refusal(.templateUnusable) }
            for format in PaperFileFormat.allCases {
                guard let bytes = files[format] else { continue }
                let paper = IssuedPaper(
                    id: newID(), agency: agency, kind: kind, format: format, source: source, size: bytes.count,
                    digest: SHA256Digest(of: bytes).hex, made: now, template: template?.id)
                papers.append((paper, bytes))
            }
        }
        return papers
    }
}
