package import Domain
package import Operations

extension DatabaseStore {
    package func nominationCounts(agency: ID<Agency>, unit: ID<OrgUnit>?) async throws -> [NominationCount] {
        let own = unit == nil ? "" : " AND unit_id = ?2"
        let values = [SQLValue(agency)] + (unit.map { [SQLValue($0)] } ?? [])
        return try await remembering(agency, "nominationCounts \(unit?.text ?? "")") {
            try $0.rows(
                """
                SELECT occasion_id, award, status, kind, count(*) FROM nominations WHERE agency_id = ?1\(own)
                GROUP BY occasion_id, award, status, kind ORDER BY occasion_id, award, status, kind
                """, values
            ) {
                var row = RowReader($0)
                return try NominationCount(
                    occasion: row.id(), award: row.text(), status: row.kind(), kind: row.kind(), count: row.number())
            }
        }
    }

    package func registrationCounts(agency: ID<Agency>, unit: ID<OrgUnit>?, year: Int) async throws
        -> [RegistrationCount]
    {
        let own = unit == nil ? "" : " AND p.unit_id = ?3"
        let values = [SQLValue(agency), SQLValue(year)] + (unit.map { [SQLValue($0)] } ?? [])
        return try await remembering(agency, "registrationCounts \(year) \(unit?.text ?? "")") {
            try $0.rows(
                """
                SELECT p.kind, count(*), count(r.participant_id) FROM participants p
                LEFT JOIN registrations r ON r.participant_id = p.id AND r.year = ?2 AND r.status = 'registered'
                WHERE p.agency_id = ?1\(own) GROUP BY p.kind ORDER BY p.kind
                """, values
            ) {
                var row = RowReader($0)
                return try RegistrationCount(kind: row.kind(), participants: row.number(), registered: row.number())
            }
        }
    }
}
