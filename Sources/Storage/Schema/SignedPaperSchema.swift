import Domain

extension Schema {
    /// Files signed with the official tool, beside the issued papers; the bytes stand in a table of their own.
    @Sendable static func signedPapers(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE signed_papers (
                place \(dialect.place),
                id TEXT NOT NULL UNIQUE CONSTRAINT signed_papers_id CHECK (length(id) BETWEEN 1 AND 40),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                kind TEXT NOT NULL
                    CONSTRAINT signed_papers_kind CHECK (kind IN ('decision', 'minutes', 'vote-count')),
                decision_id TEXT,
                session_id TEXT REFERENCES council_sessions (id),
                name TEXT NOT NULL CONSTRAINT signed_papers_name CHECK (length(name) > 0),
                size \(dialect.integer) NOT NULL CONSTRAINT signed_papers_size CHECK (size >= 1),
                digest TEXT NOT NULL CONSTRAINT signed_papers_digest CHECK (length(digest) = 64),
                found TEXT NOT NULL CONSTRAINT signed_papers_found CHECK (length(found) > 2),
                holds_issued \(dialect.integer)
                    CONSTRAINT signed_papers_holds CHECK (holds_issued IS NULL OR holds_issued IN (0, 1)),
                added_by TEXT NOT NULL REFERENCES accounts (id),
                added \(dialect.integer) NOT NULL,
                UNIQUE (agency_id, decision_id, kind, digest),
                UNIQUE (agency_id, session_id, kind, digest),
                FOREIGN KEY (agency_id, decision_id) REFERENCES decisions (agency_id, id),
                CONSTRAINT signed_papers_source CHECK ((decision_id IS NULL) <> (session_id IS NULL)
                    AND (kind = 'decision') = (decision_id IS NOT NULL))
            )\(dialect.tableEnd)
            """,
            """
            CREATE TABLE signed_paper_bytes (
                paper_id TEXT NOT NULL PRIMARY KEY REFERENCES signed_papers (id),
                bytes \(dialect.blob) NOT NULL
            )\(dialect.tableEnd)
            """,
        ]
    }
}
