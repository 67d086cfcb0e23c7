package import Domain

package protocol AgencyStore: Sendable {
    func agencies() async throws -> [Agency]
    func agency(_ id: ID<Agency>) async throws -> Agency?
    /// Those directly below, by name.
    func children(of agency: ID<Agency>) async throws -> [Agency]
    func units(of agency: ID<Agency>) async throws -> [OrgUnit]
    /// The plan in force: the last one loaded.
    func plan(of agency: ID<Agency>) async throws -> PlanRecord?
    /// The last number taken in the series; 0 when none.
    func lastNumber(in series: NumberSeries) async throws -> Int
    /// Whether the installation holds invented demo data.
    func isDemo() async throws -> Bool
    func markDemo() async throws
}
