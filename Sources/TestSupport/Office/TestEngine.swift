import Foundation
package import Storage
import StoragePostgres
import StorageSQLite
import Synchronization

/// The engine this run of the tests is for: SQLite, or the PostgreSQL server `THIDUA_TEST_POSTGRES` names (any
/// connection string; its user must be allowed to make databases).
package enum TestEngine {
    package static let server: String? = ProcessInfo.processInfo.environment["THIDUA_TEST_POSTGRES"].flatMap {
        $0.isEmpty ? nil : $0
    }

    /// For tests of what only a file can do or suffer.
    package static var isSQLite: Bool { server == nil }

    package static var dialect: Dialect { isSQLite ? .sqlite : .postgres }

    /// Bytes as a literal of the engine's SQL.
    package static func bytes(_ hexadecimal: String) -> String {
        isSQLite ? "x'\(hexadecimal)'" : #"'\x\#(hexadecimal)'::bytea"#
    }

    /// The address of another database of the server.
    static func address(of database: String) throws -> String {
        guard let server else { throw StorageFault.missing("THIDUA_TEST_POSTGRES") }
        guard server.contains("://") else { return "\(server) dbname=\(database)" }
        guard var parts = URLComponents(string: server) else { throw StorageFault.missing(server) }
        parts.path = "/" + database
        return parts.string ?? server
    }

    private static let turn = Mutex(())

    /// One statement about whole databases; one after the other, because the server does the same.
    static func run(_ sql: String) throws {
        try turn.withLock { _ in try run(sql, in: "postgres") }
    }

    /// One statement outside any transaction.
    static func run(_ sql: String, in database: String) throws {
        #if PostgreSQL
            try PostgresServer.run(sql, at: address(of: database))
        #else
            throw StorageFault.unavailable("built without the trait PostgreSQL")
        #endif
    }

    static func open(server address: String) throws -> any Database {
        #if PostgreSQL
            OpenDatabase(PostgresDatabase(address, limits: PostgresLimits(connections: 4, wait: 60, lock: 60)))
        #else
            throw StorageFault.unavailable("built without the trait PostgreSQL")
        #endif
    }
}
