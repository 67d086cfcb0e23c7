extension Schema {
    /// Duties as a calendar under a secret address.
    @Sendable static func calendarFeeds(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE calendar_feeds (
                account_id TEXT NOT NULL PRIMARY KEY REFERENCES accounts (id),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                digest TEXT NOT NULL UNIQUE CONSTRAINT calendar_feeds_digest CHECK (length(digest) = 64),
                made \(dialect.integer) NOT NULL
            )\(dialect.tableEnd)
            """
        ]
    }
}
