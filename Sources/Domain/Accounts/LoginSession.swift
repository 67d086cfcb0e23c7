/// An open log-in. The browser holds a random token, the database its digest only.
package struct LoginSession: Hashable, Sendable {
    /// SHA-256 of the token, hex.
    package let digest: String
    package let account: ID<Account>
    package let opened: Moment
    package var seen: Moment
    /// Where it was opened from, for the person's own list of sessions.
    package let device: String

    package init(digest: String, account: ID<Account>, opened: Moment, seen: Moment, device: String) {
        self.digest = digest
        self.account = account
        self.opened = opened
        self.seen = seen
        self.device = device
    }

    /// Idle for 30 minutes or open for 12 hours: over.
    package func isOver(at now: Moment) -> Bool {
        now >= seen.adding(seconds: LoginSession.idleSeconds)
            || now >= opened.adding(seconds: LoginSession.wholeSeconds)
    }

    package static let idleSeconds: Int64 = 30 * 60
    package static let wholeSeconds: Int64 = 12 * 3600
}
