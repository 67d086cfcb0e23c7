import GRDB
import GRDBSQLite
import Storage

/// A connection and its prepared statements.
protocol SQLiteStatements {
    var connection: OpaquePointer { get throws }

    /// Runs `body` with the statement of `sql`, at its beginning and without values; prepared once for every text.
    func with<T>(_ sql: String, _ body: (OpaquePointer) throws -> T) throws -> T
}

/// One connection as the stores see it. Rows are read through SQLite's own functions: a list of 200 rows costs a tenth
/// of what GRDB's `Row` does.
struct SQLiteConnection: SQLConnection {
    private let statements: any SQLiteStatements

    init(_ statements: any SQLiteStatements) { self.statements = statements }

    /// The writer, which GRDB owns with its queue and its transactions.
    init(_ database: GRDB.Database) { statements = WriterStatements(database: database) }

    var dialect: Dialect { .sqlite }

    func each(_ sql: String, _ values: [SQLValue], _ body: (any SQLRow) throws -> Void) throws {
        try withStatement(sql, values) { handle in
            let row = SQLiteRow(handle: handle)
            while try step(handle) { try body(row) }
        }
    }

    func execute(_ sql: String, _ values: [SQLValue]) throws -> Int {
        try withStatement(sql, values) { handle in
            let connection = try statements.connection
            let before = sqlite3_total_changes64(connection)
            while try step(handle) {}
            // Statements other than INSERT, UPDATE and DELETE leave the count of an earlier one behind.
            let changed = sqlite3_total_changes64(connection) != before
            return changed ? Int(sqlite3_changes64(connection)) : 0
        }
    }

    private func withStatement<T>(_ sql: String, _ values: [SQLValue], _ body: (OpaquePointer) throws -> T) throws -> T
    {
        try statements.with(sql) { handle in
            defer {
                sqlite3_reset(handle)
                sqlite3_clear_bindings(handle)
            }
            guard Int(sqlite3_bind_parameter_count(handle)) == values.count else {
                throw StorageFault.other(code: Int(SQLITE_RANGE), message: "\(values.count) values for: \(sql)")
            }
            for (place, value) in values.enumerated() { try bind(value, Int32(place + 1), handle) }
            return try body(handle)
        }
    }

    private func bind(_ value: SQLValue, _ place: Int32, _ handle: OpaquePointer) throws {
        let copy = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        let code =
            switch value {
            case .null: sqlite3_bind_null(handle, place)
            case .int(let number): sqlite3_bind_int64(handle, place, number)
            case .text(let text): sqlite3_bind_text(handle, place, text, Int32(text.utf8.count), copy)
            case .bytes(let bytes) where bytes.isEmpty: sqlite3_bind_zeroblob(handle, place, 0)
            case .bytes(let bytes): sqlite3_bind_blob(handle, place, bytes, Int32(bytes.count), copy)
            }
        guard code == SQLITE_OK else { throw fault(code) }
    }

    /// - Returns: whether there is a row.
    private func step(_ handle: OpaquePointer) throws -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case SQLITE_INTERRUPT: throw CancellationError()
        case let code: throw fault(code)
        }
    }

    private func fault(_ code: Int32) -> StorageFault {
        (try? statements.connection).map { SQLiteFault.last($0, code) } ?? SQLiteFault.fault(code, "")
    }
}

/// GRDB's writer: its own cache of statements, which it lets go of before it closes.
private struct WriterStatements: SQLiteStatements {
    let database: GRDB.Database

    var connection: OpaquePointer {
        get throws {
            guard let connection = database.sqliteConnection else { throw SQLiteFault.fault(SQLITE_MISUSE, "closed") }
            return connection
        }
    }

    /// A statement that is running already (a query inside its own loop) must not be started again.
    func with<T>(_ sql: String, _ body: (OpaquePointer) throws -> T) throws -> T {
        let statement = try SQLiteFault.mapping("") {
            let cached = try database.cachedStatement(sql: sql)
            return sqlite3_stmt_busy(cached.sqliteStatement) == 0 ? cached : try database.makeStatement(sql: sql)
        }
        return try withExtendedLifetime(statement) { try body(statement.sqliteStatement) }
    }
}

/// The row a statement stands on.
struct SQLiteRow: SQLRow {
    let handle: OpaquePointer

    func isNull(_ column: Int) -> Bool { sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL }

    func int(_ column: Int) -> Int64 { sqlite3_column_int64(handle, Int32(column)) }

    func text(_ column: Int) -> String {
        guard let start = sqlite3_column_text(handle, Int32(column)) else { return "" }
        let count = Int(sqlite3_column_bytes(handle, Int32(column)))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    func bytes(_ column: Int) -> [UInt8] {
        guard let start = sqlite3_column_blob(handle, Int32(column)) else { return [] }
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, Int32(column)))))
    }
}
