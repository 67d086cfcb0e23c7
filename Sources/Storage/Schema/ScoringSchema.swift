import Domain

extension Schema {
    /// Tables of points an agency uses, sheets under them, what reviewers gave (docs/decisions/0025).
    @Sendable static func scores(_ dialect: Dialect) -> [String] {
        scoreTables(dialect) + scoreSheets(dialect) + scoreReviews(dialect)
    }

    /// One document may set a table for each kind of participant; those kept before are for all.
    @Sendable static func scoreTableKinds(_ dialect: Dialect) -> [String] {
        [
            "ALTER TABLE score_tables ADD COLUMN kinds TEXT NOT NULL DEFAULT '[]'",
            "DROP INDEX score_tables_once",
            """
            CREATE UNIQUE INDEX score_tables_once ON score_tables (agency_id, document, day, valid_from, kinds)
            WHERE origin = 'own'
            """,
        ]
    }

    private static func scoreTables(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE score_tables (
                place \(dialect.place),
                id TEXT NOT NULL UNIQUE CONSTRAINT score_tables_id CHECK (length(id) BETWEEN 1 AND 40),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                origin TEXT NOT NULL \(dialect.oneOf("score_tables", "origin", ScoreTableOrigin.self)),
                document TEXT NOT NULL CONSTRAINT score_tables_document CHECK (length(document) BETWEEN 1 AND 200),
                day TEXT NOT NULL CONSTRAINT score_tables_day CHECK (length(day) = 10),
                valid_from TEXT NOT NULL CONSTRAINT score_tables_valid_from CHECK (length(valid_from) = 10),
                body TEXT NOT NULL,
                entered \(dialect.integer) NOT NULL,
                UNIQUE (agency_id, id)
            )\(dialect.tableEnd)
            """,
            """
            CREATE UNIQUE INDEX score_tables_once ON score_tables (agency_id, document, day, valid_from)
            WHERE origin = 'own'
            """,
            "CREATE INDEX score_tables_list ON score_tables (agency_id, place)",
        ]
    }

    private static func scoreSheets(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE score_sheets (
                place \(dialect.place),
                \(dialect.season("score_sheets")),
                occasion_id TEXT NOT NULL,
                participant_id TEXT NOT NULL,
                unit_id TEXT NOT NULL,
                table_id TEXT NOT NULL,
                status TEXT NOT NULL \(dialect.oneOf("score_sheets", "status", ScoreSheetStatus.self)),
                claimed TEXT NOT NULL,
                confirmed TEXT,
                changes TEXT NOT NULL,
                claimed_total \(dialect.integer) NOT NULL CONSTRAINT score_sheets_claimed CHECK (claimed_total >= 0),
                total \(dialect.integer) CONSTRAINT score_sheets_total CHECK (total >= 0),
                is_vetoed \(dialect.integer) NOT NULL CONSTRAINT score_sheets_vetoed CHECK (is_vetoed IN (0, 1)),
                reason TEXT NOT NULL,
                created_by TEXT NOT NULL REFERENCES accounts (id),
                submitted_by TEXT REFERENCES accounts (id),
                submitted \(dialect.integer),
                confirmed_by TEXT REFERENCES accounts (id),
                changed \(dialect.integer) NOT NULL,
                UNIQUE (agency_id, id),
                FOREIGN KEY (agency_id, occasion_id) REFERENCES occasions (agency_id, id),
                FOREIGN KEY (agency_id, participant_id) REFERENCES participants (agency_id, id),
                FOREIGN KEY (agency_id, unit_id) REFERENCES units (agency_id, id),
                FOREIGN KEY (agency_id, table_id) REFERENCES score_tables (agency_id, id),
                CONSTRAINT score_sheets_handed_in CHECK
                    (status IN ('draft', 'withdrawn') OR (submitted_by IS NOT NULL AND submitted IS NOT NULL)),
                CONSTRAINT score_sheets_confirmed CHECK
                    (status NOT IN ('confirmed', 'frozen')
                    OR (confirmed IS NOT NULL AND total IS NOT NULL AND confirmed_by IS NOT NULL
                        AND confirmed_by <> submitted_by AND confirmed_by <> created_by))
            )\(dialect.tableEnd)
            """,
            """
            CREATE UNIQUE INDEX score_sheets_once ON score_sheets (occasion_id, participant_id)
            WHERE status <> 'withdrawn'
            """,
            "CREATE INDEX score_sheets_list ON score_sheets (agency_id, occasion_id, status, unit_id, place)",
        ]
    }

    private static func scoreReviews(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE score_reviews (
                place \(dialect.place),
                id TEXT NOT NULL UNIQUE CONSTRAINT score_reviews_id CHECK (length(id) BETWEEN 1 AND 40),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                sheet_id TEXT NOT NULL,
                reviewer TEXT NOT NULL REFERENCES accounts (id),
                reviewer_name TEXT NOT NULL CONSTRAINT score_reviews_name CHECK (length(reviewer_name) > 0),
                submitted \(dialect.integer) NOT NULL,
                answers TEXT NOT NULL,
                total \(dialect.integer) NOT NULL CONSTRAINT score_reviews_total CHECK (total >= 0),
                remark TEXT NOT NULL,
                recorded \(dialect.integer) NOT NULL,
                UNIQUE (sheet_id, reviewer, submitted),
                FOREIGN KEY (agency_id, sheet_id) REFERENCES score_sheets (agency_id, id)
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX score_reviews_list ON score_reviews (agency_id, sheet_id, place)",
        ]
    }
}
