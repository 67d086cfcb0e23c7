package import Domain

extension Office {
    /// Enters the council as a dated decision composed it. Earlier compositions stay with their sessions.
    package func composeCouncil(
        decisionNumber: String, decided: Day, members: [CouncilMember], rules: CouncilRules, by persona: Persona
    ) async throws -> Council {
        try Refusal.raise(persona.refusals(of: CouncilAct.compose, agency: persona.agency))
        let council = Council(
            id: newID(), agency: persona.agency, decisionNumber: decisionNumber, decided: decided, members: members,
            rules: rules)
        try Refusal.raise(council.defects)
        let entry = entry(
            "council.compose", on: Subject.council(council.id), by: persona,
            ["decision": .string(decisionNumber), "decided": JSON(decided), "members": JSON(members.count)],
            personal: Dictionary(members.map { ($0.id.text, $0.name) }) { first, _ in first })
        try await commit(Change([.addCouncil(council)], entries: [entry]))
        return council
    }

    /// A new identity for a member being entered.
    package func newMemberID() -> ID<CouncilMember> { newID() }

    /// With the rules that hold today, where it follows the registry.
    package func readCouncil(by persona: Persona) async throws -> Council? {
        try Refusal.raise(persona.refusals(of: CouncilAct.read, agency: persona.agency))
        let council = try await store.council(of: persona.agency)
        guard let council, council.rules.followsRegistry == true else { return council }
        return council.following(try await lawBook(of: persona.agency), on: now.day)
    }
}
