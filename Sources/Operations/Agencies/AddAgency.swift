package import Domain
import Secrets

/// A further agency of the installation.
package struct AgencyForm: Sendable {
    package var name: String
    package var level: AgencyLevel
    package var parent: ID<Agency>?
    /// Agencies that stand alone and come below the new one.
    package var children: [ID<Agency>] = []
    /// Its plan as read and as a file, when it has one already.
    package var plan: (plan: Plan, file: String)?
    package var standing: String
    package var login: String?

    package init(name: String, level: AgencyLevel, parent: ID<Agency>? = nil, standing: String) {
        (self.name, self.level, self.parent, self.standing) = (name, level, parent, standing)
    }
}

extension Office {
    /// Adds an agency with its standing unit and first administrator, in one transaction with whoever comes below it.
    /// - Returns: the password too, to be told once.
    package func addAgency(_ form: AgencyForm) async throws -> (
        agency: Agency, administrator: Account, password: String
    ) {
        let all = try await store.agencies()
        let agency = Agency(id: newID(), name: form.name, level: form.level, parent: form.parent)
        try Refusal.raise(defects(of: agency, form, among: all))
        let unit = OrgUnit(id: newID(), agency: agency.id, name: form.standing, kind: .office, isStanding: true)
        let administrator = Account(
            id: newID(), agency: agency.id, unit: nil, login: try await login(form.login), name: "Quản trị hệ thống",
            roles: [.administrator])
        try Refusal.raise(administrator.defects)
        let password = printedPassword(chance)
        let hash = try await hasher.hash(password)
        var writes: [Write] = [.addAgency(agency), .addUnit(unit), .addAccount(administrator, passwordHash: hash)]
        if let (plan, file) = form.plan {
            writes.append(.addPlan(PlanRecord(id: newID(), agency: agency.id, file: file, plan: plan, loaded: now)))
            writes += plan.occasions.map { .addOccasion(occasion($0, agency: agency.id)) }
        }
        writes += form.children.map { .placeAgency($0, below: agency.id) }
        let key = try makingKey(by: .system(of: agency.id))
        try await commit(Change(writes + key.writes, entries: entries(of: agency, form) + key.entries))
        return (agency, administrator, password)
    }

    private func defects(of agency: Agency, _ form: AgencyForm, among all: [Agency]) -> [Reason] {
        var reasons: [Reason] = []
        if agency.name.isEmpty { reasons.append(Reason(.missingName, field: "name")) }
        if agency.name.count > 200 { reasons.append(Reason(.textTooLong, field: "name", ["maximum": "200"])) }
        if form.standing.isEmpty { reasons.append(Reason(.missingName, field: "standing")) }
        if all.contains(where: { $0.name == agency.name }) {
            reasons.append(Reason(.agencyNameTaken, field: "name", ["agency": agency.name]))
        }
        let tree = AgencyTree(all + [agency])
        if let parent = agency.parent { reasons += tree.refusals(ofPlacing: agency, below: parent) }
        for id in form.children {
            guard let child = tree.agency(id), child.parent == nil else {
                reasons.append(Reason(.choiceUnknown, field: "above"))
                continue
            }
            reasons += tree.refusals(ofPlacing: child, below: agency.id)
        }
        return reasons
    }

    /// The one asked for, or the first free one.
    private func login(_ wanted: String?) async throws -> String {
        if let wanted { return wanted.lowercased() }
        var (login, number) = ("quantri", 1)
        while try await store.account(login: login) != nil {
            number += 1
            login = "quantri-\(number)"
        }
        return login
    }

    /// The new agency's chain begins; those it stands above or below tell it too.
    private func entries(of agency: Agency, _ form: AgencyForm) -> [JournalDraft] {
        let first = entry(
            "agency.initialise", on: Subject.agency(agency.id), by: .system(of: agency.id),
            ["name": .string(agency.name), "plan": JSON(form.plan?.plan.identity.title)])
        let below = form.parent.map { parent in
            entry(
                "agency.below", on: Subject.agency(agency.id), by: .system(of: parent), ["name": .string(agency.name)])
        }
        let above = form.children.map { child in
            entry("agency.above", on: Subject.agency(agency.id), by: .system(of: child), ["name": .string(agency.name)])
        }
        return [first] + (below.map { [$0] } ?? []) + above
    }
}
