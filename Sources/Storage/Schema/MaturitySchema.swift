import Domain

extension Schema {
    /// Criteria sets an agency loaded, assessments under them, results from elsewhere (docs/decisions/0022).
    @Sendable static func maturity(_ dialect: Dialect) -> [String] {
        criteriaSets(dialect) + assessments(dialect) + records(dialect)
    }

    private static func criteriaSets(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE criteria_sets (
                place \(dialect.place),
                id TEXT NOT NULL UNIQUE CONSTRAINT criteria_sets_id CHECK (length(id) BETWEEN 1 AND 40),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                code TEXT NOT NULL CONSTRAINT criteria_sets_code CHECK (length(code) BETWEEN 1 AND 40),
                version TEXT NOT NULL CONSTRAINT criteria_sets_version CHECK (length(version) BETWEEN 1 AND 40),
                file TEXT NOT NULL,
                body TEXT NOT NULL,
                loaded \(dialect.integer) NOT NULL,
                UNIQUE (agency_id, code, version)
            )\(dialect.tableEnd)
            """
        ]
    }

    private static func assessments(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE maturity_assessments (
                place \(dialect.place),
                \(dialect.season("maturity_assessments")),
                participant_id TEXT NOT NULL,
                unit_id TEXT NOT NULL,
                year \(dialect.integer) NOT NULL CONSTRAINT maturity_year CHECK (year BETWEEN 2000 AND 2999),
                set_code TEXT NOT NULL,
                set_version TEXT NOT NULL,
                answers TEXT NOT NULL,
                status TEXT NOT NULL \(dialect.oneOf("maturity_assessments", "status", MaturityStatus.self)),
                points \(dialect.integer) NOT NULL CONSTRAINT maturity_points CHECK (points >= 0),
                level \(dialect.integer) NOT NULL CONSTRAINT maturity_level CHECK (level >= 0),
                objections TEXT NOT NULL,
                created_by TEXT NOT NULL REFERENCES accounts (id),
                submitted_by TEXT REFERENCES accounts (id),
                submitted \(dialect.integer),
                checked_by TEXT REFERENCES accounts (id),
                changed \(dialect.integer) NOT NULL,
                FOREIGN KEY (agency_id, participant_id) REFERENCES participants (agency_id, id),
                FOREIGN KEY (agency_id, unit_id) REFERENCES units (agency_id, id),
                CONSTRAINT maturity_submitted CHECK (status IN ('draft', 'withdrawn') OR submitted_by IS NOT NULL),
                CONSTRAINT maturity_checked CHECK
                    (status <> 'confirmed' OR (checked_by IS NOT NULL AND checked_by <> submitted_by))
            )\(dialect.tableEnd)
            """,
            """
            CREATE UNIQUE INDEX maturity_assessments_once
            ON maturity_assessments (participant_id, year, set_code, set_version) WHERE status <> 'withdrawn'
            """,
            "CREATE INDEX maturity_assessments_list ON maturity_assessments (agency_id, participant_id, year, place)",
            "CREATE INDEX maturity_assessments_open ON maturity_assessments (agency_id, status, unit_id, place)",
        ]
    }

    private static func records(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE maturity_records (
                place \(dialect.place),
                \(dialect.season("maturity_records")),
                participant_id TEXT NOT NULL,
                unit_id TEXT NOT NULL,
                level TEXT NOT NULL CONSTRAINT maturity_records_level CHECK (length(level) > 0),
                day TEXT NOT NULL,
                source TEXT NOT NULL CONSTRAINT maturity_records_source CHECK (length(source) > 0),
                proof TEXT NOT NULL CONSTRAINT maturity_records_proof CHECK (length(proof) > 0),
                status TEXT NOT NULL \(dialect.oneOf("maturity_records", "status", MaturityRecordStatus.self)),
                entered_by TEXT NOT NULL REFERENCES accounts (id),
                entered \(dialect.integer) NOT NULL,
                FOREIGN KEY (agency_id, participant_id) REFERENCES participants (agency_id, id),
                FOREIGN KEY (agency_id, unit_id) REFERENCES units (agency_id, id)
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX maturity_records_list ON maturity_records (agency_id, participant_id, day, place)",
        ]
    }
}
