import Domain

extension Schema {
    /// Upward within one installation (docs/decisions/0012). `stands_for` and `origin_id` name records of another agency
    /// without a foreign key: either agency may be moved into a database of its own.
    @Sendable static func proposals(_ dialect: Dialect) -> [String] {
        [
            "ALTER TABLE units ADD COLUMN stands_for TEXT",
            "CREATE UNIQUE INDEX units_stands_for ON units (agency_id, stands_for) WHERE stands_for IS NOT NULL",
            "ALTER TABLE participants ADD COLUMN origin_id TEXT",
            "CREATE UNIQUE INDEX participants_origin ON participants (agency_id, origin_id) WHERE origin_id IS NOT NULL",
            "CREATE INDEX agencies_parent ON agencies (parent_id)",
            """
            CREATE TABLE proposals (
                child_agency_id TEXT NOT NULL,
                child_nomination_id TEXT NOT NULL PRIMARY KEY,
                parent_agency_id TEXT NOT NULL,
                parent_nomination_id TEXT NOT NULL UNIQUE,
                occasion_id TEXT NOT NULL,
                number TEXT NOT NULL CONSTRAINT proposals_number CHECK (length(number) > 0),
                sent \(dialect.integer) NOT NULL,
                sent_by TEXT NOT NULL REFERENCES accounts (id),
                council TEXT NOT NULL,
                status TEXT NOT NULL \(dialect.oneOf("proposals", "status", NominationStatus.self)),
                reason TEXT NOT NULL,
                supplement TEXT,
                revision \(dialect.integer) NOT NULL CONSTRAINT proposals_revision CHECK (revision >= 1),
                FOREIGN KEY (child_agency_id, child_nomination_id) REFERENCES nominations (agency_id, id),
                FOREIGN KEY (parent_agency_id, parent_nomination_id) REFERENCES nominations (agency_id, id),
                FOREIGN KEY (parent_agency_id, occasion_id) REFERENCES occasions (agency_id, id),
                CONSTRAINT proposals_agencies CHECK (child_agency_id <> parent_agency_id)
            )\(dialect.tableEnd)
            """,
            """
            CREATE INDEX proposals_received ON proposals (parent_agency_id, occasion_id, child_agency_id, status)
            """,
            "CREATE INDEX proposals_sent ON proposals (child_agency_id, status)",
        ]
    }
}
