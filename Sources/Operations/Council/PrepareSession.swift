package import Domain

/// What the form that calls a session shows: the council in force, and the nominations that are ready for it.
package struct SessionPreparation: Sendable {
    package let occasion: Occasion
    package let council: Council
    /// Appraised, in the order of their numbers.
    package let nominations: [Nomination]
    package let participants: [ID<Participant>: Participant]
    package let units: [ID<OrgUnit>: OrgUnit]
    package let plan: Plan
    package let appraisals: [ID<Nomination>: [Appraisal]]
    package let onHold: Set<ID<Nomination>>
}

extension Office {
    /// Gathers what a session on `id` could have on its agenda, without calling it.
    package func prepareSession(for id: ID<Occasion>, by persona: Persona) async throws -> SessionPreparation {
        try Refusal.raise(persona.refusals(of: CouncilAct.call, agency: persona.agency))
        let occasion = try await readOccasion(id, by: persona)
        guard let council = try await store.council(of: persona.agency) else { throw Refusal(.noCouncil) }
        let nominations = try await store.nominations(
            occasion: id, agency: persona.agency, statuses: [.appraised]
        ).sorted { ($0.number ?? "", $0.id) < ($1.number ?? "", $1.id) }
        let units = try await store.units(of: persona.agency)
        return SessionPreparation(
            occasion: occasion, council: council, nominations: nominations,
            participants: try await participants(of: nominations),
            units: Dictionary(units.map { ($0.id, $0) }) { first, _ in first },
            plan: try await plan(of: persona.agency).plan, appraisals: try await appraisals(of: nominations),
            onHold: try await onHold(nominations))
    }
}
