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
    package func agenciesAbove(_ agency: ID<Agency>) async throws -> [ID<Agency>] {
        try await AgencyScope.everything.around {
            try await remembering(agency, "above") { connection in
                var above: [ID<Agency>] = []
                var next: ID<Agency>? = agency
                while let current = next {
                    next =
                        try connection.first(
                            "SELECT parent_id FROM agencies WHERE id = ?1", [SQLValue(current)]
                        ) { try $0.optionalID(0, ID<Agency>.self) } ?? nil
                    guard let parent = next, parent != agency, !above.contains(parent) else { break }
                    above.append(parent)
                }
                return above
            }
        }
    }
}
