package import Domain
import Secrets

extension Office {
    /// Opens a session for a log-in name and password.
    ///
    /// In order: counts against the limits of this name and this `origin` (10 and 50 failures in a quarter of an hour), checks the
    /// password (as long a work when the name is unknown), opens a session
    /// under a fresh token and notes it in the journal.
    /// - Returns: the token for the browser's cookie and the persona.
    package func logIn(login: String, password: String, origin: String, device: String) async throws -> (
        token: String, persona: Persona
    ) {
        let window = attemptWindow
        let keys = [("login:" + login.lowercased(), 10), ("origin:" + origin, 50)]
        let origin = keys[1]
        // The name's attempt is taken before the slow work: a hundred guesses sent at once are still counted one by one.
        let own = try await store.countAttempt(key: keys[0].0, window: window)
        let others = try await store.attempts(key: origin.0, window: window)
        if own > keys[0].1 || others >= origin.1 {
            throw Refusal(.tooManyAttempts, ["minutes": minutesLeft(of: window)])
        }
        let found = try await store.account(login: login.lowercased())
        let fits = try await hasher.verify(password, found?.passwordHash)
        guard let account = found?.account, fits, account.status == .active else {
            _ = try await store.countAttempt(key: origin.0, window: window)
            throw Refusal(.wrongLogin, field: "login")
        }
        try await store.clearAttempts(key: "login:" + account.login)
        return (try await openSession(for: account, device: device), account.persona)
    }

    private func openSession(for account: Account, device: String) async throws -> String {
        let token = Token(chance)
        let session = LoginSession(
            digest: token.digest.hex, account: account.id, opened: now, seen: now, device: String(device.prefix(200)))
        let entry = entry("session.open", on: Subject.account(account.id), by: account.persona)
        try await AgencyScope.only(account.agency).around {
            try await commit(Change([.openSession(session)], entries: [entry]))
        }
        return token.text
    }
}
