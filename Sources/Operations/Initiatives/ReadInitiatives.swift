package import Domain

/// An initiative with what its page shows.
package struct InitiativeBook: Sendable {
    package let initiative: Initiative
    package let similar: [InitiativeLikeness]
    /// Nominations that rest on it, with the names of those put forward.
    package let uses: [(nomination: Nomination, name: String)]
    /// Nominations of the unit that can still rest on it.
    package let citable: [(nomination: Nomination, name: String)]
    /// The reader may correct it or take it back now.
    package let isChangeable: Bool
}

extension Office {
    package func listInitiatives(by persona: Persona) async throws -> [Initiative] {
        let isUnit = !persona.holds(anyOf: Persona.readersOfAll)
        try Refusal.raise(persona.refusals(of: InitiativeAct.read, agency: persona.agency, unit: persona.unit))
        return try await store.initiatives(of: persona.agency, unit: isUnit ? persona.unit : nil)
    }

    package func readInitiative(_ id: ID<Initiative>, by persona: Persona) async throws -> Initiative {
        guard let initiative = try await store.initiative(id, agency: persona.agency) else { throw Refusal(.notFound) }
        try Refusal.raise(
            persona.refusals(of: InitiativeAct.read, agency: initiative.agency, unit: initiative.unit))
        return initiative
    }

    package func readInitiativeBook(_ id: ID<Initiative>, by persona: Persona) async throws -> InitiativeBook {
        let initiative = try await readInitiative(id, by: persona)
        let sees = persona.holds(anyOf: Persona.readersOfAll)
        let others = try await store.initiatives(of: persona.agency, unit: sees ? nil : initiative.unit)
        let uses = try await store.initiativeUses(of: id, agency: persona.agency).map(\.nomination)
        let used = try await store.nominations(Set(uses), agency: persona.agency)
        let cites = persona.refusals(of: InitiativeAct.cite, agency: persona.agency, unit: initiative.unit).isEmpty
        let isOpen = initiative.status == .registered || initiative.status == .recognised
        let changes = persona.refusals(of: InitiativeAct.change, agency: persona.agency, unit: initiative.unit).isEmpty
        let open = cites && isOpen ? try await drafts(of: initiative, sparing: uses) : []
        let participants = try await participants(of: used + open)
        let named = { (nomination: Nomination) in (nomination, participants[nomination.participant]?.name ?? "") }
        return InitiativeBook(
            initiative: initiative, similar: initiative.similar(in: others), uses: used.map(named),
            citable: open.map(named), isChangeable: changes && initiative.fixed(by: used).isEmpty)
    }

    private func drafts(of initiative: Initiative, sparing uses: [ID<Nomination>]) async throws -> [Nomination] {
        var found: [Nomination] = []
        for occasion in try await store.occasions(of: initiative.agency) where occasion.status == .open {
            found += try await store.nominations(
                occasion: occasion.id, agency: initiative.agency, statuses: NominationStatus.withUnit)
        }
        return found.filter { $0.unit == initiative.unit && !uses.contains($0.id) }
    }

    /// Anybody: what was recognised by a decision.
    package func listRecognisedInitiatives() async throws -> [(initiative: Initiative, unit: String, agency: String)] {
        let all = try await store.recognisedInitiatives()
        var lines: [(initiative: Initiative, unit: String, agency: String)] = []
        for (agency, own) in Dictionary(grouping: all, by: \.agency) {
            lines += try await AgencyScope.only(agency).around {
                let name = try await store.agency(agency)?.name ?? ""
                let units = try await store.units(of: agency)
                return own.map { one in (one, units.first { $0.id == one.unit }?.name ?? "", name) }
            }
        }
        return lines.sorted { left, right in
            let days = [left, right].map { $0.initiative.outcome?.day ?? $0.initiative.applied }
            return days[0] != days[1] ? days[0] > days[1] : left.initiative.id < right.initiative.id
        }
    }
}
