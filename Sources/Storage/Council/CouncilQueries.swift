package import Domain

extension DatabaseStore {
    package func council(of agency: ID<Agency>) async throws -> Council? {
        try await read {
            try $0.first(
                """
                SELECT \(CouncilRows.columns) FROM councils WHERE agency_id = ?1
                ORDER BY decided DESC, place DESC LIMIT 1
                """, [SQLValue(agency)], CouncilRows.council)
        }
    }

    package func council(_ id: ID<Council>, agency: ID<Agency>) async throws -> Council? {
        try await read {
            try $0.first(
                "SELECT \(CouncilRows.columns) FROM councils WHERE id = ?1 AND agency_id = ?2",
                [SQLValue(id), SQLValue(agency)], CouncilRows.council)
        }
    }

    package func councilSession(_ id: ID<CouncilSession>, agency: ID<Agency>) async throws -> CouncilSession? {
        try await read {
            try $0.first(
                "SELECT \(CouncilRows.sessionColumns) FROM council_sessions WHERE id = ?1 AND agency_id = ?2",
                [SQLValue(id), SQLValue(agency)], CouncilRows.session)
        }
    }

    /// The latest meeting first.
    package func councilSessions(of agency: ID<Agency>) async throws -> [CouncilSession] {
        try await read {
            try $0.rows(
                """
                SELECT \(CouncilRows.sessionColumns) FROM council_sessions WHERE agency_id = ?1
                ORDER BY at DESC, place DESC
                """, [SQLValue(agency)], CouncilRows.session)
        }
    }
}
