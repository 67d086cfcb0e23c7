package import Domain

/// Forms whose sender's log-in had expired: kept for an hour, so that nothing typed is lost.
package protocol FormStore: Sendable {
    func holdForm(key: String, path: String, body: String, until: Moment) async throws
    /// Takes the form out; `nil` when unknown or past its time.
    func takeForm(key: String, now: Moment) async throws -> (path: String, body: String)?
}
