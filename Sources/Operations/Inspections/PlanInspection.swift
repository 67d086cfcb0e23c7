package import Domain

package struct InspectionForm: Sendable {
    package var unit: ID<OrgUnit>?
    package var kind: InspectionKind?
    package var ground: String
    package var day: Day?
    package var leader: ID<Account>?
    package var team: [ID<Account>]
    /// Codes of suggested lines.
    package var lines: [String]
    /// Lines the office adds.
    package var own: [String]

    package init(
        unit: ID<OrgUnit>?, kind: InspectionKind?, ground: String, day: Day?, leader: ID<Account>?,
        team: [ID<Account>], lines: [String], own: [String]
    ) {
        (self.unit, self.kind, self.ground, self.day) = (unit, kind, ground, day)
        (self.leader, self.team, self.lines, self.own) = (leader, team, lines, own)
    }
}

package struct InspectionProgrammeForm: Sendable {
    package var year: Int
    package var document: String
    package var day: Day?
    package var content: String

    package init(year: Int, document: String, day: Day?, content: String) {
        (self.year, self.document, self.day, self.content) = (year, document, day, content)
    }
}

extension Office {
    /// Plans a visit: whom, when, by whom, and what is looked at.
    @discardableResult
    package func planInspection(_ form: InspectionForm, by persona: Persona) async throws -> Inspection {
        try Refusal.raise(persona.refusals(of: InspectionAct.plan, agency: persona.agency, unit: form.unit))
        guard let unit = try await store.units(of: persona.agency).first(where: { $0.id == form.unit }) else {
            throw Refusal(.choiceUnknown, field: "unit")
        }
        var reasons: [Reason] = []
        if form.kind == nil { reasons.append(Reason(.choiceMissing, field: "kind")) }
        if form.day == nil { reasons.append(Reason(.inspectionDayMissing, field: "day")) }
        let accounts = try await store.accounts(of: persona.agency)
        let suggested = try await inspectionSuggestions(unit, by: persona)
        let inspection = Inspection(
            id: newID(), agency: persona.agency, unit: unit.id, kind: form.kind ?? .planned, ground: form.ground,
            day: form.day ?? now.day, team: team(form, accounts),
            checklist: suggested.filter { form.lines.contains($0.code) } + InspectionLine.own(form.own),
            createdBy: persona.account, changed: now)
        try Refusal.raise(reasons + inspection.defects(on: now.day, accounts: accounts))
        try await commit(
            Change([.addInspection(inspection)], entries: [entry("inspection.plan", of: inspection, by: persona)]))
        return inspection
    }

    /// What the plan and the indicators ask of the unit today.
    package func inspectionSuggestions(_ unit: OrgUnit, by persona: Persona) async throws -> [InspectionLine] {
        let plan = try await plan(of: persona.agency).plan
        return InspectionLine.suggestions(
            plan, try await store.indicators(of: persona.agency), unit: unit, on: now.day)
    }

    private func team(_ form: InspectionForm, _ accounts: [Account]) -> [InspectionMember] {
        var ids = form.leader.map { [$0] } ?? []
        for id in form.team where !ids.contains(id) { ids.append(id) }
        return ids.map { id in
            InspectionMember(
                account: id, name: accounts.first { $0.id == id }?.name ?? id.text, isLeader: id == form.leader)
        }
    }

    package func moveInspection(_ id: ID<Inspection>, to day: Day?, at revision: Revision, by persona: Persona)
        async throws
    {
        let inspection = try await inspection(id, for: .plan, at: revision, by: persona)
        guard let day else { throw Refusal(.inspectionDayMissing, field: "day") }
        let next = try inspection.moved(to: day, at: now)
        try await commit(
            Change([.changeInspection(next)], entries: [entry("inspection.move", of: next, by: persona)]))
    }

    package func callOffInspection(_ id: ID<Inspection>, _ reason: String, at revision: Revision, by persona: Persona)
        async throws
    {
        let inspection = try await inspection(id, for: .plan, at: revision, by: persona)
        let next = try inspection.calledOff(reason, at: now)
        try await commit(
            Change(
                [.changeInspection(next)],
                entries: [entry("inspection.call-off", of: next, by: persona, ["reason": .string(reason)])]))
    }

    /// Enters the year's programme, or what its signed paper says now.
    package func setInspectionProgramme(_ form: InspectionProgrammeForm, at revision: Revision?, by persona: Persona)
        async throws
    {
        try Refusal.raise(persona.refusals(of: InspectionAct.plan, agency: persona.agency, unit: nil))
        guard let day = form.day else { throw Refusal(.inspectionDayMissing, field: "day") }
        let period = try await plan(of: persona.agency).plan.identity.period
        guard (period.first.year...period.last.year).contains(form.year) else {
            throw Refusal(.yearOutsidePlan, field: "year")
        }
        let known = try await store.inspectionProgrammes(of: persona.agency).first { $0.year == form.year }
        var next =
            known
            ?? InspectionProgramme(
                id: newID(), agency: persona.agency, year: form.year, document: form.document, day: day,
                content: form.content, enteredBy: persona.account, entered: now)
        (next.document, next.day, next.content) = (form.document, day, form.content)
        try Refusal.raise(next.defects(on: now.day))
        if let known {
            guard revision == known.revision else { throw Refusal(.changedMeanwhile) }
            next.revision = known.revision.next
        } else if revision != nil {
            throw Refusal(.changedMeanwhile)
        }
        let entry = entry(
            "agency.inspections", on: Subject.agency(persona.agency), by: persona,
            ["year": JSON(form.year), "document": .string(form.document), "day": JSON(day)])
        let write: Write = known == nil ? .addInspectionProgramme(next) : .changeInspectionProgramme(next)
        try await commit(Change([write], entries: [entry]))
    }

    /// The visit at the revision the page showed, if the persona may do `act`.
    func inspection(_ id: ID<Inspection>, for act: InspectionAct, at revision: Revision, by persona: Persona)
        async throws -> Inspection
    {
        let read = try await inspection(id, by: persona)
        return try read.acted(on: revision, unless: persona.refusals(of: act, on: read))
    }

    /// A visit the persona may read, or *not found*.
    package func inspection(_ id: ID<Inspection>, by persona: Persona) async throws -> Inspection {
        try await store.inspection(id, agency: persona.agency).found {
            persona.refusals(of: InspectionAct.read, on: $0)
        }
    }

    func entry(
        _ act: String, of inspection: Inspection, by persona: Persona, _ more: [String: JSON] = [:],
        personal: [String: String] = [:]
    ) -> JournalDraft {
        entry(
            act, on: Subject.inspection(inspection.id), by: persona,
            inspection.told.merging(more) { first, _ in first },
            personal: personal)
    }
}
