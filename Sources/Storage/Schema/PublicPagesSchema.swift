extension Schema {
    /// What an agency shows to everybody beside its published decisions.
    @Sendable static func publicPages(_ dialect: Dialect) -> [String] {
        let parts = ["shows_movement", "shows_participants"]
        let columns = parts.map { "\($0) \(dialect.integer) NOT NULL \(dialect.truth("public_pages", $0))" }
        return [
            """
            CREATE TABLE public_pages (
                agency_id TEXT NOT NULL PRIMARY KEY REFERENCES agencies (id),
                \(columns.joined(separator: ",\n    ")),
                set_at \(dialect.integer) NOT NULL
            )\(dialect.tableEnd)
            """
        ]
    }
}
