package import Domain
import Secrets

/// What the administrator enters for an account.
package struct AccountForm: Sendable {
    package var login: String
    package var name: String
    package var roles: Set<Role>
    package var unit: ID<OrgUnit>?

    package init(login: String, name: String, roles: Set<Role>, unit: ID<OrgUnit>? = nil) {
        self.login = login
        self.name = name
        self.roles = roles
        self.unit = unit
    }
}

extension Office {
    /// Adds an account with a password made here or given (to be changed at the first log-in).
    /// - Returns: the account and its password, to be told once.
    package func addAccount(_ form: AccountForm, password given: String? = nil, by persona: Persona) async throws -> (
        account: Account, password: String
    ) {
        try Refusal.raise(persona.refusals(of: AccountAct.add, in: persona.agency))
        let account = Account(
            id: newID(), agency: persona.agency, unit: form.unit, login: form.login.lowercased(), name: form.name,
            roles: form.roles, mustChangePassword: given == nil)
        var reasons = account.defects
        if let unit = form.unit, try await store.units(of: persona.agency).allSatisfy({ $0.id != unit }) {
            reasons.append(Reason(.choiceUnknown, field: "unit"))
        }
        if let given { reasons += Office.defects(ofPassword: given, login: account.login) }
        try Refusal.raise(reasons)
        let password = given ?? printedPassword(chance)
        let hash = try await hasher.hash(password)
        let entry = entry(
            "account.add", on: Subject.account(account.id), by: persona,
            ["login": .string(account.login), "roles": Office.json(account.roles)], personal: ["name": account.name])
        try await commit(Change([.addAccount(account, passwordHash: hash)], entries: [entry]))
        return (account, password)
    }

    static func json(_ roles: Set<Role>) -> JSON { .array(roles.map(\.rawValue).sorted().map(JSON.string)) }
}
