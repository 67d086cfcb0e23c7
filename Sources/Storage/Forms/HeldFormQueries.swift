package import Domain

extension DatabaseStore {
    package func holdForm(key: String, path: String, body: String, until: Moment) async throws {
        try await write { connection in
            // Whatever has passed an hour before this one ends is of no use to anybody.
            try connection.execute(
                "DELETE FROM held_forms WHERE until < ?1", [SQLValue(until.adding(seconds: -2 * 3600))])
            try connection.execute(
                """
                INSERT INTO held_forms (key, path, body, until) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT (key) DO UPDATE SET path = excluded.path, body = excluded.body, until = excluded.until
                """, [.text(key), .text(path), .text(body), SQLValue(until)])
        }
    }

    package func takeForm(key: String, now: Moment) async throws -> (path: String, body: String)? {
        try await write { connection in
            let form = try connection.first(
                "SELECT path, body FROM held_forms WHERE key = ?1 AND until > ?2", [.text(key), SQLValue(now)]
            ) { (path: $0.text(0), body: $0.text(1)) }
            try connection.execute("DELETE FROM held_forms WHERE key = ?1", [.text(key)])
            return form
        }
    }
}
