package import Domain

extension Office {
    /// A participant takes on themes with commitments for a year (VI.2.2).
    package func register(
        _ id: ID<Participant>, year: Int, themes: [String], commitments: [Commitment], by persona: Persona
    ) async throws -> Registration {
        let participant = try await participant(id, by: persona)
        try Refusal.raise(
            persona.refusals(of: RegistrationAct.register, agency: participant.agency, unit: participant.unit))
        let registration = Registration(
            id: newID(), agency: participant.agency, participant: id, unit: participant.unit, year: year,
            themes: themes, commitments: commitments, changed: now)
        try Refusal.raise(registration.defects(under: try await plan(of: participant.agency).plan))
        try await commit(
            Change(
                [.addRegistration(registration)],
                entries: [entry("registration.register", of: registration, by: persona)]))
        return registration
    }

    package func changeRegistration(
        _ id: ID<Registration>, themes: [String], commitments: [Commitment], at revision: Revision,
        by persona: Persona
    ) async throws {
        var next = try await registration(id, for: .change, at: revision, by: persona)
        (next.themes, next.commitments) = (themes, commitments)
        try Refusal.raise(next.defects(under: try await plan(of: next.agency).plan))
        try await save(next, "registration.change", by: persona)
    }

    /// Takes a registration back. Has no effect on any nomination: registering is never a condition (law.md §A.8).
    package func withdrawRegistration(_ id: ID<Registration>, at revision: Revision, by persona: Persona) async throws {
        var next = try await registration(id, for: .withdraw, at: revision, by: persona)
        next.status = .withdrawn
        try await save(next, "registration.withdraw", by: persona)
    }

    package func readRegistration(_ id: ID<Registration>, by persona: Persona) async throws -> (
        registration: Registration, participant: Participant
    ) {
        guard let registration = try await store.registration(id, agency: persona.agency) else {
            throw Refusal(.notFound)
        }
        return (registration, try await participant(registration.participant, by: persona))
    }

    package func listRegistrations(year: Int?, by persona: Persona) async throws -> [RegistrationRow] {
        let all = persona.holds(anyOf: Persona.readersOfAll)
        guard all || (persona.holds(.unitRepresentative) && persona.unit != nil) else { throw Refusal(.notPermitted) }
        return try await store.registrations(agency: persona.agency, year: year, unit: all ? nil : persona.unit)
    }

    private func registration(
        _ id: ID<Registration>, for act: RegistrationAct, at revision: Revision, by persona: Persona
    ) async throws -> Registration {
        var (registration, _) = try await readRegistration(id, by: persona)
        try Refusal.raise(persona.refusals(of: act, agency: registration.agency, unit: registration.unit))
        guard registration.status == .registered else { throw Refusal(.registrationWithdrawn) }
        guard registration.revision == revision else { throw Refusal(.changedMeanwhile) }
        registration.changed = now
        registration.revision = revision.next
        return registration
    }

    private func save(_ registration: Registration, _ act: String, by persona: Persona) async throws {
        try await commit(
            Change([.changeRegistration(registration)], entries: [entry(act, of: registration, by: persona)]))
    }

    private func entry(_ act: String, of registration: Registration, by persona: Persona) -> JournalDraft {
        entry(
            act, on: Subject.registration(registration.id), by: persona,
            [
                "participant": .string(registration.participant.text), "year": JSON(registration.year),
                "themes": .array(registration.themes.map(JSON.string)),
                "commitments": .array(registration.commitments.map { .string($0.text) }),
                "status": .string(registration.status.rawValue),
            ])
    }
}
