package import Domain

package struct ModelConsentForm: Sendable {
    package var giver: String
    package var document: String
    package var day: Day?

    package init(giver: String, document: String, day: Day?) {
        (self.giver, self.document, self.day) = (giver, document, day)
    }
}

extension Office {
    /// The clerk looks at a proposal: it holds, or it does not, with the reason. Never who proposed it.
    package func checkModel(
        _ id: ID<ModelExample>, holds: Bool, remark: String, at revision: Revision, by persona: Persona
    ) async throws {
        let model = try await model(id, for: .check, at: revision, by: persona)
        let check = ModelCheck(remark: remark, by: persona.account, at: now)
        let next = try holds ? model.checked(check) : model.declined(check)
        try await commit(next, holds ? "model.check" : "model.decline", because: remark, by: persona)
    }

    /// Shown to everybody, with the consent of whoever is named.
    package func publishModel(
        _ id: ID<ModelExample>, _ form: ModelConsentForm, at revision: Revision, by persona: Persona
    ) async throws {
        let model = try await model(id, for: .publish, at: revision, by: persona)
        guard let day = form.day else { throw Refusal(.missingDay, field: "day") }
        let consent = ModelConsent(
            giver: form.giver, document: form.document, day: day, by: persona.account, at: now)
        try await commit(try model.published(consent), "model.publish", by: persona)
    }

    /// Off the public pages at once.
    package func withdrawModel(
        _ id: ID<ModelExample>, because reason: String, at revision: Revision, by persona: Persona
    ) async throws {
        let model = try await model(id, for: .withdraw, at: revision, by: persona)
        let next = try model.withdrawn(ModelWithdrawal(reason: reason, by: persona.account, at: now))
        try await commit(next, "model.withdraw", because: reason, by: persona)
    }

    /// A dossier of the unit puts the example forward. The award itself goes its own way: intake, appraisal, council, decision.
    package func commendModel(
        _ id: ID<ModelExample>, in nomination: ID<Nomination>?, at revision: Revision, by persona: Persona
    ) async throws {
        let model = try await model(id, for: .commend, at: revision, by: persona)
        guard let nomination else { throw Refusal(.choiceMissing, field: "nomination") }
        guard try await openDossiers(of: model).contains(where: { $0.id == nomination }) else {
            throw Refusal(.choiceUnknown, field: "nomination")
        }
        let next = try model.commended(in: nomination)
        let entry = entry(
            "model.commend", on: Subject.model(id), by: persona, ["nomination": .string(nomination.text)])
        try await commit(Change([.changeModel(next)], entries: [entry]))
    }

    private func model(
        _ id: ID<ModelExample>, for act: ModelAct, at revision: Revision, by persona: Persona
    ) async throws -> ModelExample {
        let model = try await readModel(id, by: persona)
        return try model.acted(on: revision, unless: persona.refusals(of: act, on: model))
    }

    private func commit(
        _ model: ModelExample, _ act: String, because reason: String = "", by persona: Persona
    ) async throws {
        try await commit(
            Change([.changeModel(model)], entries: [entry(act, of: model, by: persona, because: reason)]))
    }
}
