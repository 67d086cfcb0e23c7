import Domain

extension Schema {
    /// What is measured, version by version, and what units report of it (docs/decisions/0024).
    @Sendable static func progress(_ dialect: Dialect) -> [String] {
        indicators(dialect) + indicatorVersions(dialect) + progressReports(dialect)
    }

    private static func indicators(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE indicators (
                place \(dialect.place),
                \(dialect.season("indicators")),
                theme TEXT NOT NULL CONSTRAINT indicators_theme CHECK (length(theme) > 0),
                criterion TEXT,
                kind TEXT NOT NULL \(dialect.oneOf("indicators", "kind", IndicatorKind.self)),
                origin TEXT,
                status TEXT NOT NULL \(dialect.oneOf("indicators", "status", IndicatorStatus.self)),
                retired_from TEXT,
                changed \(dialect.integer) NOT NULL,
                CONSTRAINT indicators_retired CHECK ((status = 'retired') = (retired_from IS NOT NULL))
            )\(dialect.tableEnd)
            """,
            """
            CREATE UNIQUE INDEX indicators_adopted ON indicators (agency_id, origin)
            WHERE status = 'active' AND origin IS NOT NULL
            """,
            "CREATE INDEX indicators_list ON indicators (agency_id, place)",
        ]
    }

    /// `made_by` is an account, or `system` for what the command line did.
    private static func indicatorVersions(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE indicator_versions (
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                indicator_id TEXT NOT NULL REFERENCES indicators (id),
                number \(dialect.integer) NOT NULL CONSTRAINT indicator_versions_number CHECK (number >= 1),
                valid_from TEXT NOT NULL CONSTRAINT indicator_versions_from CHECK (length(valid_from) = 10),
                definition TEXT NOT NULL,
                reason TEXT NOT NULL,
                made_by TEXT NOT NULL,
                made \(dialect.integer) NOT NULL,
                PRIMARY KEY (indicator_id, number),
                UNIQUE (indicator_id, valid_from),
                CONSTRAINT indicator_versions_reason CHECK (number = 1 OR length(reason) > 0)
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX indicator_versions_list ON indicator_versions (agency_id, indicator_id, number)",
        ]
    }

    private static func progressReports(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE progress_reports (
                place \(dialect.place),
                \(dialect.season("progress_reports")),
                unit_id TEXT NOT NULL,
                period TEXT NOT NULL CONSTRAINT progress_period CHECK (length(period) BETWEEN 4 AND 10),
                period_last TEXT NOT NULL CONSTRAINT progress_period_last CHECK (length(period_last) = 10),
                figures TEXT NOT NULL,
                difficulties TEXT NOT NULL,
                status TEXT NOT NULL \(dialect.oneOf("progress_reports", "status", ProgressStatus.self)),
                objection TEXT NOT NULL,
                created_by TEXT NOT NULL REFERENCES accounts (id),
                written_by TEXT NOT NULL REFERENCES accounts (id),
                submitted_by TEXT REFERENCES accounts (id),
                submitted \(dialect.integer),
                due TEXT,
                checked_by TEXT REFERENCES accounts (id),
                corrections TEXT NOT NULL,
                changed \(dialect.integer) NOT NULL,
                FOREIGN KEY (agency_id, unit_id) REFERENCES units (agency_id, id),
                UNIQUE (unit_id, period),
                CONSTRAINT progress_submitted CHECK
                    (status = 'draft' OR (submitted_by IS NOT NULL AND submitted IS NOT NULL AND due IS NOT NULL)),
                CONSTRAINT progress_checked CHECK (status <> 'confirmed' OR
                    (checked_by IS NOT NULL AND checked_by <> submitted_by AND checked_by <> written_by)),
                CONSTRAINT progress_objection CHECK (status <> 'returned' OR length(objection) > 0)
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX progress_reports_year ON progress_reports (agency_id, period_last, unit_id)",
        ]
    }
}
