import Domain

extension Schema {
    /// Awards from papers, by decisions that are not this program's (docs/decisions/0064).
    @Sendable static func earlierAwards(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE earlier_awards (
                place \(dialect.place),
                \(dialect.season("earlier_awards")),
                participant_id TEXT NOT NULL,
                form TEXT NOT NULL CONSTRAINT earlier_awards_form CHECK (length(form) BETWEEN 1 AND 300),
                achievement TEXT NOT NULL,
                first_day TEXT,
                last_day TEXT,
                decision TEXT NOT NULL CONSTRAINT earlier_awards_decision CHECK (length(decision) BETWEEN 1 AND 100),
                day TEXT NOT NULL CONSTRAINT earlier_awards_day CHECK (length(day) = 10),
                authority TEXT NOT NULL,
                status TEXT NOT NULL \(dialect.oneOf("earlier_awards", "status", EarlierAwardStatus.self)),
                reason TEXT NOT NULL,
                entered_by TEXT NOT NULL,
                entered \(dialect.integer) NOT NULL,
                FOREIGN KEY (agency_id, participant_id) REFERENCES participants (agency_id, id),
                CONSTRAINT earlier_awards_days CHECK ((first_day IS NULL) = (last_day IS NULL)
                    AND (first_day IS NULL) = (achievement = '') AND (first_day IS NULL OR first_day <= last_day)),
                CONSTRAINT earlier_awards_reason CHECK ((status = 'cancelled') = (length(reason) > 0))
            )\(dialect.tableEnd)
            """,
            """
            CREATE UNIQUE INDEX earlier_awards_once ON earlier_awards (participant_id, decision, day, form)
            WHERE status = 'entered'
            """,
            "CREATE INDEX earlier_awards_list ON earlier_awards (agency_id, day, place)",
            "CREATE INDEX earlier_awards_participant ON earlier_awards (agency_id, participant_id)",
        ]
    }
}
