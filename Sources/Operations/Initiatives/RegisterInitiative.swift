package import Domain

package struct InitiativeForm: Sendable {
    package var unit: ID<OrgUnit>?
    package var title: String
    package var summary: String
    package var scope: InitiativeScope?
    package var authors: [InitiativeAuthor]
    package var applied: Day?

    package init(
        unit: ID<OrgUnit>?, title: String, summary: String, scope: InitiativeScope?, authors: [InitiativeAuthor],
        applied: Day?
    ) {
        (self.unit, self.title, self.summary) = (unit, title, summary)
        (self.scope, self.authors, self.applied) = (scope, authors, applied)
    }
}

package struct InitiativeRulingForm: Sendable {
    package var isRecognised: Bool
    package var document: String
    package var day: Day?
    package var authority: String

    package init(isRecognised: Bool, document: String, day: Day?, authority: String) {
        (self.isRecognised, self.document, self.day) = (isRecognised, document, day)
        self.authority = authority
    }
}

extension Office {
    /// Enters an initiative with its authors: a unit its own, the clerk those that came on paper.
    @discardableResult
    package func registerInitiative(_ form: InitiativeForm, by persona: Persona) async throws -> Initiative {
        let unit = persona.holds(.clerk) ? form.unit : persona.unit
        try Refusal.raise(persona.refusals(of: InitiativeAct.register, agency: persona.agency, unit: unit))
        var reasons: [Reason] = []
        if unit == nil { reasons.append(Reason(.missingUnit, field: "unit")) }
        if form.scope == nil { reasons.append(Reason(.choiceMissing, field: "scope")) }
        if form.applied == nil { reasons.append(Reason(.missingDay, field: "applied")) }
        guard let unit, let scope = form.scope, let applied = form.applied else { throw Refusal(reasons) }
        guard try await store.units(of: persona.agency).contains(where: { $0.id == unit }) else {
            throw Refusal(.choiceUnknown, field: "unit")
        }
        let initiative = Initiative(
            id: newID(), agency: persona.agency, unit: unit, title: form.title, summary: form.summary, scope: scope,
            authors: form.authors, applied: applied, enteredBy: persona.account, entered: now)
        try Refusal.raise(initiative.defects(on: now.day))
        try await commit(
            Change([.addInitiative(initiative)], entries: [entry("initiative.register", of: initiative, by: persona)]))
        return initiative
    }

    /// Enters what was decided on it; never by who registered it.
    package func ruleInitiative(
        _ id: ID<Initiative>, _ form: InitiativeRulingForm, at revision: Revision, by persona: Persona
    ) async throws {
        let initiative = try await readInitiative(id, by: persona)
        try Refusal.raise(
            persona.refusals(of: InitiativeAct.rule, agency: initiative.agency, unit: initiative.unit))
        if initiative.revision != revision { throw Refusal(.changedMeanwhile) }
        guard let day = form.day else { throw Refusal(.missingDay, field: "day") }
        let outcome = InitiativeOutcome(
            document: form.document, day: day, authority: form.authority, by: persona.account, at: now)
        let next = try form.isRecognised ? initiative.recognised(outcome) : initiative.declined(outcome)
        let act = form.isRecognised ? "initiative.recognise" : "initiative.decline"
        try await commit(Change([.changeInitiative(next)], entries: [entry(act, of: next, by: persona)]))
    }

    /// A nomination of the same unit rests on the initiative, while it is with the unit. Used a second time is said by
    /// the conditions, not refused: the rule is known at second hand only (law.md P13).
    package func citeInitiative(_ id: ID<Initiative>, in nomination: ID<Nomination>?, by persona: Persona) async throws
    {
        let initiative = try await readInitiative(id, by: persona)
        try Refusal.raise(
            persona.refusals(of: InitiativeAct.cite, agency: initiative.agency, unit: initiative.unit))
        guard let nomination, let dossier = try await store.nomination(nomination, agency: persona.agency),
            dossier.unit == initiative.unit
        else { throw Refusal(.choiceMissing, field: "nomination") }
        guard NominationStatus.withUnit.contains(dossier.status) else { throw Refusal(.nominationNotWithUnit) }
        if initiative.status == .declined { throw Refusal(.initiativeOver) }
        let known = try await store.initiativeUses(of: id, agency: persona.agency)
        if known.contains(where: { $0.nomination == nomination }) { throw Refusal(.initiativeCited) }
        let use = InitiativeUse(
            initiative: id, agency: persona.agency, nomination: nomination, citedBy: persona.account, cited: now)
        let entry = entry(
            "nomination.initiative", on: Subject.nomination(nomination), by: persona,
            ["initiative": .string(id.text)])
        try await commit(Change([.citeInitiative(use)], entries: [entry]))
    }

    private func entry(_ act: String, of initiative: Initiative, by persona: Persona) -> JournalDraft {
        entry(
            act, on: Subject.unit(initiative.unit), by: persona,
            [
                "initiative": .string(initiative.id.text),
                "scope": .string(initiative.scope.rawValue),
                "status": .string(initiative.status.rawValue), "document": JSON(initiative.outcome?.document),
            ],
            personal: [
                "title": initiative.title, "authors": initiative.authors.map(\.name).joined(separator: ", "),
            ])
    }
}
