package import Domain

package protocol DecisionStore: Sendable {
    func decision(_ id: ID<Decision>, agency: ID<Agency>) async throws -> Decision?
    func decisions(of agency: ID<Agency>) async throws -> [Decision]
    func decisions(occasion: ID<Occasion>, agency: ID<Agency>) async throws -> [Decision]
}
