package import Domain

package protocol ProgressStore: Sendable {
    func progressReport(_ id: ID<ProgressReport>, agency: ID<Agency>) async throws -> ProgressReport?
    /// Those whose period ends in `year`, of one unit or of all.
    func progressReports(agency: ID<Agency>, year: Int, unit: ID<OrgUnit>?) async throws -> [ProgressReport]
}
