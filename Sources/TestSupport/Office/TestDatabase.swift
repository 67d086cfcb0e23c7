package import Foundation
package import Storage
import StorageSQLite

/// A fresh SQLite database with the whole schema, in a directory of its own that goes with the last user of the value:
/// it is handed out as the database itself, so that a store keeps its files.
package final class TestDatabase: Database {
    package let directory: URL
    private let database: SQLiteDatabase

    package init() async throws {
        directory = FileManager.default.temporaryDirectory.appending(path: "thidua-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        database = try SQLiteDatabase(path: directory.appending(path: "thidua.sqlite").path, readers: 2)
        try await Migrator(Schema.migrations).migrate(database, at: Sample.now)
    }

    deinit {
        try? database.close()
        try? FileManager.default.removeItem(at: directory)
    }

    /// Opens a copy of a database as it is.
    package init(copy path: String) throws {
        directory = URL(fileURLWithPath: path + ".opened")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        let file = directory.appending(path: "thidua.sqlite").path
        try FileManager.default.copyItem(atPath: path, toPath: file)
        database = try SQLiteDatabase(path: file, create: false, readers: 2)
    }

    package var dialect: Dialect { database.dialect }

    package func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await database.read(body)
    }

    package func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await database.write(body)
    }

    package func backup(to path: String) async throws { try await database.backup(to: path) }

    package func close() throws { try database.close() }

    /// Writes past every operation, as somebody with a database tool would. `ignoringRules` lets CHECK rules pass, so
    /// that a test can make the damage an invariant looks for.
    package func tamper(_ sql: String, _ values: [SQLValue] = [], ignoringRules: Bool = false) async throws {
        try await database.write { connection in
            if ignoringRules { try connection.execute("PRAGMA ignore_check_constraints = ON", []) }
            defer { if ignoringRules { _ = try? connection.execute("PRAGMA ignore_check_constraints = OFF", []) } }
            try connection.execute(sql, values)
        }
    }

    /// Makes the foreign keys of `table` that lead to `parent` lead to `other`, where nothing fits: as if the parents
    /// were gone. (Deleting them is refused on every connection of ours.)
    package func redirectReferences(of table: String, from parent: String, to other: String) async throws {
        try await database.write { connection in
            try connection.execute("PRAGMA writable_schema = ON", [])
            try connection.execute(
                "UPDATE sqlite_schema SET sql = replace(sql, ?1, ?2) WHERE type = 'table' AND name = ?3",
                [.text("REFERENCES \(parent)"), .text("REFERENCES \(other)"), .text(table)])
            try connection.execute("PRAGMA schema_version = 99999", [])
            try connection.execute("PRAGMA writable_schema = OFF", [])
        }
    }
}
