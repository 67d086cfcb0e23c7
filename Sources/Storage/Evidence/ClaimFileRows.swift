import Domain
import Operations
import Secrets

enum ClaimFileWrites {
    static func add(_ file: ClaimFile, bytes: [UInt8]) -> [Statement] {
        var assessment: ID<MaturityAssessment>?
        var report: ID<ProgressReport>?
        switch file.record {
        case .maturity(let id): assessment = id
        case .progress(let id): report = id
        }
        return [
            .insert(
                into: "claim_files",
                [
                    Field("id", SQLValue(file.id)), Field("agency_id", SQLValue(file.agency)),
                    Field("assessment_id", SQLValue(assessment)), Field("report_id", SQLValue(report)),
                    Field("claim", .text(file.claim)), Field("name", .text(file.name)),
                    Field("kind", SQLValue(file.kind)), Field("size", SQLValue(file.size)),
                    Field("digest", .text(file.digest)), Field("added_by", SQLValue(file.addedBy)),
                    Field("added", SQLValue(file.added)),
                ]),
            .insert(into: "claim_file_bytes", [Field("file_id", SQLValue(file.id)), Field("bytes", .bytes(bytes))]),
        ]
    }

    static func remove(_ file: ClaimFile) -> [Statement] {
        let values = [SQLValue(file.id), SQLValue(file.agency)]
        return [
            Statement(
                """
                DELETE FROM claim_file_bytes
                WHERE file_id = (SELECT id FROM claim_files WHERE id = ?1 AND agency_id = ?2)
                """, values, touches: 1),
            Statement("DELETE FROM claim_files WHERE id = ?1 AND agency_id = ?2", values, touches: 1),
        ]
    }
}

enum ClaimFileRows {
    static let columns = [
        "id", "agency_id", "assessment_id", "report_id", "claim", "name", "kind", "size", "digest", "added_by",
        "added",
    ].map { "f.\($0)" }.joined(separator: ", ")
    static let columnCount = 11

    static func file(_ row: any SQLRow) throws -> ClaimFile {
        var row = RowReader(row)
        let (id, agency): (ID<ClaimFile>, ID<Agency>) = (try row.id(), try row.id())
        let (assessment, report): (ID<MaturityAssessment>?, ID<ProgressReport>?) = (
            try row.optionalID(), try row.optionalID()
        )
        let record = assessment.map(ClaimRecord.maturity) ?? report.map(ClaimRecord.progress)
        guard let record else { throw row.unreadable("ClaimRecord") }
        return try ClaimFile(
            id: id, agency: agency, record: record, claim: row.text(), name: row.text(), kind: row.kind(),
            size: row.number(), digest: row.text(), addedBy: row.id(), added: row.moment())
    }
}

extension Invariant {
    /// Every file of a claim is the one that was handed in.
    static let claimFilesWhole = Invariant("claimFilesWhole") { connection in
        var findings: [String] = []
        try connection.each(
            """
            SELECT f.id, f.size, f.digest, b.bytes FROM claim_files f
            LEFT JOIN claim_file_bytes b ON b.file_id = f.id ORDER BY f.place
            """, []
        ) { row in
            let bytes = row.bytes(3)
            if bytes.count == row.number(1), SHA256Digest(of: bytes).hex == row.text(2) { return }
            findings.append("claim file \(row.text(0)): not the bytes that were handed in")
        }
        return findings
    }
}
