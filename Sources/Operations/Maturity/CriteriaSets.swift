package import Domain

extension Office {
    /// The sets an assessment can be made with, those the agency loaded first, and the ones that only are known.
    package func listCriteriaSets(by persona: Persona) async throws -> [CriteriaSet] {
        let loaded = try await store.criteriaSets(of: persona.agency).map(\.set)
        return loaded + CriteriaSetRegistry.known.filter { known in !loaded.contains { $0.key == known.key } }
    }

    /// A set that comes along is found without asking the store; an empty slot gives way to what was loaded for it.
    func criteriaSet(_ key: CriteriaSetKey, of agency: ID<Agency>) async throws -> CriteriaSet {
        let known = CriteriaSetRegistry.set(key)
        if let known, known.isOpen { return known }
        let loaded = try await store.criteriaSets(of: agency).first { $0.set.key == key }?.set
        guard let set = loaded ?? known else { throw Refusal(.maturitySetUnknown, field: "set") }
        return set
    }

    /// Keeps a set as a dated version of its own: nothing that was assessed with an earlier one changes.
    ///
    /// - Parameter file: the text `set` was read from, kept to be handed out again.
    package func loadCriteriaSet(
        _ set: CriteriaSet, file: String, by persona: Persona
    ) async throws -> CriteriaSetRecord {
        try Refusal.raise(persona.refusals(of: MaturityAct.loadSet, agency: persona.agency, unit: nil))
        guard set.isOpen else { throw Refusal(.maturitySetEmpty, field: "file") }
        let known = try await listCriteriaSets(by: persona)
        // A slot of that name is there to be filled.
        if known.contains(where: { $0.key == set.key && $0.isOpen }) {
            throw Refusal(.maturitySetTaken, field: "file")
        }
        let record = CriteriaSetRecord(id: newID(), agency: persona.agency, file: file, set: set, loaded: now)
        let body: [String: JSON] = [
            "set": .string(set.key.description), "name": .string(set.name), "status": .string(set.status.rawValue),
            "maximum": JSON(set.maximum), "criteria": JSON(set.criteria.count),
        ]
        try await commit(
            Change(
                [.addCriteriaSet(record)],
                entries: [entry("maturity.load-set", on: Subject.agency(persona.agency), by: persona, body)]))
        return record
    }
}
