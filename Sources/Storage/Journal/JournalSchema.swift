/// The tables of the journal.
///
/// No foreign key leads to the tables of the features: the chain outlives what it speaks of.
package enum JournalSchema {
    package static func statements(_ dialect: Dialect) -> [String] {
        [entries(dialect), bySubject, heads(dialect), values(dialect)]
            + dialect.forbid([.update, .delete], on: "journal_entries")
            + dialect.forbid([.update], on: "journal_values")
    }

    private static func entries(_ dialect: Dialect) -> String {
        """
        CREATE TABLE journal_entries (
            agency_id TEXT NOT NULL,
            sequence \(dialect.integer) NOT NULL CHECK (sequence > 0),
            at \(dialect.integer) NOT NULL,
            actor TEXT NOT NULL CHECK (actor <> ''),
            act TEXT NOT NULL CHECK (act <> ''),
            subject TEXT NOT NULL CHECK (subject <> ''),
            body TEXT NOT NULL,
            previous TEXT NOT NULL CHECK (length(previous) = 64),
            hash TEXT NOT NULL CHECK (length(hash) = 64),
            PRIMARY KEY (agency_id, sequence)
        )\(dialect.tableEnd)
        """
    }

    private static let bySubject =
        "CREATE INDEX journal_entries_subject ON journal_entries (agency_id, subject, sequence)"

    /// The last entry of every chain; its row is the lock under which a chain grows.
    private static func heads(_ dialect: Dialect) -> String {
        """
        CREATE TABLE journal_heads (
            agency_id TEXT NOT NULL PRIMARY KEY,
            sequence \(dialect.integer) NOT NULL CHECK (sequence >= 0),
            hash TEXT NOT NULL CHECK (length(hash) = 64)
        )\(dialect.tableEnd)
        """
    }

    /// Personal values beside the chain. They can be deleted, never changed.
    private static func values(_ dialect: Dialect) -> String {
        """
        CREATE TABLE journal_values (
            agency_id TEXT NOT NULL,
            sequence \(dialect.integer) NOT NULL,
            name TEXT NOT NULL CHECK (name <> ''),
            salt \(dialect.blob) NOT NULL CHECK (length(salt) = 16),
            value TEXT NOT NULL,
            PRIMARY KEY (agency_id, sequence, name),
            FOREIGN KEY (agency_id, sequence) REFERENCES journal_entries (agency_id, sequence)
        )\(dialect.tableEnd)
        """
    }
}
