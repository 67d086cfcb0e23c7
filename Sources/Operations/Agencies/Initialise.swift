package import Domain
import Secrets

extension Office {
    /// Sets up an empty installation: the agency of `plan`, the plan itself with its occasions, the standing agency as
    /// first unit, and the first administrator.
    /// - Returns: the agency, the administrator and their password, to be printed once.
    package func initialise(plan: Plan, file: String, standing: String) async throws -> (
        agency: Agency, administrator: Account, password: String
    ) {
        guard try await store.agencies().isEmpty else { throw Refusal(.planInUse) }
        let agency = Agency(id: newID(), name: plan.identity.agency, level: plan.identity.level)
        let unit = OrgUnit(id: newID(), agency: agency.id, name: standing, kind: .office, isStanding: true)
        let administrator = Account(
            id: newID(), agency: agency.id, unit: nil, login: "quantri", name: "Quản trị hệ thống",
            roles: [.administrator])
        let record = PlanRecord(id: newID(), agency: agency.id, file: file, plan: plan, loaded: now)
        let password = printedPassword(chance)
        let hash = try await hasher.hash(password)
        let system = Persona.system(of: agency.id)
        let occasions = plan.occasions.map { occasion($0, agency: agency.id) }
        let writes: [Write] =
            [.addAgency(agency), .addUnit(unit), .addPlan(record), .addAccount(administrator, passwordHash: hash)]
            + occasions.map(Write.addOccasion)
        let entry = entry(
            "agency.initialise", on: Subject.agency(agency.id), by: system,
            ["name": .string(agency.name), "plan": .string(plan.identity.title)])
        let key = try makingKey(by: system)
        try await commit(Change(writes + key.writes, entries: [entry] + key.entries))
        return (agency, administrator, password)
    }

    func occasion(_ planned: PlannedOccasion, agency: ID<Agency>) -> Occasion {
        Occasion(
            id: newID(), agency: agency, code: planned.code, kind: planned.kind, year: planned.year,
            name: planned.name)
    }
}

extension Persona {
    /// The program itself: set-up and what happens by the passing of time.
    package static func system(of agency: ID<Agency>) -> Persona {
        // "system" is a valid identity by construction; the fallback never happens and grants nothing either.
        let account: ID<Account> = ID("system") ?? ID(at: Moment(milliseconds: 0), random: 0, 0)
        return Persona(account: account, name: "system", agency: agency, unit: nil, roles: [])
    }
}
