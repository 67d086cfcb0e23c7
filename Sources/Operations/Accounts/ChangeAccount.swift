package import Domain
import Secrets

extension Office {
    package func listAccounts(by persona: Persona) async throws -> [Account] {
        try Refusal.raise(persona.refusals(of: AccountAct.list, in: persona.agency))
        return try await store.accounts(of: persona.agency)
    }

    package func readAccount(_ id: ID<Account>, by persona: Persona) async throws -> Account {
        try Refusal.raise(persona.refusals(of: AccountAct.list, in: persona.agency))
        guard let account = try await store.account(id), account.agency == persona.agency else {
            throw Refusal(.notFound)
        }
        return account
    }

    /// Changes name, roles and unit. The last administrator keeps that role.
    package func changeAccount(
        _ id: ID<Account>, to form: AccountForm, at revision: Revision, by persona: Persona
    ) async throws {
        try Refusal.raise(persona.refusals(of: AccountAct.change, in: persona.agency))
        try await undisturbed(persona.agency) { standing in
            let account = try await readAccount(id, by: persona)
            guard account.revision == revision else { throw Refusal(.changedMeanwhile) }
            var next = account
            (next.name, next.roles, next.unit) = (form.name, form.roles, form.unit)
            next.revision = revision.next
            var reasons = next.defects
            if account.roles.contains(.administrator) && !next.roles.contains(.administrator) {
                reasons += try await refusalOfLosing(account)
            }
            try Refusal.raise(reasons)
            let entry = entry(
                "account.change", on: Subject.account(id), by: persona, ["roles": Office.json(next.roles)],
                personal: ["name": next.name])
            try await keep(Change([.changeAccount(next)], entries: [entry], standing: standing))
        }
    }

    /// Gives a fresh password, ends all sessions of the account.
    package func resetPassword(of id: ID<Account>, by persona: Persona) async throws -> String {
        try Refusal.raise(persona.refusals(of: AccountAct.resetPassword, in: persona.agency))
        var account = try await readAccount(id, by: persona)
        account.mustChangePassword = true
        account.revision = account.revision.next
        let password = printedPassword(chance)
        let hash = try await hasher.hash(password)
        let entry = entry("account.reset", on: Subject.account(id), by: persona)
        try await commit(
            Change([.changeAccount(account), .setPassword(id, hash: hash, sparing: nil)], entries: [entry]))
        return password
    }

    /// Closes an account and ends its sessions. What it did stays on record.
    package func revokeAccount(_ id: ID<Account>, by persona: Persona) async throws {
        try Refusal.raise(persona.refusals(of: AccountAct.revoke, in: persona.agency))
        try await undisturbed(persona.agency) { standing in
            var account = try await readAccount(id, by: persona)
            guard account.status == .active else { throw Refusal(.accountRevoked) }
            try Refusal.raise(try await refusalOfLosing(account))
            account.status = .revoked
            account.revision = account.revision.next
            let entry = entry("account.revoke", on: Subject.account(id), by: persona)
            try await keep(
                Change([.changeAccount(account), .endSessions(of: id)], entries: [entry], standing: standing))
        }
    }

    /// Gives a revoked account back.
    package func restoreAccount(_ id: ID<Account>, by persona: Persona) async throws {
        try Refusal.raise(persona.refusals(of: AccountAct.revoke, in: persona.agency))
        var account = try await readAccount(id, by: persona)
        guard account.status == .revoked else { return }
        account.status = .active
        account.revision = account.revision.next
        let entry = entry("account.restore", on: Subject.account(id), by: persona)
        try await commit(Change([.changeAccount(account)], entries: [entry]))
    }

    private func refusalOfLosing(_ account: Account) async throws -> [Reason] {
        guard account.roles.contains(.administrator) else { return [] }
        let others = try await store.accounts(of: account.agency).filter { other in
            other.id != account.id && other.status == .active && other.roles.contains(.administrator)
        }
        return others.isEmpty ? [Reason(.lastAdministrator)] : []
    }
}
