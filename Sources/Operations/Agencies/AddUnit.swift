package import Domain

extension Office {
    /// The units of the persona's agency, by name.
    package func listUnits(by persona: Persona) async throws -> [OrgUnit] {
        try await store.units(of: persona.agency)
    }

    package func addUnit(name: String, kind: OrgUnitKind, by persona: Persona) async throws -> OrgUnit {
        try Refusal.raise(persona.refusals(of: AgencyAct.changeUnits, in: persona.agency))
        if name.isEmpty { throw Refusal(.missingName, field: "name") }
        if name.count > 200 { throw Refusal(.textTooLong, field: "name", ["maximum": "200"]) }
        let unit = OrgUnit(id: newID(), agency: persona.agency, name: name, kind: kind)
        let entry = entry(
            "unit.add", on: Subject.unit(unit.id), by: persona,
            ["name": .string(name), "kind": .string(kind.rawValue)])
        try await commit(Change([.addUnit(unit)], entries: [entry]))
        return unit
    }

    /// The plan in force, or a refusal that says there is none.
    package func readPlan(by persona: Persona) async throws -> PlanRecord {
        try Refusal.raise(persona.refusals(of: AgencyAct.readPlan, in: persona.agency))
        return try await plan(of: persona.agency)
    }

    func plan(of agency: ID<Agency>) async throws -> PlanRecord {
        guard let record = try await store.plan(of: agency) else { throw Refusal(.noPlan) }
        return record
    }

    /// Loads a changed plan. Occasions that are new in it are added; the others stay with what happened on them.
    package func replacePlan(_ plan: Plan, file: String, by persona: Persona) async throws {
        try await commit(try await replacing(plan, file: file, by: persona).change)
    }

    /// What replacing the plan comes to, for acts that do more in the same transaction.
    func replacing(
        _ plan: Plan, file: String, by persona: Persona
    ) async throws -> (record: PlanRecord, change: Change) {
        try Refusal.raise(persona.refusals(of: AgencyAct.changePlan, in: persona.agency))
        let record = PlanRecord(id: newID(), agency: persona.agency, file: file, plan: plan, loaded: now)
        let known = Set(try await store.occasions(of: persona.agency).map(\.code))
        let fresh = plan.occasions.filter { !known.contains($0.code) }.map { occasion($0, agency: persona.agency) }
        let entry = entry(
            "plan.replace", on: Subject.plan(record.id), by: persona, ["title": .string(plan.identity.title)])
        return (record, Change([.addPlan(record)] + fresh.map(Write.addOccasion), entries: [entry]))
    }
}
