package import Domain

extension DatabaseStore {
    package func decision(_ id: ID<Decision>, agency: ID<Agency>) async throws -> Decision? {
        try await read {
            try $0.first(
                "SELECT \(DecisionRows.columns) FROM decisions WHERE id = ?1 AND agency_id = ?2",
                [SQLValue(id), SQLValue(agency)], DecisionRows.decision)
        }
    }

    /// Newest first.
    package func decisions(of agency: ID<Agency>) async throws -> [Decision] {
        try await read {
            try $0.rows(
                "SELECT \(DecisionRows.columns) FROM decisions WHERE agency_id = ?1 ORDER BY place DESC",
                [SQLValue(agency)], DecisionRows.decision)
        }
    }

    /// Newest first.
    package func decisions(occasion: ID<Occasion>, agency: ID<Agency>) async throws -> [Decision] {
        try await read {
            try $0.rows(
                """
                SELECT \(DecisionRows.columns) FROM decisions WHERE occasion_id = ?1 AND agency_id = ?2
                ORDER BY place DESC
                """, [SQLValue(occasion), SQLValue(agency)], DecisionRows.decision)
        }
    }
}
