package import Domain

/// An example with what its page shows.
package struct ModelBook: Sendable {
    package let model: ModelExample
    package let adoptions: [ModelAdoption]
    package let units: [OrgUnit]
    package let nomination: (nomination: Nomination, name: String)?
    /// Dossiers of the unit that are under way and can put it forward.
    package let citable: [(nomination: Nomination, name: String)]
    package let history: [JournalEntry]
}

package struct ModelList: Sendable {
    package let models: [ModelExample]
    package let adoptions: [ModelAdoption]
    package let units: [OrgUnit]

    package func spread(_ model: ModelExample) -> Int { adoptions.count { $0.model == model.id } }
}

extension Office {
    /// All for who reads the season; a unit its own and what is published.
    package func listModels(by persona: Persona) async throws -> ModelList {
        try Refusal.raise(persona.refusals(of: ModelAct.read, agency: persona.agency, unit: persona.unit))
        let all = try await store.models(of: persona.agency)
        return ModelList(
            models: all.filter { persona.refusals(of: ModelAct.read, on: $0).isEmpty },
            adoptions: try await store.modelAdoptions(of: nil, agency: persona.agency),
            units: try await store.units(of: persona.agency))
    }

    package func readModel(_ id: ID<ModelExample>, by persona: Persona) async throws -> ModelExample {
        try await store.model(id, agency: persona.agency).found { persona.refusals(of: ModelAct.read, on: $0) }
    }

    package func readModelBook(_ id: ID<ModelExample>, by persona: Persona) async throws -> ModelBook {
        let model = try await readModel(id, by: persona)
        let seesDossier = persona.refusals(of: ModelAct.read, agency: model.agency, unit: model.unit).isEmpty
        let linked = seesDossier ? model.nomination.map { [$0] } ?? [] : []
        let named = try await store.nominations(Set(linked), agency: model.agency)
        let isOpen = model.nomination == nil && [.checked, .published].contains(model.status)
        let cites = isOpen && persona.refusals(of: ModelAct.commend, on: model).isEmpty
        let open = cites ? try await openDossiers(of: model) : []
        let people = try await participants(of: named + open)
        let line = { (nomination: Nomination) in (nomination, people[nomination.participant]?.name ?? "") }
        return ModelBook(
            model: model, adoptions: try await store.modelAdoptions(of: id, agency: model.agency),
            units: try await store.units(of: model.agency), nomination: named.first.map(line),
            citable: open.map(line),
            history: seesDossier ? try await store.history(subject: Subject.model(id), agency: model.agency) : [])
    }

    /// Those that are not over, of occasions that are.
    func openDossiers(of model: ModelExample) async throws -> [Nomination] {
        var found: [Nomination] = []
        for occasion in try await store.occasions(of: model.agency) where occasion.status == .open {
            found += try await store.nominations(
                occasion: occasion.id, agency: model.agency, statuses: NominationStatus.withUnit)
        }
        return found.filter { $0.unit == model.unit }
    }

    /// Anybody: what an agency published, the newest first, with the names of the units that took it over.
    func publicModels(of agency: ID<Agency>) async throws -> [PublicModel] {
        let all = try await store.models(of: agency).filter { $0.status == .published }
        if all.isEmpty { return [] }
        let names = Dictionary(try await store.units(of: agency).map { ($0.id, $0.name) }) { first, _ in first }
        let adoptions = try await store.modelAdoptions(of: nil, agency: agency)
        return all.compactMap { model in
            PublicModel(
                model, unit: names[model.unit] ?? "",
                takenOver: adoptions.filter { $0.model == model.id }.map { names[$0.unit] ?? "" })
        }.sorted { $0.day > $1.day }
    }
}
