package import Domain
import Operations

extension DatabaseStore {
    package func progressReport(_ id: ID<ProgressReport>, agency: ID<Agency>) async throws -> ProgressReport? {
        try await read {
            try $0.first(
                "SELECT \(ProgressRows.columns) FROM progress_reports WHERE id = ?1 AND agency_id = ?2",
                [SQLValue(id), SQLValue(agency)], ProgressRows.report)
        }
    }

    package func progressReports(
        agency: ID<Agency>, year: Int, unit: ID<OrgUnit>?
    ) async throws -> [ProgressReport] {
        try await remembering(agency, "progressReports \(year) \(unit?.text ?? "")") {
            try $0.rows(
                """
                SELECT \(ProgressRows.columns) FROM progress_reports
                WHERE agency_id = ?1 AND period_last >= ?2 AND period_last <= ?3
                    AND unit_id = coalesce(?4, unit_id)
                ORDER BY place
                """, [SQLValue(agency), .text("\(year)-01-01"), .text("\(year)-12-31"), SQLValue(unit)],
                ProgressRows.report)
        }
    }
}
