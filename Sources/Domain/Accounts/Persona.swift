/// The person who acts, as an operation sees them: who, for which agency and unit, in which roles.
package struct Persona: Hashable, Sendable {
    package let account: ID<Account>
    package let name: String
    package let agency: ID<Agency>
    package let unit: ID<OrgUnit>?
    package let roles: Set<Role>

    package init(account: ID<Account>, name: String, agency: ID<Agency>, unit: ID<OrgUnit>?, roles: Set<Role>) {
        self.account = account
        self.name = name
        self.agency = agency
        self.unit = unit
        self.roles = roles
    }

    package func holds(_ role: Role) -> Bool { roles.contains(role) }

    package func holds(anyOf wanted: Set<Role>) -> Bool { !roles.isDisjoint(with: wanted) }
}
