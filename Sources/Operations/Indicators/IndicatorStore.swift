package import Domain

package protocol IndicatorStore: Sendable {
    /// All of the agency's with their versions, retired ones too, in the order in which they were set.
    func indicators(of agency: ID<Agency>) async throws -> [Indicator]
}
