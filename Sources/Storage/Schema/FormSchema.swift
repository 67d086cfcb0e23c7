extension Schema {
    /// Presses of forms that added something.
    static func formMarks(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE form_marks (
                mark TEXT NOT NULL PRIMARY KEY CONSTRAINT form_marks_mark CHECK (length(mark) = 64),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                path TEXT NOT NULL,
                until \(dialect.integer) NOT NULL
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX form_marks_until ON form_marks (agency_id, until)",
        ]
    }

    static func forms(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE held_forms (
                key TEXT NOT NULL PRIMARY KEY,
                path TEXT NOT NULL,
                body TEXT NOT NULL,
                until \(dialect.integer) NOT NULL
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX held_forms_until ON held_forms (until)",
            // What belongs to the installation as a whole: its secret, whether it holds demo data.
            """
            CREATE TABLE settings (
                name TEXT NOT NULL PRIMARY KEY,
                value \(dialect.blob) NOT NULL
            )\(dialect.tableEnd)
            """,
        ]
    }
}
