package import Domain
import Secrets

/// Somebody known by a session that is still open.
package struct Authenticated: Sendable {
    package let persona: Persona
    package let account: Account
    /// Of the session's token.
    package let digest: String
    package let sight: Sight
}

extension Office {
    /// Who stands behind a browser's token; `nil` when the session is unknown, idle too long, revoked, or the account is.
    ///
    /// Notes that the session was seen, at most once a minute. Called on every request: one read.
    package func authenticate(token: String) async throws -> Authenticated? {
        guard let digest = Token(token)?.digest.hex else { return nil }
        guard let (session, account, sight) = try await store.session(digest: digest) else { return nil }
        let now = now
        guard !session.isOver(at: now), account.status == .active else { return nil }
        if now >= session.seen.adding(seconds: 60) {
            // Losing this write only shortens the session; a busy database must not refuse a page for it.
            try? await AgencyScope.only(account.agency).around {
                try await store.commit(Change([.touchSession(digest: digest, seen: now)]))
            }
        }
        return Authenticated(persona: account.persona, account: account, digest: digest, sight: sight)
    }

    /// Ends the session of this browser.
    package func logOut(digest: String, by persona: Persona) async throws {
        let entry = entry("session.end", on: Subject.account(persona.account), by: persona)
        try await commit(Change([.endSession(digest: digest)], entries: [entry]))
    }

    /// Ends every session of the own account, this one included.
    package func logOutEverywhere(by persona: Persona) async throws {
        let entry = entry("session.end-all", on: Subject.account(persona.account), by: persona)
        try await commit(Change([.endSessions(of: persona.account)], entries: [entry]))
    }
}
