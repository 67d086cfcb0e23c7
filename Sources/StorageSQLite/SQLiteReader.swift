import GRDBSQLite
import Storage
import Synchronization

/// A connection that only reads. `SQLiteReaders` gives it to one reader at a time, so nobody waits at its lock; the lock
/// is what lets it pass between threads.
final class SQLiteReader: Sendable {
    private let connection: Mutex<ReadingConnection>

    init(_ path: String, busyTimeout seconds: Double) throws {
        connection = Mutex(try ReadingConnection(path, busyTimeout: seconds))
    }

    func reading<T: Sendable>(_ body: @Sendable (any SQLConnection) throws -> T) throws -> T {
        try connection.withLock { try $0.reading(body) }
    }

    func close() { connection.withLock { $0.close() } }
}

/// SQLite's connection itself, with the statements prepared on it.
private final class ReadingConnection: SQLiteStatements {
    let connection: OpaquePointer
    private var prepared: [String: OpaquePointer] = [:]

    /// More texts than the program has; only a caller that makes new ones without end would reach it.
    static let mostStatements = 400

    init(_ path: String, busyTimeout seconds: Double) throws {
        var opened: OpaquePointer?
        // Not READONLY: the first reader of a log (WAL) must be able to make the file that shares its index.
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        let code = sqlite3_open_v2(path, &opened, flags, nil)
        guard code == SQLITE_OK, let opened else {
            sqlite3_close_v2(opened)
            throw SQLiteFault.fault(code, "", path: path)
        }
        connection = opened
        sqlite3_busy_timeout(opened, Int32(seconds * 1_000))
        for setting in SQLiteDatabase.caution + ["query_only = ON"] { try run("PRAGMA \(setting)") }
    }

    /// Runs `body` on one unchanging state.
    func reading<T: Sendable>(_ body: @Sendable (any SQLConnection) throws -> T) throws -> T {
        try run("BEGIN")
        defer { _ = try? run("COMMIT") }
        return try body(SQLiteConnection(self))
    }

    func with<T>(_ sql: String, _ body: (OpaquePointer) throws -> T) throws -> T {
        if let known = prepared[sql], sqlite3_stmt_busy(known) == 0 { return try body(known) }
        let fresh = try prepare(sql)
        // A statement that is running already (a query inside its own loop) gets a second one for once.
        if prepared[sql] != nil {
            defer { sqlite3_finalize(fresh) }
            return try body(fresh)
        }
        if prepared.count >= ReadingConnection.mostStatements { forget() }
        prepared[sql] = fresh
        return try body(fresh)
    }

    func close() {
        for statement in prepared.values { sqlite3_finalize(statement) }
        prepared = [:]
        sqlite3_close_v2(connection)
    }

    private func forget() {
        for (sql, statement) in prepared where sqlite3_stmt_busy(statement) == 0 {
            sqlite3_finalize(statement)
            prepared[sql] = nil
        }
    }

    private func prepare(_ sql: String) throws -> OpaquePointer {
        var statement: OpaquePointer?
        let code = sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
        guard code == SQLITE_OK, let statement else { throw SQLiteFault.last(connection, code) }
        return statement
    }

    private func run(_ sql: String) throws { try SQLiteConnection(self).each(sql, []) { _ in } }
}
