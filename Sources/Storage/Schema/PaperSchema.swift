import Domain

extension Schema {
    /// The number of the office's own register beside the program's series: what the paper bears is nobody else's.
    @Sendable static func registerNumbers(_ dialect: Dialect) -> [String] {
        [
            """
            ALTER TABLE decisions ADD COLUMN registered \(dialect.integer)
                CONSTRAINT decisions_registered CHECK (registered IS NULL OR (registered >= 1 AND number IS NOT NULL))
            """,
            "CREATE UNIQUE INDEX decisions_printed ON decisions (agency_id, year, (coalesce(registered, number)))",
        ]
    }

    /// The bytes stand in a table of their own, so that looking for a paper never reads one.
    @Sendable static func issuedPapers(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE issued_papers (
                place \(dialect.place),
                id TEXT NOT NULL UNIQUE CONSTRAINT issued_papers_id CHECK (length(id) BETWEEN 1 AND 40),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                kind TEXT NOT NULL \(dialect.oneOf("issued_papers", "kind", PaperKind.self)),
                format TEXT NOT NULL \(dialect.oneOf("issued_papers", "format", PaperFileFormat.self)),
                decision_id TEXT,
                session_id TEXT REFERENCES council_sessions (id),
                size \(dialect.integer) NOT NULL CONSTRAINT issued_papers_size CHECK (size >= 1),
                digest TEXT NOT NULL CONSTRAINT issued_papers_digest CHECK (length(digest) = 64),
                made \(dialect.integer) NOT NULL,
                UNIQUE (agency_id, decision_id, kind, format),
                UNIQUE (agency_id, session_id, kind, format),
                FOREIGN KEY (agency_id, decision_id) REFERENCES decisions (agency_id, id),
                CONSTRAINT issued_papers_source CHECK ((decision_id IS NULL) <> (session_id IS NULL))
            )\(dialect.tableEnd)
            """,
            """
            CREATE TABLE issued_paper_bytes (
                paper_id TEXT NOT NULL PRIMARY KEY REFERENCES issued_papers (id),
                bytes \(dialect.blob) NOT NULL
            )\(dialect.tableEnd)
            """,
        ]
    }
}
