extension DatabaseStore {
    package func isDemo() async throws -> Bool {
        try await readAll { try DatabaseStore.setting("demo", $0) != nil }
    }

    package func markDemo() async throws {
        try await writeAll { _ = try DatabaseStore.keep("demo", [1], $0) }
    }

    package func secret(orMake fresh: [UInt8]) async throws -> [UInt8] {
        if let kept = try await readAll({ try DatabaseStore.setting("secret", $0) }) { return kept }
        return try await writeAll { try DatabaseStore.keep("secret", fresh, $0) }
    }

    private static func setting(_ name: String, _ connection: any SQLConnection) throws -> [UInt8]? {
        try connection.first("SELECT value FROM settings WHERE name = ?1", [.text(name)]) { $0.bytes(0) }
    }

    /// Keeps `value` unless there is one.
    /// - Returns: what is kept.
    private static func keep(_ name: String, _ value: [UInt8], _ connection: any SQLConnection) throws -> [UInt8] {
        try connection.execute(
            "INSERT INTO settings (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO NOTHING",
            [.text(name), .bytes(value)])
        return try setting(name, connection) ?? value
    }
}
