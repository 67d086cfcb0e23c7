import Domain

extension Schema {
    /// The paper's bytes and its reading never change and stand in tables of their own: a list reads neither.
    @Sendable static func planReviews(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE plan_reviews (
                place \(dialect.place),
                \(dialect.season("plan_reviews")),
                name TEXT NOT NULL CONSTRAINT plan_reviews_name CHECK (length(name) > 0),
                kind TEXT NOT NULL \(dialect.oneOf("plan_reviews", "kind", SourcePaperKind.self)),
                size \(dialect.integer) NOT NULL
                    CONSTRAINT plan_reviews_size CHECK (size BETWEEN 1 AND \(SourcePaper.maximumSize)),
                digest TEXT NOT NULL CONSTRAINT plan_reviews_digest CHECK (length(digest) = 64),
                uploaded_by TEXT NOT NULL REFERENCES accounts (id),
                uploader TEXT NOT NULL,
                uploaded \(dialect.integer) NOT NULL,
                status TEXT NOT NULL \(dialect.oneOf("plan_reviews", "status", PlanReviewStatus.self)),
                changed \(dialect.integer) NOT NULL,
                plan_id TEXT UNIQUE REFERENCES plans (id),
                CONSTRAINT plan_reviews_launched CHECK ((status = 'launched') = (plan_id IS NOT NULL))
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX plan_reviews_agency ON plan_reviews (agency_id, changed)",
            """
            CREATE TABLE plan_review_bytes (
                review_id TEXT NOT NULL PRIMARY KEY REFERENCES plan_reviews (id),
                bytes \(dialect.blob) NOT NULL
            )\(dialect.tableEnd)
            """,
            """
            CREATE TABLE plan_review_readings (
                review_id TEXT NOT NULL PRIMARY KEY REFERENCES plan_reviews (id),
                lines TEXT NOT NULL,
                facts TEXT NOT NULL
            )\(dialect.tableEnd)
            """,
            """
            CREATE TABLE plan_corrections (
                review_id TEXT NOT NULL REFERENCES plan_reviews (id),
                number \(dialect.integer) NOT NULL CONSTRAINT plan_corrections_number CHECK (number >= 1),
                revision \(dialect.integer) NOT NULL CONSTRAINT plan_corrections_revision CHECK (revision >= 2),
                part TEXT NOT NULL \(dialect.oneOf("plan_corrections", "part", PlanPart.self)),
                entry TEXT NOT NULL,
                field TEXT NOT NULL,
                act TEXT NOT NULL \(dialect.oneOf("plan_corrections", "act", CorrectionAct.self)),
                value TEXT,
                made_by TEXT NOT NULL REFERENCES accounts (id),
                maker TEXT NOT NULL,
                made \(dialect.integer) NOT NULL,
                undone_by TEXT REFERENCES accounts (id),
                undoer TEXT,
                undone \(dialect.integer),
                undone_revision \(dialect.integer),
                PRIMARY KEY (review_id, number)
            )\(dialect.tableEnd)
            """,
        ]
    }
}
