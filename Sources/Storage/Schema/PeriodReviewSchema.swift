import Domain

extension Schema {
    /// What people write of an interim or final review, section by section (docs/decisions/0053).
    @Sendable static func periodReviews(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE period_review_texts (
                place \(dialect.place),
                \(dialect.season("period_review_texts")),
                occasion_id TEXT NOT NULL,
                section TEXT NOT NULL \(dialect.oneOf("period_review_texts", "section", PeriodReviewSection.self)),
                text TEXT NOT NULL
                    CONSTRAINT period_review_texts_text CHECK (length(text) <= \(PeriodReviewText.longest)),
                written_by TEXT NOT NULL REFERENCES accounts (id),
                written \(dialect.integer) NOT NULL,
                UNIQUE (agency_id, occasion_id, section),
                FOREIGN KEY (agency_id, occasion_id) REFERENCES occasions (agency_id, id)
            )\(dialect.tableEnd)
            """
        ]
    }
}
