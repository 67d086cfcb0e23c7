import Domain

extension Schema {
    /// How an agency prints certificates.
    @Sendable static func certificatePrints(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE certificate_prints (
                agency_id TEXT NOT NULL PRIMARY KEY REFERENCES agencies (id),
                across \(dialect.integer) NOT NULL CONSTRAINT certificate_prints_across CHECK (across BETWEEN -300 AND 300),
                down \(dialect.integer) NOT NULL CONSTRAINT certificate_prints_down CHECK (down BETWEEN -300 AND 300),
                is_red \(dialect.integer) NOT NULL \(dialect.truth("certificate_prints", "is_red")),
                set_at \(dialect.integer) NOT NULL
            )\(dialect.tableEnd)
            """
        ]
    }
}
