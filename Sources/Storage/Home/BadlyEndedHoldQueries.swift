package import Domain
package import Operations

extension DatabaseStore {
    package func badlyEndedHolds(of agency: ID<Agency>, limit: Int) async throws -> [BadlyEndedHold] {
        try await read {
            try $0.rows(
                """
                SELECT n.id, p.name FROM nominations n JOIN participants p ON p.id = n.participant_id
                JOIN holds h ON h.agency_id = n.agency_id AND h.participant_id = n.participant_id
                    AND coalesce(h.nomination_id, n.id) = n.id
                WHERE n.agency_id = ?1 AND n.status = 'allocated' AND h.outcome IN ('violation', 'disciplined')
                    AND h.closed_at >= n.submitted
                    AND NOT EXISTS (
                        SELECT 1 FROM holds o WHERE o.agency_id = n.agency_id AND o.participant_id = n.participant_id
                            AND coalesce(o.nomination_id, n.id) = n.id AND o.status = 'open')
                    AND NOT EXISTS (
                        SELECT 1 FROM decisions d WHERE d.agency_id = n.agency_id AND d.occasion_id = n.occasion_id
                            AND d.status IN ('draft', 'pending') AND d.items LIKE '%' || n.id || '%')
                GROUP BY n.id, p.name ORDER BY min(h.closed_at), n.id LIMIT ?2
                """, [SQLValue(agency), SQLValue(limit)]
            ) {
                var row = RowReader($0)
                return try BadlyEndedHold(nomination: row.id(), name: row.text())
            }
        }
    }
}
