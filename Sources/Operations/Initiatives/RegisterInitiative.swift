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

extension InitiativeForm {
    /// What it says, when nothing of it is missing.
    func text(besides reasons: [Reason] = []) throws -> InitiativeText {
        var reasons = reasons
        if scope == nil { reasons.append(Reason(.choiceMissing, field: "scope")) }
        if applied == nil { reasons.append(Reason(.missingDay, field: "applied")) }
        guard reasons.isEmpty, let scope, let applied else { throw Refusal(reasons) }
        return InitiativeText(title: title, summary: summary, scope: scope, authors: authors, applied: applied)
    }
}

extension Office {
    /// Enters an initiative with its authors: a unit its own, the clerk those that came on paper.
    @discardableResult
    package func registerInitiative(_ form: InitiativeForm, by persona: Persona) async throws -> Initiative {
        let unit = persona.holds(.clerk) ? form.unit : persona.unit
        try Refusal.raise(persona.refusals(of: InitiativeAct.register, agency: persona.agency, unit: unit))
        let text = try form.text(besides: unit == nil ? [Reason(.missingUnit, field: "unit")] : [])
        guard let unit else { throw Refusal(.missingUnit, field: "unit") }
        guard try await store.units(of: persona.agency).contains(where: { $0.id == unit }) else {
            throw Refusal(.choiceUnknown, field: "unit")
        }
        let initiative = newInitiative(text, of: unit, by: persona)
        try Refusal.raise(initiative.defects(on: now.day))
        try await commit(
            Change([.addInitiative(initiative)], entries: [entry("initiative.register", of: initiative, by: persona)]))
        return initiative
    }

    func newInitiative(_ text: InitiativeText, of unit: ID<OrgUnit>, by persona: Persona) -> Initiative {
        Initiative(
            id: newID(), agency: persona.agency, unit: unit, title: text.title, summary: text.summary,
            scope: text.scope, authors: text.authors, applied: text.applied, enteredBy: persona.account, entered: now)
    }

    /// Enters what was decided on it; never by who registered or corrected it.
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

    /// With the whole record, so that `thidua check` finds a row that was changed past the program.
    func entry(_ act: String, of initiative: Initiative, by persona: Persona) -> JournalDraft {
        entry(
            act, on: Subject.unit(initiative.unit), by: persona,
            [
                "initiative": .string(initiative.id.text),
                "scope": .string(initiative.scope.rawValue),
                "status": .string(initiative.status.rawValue), "document": JSON(initiative.outcome?.document),
            ],
            personal: [
                "title": initiative.title, "authors": initiative.authors.map(\.name).joined(separator: ", "),
                "record": initiative.record.text,
            ])
    }
}
