import Domain

extension Schema {
    /// The bytes stand in a table of their own, so that a list of files never reads one.
    static func evidence(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE evidence (
                place \(dialect.place),
                id TEXT NOT NULL UNIQUE CONSTRAINT evidence_id CHECK (length(id) BETWEEN 1 AND 40),
                nomination_id TEXT NOT NULL REFERENCES nominations (id),
                name TEXT NOT NULL CONSTRAINT evidence_name CHECK (length(name) > 0),
                kind TEXT NOT NULL \(dialect.oneOf("evidence", "kind", EvidenceKind.self)),
                size \(dialect.integer) NOT NULL
                    CONSTRAINT evidence_size CHECK (size BETWEEN 1 AND \(Evidence.maximumSize)),
                digest TEXT NOT NULL CONSTRAINT evidence_digest CHECK (length(digest) = 64),
                paper TEXT,
                added_by TEXT NOT NULL REFERENCES accounts (id),
                added \(dialect.integer) NOT NULL
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX evidence_nomination ON evidence (nomination_id, place)",
            """
            CREATE TABLE evidence_bytes (
                evidence_id TEXT NOT NULL PRIMARY KEY REFERENCES evidence (id),
                bytes \(dialect.blob) NOT NULL
            )\(dialect.tableEnd)
            """,
        ]
    }
}
