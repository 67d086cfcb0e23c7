import Domain

enum EvidenceRows {
    static let columns = "e.id, e.nomination_id, e.name, e.kind, e.size, e.digest, e.paper, e.added_by, e.added"
    static let columnCount = 9

    static func evidence(_ row: any SQLRow) throws -> Evidence {
        var row = RowReader(row)
        return try Evidence(
            id: row.id(), nomination: row.id(), name: row.text(), kind: row.kind(), size: row.number(),
            digest: row.text(), paper: row.optionalText(), addedBy: row.id(), added: row.moment())
    }
}

enum EvidenceWrites {
    static func add(_ evidence: Evidence, bytes: [UInt8]) -> [Statement] {
        [
            row(evidence),
            .insert(
                into: "evidence_bytes", [Field("evidence_id", SQLValue(evidence.id)), Field("bytes", .bytes(bytes))]),
        ]
    }

    /// The bytes go from row to row within the database: a dossier may hold more than a process should.
    static func copy(_ evidence: Evidence, bytesOf origin: ID<Evidence>) -> [Statement] {
        [
            row(evidence),
            Statement(
                """
                INSERT INTO evidence_bytes (evidence_id, bytes)
                SELECT e.id, b.bytes FROM evidence e, evidence_bytes b WHERE e.id = ?1 AND b.evidence_id = ?2
                """, [SQLValue(evidence.id), SQLValue(origin)], touches: 1),
        ]
    }

    private static func row(_ evidence: Evidence) -> Statement {
        .insert(
            into: "evidence",
            [
                Field("id", SQLValue(evidence.id)), Field("nomination_id", SQLValue(evidence.nomination)),
                Field("name", .text(evidence.name)), Field("kind", SQLValue(evidence.kind)),
                Field("size", SQLValue(evidence.size)), Field("digest", .text(evidence.digest)),
                Field("paper", SQLValue(evidence.paper)), Field("added_by", SQLValue(evidence.addedBy)),
                Field("added", SQLValue(evidence.added)),
            ])
    }

    static func remove(_ id: ID<Evidence>, of nomination: ID<Nomination>) -> [Statement] {
        let values = [SQLValue(id), SQLValue(nomination)]
        return [
            Statement(
                """
                DELETE FROM evidence_bytes
                WHERE evidence_id = (SELECT id FROM evidence WHERE id = ?1 AND nomination_id = ?2)
                """, values, touches: 1),
            Statement("DELETE FROM evidence WHERE id = ?1 AND nomination_id = ?2", values, touches: 1),
        ]
    }
}
