package import Domain

extension DatabaseStore {
    package func claimFiles(of record: ClaimRecord, agency: ID<Agency>) async throws -> [ClaimFile] {
        let (column, value) = ClaimFileRows.place(of: record)
        return try await read {
            try $0.rows(
                """
                SELECT \(ClaimFileRows.columns) FROM claim_files f
                WHERE f.agency_id = ?1 AND f.\(column) = ?2 ORDER BY f.place
                """, [SQLValue(agency), value], ClaimFileRows.file)
        }
    }

    package func claimFiles(
        ofReports reports: Set<ID<ProgressReport>>, agency: ID<Agency>
    ) async throws -> [ClaimFile] {
        if reports.isEmpty { return [] }
        return try await read { connection in
            try ManyIDs(reports.sorted()).rows(
                [SQLValue(agency)], on: connection,
                {
                    """
                    SELECT \(ClaimFileRows.columns) FROM claim_files f
                    WHERE f.agency_id = ?1 AND f.report_id IN (\($0)) ORDER BY f.place
                    """
                }, ClaimFileRows.file)
        }
    }

    package func claimFile(
        _ id: ID<ClaimFile>, of record: ClaimRecord, agency: ID<Agency>
    ) async throws -> (file: ClaimFile, bytes: [UInt8])? {
        let (column, value) = ClaimFileRows.place(of: record)
        return try await read {
            try $0.first(
                """
                SELECT \(ClaimFileRows.columns), b.bytes FROM claim_files f
                JOIN claim_file_bytes b ON b.file_id = f.id
                WHERE f.id = ?1 AND f.agency_id = ?2 AND f.\(column) = ?3
                """, [SQLValue(id), SQLValue(agency), value]
            ) { (try ClaimFileRows.file($0), $0.bytes(ClaimFileRows.columnCount)) }
        }
    }
}

extension ClaimFileRows {
    /// The column that names the record, and what stands in it.
    static func place(of record: ClaimRecord) -> (column: String, value: SQLValue) {
        switch record {
        case .maturity(let id): ("assessment_id", SQLValue(id))
        case .progress(let id): ("report_id", SQLValue(id))
        }
    }
}
