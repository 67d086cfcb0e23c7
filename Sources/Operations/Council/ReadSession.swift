package import Domain

/// A session with everything its page shows.
package struct SessionPapers: Sendable {
    package let session: CouncilSession
    package let council: Council
    package let occasion: Occasion
    /// The nominations of the agenda, by id.
    package let nominations: [ID<Nomination>: Nomination]
    package let participants: [ID<Participant>: Participant]
    package let units: [ID<OrgUnit>: OrgUnit]
    package let plan: Plan
    package let appraisals: [ID<Nomination>: [Appraisal]]
    /// Those whose award waits; the ground is nobody's business here.
    package let onHold: Set<ID<Nomination>>
    package let history: [JournalEntry]
}

extension Office {
    package func listSessions(by persona: Persona) async throws -> [CouncilSession] {
        try Refusal.raise(persona.refusals(of: CouncilAct.read, agency: persona.agency))
        return try await store.councilSessions(of: persona.agency)
    }

    package func readSession(_ id: ID<CouncilSession>, by persona: Persona) async throws -> SessionPapers {
        let (session, council) = try await councilSession(id, for: .read, at: nil, by: persona)
        let occasion = try await readOccasion(session.occasion, by: persona)
        let nominations = try await store.nominations(
            Set(session.agenda.map(\.nomination)), agency: session.agency)
        let units = try await store.units(of: session.agency)
        return SessionPapers(
            session: session, council: council, occasion: occasion,
            nominations: Dictionary(nominations.map { ($0.id, $0) }) { first, _ in first },
            participants: try await participants(of: nominations),
            units: Dictionary(units.map { ($0.id, $0) }) { first, _ in first },
            plan: try await plan(of: session.agency).plan, appraisals: try await appraisals(of: nominations),
            onHold: try await onHold(nominations),
            history: try await store.history(subject: Subject.session(id), agency: session.agency))
    }
}
