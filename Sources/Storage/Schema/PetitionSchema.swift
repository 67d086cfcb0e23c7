import Domain

extension Schema {
    /// The ledger of the award fund, and petitions about awards.
    @Sendable static func fundAndPetitions(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE fund_entries (
                place \(dialect.place),
                \(dialect.season("fund_entries")),
                kind TEXT NOT NULL \(dialect.oneOf("fund_entries", "kind", FundKind.self)),
                amount \(dialect.integer) NOT NULL CONSTRAINT fund_entries_amount CHECK (amount > 0),
                day TEXT NOT NULL CONSTRAINT fund_entries_day CHECK (length(day) = 10),
                purpose TEXT NOT NULL CONSTRAINT fund_entries_purpose CHECK (length(purpose) > 0),
                document TEXT NOT NULL CONSTRAINT fund_entries_document CHECK (length(document) > 0),
                status TEXT NOT NULL \(dialect.oneOf("fund_entries", "status", FundEntryStatus.self)),
                entered_by TEXT NOT NULL REFERENCES accounts (id),
                entered \(dialect.integer) NOT NULL
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX fund_entries_list ON fund_entries (agency_id, place)",
        ] + petitions(dialect)
    }

    /// A unit's own petition has no day to answer by until the office sets it.
    @Sendable static func petitionDays(_ dialect: Dialect) -> [String] {
        [
            """
            ALTER TABLE petitions ADD COLUMN has_due \(dialect.integer) NOT NULL DEFAULT 1
            \(dialect.truth("petitions", "has_due"))
            """
        ]
    }

    private static func petitions(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE petitions (
                place \(dialect.place),
                \(dialect.season("petitions")),
                occasion_id TEXT NOT NULL,
                unit_id TEXT NOT NULL,
                nomination_id TEXT,
                sender TEXT NOT NULL CONSTRAINT petitions_sender CHECK (length(sender) > 0),
                content TEXT NOT NULL CONSTRAINT petitions_content CHECK (length(content) > 0),
                received TEXT NOT NULL CONSTRAINT petitions_received CHECK (length(received) = 10),
                due TEXT NOT NULL CONSTRAINT petitions_due CHECK (due >= received),
                status TEXT NOT NULL \(dialect.oneOf("petitions", "status", PetitionStatus.self)),
                answer TEXT,
                document TEXT,
                answered_by TEXT REFERENCES accounts (id),
                answered \(dialect.integer),
                entered_by TEXT NOT NULL REFERENCES accounts (id),
                entered \(dialect.integer) NOT NULL,
                FOREIGN KEY (agency_id, occasion_id) REFERENCES occasions (agency_id, id),
                FOREIGN KEY (agency_id, unit_id) REFERENCES units (agency_id, id),
                FOREIGN KEY (agency_id, nomination_id) REFERENCES nominations (agency_id, id),
                CONSTRAINT petitions_answer CHECK ((status = 'answered') = (answer IS NOT NULL)
                    AND (answer IS NULL) = (document IS NULL) AND (answer IS NULL) = (answered_by IS NULL)
                    AND (answer IS NULL) = (answered IS NULL)),
                CONSTRAINT petitions_own CHECK (answered_by IS NULL OR answered_by <> entered_by)
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX petitions_list ON petitions (agency_id, status, place)",
        ]
    }
}
