import Domain

extension Schema {
    /// The office's own templates, version by version, and which of them an issued paper was made from. The kind is a text
    /// the program knows: new kinds of papers come without another step. Whoever brings a template by command has no account.
    @Sendable static func paperTemplates(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE paper_templates (
                place \(dialect.place),
                id TEXT NOT NULL UNIQUE CONSTRAINT paper_templates_id CHECK (length(id) BETWEEN 1 AND 40),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                kind TEXT NOT NULL CONSTRAINT paper_templates_kind CHECK (length(kind) BETWEEN 1 AND 40),
                version \(dialect.integer) NOT NULL CONSTRAINT paper_templates_version CHECK (version >= 1),
                name TEXT NOT NULL,
                size \(dialect.integer) NOT NULL,
                digest TEXT CONSTRAINT paper_templates_digest CHECK (digest IS NULL OR length(digest) = 64),
                added_by TEXT NOT NULL CONSTRAINT paper_templates_adder CHECK (length(added_by) BETWEEN 1 AND 40),
                added \(dialect.integer) NOT NULL,
                UNIQUE (agency_id, kind, version),
                CONSTRAINT paper_templates_size CHECK ((digest IS NULL AND size = 0) OR (digest IS NOT NULL AND size >= 1))
            )\(dialect.tableEnd)
            """,
            """
            CREATE TABLE paper_template_bytes (
                template_id TEXT NOT NULL PRIMARY KEY REFERENCES paper_templates (id),
                bytes \(dialect.blob) NOT NULL
            )\(dialect.tableEnd)
            """,
            "ALTER TABLE issued_papers ADD COLUMN template_id TEXT REFERENCES paper_templates (id)",
        ]
    }
}
