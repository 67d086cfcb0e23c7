package import Domain
import Operations

extension DatabaseStore {
    package func fairnessEntries(occasion: ID<Occasion>, agency: ID<Agency>) async throws -> [FairnessReport.Entry] {
        try await read {
            try $0.rows(
                """
                SELECT n.participant_id, n.unit_id, n.kind, p.work, p.gender, n.status
                FROM nominations n JOIN participants p ON p.id = n.participant_id
                WHERE n.agency_id = ?1 AND n.occasion_id = ?2
                """, [SQLValue(agency), SQLValue(occasion)]
            ) { row in
                var row = RowReader(row)
                return try FairnessReport.Entry(
                    participant: row.id(), unit: row.id(), kind: row.kind(), work: row.optionalKind(),
                    gender: row.optionalKind(), status: row.kind())
            }
        }
    }

    package func earlierAwards(occasion: ID<Occasion>, agency: ID<Agency>) async throws -> [ID<Participant>: Int] {
        let rows = try await read {
            try $0.rows(
                """
                SELECT participant_id, count(*) FROM (
                    SELECT participant_id FROM nominations
                    WHERE agency_id = ?1 AND occasion_id <> ?2 AND status IN (\(FairnessRows.awarded))
                    UNION ALL
                    SELECT participant_id FROM earlier_awards WHERE agency_id = ?1 AND status = 'entered'
                ) AS received
                WHERE participant_id IN (
                    SELECT o.participant_id FROM nominations o WHERE o.agency_id = ?1 AND o.occasion_id = ?2)
                GROUP BY participant_id
                """, [SQLValue(agency), SQLValue(occasion)]
            ) { (try $0.id(0, ID<Participant>.self), $0.number(1)) }
        }
        return Dictionary(rows) { first, _ in first }
    }

    package func awardsByUnit(agency: ID<Agency>) async throws -> [ID<OrgUnit>: Int] {
        let rows = try await read {
            try $0.rows(
                """
                SELECT unit_id, count(*) FROM (
                    SELECT unit_id FROM nominations WHERE agency_id = ?1 AND status IN (\(FairnessRows.awarded))
                    UNION ALL
                    SELECT p.unit_id FROM earlier_awards e JOIN participants p ON p.id = e.participant_id
                    WHERE e.agency_id = ?1 AND e.status = 'entered'
                ) AS received
                GROUP BY unit_id
                """, [SQLValue(agency)]
            ) { (try $0.id(0, ID<OrgUnit>.self), $0.number(1)) }
        }
        return Dictionary(rows) { first, _ in first }
    }
}

private enum FairnessRows {
    static let awarded = NominationStatus.awarded.union([.granted]).sorted { $0.rawValue < $1.rawValue }.sql
}
