package import Domain

package protocol LawStore: Sendable {
    /// Everything the agency entered into the registry, in its order, withdrawn records too.
    func lawRecords(of agency: ID<Agency>) async throws -> [LawRecord]
    /// The agency and those above it, the nearest first.
    func agencyLine(_ agency: ID<Agency>) async throws -> [Agency]
}
