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

    /// In one statement: of two who come back at once, one gets the form.
    package func takeForm(key: String, now: Moment) async throws -> (path: String, body: String)? {
        try await write { connection in
            let form = try connection.first(
                "DELETE FROM held_forms WHERE key = ?1 RETURNING path, body, until", [.text(key)]
            ) { (path: $0.text(0), body: $0.text(1), until: $0.moment(2)) }
            return form.flatMap { $0.until > now ? ($0.path, $0.body) : nil }
        }
    }
}
