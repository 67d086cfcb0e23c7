package import Domain

/// What the clerk below sees when the agency above asks for more.
package struct ProposalSupplement: Sendable {
    package let proposal: Proposal
    package let upper: Agency
    /// The participant's.
    package let name: String
    package let report: String
    /// What the agency above holds of the dossier.
    package let evidence: [Evidence]
    /// What its guidance asks for.
    package let papers: [RequiredPaper]
}

/// A proposal as one side of it reads it.
package struct ProposalView: Sendable {
    package let proposal: Proposal
    /// The agency on the other side.
    package let other: Agency
    /// Whether the reader's agency proposed it.
    package let isSender: Bool
}

extension Office {
    func proposalView(of nomination: Nomination, from unit: OrgUnit?) async throws -> ProposalView? {
        // Nothing is asked of the database for what never left the agency.
        guard unit?.standsFor != nil || NominationStatus.withUpper.contains(nomination.status) else { return nil }
        let touching = try await store.proposals(touching: [nomination.id], of: nomination.agency)
        // One in the middle of a chain shows the way it went up.
        let sent = touching.first { $0.childNomination == nomination.id }
        guard let proposal = sent ?? touching.first else { return nil }
        let isSender = sent != nil
        guard let other = try await store.agency(isSender ? proposal.parent : proposal.child) else { return nil }
        return ProposalView(proposal: proposal, other: other, isSender: isSender)
    }

    /// What the agency above wants of a proposal of the clerk's own agency.
    package func readSupplement(of id: ID<Nomination>, by persona: Persona) async throws -> ProposalSupplement {
        try await answering(id, by: persona) { proposal, above in
            guard let upper = try await store.agency(proposal.parent),
                let participant = try await store.participant(above.participant, agency: above.agency)
            else { throw Refusal(.notFound) }
            let guidance = try await store.occasion(proposal.occasion, agency: proposal.parent)?.guidance
            return ProposalSupplement(
                proposal: proposal, upper: upper, name: participant.name, report: above.report,
                evidence: try await store.evidence(of: above.id),
                papers: guidance?.papers(award: above.award, kind: above.kind) ?? [])
        }
    }

    /// Adds a file to what the agency above holds.
    /// - Parameter report: as the form has it so far; kept there too, so that nothing typed is lost by adding a file.
    package func supply(
        _ file: EvidenceFile, paper: String?, report: String? = nil, for id: ID<Nomination>, by persona: Persona
    ) async throws {
        try await answering(id, by: persona) { proposal, above in
            let envoy = Office.envoy(proposal, above, persona)
            _ = try await addEvidence(file, paper: paper, to: above.id, by: envoy)
            guard let report, report != above.report, report.count <= Nomination.longestReport else { return }
            var next = above.saved(above.status, at: now)
            next.report = report
            let entry = entry(
                "nomination.edit", on: Subject.nomination(above.id), by: envoy,
                ["revision": JSON(next.revision.number)], personal: ["report": report])
            try await commit(Change([.changeNomination(next)], entries: [entry]))
        }
    }

    /// Sends the supplemented dossier up again; told in both chains.
    /// - Parameter revision: of the proposal as the page showed it.
    package func resend(_ id: ID<Nomination>, report: String, at revision: Revision, by persona: Persona) async throws {
        try await answering(id, by: persona) { proposal, above in
            guard proposal.revision == revision else { throw Refusal(.changedMeanwhile) }
            let next = try above.resent(report: report, at: now)
            let envoy = Office.envoy(proposal, above, persona)
            let received = entry(
                "nomination.submit", on: Subject.nomination(above.id), by: envoy,
                ["number": JSON(next.number), "revision": JSON(next.revision.number)], personal: ["report": report])
            let sent = entry(
                "nomination.resend", on: Subject.nomination(id), by: persona,
                ["to": .string(proposal.parent.text), "number": .string(proposal.number)])
            try await commit(Change([.changeNomination(next)], entries: [received, sent]))
        }
    }

    /// Runs `act` with the proposal of a nomination this person may answer for, and the record above that waits for the
    /// supplement; the rows of the agency above are in sight as long as it runs.
    private func answering<Result>(
        _ id: ID<Nomination>, by persona: Persona, _ act: (Proposal, Nomination) async throws -> Result
    ) async throws -> Result {
        let nomination = try await nomination(id, for: .answer, at: nil, by: persona)
        let proposal = try await store.proposals(touching: [id], of: nomination.agency).first {
            $0.childNomination == id
        }
        guard let proposal, proposal.status == .returned else { throw Refusal(.noSupplementAsked) }
        return try await AgencyScope.widened(to: [proposal.parent]) {
            guard let above = try await store.nomination(proposal.parentNomination, agency: proposal.parent) else {
                throw Refusal(.noSupplementAsked)
            }
            return try await act(proposal, above)
        }
    }

    /// Acts above in the name of the agency below, as the dossier was handed in.
    private static func envoy(_ proposal: Proposal, _ above: Nomination, _ persona: Persona) -> Persona {
        Persona(
            account: above.createdBy, name: persona.name, agency: proposal.parent, unit: above.unit,
            roles: [.unitRepresentative])
    }
}
