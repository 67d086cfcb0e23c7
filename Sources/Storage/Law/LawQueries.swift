package import Domain
import Operations

extension DatabaseStore {
    /// In the order they were entered.
    package func lawRecords(of agency: ID<Agency>) async throws -> [LawRecord] {
        try await remembering(agency, "law") {
            try $0.rows(
                "SELECT \(LawRows.columns) FROM law_records WHERE agency_id = ?1 ORDER BY ordinal",
                [SQLValue(agency)], LawRows.record)
        }
    }

    /// Which agency stands above which is no secret; who comes above is told in the journal of the one below.
    package func agencyLine(_ agency: ID<Agency>) async throws -> [Agency] {
        try await AgencyScope.everything.around {
            try await remembering(agency, "above") { connection in
                var line: [Agency] = []
                var next: ID<Agency>? = agency
                while let current = next, !line.contains(where: { $0.id == current }) {
                    let found = try connection.first(
                        "SELECT \(AgencyRows.agencyColumns) FROM agencies WHERE id = ?1", [SQLValue(current)],
                        AgencyRows.agency)
                    guard let found else { break }
                    line.append(found)
                    next = found.parent
                }
                return line
            }
        }
    }
}
