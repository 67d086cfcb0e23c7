package import Domain

package protocol CouncilStore: Sendable {
    /// The composition in force: the last decided one.
    func council(of agency: ID<Agency>) async throws -> Council?
    func council(_ id: ID<Council>, agency: ID<Agency>) async throws -> Council?
    func councilSession(_ id: ID<CouncilSession>, agency: ID<Agency>) async throws -> CouncilSession?
    func councilSessions(of agency: ID<Agency>) async throws -> [CouncilSession]
}
