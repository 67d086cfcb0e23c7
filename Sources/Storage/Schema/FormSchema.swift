extension Schema {
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
