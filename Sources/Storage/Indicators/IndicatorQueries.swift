package import Domain
import Operations

extension DatabaseStore {
    package func indicators(of agency: ID<Agency>) async throws -> [Indicator] {
        try await remembering(agency, "indicators") { connection in
            let versions = try connection.rows(
                """
                SELECT \(IndicatorRows.versionColumns) FROM indicator_versions WHERE agency_id = ?1
                ORDER BY indicator_id, number
                """, [SQLValue(agency)], IndicatorRows.version)
            let byIndicator = Dictionary(grouping: versions, by: \.indicator).mapValues { $0.map(\.version) }
            return try connection.rows(
                "SELECT \(IndicatorRows.columns) FROM indicators WHERE agency_id = ?1 ORDER BY place",
                [SQLValue(agency)]
            ) { try IndicatorRows.indicator($0, byIndicator) }
        }
    }
}
