import Storage
import StorageSQLite
import Synchronization
import TestSupport
import Testing

/// What a copy says to PostgreSQL, read without one: a database of SQLite that claims to be the other engine would not
/// understand it, so the statements are caught before they run.
@Suite(.enabled(if: TestEngine.isSQLite))
struct CopyPostgresTests {
    private func statements() async throws -> [Statement] {
        let world = try await CopyWorld()
        let target = PostgresLike(try await TestDatabase())
        _ = try? await DatabaseCopy(from: world.database, to: target).run(at: Sample.now)
        return target.statements
    }

    @Test("Rows keep their places, and the next one is numbered after them")
    func places() async throws {
        let all = try await statements().map(\.sql)
        let accounts = try #require(all.first { $0.hasPrefix("INSERT INTO accounts ") })
        #expect(accounts.contains("password_hash) OVERRIDING SYSTEM VALUE VALUES ($1, $2,"))
        let units = try #require(all.first { $0.hasPrefix("INSERT INTO units ") })
        #expect(units.contains("stands_for) VALUES ($1, $2,"))
        #expect(
            all.contains(
                """
                SELECT setval(pg_get_serial_sequence('decisions', 'place'), coalesce(max(place), 1),
                max(place) IS NOT NULL) FROM decisions
                """))
        #expect(!all.contains { $0.contains("'units', 'place'") })
    }

    @Test("Rows are held against each other in the order of their bytes")
    func order() async throws {
        let all = try await statements().map(\.sql)
        #expect(
            all.contains {
                $0.contains("FROM journal_entries t") && $0.contains("ORDER BY t.agency_id COLLATE \"C\", t.sequence")
            }
        )
        #expect(all.contains { $0.contains("FROM accounts t") && $0.contains("ORDER BY t.place") })
    }

    @Test("No statement binds more values than either engine takes")
    func width() async throws {
        let most = try await statements().map(\.values.count).max() ?? 0
        #expect(most > 100)
        #expect(most <= 1000)
    }
}

/// SQLite under PostgreSQL's dialect: keeps what it is told in that dialect and does what SQLite does.
private final class PostgresLike: Database {
    private let base: any Database
    private let seen = Mutex<[Statement]>([])

    init(_ base: any Database) { self.base = base }

    var statements: [Statement] { seen.withLock { $0 } }
    var dialect: Dialect { .postgres }

    func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await base.read { try body(PostgresLikeConnection(base: $0, note: self.note)) }
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await base.write { try body(PostgresLikeConnection(base: $0, note: self.note)) }
    }

    func backup(to path: String) async throws {}

    func close() throws {}

    private func note(_ sql: String, _ values: [SQLValue]) {
        seen.withLock { $0.append(Statement(Dialect.postgres.prepared(sql), values)) }
    }
}

private struct PostgresLikeConnection: SQLConnection {
    let base: any SQLConnection
    let note: (String, [SQLValue]) -> Void

    var dialect: Dialect { .postgres }

    func each(_ sql: String, _ values: [SQLValue], _ body: (any SQLRow) throws -> Void) throws {
        note(sql, values)
        if let sqlite = spoken(sql) { try base.each(sqlite, values, body) }
    }

    func execute(_ sql: String, _ values: [SQLValue]) throws -> Int {
        note(sql, values)
        return try spoken(sql).map { try base.execute($0, values) } ?? 0
    }

    /// The same in SQLite's words; `nil` for what SQLite does by itself.
    private func spoken(_ sql: String) -> String? {
        if sql.contains("setval") || sql.contains("pg_class") || sql.hasPrefix("LOCK TABLE") { return nil }
        return sql.replacing(" OVERRIDING SYSTEM VALUE", with: "").replacing(" COLLATE \"C\"", with: "")
            .replacing(Dialect.postgres.tableExists, with: Dialect.sqlite.tableExists)
    }
}
