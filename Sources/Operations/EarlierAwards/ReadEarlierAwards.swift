package import Domain

/// Awards entered from papers, with those who received them.
package struct EarlierAwardList: Sendable {
    /// The latest decision first.
    package let rows: [(award: EarlierAward, participant: Participant)]
    package let canEnter: Bool
}

extension Office {
    package func listEarlierAwards(by persona: Persona) async throws -> EarlierAwardList {
        try Refusal.raise(persona.refusals(of: EarlierAwardAct.read, agency: persona.agency))
        let awards = try await store.earlierAwards(of: persona.agency)
        let people = try await store.participants(Set(awards.map(\.participant)), agency: persona.agency)
        let byID = Dictionary(people.map { ($0.id, $0) }) { first, _ in first }
        return EarlierAwardList(
            rows: awards.compactMap { award in byID[award.participant].map { (award, $0) } },
            canEnter: persona.refusals(of: EarlierAwardAct.enter, agency: persona.agency).isEmpty)
    }

    package func readEarlierAward(
        _ id: ID<EarlierAward>, by persona: Persona
    ) async throws -> (award: EarlierAward, participant: Participant) {
        guard let found = try await listEarlierAwards(by: persona).rows.first(where: { $0.award.id == id }) else {
            throw Refusal(.notFound)
        }
        return found
    }

    /// Takes a wrong one out again, with a reason.
    package func cancelEarlierAward(
        _ id: ID<EarlierAward>, because reason: String, at revision: Revision, by persona: Persona
    ) async throws {
        try Refusal.raise(persona.refusals(of: EarlierAwardAct.cancel, agency: persona.agency))
        let award = try await readEarlierAward(id, by: persona).award
        guard award.revision == revision else { throw Refusal(.changedMeanwhile) }
        let next = try award.cancelled(because: reason)
        try await commit(
            Change(
                [.changeEarlierAward(next)],
                entries: [
                    entry(
                        "participant.award-cancel", on: Subject.participant(award.participant), by: persona,
                        [
                            "award": .string(award.id.text), "decision": .string(award.decision),
                            "reason": .string(reason),
                        ])
                ]))
    }
}
