extension Schema {
    /// Duties somebody said were done.
    @Sendable static func dutyMarks(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE duty_marks (
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                duty TEXT NOT NULL CONSTRAINT duty_marks_duty CHECK (length(duty) > 0),
                name TEXT NOT NULL,
                due TEXT NOT NULL CONSTRAINT duty_marks_due CHECK (length(due) = 10),
                done TEXT NOT NULL CONSTRAINT duty_marks_done CHECK (length(done) = 10),
                note TEXT NOT NULL CONSTRAINT duty_marks_note CHECK (length(note) <= 300),
                account_id TEXT NOT NULL REFERENCES accounts (id),
                made \(dialect.integer) NOT NULL,
                PRIMARY KEY (agency_id, duty)
            )\(dialect.tableEnd)
            """
        ]
    }
}
