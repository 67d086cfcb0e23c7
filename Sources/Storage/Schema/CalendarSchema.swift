import Domain

extension Schema {
    /// The office's own days off and worked, against the general rule.
    @Sendable static func calendar(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE office_days (
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                day TEXT NOT NULL CONSTRAINT office_days_day CHECK (length(day) = 10),
                work TEXT NOT NULL \(dialect.oneOf("office_days", "work", DayWork.self)),
                reason TEXT NOT NULL CONSTRAINT office_days_reason CHECK (length(reason) > 0),
                set_by TEXT NOT NULL REFERENCES accounts (id),
                set_at \(dialect.integer) NOT NULL,
                PRIMARY KEY (agency_id, day)
            )\(dialect.tableEnd)
            """
        ]
    }
}
