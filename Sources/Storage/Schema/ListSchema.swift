extension Schema {
    /// Lists are kept in memory (docs/decisions/0023): the word index of one engine and the indexes only lists walked
    /// through are gone. In their place stands, per act, which records it changed beside those its entry is about.
    @Sendable static func lists(_ dialect: Dialect) -> [String] {
        let wordIndexes = dialect == .sqlite ? ["DROP TABLE nomination_search", "DROP TABLE participant_search"] : []
        let walked = ["nominations_by_name", "nominations_sort_keys", "participants_order", "participants_sort_keys"]
        return wordIndexes + walked.map { "DROP INDEX \($0)" } + [
            "CREATE INDEX participants_newest ON participants (agency_id, place)",
            """
            CREATE TABLE list_changes (
                agency_id TEXT NOT NULL,
                sequence \(dialect.integer) NOT NULL CONSTRAINT list_changes_sequence CHECK (sequence >= 1),
                subject TEXT NOT NULL CONSTRAINT list_changes_subject CHECK (length(subject) > 0),
                PRIMARY KEY (agency_id, sequence, subject)
            )\(dialect.tableEnd)
            """,
        ]
    }
}
