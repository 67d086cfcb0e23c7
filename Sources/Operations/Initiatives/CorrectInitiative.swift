package import Domain

extension Office {
    /// What was registered is put right, while nobody decided on it and no dossier that left the unit rests on it.
    package func correctInitiative(
        _ id: ID<Initiative>, _ form: InitiativeForm, at revision: Revision, by persona: Persona
    ) async throws {
        let text = try form.text()
        try await undisturbed(persona.agency) { standing in
            let (initiative, dossiers) = try await changeable(id, at: revision, by: persona)
            let next = try initiative.corrected(
                text, restingOn: dossiers, by: persona.account, on: now.day)
            let entry = entry("initiative.correct", of: next, by: persona)
            try await keep(Change([.correctInitiative(next)], entries: [entry], standing: standing))
        }
    }

    /// Taken back with a reason; it stays in the register, and nothing can rest on it any more.
    package func withdrawInitiative(
        _ id: ID<Initiative>, because reason: String, at revision: Revision, by persona: Persona
    ) async throws {
        try await undisturbed(persona.agency) { standing in
            let (initiative, dossiers) = try await changeable(id, at: revision, by: persona)
            let withdrawal = InitiativeWithdrawal(reason: reason, by: persona.account, at: now)
            let next = try initiative.withdrawn(withdrawal, restingOn: dossiers)
            let entry = entry("initiative.withdraw", of: next, by: persona)
            try await keep(Change([.withdrawInitiative(next, withdrawal)], entries: [entry], standing: standing))
        }
    }

    /// The initiative with the dossiers that rest on it, if the persona may change it.
    private func changeable(
        _ id: ID<Initiative>, at revision: Revision, by persona: Persona
    ) async throws -> (Initiative, [Nomination]) {
        let initiative = try await readInitiative(id, by: persona)
        try Refusal.raise(
            persona.refusals(of: InitiativeAct.change, agency: initiative.agency, unit: initiative.unit))
        if initiative.revision != revision { throw Refusal(.changedMeanwhile) }
        let uses = try await store.initiativeUses(of: id, agency: persona.agency).map(\.nomination)
        return (initiative, try await store.nominations(Set(uses), agency: persona.agency))
    }
}
