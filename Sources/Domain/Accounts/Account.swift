/// A log-in: one person, their unit and roles. Revoked, never deleted, because the journal names it.
package struct Account: Hashable, Sendable {
    package let id: ID<Account>
    package let agency: ID<Agency>
    package var unit: ID<OrgUnit>?
    /// 3–40 of `a–z 0–9 . - _`, unique in the installation.
    package var login: String
    package var name: String
    package var roles: Set<Role>
    package var status: AccountStatus
    package var mustChangePassword: Bool
    package var revision: Revision

    package init(
        id: ID<Account>, agency: ID<Agency>, unit: ID<OrgUnit>?, login: String, name: String, roles: Set<Role>,
        status: AccountStatus = .active, mustChangePassword: Bool = true, revision: Revision = .first
    ) {
        self.id = id
        self.agency = agency
        self.unit = unit
        self.login = login
        self.name = name
        self.roles = roles
        self.status = status
        self.mustChangePassword = mustChangePassword
        self.revision = revision
    }

    package var persona: Persona {
        Persona(account: id, name: name, agency: agency, unit: unit, roles: roles)
    }

    /// What is wrong with a new or changed account: log-in name, name, roles, a unit for its representative.
    package var defects: [Reason] {
        var reasons: [Reason] = []
        let allowed = login.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || [0x2D, 0x2E, 0x5F].contains(byte)
        }
        if !(3...40).contains(login.utf8.count) || !allowed { reasons.append(Reason(.loginMalformed, field: "login")) }
        if name.isEmpty { reasons.append(Reason(.missingName, field: "name")) }
        if roles.isEmpty { reasons.append(Reason(.missingRole, field: "roles")) }
        if roles.contains(.unitRepresentative) && unit == nil { reasons.append(Reason(.missingUnit, field: "unit")) }
        if roles.contains(.administrator) && roles.contains(.auditor) {
            reasons.append(Reason(.rolesExclude, field: "roles"))
        }
        return reasons
    }
}

package enum AccountStatus: String, CaseIterable, Sendable, Codable { case active, revoked }
