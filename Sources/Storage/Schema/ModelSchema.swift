import Domain

extension Schema {
    /// Good examples, and the units that took them over.
    @Sendable static func models(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE models (
                place \(dialect.place),
                \(dialect.season("models")),
                unit_id TEXT NOT NULL,
                kind TEXT NOT NULL \(dialect.oneOf("models", "kind", ModelKind.self)),
                title TEXT NOT NULL CONSTRAINT models_title CHECK (length(title) > 0),
                bearer TEXT NOT NULL CONSTRAINT models_bearer CHECK (length(bearer) > 0),
                summary TEXT NOT NULL CONSTRAINT models_summary CHECK (length(summary) > 0),
                effect TEXT NOT NULL CONSTRAINT models_effect CHECK (length(effect) > 0),
                status TEXT NOT NULL \(dialect.oneOf("models", "status", ModelStatus.self)),
                review TEXT,
                consent TEXT,
                withdrawal TEXT,
                nomination_id TEXT,
                proposed_by TEXT NOT NULL REFERENCES accounts (id),
                proposed \(dialect.integer) NOT NULL,
                UNIQUE (agency_id, id),
                FOREIGN KEY (agency_id, unit_id) REFERENCES units (agency_id, id),
                FOREIGN KEY (agency_id, nomination_id) REFERENCES nominations (agency_id, id),
                CONSTRAINT models_review CHECK ((status = 'proposed' AND review IS NULL)
                    OR (status IN ('checked', 'declined', 'published') AND review IS NOT NULL)
                    OR status = 'withdrawn'),
                CONSTRAINT models_consent CHECK (status <> 'published' OR consent IS NOT NULL),
                CONSTRAINT models_withdrawal CHECK ((status = 'withdrawn') = (withdrawal IS NOT NULL))
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX models_list ON models (agency_id, place)",
            """
            CREATE TABLE model_adoptions (
                place \(dialect.place),
                id TEXT NOT NULL UNIQUE CONSTRAINT model_adoptions_id CHECK (length(id) BETWEEN 1 AND 40),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                model_id TEXT NOT NULL,
                unit_id TEXT NOT NULL,
                day TEXT NOT NULL CONSTRAINT model_adoptions_day CHECK (length(day) = 10),
                result TEXT NOT NULL CONSTRAINT model_adoptions_result CHECK (length(result) > 0),
                entered_by TEXT NOT NULL REFERENCES accounts (id),
                entered \(dialect.integer) NOT NULL,
                UNIQUE (model_id, unit_id),
                FOREIGN KEY (agency_id, model_id) REFERENCES models (agency_id, id),
                FOREIGN KEY (agency_id, unit_id) REFERENCES units (agency_id, id)
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX model_adoptions_list ON model_adoptions (agency_id, place)",
        ]
    }
}
