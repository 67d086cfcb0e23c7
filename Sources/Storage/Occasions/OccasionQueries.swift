package import Domain

extension DatabaseStore {
    /// By year; within a year in the order of the plan.
    package func occasions(of agency: ID<Agency>) async throws -> [Occasion] {
        try await remembering(agency, "occasions") {
            try $0.rows(
                "SELECT \(OccasionRows.columns) FROM occasions WHERE agency_id = ?1 ORDER BY year, place",
                [SQLValue(agency)], OccasionRows.occasion)
        }
    }

    package func occasion(_ id: ID<Occasion>, agency: ID<Agency>) async throws -> Occasion? {
        try await read {
            try $0.first(
                "SELECT \(OccasionRows.columns) FROM occasions WHERE id = ?1 AND agency_id = ?2",
                [SQLValue(id), SQLValue(agency)], OccasionRows.occasion)
        }
    }
}
