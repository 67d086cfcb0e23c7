import Domain

extension Schema {
    /// Files that show claims of assessments and progress reports; the bytes stand in a table of their own
    /// (docs/decisions/0054).
    @Sendable static func claimFiles(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE claim_files (
                place \(dialect.place),
                id TEXT NOT NULL UNIQUE CONSTRAINT claim_files_id CHECK (length(id) BETWEEN 1 AND 40),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                assessment_id TEXT REFERENCES maturity_assessments (id),
                report_id TEXT REFERENCES progress_reports (id),
                claim TEXT NOT NULL CONSTRAINT claim_files_claim CHECK (length(claim) BETWEEN 1 AND 40),
                name TEXT NOT NULL CONSTRAINT claim_files_name CHECK (length(name) > 0),
                kind TEXT NOT NULL \(dialect.oneOf("claim_files", "kind", EvidenceKind.self)),
                size \(dialect.integer) NOT NULL
                    CONSTRAINT claim_files_size CHECK (size BETWEEN 1 AND \(Evidence.maximumSize)),
                digest TEXT NOT NULL CONSTRAINT claim_files_digest CHECK (length(digest) = 64),
                added_by TEXT NOT NULL REFERENCES accounts (id),
                added \(dialect.integer) NOT NULL,
                CONSTRAINT claim_files_record CHECK ((assessment_id IS NULL) <> (report_id IS NULL))
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX claim_files_assessment ON claim_files (assessment_id, place)",
            "CREATE INDEX claim_files_report ON claim_files (report_id, place)",
            """
            CREATE TABLE claim_file_bytes (
                file_id TEXT NOT NULL PRIMARY KEY REFERENCES claim_files (id),
                bytes \(dialect.blob) NOT NULL
            )\(dialect.tableEnd)
            """,
        ]
    }
}
