package import Domain

package protocol EarlierAwardStore: Sendable {
    /// All of the agency's, cancelled ones too, the latest decision first.
    func earlierAwards(of agency: ID<Agency>) async throws -> [EarlierAward]
}
