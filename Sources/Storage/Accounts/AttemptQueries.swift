package import Domain

extension DatabaseStore {
    package func countAttempt(key: String, window: Moment) async throws -> Int {
        try await writeAll { connection in
            // Windows of more than a day ago no longer count for anything.
            try connection.execute(
                "DELETE FROM login_attempts WHERE window_start < ?1", [SQLValue(window.adding(seconds: -86_400))])
            try connection.execute(
                """
                INSERT INTO login_attempts (key, window_start, count) VALUES (?1, ?2, 1)
                ON CONFLICT (key, window_start) DO UPDATE SET count = login_attempts.count + 1
                """, [.text(key), SQLValue(window)])
            return try DatabaseStore.attempts(key, window, connection)
        }
    }

    package func attempts(key: String, window: Moment) async throws -> Int {
        try await readAll { try DatabaseStore.attempts(key, window, $0) }
    }

    package func clearAttempts(key: String) async throws {
        try await writeAll { _ = try $0.execute("DELETE FROM login_attempts WHERE key = ?1", [.text(key)]) }
    }

    private static func attempts(_ key: String, _ window: Moment, _ connection: any SQLConnection) throws -> Int {
        try connection.first(
            "SELECT count FROM login_attempts WHERE key = ?1 AND window_start = ?2", [.text(key), SQLValue(window)]
        ) { $0.number(0) } ?? 0
    }
}
