package import Domain

extension DatabaseStore {
    package func calendarFeed(of account: ID<Account>, agency: ID<Agency>) async throws -> CalendarFeed? {
        try await read {
            try $0.first(
                "SELECT \(CalendarFeedRows.columns) FROM calendar_feeds WHERE account_id = ?1 AND agency_id = ?2",
                [SQLValue(account), SQLValue(agency)], CalendarFeedRows.feed)
        }
    }

    package func calendarFeed(digest: String) async throws -> CalendarFeed? {
        try await readAll {
            try $0.first(
                "SELECT \(CalendarFeedRows.columns) FROM calendar_feeds WHERE digest = ?1", [.text(digest)],
                CalendarFeedRows.feed)
        }
    }
}

enum CalendarFeedRows {
    static let columns = "account_id, agency_id, digest, made"

    static func feed(_ row: any SQLRow) throws -> CalendarFeed {
        var row = RowReader(row)
        return try CalendarFeed(account: row.id(), agency: row.id(), digest: row.text(), made: row.moment())
    }
}

enum CalendarFeedWrites {
    static func set(_ feed: CalendarFeed) -> [Statement] {
        [
            Statement(
                """
                INSERT INTO calendar_feeds (account_id, agency_id, digest, made) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT (account_id) DO UPDATE SET digest = ?3, made = ?4
                """,
                [SQLValue(feed.account), SQLValue(feed.agency), .text(feed.digest), SQLValue(feed.made)], touches: 1)
        ]
    }

    /// Only the one that was read.
    static func end(_ feed: CalendarFeed) -> [Statement] {
        [
            Statement(
                "DELETE FROM calendar_feeds WHERE account_id = ?1 AND agency_id = ?2 AND digest = ?3",
                [SQLValue(feed.account), SQLValue(feed.agency), .text(feed.digest)], touches: 1)
        ]
    }
}
