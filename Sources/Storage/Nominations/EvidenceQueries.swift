package import Domain

extension DatabaseStore {
    /// In the order they were added; never reads their bytes.
    package func evidence(of nomination: ID<Nomination>) async throws -> [Evidence] {
        try await read {
            try $0.rows(
                "SELECT \(EvidenceRows.columns) FROM evidence e WHERE e.nomination_id = ?1 ORDER BY e.place",
                [SQLValue(nomination)], EvidenceRows.evidence)
        }
    }

    package func evidence(_ id: ID<Evidence>, of nomination: ID<Nomination>) async throws -> (Evidence, [UInt8])? {
        try await read {
            try $0.first(
                """
                SELECT \(EvidenceRows.columns), b.bytes FROM evidence e JOIN evidence_bytes b ON b.evidence_id = e.id
                WHERE e.id = ?1 AND e.nomination_id = ?2
                """, [SQLValue(id), SQLValue(nomination)]
            ) { (try EvidenceRows.evidence($0), $0.bytes(EvidenceRows.columnCount)) }
        }
    }
}
