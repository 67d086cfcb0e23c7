package import Domain

/// Entries of the journal as rows.
package enum JournalRows {
    static let columns = "agency_id, sequence, at, actor, act, subject, body, previous, hash"

    static func insert(_ entry: JournalEntry) -> Statement {
        Statement(
            "INSERT INTO journal_entries (\(columns)) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            [
                SQLValue(entry.agency), SQLValue(entry.sequence), SQLValue(entry.at), .text(entry.actor),
                .text(entry.act), .text(entry.subject), SQLValue(entry.body), .text(entry.previous), .text(entry.hash),
            ],
            touches: 1)
    }

    static func entry(_ row: any SQLRow) throws -> JournalEntry {
        try JournalEntry(
            agency: row.id(0), sequence: row.number(1), at: row.moment(2), actor: row.text(3), act: row.text(4),
            subject: row.text(5), body: row.json(6), previous: row.text(7), hash: row.text(8))
    }

    /// The newest entries of an agency, newest first.
    /// - Parameter before: gives the entries older than this sequence number, for the next page.
    package static func newest(
        of agency: ID<Agency>, before: Int = .max, limit: Int, on connection: any SQLConnection
    ) throws -> [JournalEntry] {
        try connection.rows(
            """
            SELECT \(columns) FROM journal_entries WHERE agency_id = ?1 AND sequence < ?2
            ORDER BY sequence DESC LIMIT ?3
            """,
            [SQLValue(agency), SQLValue(before), SQLValue(limit)], entry)
    }

    /// The entry with this hash, in whichever chain.
    package static func entry(hash: String, on connection: any SQLConnection) throws -> JournalEntry? {
        try connection.first("SELECT \(columns) FROM journal_entries WHERE hash = ?1", [.text(hash)], entry)
    }

    /// The history of one subject, oldest first.
    package static func history(
        of subject: String, in agency: ID<Agency>, on connection: any SQLConnection
    ) throws -> [JournalEntry] {
        try connection.rows(
            "SELECT \(columns) FROM journal_entries WHERE agency_id = ?1 AND subject = ?2 ORDER BY sequence",
            [SQLValue(agency), .text(subject)], entry)
    }

    /// The personal values of one entry that have not been erased, by name.
    package static func personal(
        of agency: ID<Agency>, sequence: Int, on connection: any SQLConnection
    ) throws -> [String: String] {
        let values = try connection.rows(
            "SELECT name, value FROM journal_values WHERE agency_id = ?1 AND sequence = ?2",
            [SQLValue(agency), SQLValue(sequence)]
        ) { ($0.text(0), $0.text(1)) }
        return Dictionary(values) { first, _ in first }
    }

    /// Erases the personal values of one entry; the chain stays whole. The operation journals the erasure.
    package static func erasePersonal(of agency: ID<Agency>, sequence: Int) -> Statement {
        Statement(
            "DELETE FROM journal_values WHERE agency_id = ?1 AND sequence = ?2", [SQLValue(agency), SQLValue(sequence)])
    }

    /// Erases the personal values of all entries about one subject.
    package static func erasePersonal(of agency: ID<Agency>, subject: String) -> Statement {
        Statement(
            """
            DELETE FROM journal_values WHERE agency_id = ?1 AND sequence IN
            (SELECT sequence FROM journal_entries WHERE agency_id = ?1 AND subject = ?2)
            """,
            [SQLValue(agency), .text(subject)])
    }
}
