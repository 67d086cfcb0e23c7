package import Domain
import Secrets

extension Office {
    /// Chooses how each item is voted, before a box stands.
    package func setBallotModes(
        _ modes: [ID<Nomination>: BallotMode], in id: ID<CouncilSession>, at revision: Revision, by persona: Persona
    ) async throws {
        let (session, _) = try await councilSession(id, for: .setModes, at: revision, by: persona)
        try await refuseStandingBox(session)
        let next = try session.moded(modes)
        let words = next.agenda.map { ($0.nomination.text, JSON.string($0.ballot.rawValue)) }
        let entry = entry(
            "session.ballot-modes", on: Subject.session(id), by: persona,
            ["modes": .object(Dictionary(words) { first, _ in first })])
        try await commit(Change([.changeCouncilSession(next)], entries: [entry]))
    }

    /// Opens the box of an open session: conflicts are declared and settled, who stays out is kept with each item, and
    /// papers can be taken (or, without a secret item, votes).
    package func openBallotBox(in id: ID<CouncilSession>, at revision: Revision, by persona: Persona) async throws {
        try await undisturbed(persona.agency) { standing in
            let (session, council) = try await councilSession(id, for: .runBallot, at: revision, by: persona)
            guard session.status == .open else { throw Refusal(.sessionNotOpen) }
            try await refuseStandingBox(session)
            let papers = try await readSession(id, by: persona)
            let records = try await store.ballotRecords(id, agency: session.agency)
            let conflicts = conflicts(papers, records)
            try Refusal.raise(Office.hindrances(session, council, records, conflicts))
            let next = session.recusing(by: conflicts)
            let box = BallotBox.opened(for: next, key: Token(chance).text)
            let out = conflicts.filter(\.isRecused).map { JSON.string("\($0.nomination)/\($0.member)") }
            let entry = entry(
                "session.ballot-open", on: Subject.session(id), by: persona, ["recused": .array(out)])
            try await keep(
                Change([.changeCouncilSession(next), .addBallotBox(box)], entries: [entry], standing: standing))
        }
    }

    private static func hindrances(
        _ session: CouncilSession, _ council: Council, _ records: BallotRecords, _ conflicts: [Conflict]
    ) -> [Reason] {
        let present = council.members.filter { session.presence(of: $0.id) == .present }
        func names(_ members: [CouncilMember]) -> [String: String] {
            ["names": members.map(\.name).joined(separator: ", ")]
        }
        var reasons: [Reason] = []
        if !session.hasBox { reasons.append(Reason(.nothingBoxed)) }
        let without = present.filter { $0.account == nil }
        if !without.isEmpty && (session.has(.secret) || session.has(.open)) {
            reasons.append(Reason(.membersWithoutAccount, names(without)))
        }
        let silent = present.filter { member in
            member.account != nil && !records.declarations.contains { $0.member == member.id }
        }
        if !silent.isEmpty { reasons.append(Reason(.conflictsUndeclared, names(silent))) }
        let boxed = conflicts.filter { conflict in
            session.item(conflict.nomination).map { BallotMode.boxed.contains($0.ballot) } ?? false
        }
        let unsettled = boxed.count { !$0.isSettled && session.presence(of: $0.member) == .present }
        if unsettled > 0 { reasons.append(Reason(.conflictsUnsettled, ["count": "\(unsettled)"])) }
        return reasons
    }

    /// All papers are handed out: nobody takes one any more, and ballots are taken.
    package func startVoting(in id: ID<CouncilSession>, at revision: Revision, by persona: Persona) async throws {
        let (session, box) = try await standingBox(id, at: revision, by: persona)
        let next = try box.voting()
        let papers = try await store.ballotRecords(id, agency: session.agency).papers
        let entry = entry(
            "session.ballot-vote", on: Subject.session(id), by: persona, ["papers": JSON(papers.count)])
        try await commit(Change([.changeBallotBox(next)], entries: [entry]))
    }

    /// Throws a box that was not counted away, with every paper and ballot in it; another can be opened.
    package func discardBallotBox(
        in id: ID<CouncilSession>, because reason: String, at revision: Revision, by persona: Persona
    ) async throws {
        let (_, box) = try await standingBox(id, at: revision, by: persona)
        if box.status == .counted { throw Refusal(.boxCounted) }
        if reason.isEmpty { throw Refusal(.missingReason, field: "reason") }
        let entry = entry(
            "session.ballot-discard", on: Subject.session(id), by: persona, ["reason": .string(reason)])
        try await commit(Change([.removeBallotBox(box)], entries: [entry]))
        try? await store.forgetBallotHistory()
    }

    /// The box of a session at the revision the page showed, for who runs its ballot.
    func standingBox(
        _ id: ID<CouncilSession>, at revision: Revision, by persona: Persona
    ) async throws -> (CouncilSession, BallotBox) {
        let (session, _) = try await councilSession(id, for: .runBallot, at: nil, by: persona)
        guard let box = try await store.ballotBox(id, agency: session.agency) else { throw Refusal(.boxNotOpen) }
        guard box.revision == revision else { throw Refusal(.changedMeanwhile) }
        return (session, box)
    }
}
