package import Domain

package protocol OccasionStore: Sendable {
    func occasions(of agency: ID<Agency>) async throws -> [Occasion]
    func occasion(_ id: ID<Occasion>, agency: ID<Agency>) async throws -> Occasion?
}
