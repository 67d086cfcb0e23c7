import Domain

extension Schema {
    /// The register of initiatives, and which nominations rest on them.
    @Sendable static func initiatives(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE initiatives (
                place \(dialect.place),
                \(dialect.season("initiatives")),
                unit_id TEXT NOT NULL,
                title TEXT NOT NULL CONSTRAINT initiatives_title CHECK (length(title) > 0),
                summary TEXT NOT NULL CONSTRAINT initiatives_summary CHECK (length(summary) > 0),
                scope TEXT NOT NULL \(dialect.oneOf("initiatives", "scope", InitiativeScope.self)),
                authors TEXT NOT NULL CONSTRAINT initiatives_authors CHECK (length(authors) > 2),
                applied TEXT NOT NULL CONSTRAINT initiatives_applied CHECK (length(applied) = 10),
                status TEXT NOT NULL CONSTRAINT initiatives_status
                    CHECK (status IN ('registered', 'recognised', 'declined')),
                document TEXT,
                ruled_day TEXT,
                authority TEXT,
                ruled_by TEXT REFERENCES accounts (id),
                ruled \(dialect.integer),
                entered_by TEXT NOT NULL REFERENCES accounts (id),
                entered \(dialect.integer) NOT NULL,
                UNIQUE (agency_id, id),
                FOREIGN KEY (agency_id, unit_id) REFERENCES units (agency_id, id),
                CONSTRAINT initiatives_outcome CHECK ((status = 'registered') = (document IS NULL)
                    AND (document IS NULL) = (ruled_day IS NULL) AND (document IS NULL) = (authority IS NULL)
                    AND (document IS NULL) = (ruled_by IS NULL) AND (document IS NULL) = (ruled IS NULL)),
                CONSTRAINT initiatives_own CHECK (ruled_by IS NULL OR ruled_by <> entered_by)
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX initiatives_list ON initiatives (agency_id, place)",
            "CREATE INDEX initiatives_public ON initiatives (status, ruled_day)",
            """
            CREATE TABLE initiative_uses (
                initiative_id TEXT NOT NULL,
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                nomination_id TEXT NOT NULL,
                cited_by TEXT NOT NULL REFERENCES accounts (id),
                cited \(dialect.integer) NOT NULL,
                PRIMARY KEY (initiative_id, nomination_id),
                FOREIGN KEY (agency_id, initiative_id) REFERENCES initiatives (agency_id, id),
                FOREIGN KEY (agency_id, nomination_id) REFERENCES nominations (agency_id, id)
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX initiative_uses_dossier ON initiative_uses (nomination_id)",
        ]
    }

    /// Initiatives taken back, who corrected one last, and when a session of the council began and ended by its minutes.
    @Sendable static func initiativeChanges(_ dialect: Dialect) -> [String] {
        [
            "ALTER TABLE initiatives ADD COLUMN corrected_by TEXT REFERENCES accounts (id)",
            """
            CREATE TABLE initiative_withdrawals (
                initiative_id TEXT NOT NULL PRIMARY KEY,
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                reason TEXT NOT NULL CONSTRAINT initiative_withdrawals_reason CHECK (length(reason) > 0),
                withdrawn_by TEXT NOT NULL REFERENCES accounts (id),
                withdrawn \(dialect.integer) NOT NULL,
                FOREIGN KEY (agency_id, initiative_id) REFERENCES initiatives (agency_id, id)
            )\(dialect.tableEnd)
            """,
            "ALTER TABLE council_sessions ADD COLUMN began \(dialect.integer)",
            "ALTER TABLE council_sessions ADD COLUMN ended \(dialect.integer)",
        ]
    }
}
