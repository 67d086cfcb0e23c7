package import Domain
import Secrets

extension Office {
    /// Changes the own password. Every other session of the account ends; the one with `digest` stays.
    package func changePassword(
        from old: String, to new: String, repeated: String, digest: String, by persona: Persona
    ) async throws {
        guard let hash = try await store.passwordHash(of: persona.account),
            let account = try await store.account(persona.account)
        else { throw Refusal(.notFound) }
        var reasons = Office.defects(ofPassword: new, login: account.login)
        if new != repeated { reasons.append(Reason(.passwordRepeatDiffers, field: "repeat")) }
        if !(try await hasher.verify(old, hash)) { reasons.append(Reason(.wrongLogin, field: "old")) }
        try Refusal.raise(reasons)
        var next = account
        next.mustChangePassword = false
        next.revision = account.revision.next
        let fresh = try await hasher.hash(new)
        let entry = entry("account.password", on: Subject.account(account.id), by: persona)
        try await commit(
            Change([.changeAccount(next), .setPassword(account.id, hash: fresh, sparing: digest)], entries: [entry]))
    }

    /// At least 10 characters, at most 200, not the log-in name and not one everybody tries.
    static func defects(ofPassword password: String, login: String) -> [Reason] {
        if password.count < 10 || password.utf8.count > 200 {
            return [Reason(.passwordTooShort, field: "password", ["minimum": "10"])]
        }
        let lower = password.lowercased()
        let common = ["1234567890", "0123456789", "password12", "matkhau123", "qwertyuiop", "1111111111"]
        let isCommon = common.contains(lower) || lower.contains(login) || Set(lower).count < 4
        return isCommon ? [Reason(.passwordCommon, field: "password")] : []
    }
}
