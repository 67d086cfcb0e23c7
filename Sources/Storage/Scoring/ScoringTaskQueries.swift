package import Domain
package import Operations

extension DatabaseStore {
    package func openScoreSheets(agency: ID<Agency>, unit: ID<OrgUnit>) async throws -> [OpenScoreSheet] {
        try await remembering(agency, "openScoreSheets \(unit)") {
            try $0.rows(
                """
                SELECT s.id, s.occasion_id, p.name FROM score_sheets s JOIN participants p ON p.id = s.participant_id
                WHERE s.agency_id = ?1 AND s.unit_id = ?2 AND s.status IN ('draft', 'returned')
                ORDER BY s.place LIMIT 200
                """, [SQLValue(agency), SQLValue(unit)]
            ) {
                var row = RowReader($0)
                return try OpenScoreSheet(id: row.id(), occasion: row.id(), name: row.text())
            }
        }
    }

    package func scoredOccasions(agency: ID<Agency>, unit: ID<OrgUnit>) async throws -> Set<ID<Occasion>> {
        let found: [ID<Occasion>] = try await remembering(agency, "scoredOccasions \(unit)") {
            try $0.rows(
                """
                SELECT DISTINCT occasion_id FROM score_sheets
                WHERE agency_id = ?1 AND unit_id = ?2 AND status <> 'withdrawn'
                """, [SQLValue(agency), SQLValue(unit)]
            ) { try $0.id(0) }
        }
        return Set(found)
    }

    package func scoresWaiting(
        agency: ID<Agency>, for account: ID<Account>, sparing unit: ID<OrgUnit>?
    ) async throws -> [ScoresWaiting] {
        let other = unit == nil ? "" : " AND s.unit_id <> ?3"
        let values = [SQLValue(agency), SQLValue(account)] + (unit.map { [SQLValue($0)] } ?? [])
        let given = "SELECT 1 FROM score_reviews r WHERE r.sheet_id = s.id AND r.submitted = s.submitted"
        return try await remembering(agency, "scoresWaiting \(account) \(unit?.text ?? "")") {
            try $0.rows(
                """
                SELECT s.occasion_id, count(CASE WHEN NOT EXISTS (\(given) AND r.reviewer = ?2) THEN 1 END),
                    count(CASE WHEN EXISTS (\(given)) THEN 1 END)
                FROM score_sheets s
                WHERE s.agency_id = ?1 AND s.status = 'submitted' AND s.created_by <> ?2 AND s.submitted_by <> ?2\(other)
                GROUP BY s.occasion_id ORDER BY s.occasion_id
                """, values
            ) {
                var row = RowReader($0)
                return try ScoresWaiting(occasion: row.id(), unreviewed: row.number(), reviewed: row.number())
            }
        }
    }
}
