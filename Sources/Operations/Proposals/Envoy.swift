import Domain

/// The agency below as the agency above knows it: a unit, and an account nobody logs in with, in whose name its
/// dossiers are handed in. So every rule about units and submitters holds for it without an exception.
struct Envoy {
    let unit: OrgUnit
    let account: Account
    /// What has to be written when it is needed for the first time.
    let made: Change

    var persona: Persona {
        Persona(
            account: account.id, name: account.name, agency: account.agency, unit: unit.id,
            roles: [.unitRepresentative])
    }

    static let loginPrefix = "xa."
}

extension Change {
    static func + (left: Change, right: Change) -> Change {
        Change(left.writes + right.writes, entries: left.entries + right.entries)
    }
}

extension Office {
    /// `agency` as a unit of `upper`; a unit that already bears its name becomes it.
    func envoy(of agency: Agency, at upper: Agency) async throws -> Envoy {
        let system = Persona.system(of: upper.id)
        let units = try await store.units(of: upper.id)
        let known = units.first { $0.standsFor == agency.id }
        let named = units.first { $0.name == agency.name && $0.standsFor == nil && !$0.isStanding }
        let unit =
            known ?? named
            ?? OrgUnit(id: newID(), agency: upper.id, name: agency.name, kind: .other, standsFor: agency.id)
        var made = Change()
        if known == nil {
            made.writes.append(named == nil ? .addUnit(unit) : .linkUnit(unit.id, to: agency.id))
            made.entries.append(
                entry(
                    named == nil ? "unit.add" : "unit.link", on: Subject.unit(unit.id), by: system,
                    ["name": .string(unit.name), "agency": .string(agency.id.text)]))
        }
        let account = try await store.accounts(of: upper.id).first {
            $0.unit == unit.id && $0.status == .revoked && $0.login.hasPrefix(Envoy.loginPrefix)
        }
        if let account { return Envoy(unit: unit, account: account, made: made) }
        let id: ID<Account> = newID()
        let fresh = Account(
            id: id, agency: upper.id, unit: unit.id, login: Envoy.loginPrefix + id.text, name: agency.name,
            roles: [.unitRepresentative], status: .revoked, mustChangePassword: true)
        made.writes.append(.addAccount(fresh, passwordHash: Envoy.noPassword))
        made.entries.append(
            entry(
                "account.add", on: Subject.account(id), by: system,
                ["login": .string(fresh.login), "roles": Office.json(fresh.roles)], personal: ["name": fresh.name]))
        return Envoy(unit: unit, account: fresh, made: made)
    }

    /// The council's result as the signed minutes have it; `nil` without any.
    func councilResult(of nomination: Nomination) async throws -> CouncilResult? {
        let sessions = try await store.councilSessions(of: nomination.agency)
        let held = sessions.last { $0.status == .signed && $0.item(nomination.id)?.count != nil }
        guard let held, let item = held.item(nomination.id), let count = item.count,
            let council = try await store.council(held.council, agency: nomination.agency)
        else { return nil }
        return CouncilResult(
            decisionNumber: council.decisionNumber, members: council.members.count, held: held.at, place: held.place,
            count: count, rank: nomination.rank, minutes: held.minutes)
    }
}

extension Envoy {
    /// No password gives this hash.
    fileprivate static let noPassword = "none"
}
