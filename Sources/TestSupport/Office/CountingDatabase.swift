package import Storage
import Synchronization

/// Passes everything on and keeps the statements that ran: a list must cost the same few whatever its length.
package final class CountingDatabase: Database {
    private let base: any Database
    private let seen = Mutex<[Statement]>([])

    package init(_ base: any Database) { self.base = base }

    package var statements: [Statement] { seen.withLock { $0 } }

    package func forget() { seen.withLock { $0 = [] } }

    package var dialect: Dialect { base.dialect }

    package func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await base.read { try body(CountingConnection(base: $0, note: self.note)) }
    }

    package func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await base.write { try body(CountingConnection(base: $0, note: self.note)) }
    }

    package func backup(to path: String) async throws { try await base.backup(to: path) }

    package func forgetHistory() async throws { try await base.forgetHistory() }

    package func close() throws { try base.close() }

    private func note(_ sql: String, _ values: [SQLValue]) { seen.withLock { $0.append(Statement(sql, values)) } }
}

private struct CountingConnection: SQLConnection {
    let base: any SQLConnection
    let note: (String, [SQLValue]) -> Void

    var dialect: Dialect { base.dialect }

    func each(_ sql: String, _ values: [SQLValue], _ body: (any SQLRow) throws -> Void) throws {
        note(sql, values)
        try base.each(sql, values, body)
    }

    func execute(_ sql: String, _ values: [SQLValue]) throws -> Int {
        note(sql, values)
        return try base.execute(sql, values)
    }
}
