package import Domain

package struct ModelForm: Sendable {
    package var unit: ID<OrgUnit>?
    package var kind: ModelKind?
    package var title: String
    package var bearer: String
    package var summary: String
    package var effect: String

    package init(
        unit: ID<OrgUnit>?, kind: ModelKind?, title: String, bearer: String, summary: String, effect: String
    ) {
        (self.unit, self.kind, self.title) = (unit, kind, title)
        (self.bearer, self.summary, self.effect) = (bearer, summary, effect)
    }
}

package struct AdoptionForm: Sendable {
    package var unit: ID<OrgUnit>?
    package var day: Day?
    package var result: String

    package init(unit: ID<OrgUnit>?, day: Day?, result: String) {
        (self.unit, self.day, self.result) = (unit, day, result)
    }
}

extension Office {
    /// A unit proposes its own, the clerk what came on paper.
    @discardableResult
    package func proposeModel(_ form: ModelForm, by persona: Persona) async throws -> ModelExample {
        let unit = persona.holds(.clerk) ? form.unit : persona.unit
        try Refusal.raise(persona.refusals(of: ModelAct.propose, agency: persona.agency, unit: unit))
        var reasons: [Reason] = []
        if unit == nil { reasons.append(Reason(.missingUnit, field: "unit")) }
        if form.kind == nil { reasons.append(Reason(.choiceMissing, field: "kind")) }
        reasons += ModelExample.gaps(
            title: form.title, bearer: form.bearer, summary: form.summary, effect: form.effect)
        guard reasons.isEmpty, let unit, let kind = form.kind else { throw Refusal(reasons) }
        guard try await store.units(of: persona.agency).contains(where: { $0.id == unit }) else {
            throw Refusal(.choiceUnknown, field: "unit")
        }
        let model = ModelExample(
            id: newID(), agency: persona.agency, unit: unit, kind: kind, title: form.title, bearer: form.bearer,
            summary: form.summary, effect: form.effect, proposedBy: persona.account, proposed: now)
        try await commit(
            Change([.addModel(model)], entries: [entry("model.propose", of: model, by: persona)]))
        return model
    }

    /// A unit took a published example over: its own representative says so, or the clerk.
    package func spreadModel(_ id: ID<ModelExample>, _ form: AdoptionForm, by persona: Persona) async throws {
        let model = try await readModel(id, by: persona)
        try Refusal.raise(persona.refusals(of: ModelAct.spread, on: model))
        let unit = persona.holds(.clerk) ? form.unit : persona.unit
        var reasons: [Reason] = []
        if unit == nil { reasons.append(Reason(.missingUnit, field: "unit")) }
        if form.day == nil { reasons.append(Reason(.missingDay, field: "day")) }
        guard let unit, let day = form.day else { throw Refusal(reasons) }
        guard try await store.units(of: persona.agency).contains(where: { $0.id == unit }) else {
            throw Refusal(.choiceUnknown, field: "unit")
        }
        let adoption = ModelAdoption(
            id: newID(), agency: model.agency, model: id, unit: unit, day: day, result: form.result,
            enteredBy: persona.account, entered: now)
        let known = try await store.modelAdoptions(of: id, agency: model.agency)
        try Refusal.raise(adoption.defects(of: model, beside: known))
        let entry = entry(
            "model.spread", on: Subject.model(id), by: persona,
            ["adoption": .string(adoption.id.text), "unit": .string(unit.text), "day": JSON(day)],
            personal: ["result": form.result])
        try await commit(Change([.addAdoption(adoption)], entries: [entry]))
    }

    /// Title, bearer and texts may name people: they enter the journal as digests.
    func entry(_ act: String, of model: ModelExample, by persona: Persona, because reason: String = "") -> JournalDraft
    {
        var personal = ["title": model.title, "bearer": model.bearer]
        if !reason.isEmpty { personal["reason"] = reason }
        if let consent = model.consent { personal["consent"] = consent.giver }
        return entry(
            act, on: Subject.model(model.id), by: persona,
            [
                "unit": .string(model.unit.text), "kind": .string(model.kind.rawValue),
                "status": .string(model.status.rawValue), "consent-day": model.consent.map { JSON($0.day) } ?? .null,
            ], personal: personal)
    }
}
