package import Domain

extension Office {
    /// A nomination of the same unit rests on the initiative, while it is with the unit. Used a second time is said by
    /// the conditions, not refused: the rule is known at second hand only (law.md P13).
    package func citeInitiative(_ id: ID<Initiative>?, in nomination: ID<Nomination>?, by persona: Persona) async throws
    {
        guard let id else { throw Refusal(.choiceMissing, field: "initiative") }
        try await undisturbed(persona.agency) { standing in
            let initiative = try await readInitiative(id, by: persona)
            let dossier = try await dossier(nomination, of: initiative, by: persona)
            if initiative.status == .declined || initiative.status == .withdrawn { throw Refusal(.initiativeOver) }
            let known = try await store.initiativeUses(of: id, agency: persona.agency)
            if known.contains(where: { $0.nomination == dossier.id }) { throw Refusal(.initiativeCited) }
            let use = InitiativeUse(
                initiative: id, agency: persona.agency, nomination: dossier.id, citedBy: persona.account, cited: now)
            let entry = entry(
                "nomination.initiative", on: Subject.nomination(dossier.id), by: persona,
                ["initiative": .string(id.text)])
            try await keep(Change([.citeInitiative(use)], entries: [entry], standing: standing))
        }
    }

    /// The nomination rests on it no more, while it is with the unit.
    package func dropInitiative(_ id: ID<Initiative>, from nomination: ID<Nomination>, by persona: Persona) async throws
    {
        let initiative = try await readInitiative(id, by: persona)
        let dossier = try await dossier(nomination, of: initiative, by: persona)
        let uses = try await store.initiativeUses(of: id, agency: persona.agency)
        guard let use = uses.first(where: { $0.nomination == dossier.id }) else { throw Refusal(.initiativeNotCited) }
        let entry = entry(
            "nomination.initiative-drop", on: Subject.nomination(dossier.id), by: persona,
            ["initiative": .string(id.text)])
        try await commit(Change([.dropInitiative(use)], entries: [entry]))
    }

    /// A dossier of the initiative's unit that is with the unit.
    private func dossier(
        _ id: ID<Nomination>?, of initiative: Initiative, by persona: Persona
    ) async throws -> Nomination {
        try Refusal.raise(
            persona.refusals(of: InitiativeAct.cite, agency: initiative.agency, unit: initiative.unit))
        guard let id, let dossier = try await store.nomination(id, agency: persona.agency),
            dossier.unit == initiative.unit
        else { throw Refusal(.choiceMissing, field: "nomination") }
        guard NominationStatus.withUnit.contains(dossier.status) else { throw Refusal(.nominationNotWithUnit) }
        return dossier
    }

    /// What a dossier rests on, and what of the unit's register it could rest on.
    package func citableInitiatives(
        of nomination: Nomination, by persona: Persona
    ) async throws -> (cited: [CitedInitiative], open: [Initiative]) {
        let cited = try await store.citedInitiatives(by: [nomination.id], agency: nomination.agency)
        let taken = Set(cited.map(\.id))
        let open = try await store.initiatives(of: nomination.agency, unit: nomination.unit).filter {
            [.registered, .recognised].contains($0.status) && !taken.contains($0.id)
        }
        return (cited, open)
    }
}
