import Domain

extension Schema {
    /// What offices enter into the law's registry, and the council's rules as a session opened with them
    /// (docs/decisions/0021).
    @Sendable static func law(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE law_records (
                place \(dialect.place),
                \(dialect.season("law_records")),
                ordinal \(dialect.integer) NOT NULL CONSTRAINT law_records_ordinal CHECK (ordinal >= 1),
                code TEXT NOT NULL,
                kind TEXT NOT NULL \(dialect.oneOf("law_records", "kind", LawRecordKind.self)),
                value TEXT NOT NULL,
                valid_from TEXT CONSTRAINT law_records_valid_from CHECK (length(valid_from) = 10),
                valid_to TEXT CONSTRAINT law_records_valid_to CHECK (length(valid_to) = 10),
                instrument TEXT NOT NULL,
                article TEXT NOT NULL,
                read_place TEXT,
                read_by TEXT,
                read_on TEXT CONSTRAINT law_records_read_on CHECK (length(read_on) = 10),
                reason TEXT NOT NULL CONSTRAINT law_records_reason CHECK (length(reason) > 0),
                entered_by TEXT NOT NULL REFERENCES accounts (id),
                entered \(dialect.integer) NOT NULL,
                withdrawn_by TEXT REFERENCES accounts (id),
                withdrawn \(dialect.integer),
                withdrawal TEXT,
                UNIQUE (agency_id, ordinal),
                CONSTRAINT law_records_version
                    CHECK (kind <> 'version' OR (valid_from IS NOT NULL AND length(instrument) > 0)),
                CONSTRAINT law_records_period CHECK (valid_to IS NULL OR valid_from <= valid_to),
                CONSTRAINT law_records_reading
                    CHECK ((read_place IS NULL) = (read_on IS NULL) AND (read_by IS NULL) = (read_on IS NULL)
                        AND (kind <> 'confirmation' OR read_on IS NOT NULL)),
                CONSTRAINT law_records_withdrawal
                    CHECK ((withdrawn IS NULL) = (withdrawn_by IS NULL) AND (withdrawn IS NULL) = (withdrawal IS NULL))
            )\(dialect.tableEnd)
            """,
            "ALTER TABLE council_sessions ADD COLUMN rules TEXT",
        ]
    }
}
