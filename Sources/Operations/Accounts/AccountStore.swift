package import Domain

package protocol AccountStore: Sendable {
    func account(login: String) async throws -> (account: Account, passwordHash: String)?
    func account(_ id: ID<Account>) async throws -> Account?
    func passwordHash(of id: ID<Account>) async throws -> String?
    func accounts(of agency: ID<Agency>) async throws -> [Account]
    /// The session, its account and where the journal of the account's agency stands, in one statement: every request
    /// asks this.
    func session(digest: String) async throws -> (session: LoginSession, account: Account, sight: Sight)?
    func sessions(of account: ID<Account>) async throws -> [LoginSession]
    /// Counts one failed log-in for `key` in the window that starts at `window`, and answers the count so far.
    func countAttempt(key: String, window: Moment) async throws -> Int
    func attempts(key: String, window: Moment) async throws -> Int
    func clearAttempts(key: String) async throws
    /// The installation's secret for form tokens, made once.
    func secret(orMake fresh: [UInt8]) async throws -> [UInt8]
}
