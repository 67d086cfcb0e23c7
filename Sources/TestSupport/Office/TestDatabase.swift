package import Foundation
package import Storage
import StorageSQLite

/// A fresh database with the whole schema on the engine of the run, in a place of its own that goes with the last user
/// of the value: it is handed out as the database itself, so that a store keeps its data.
package final class TestDatabase: Database {
    package let place: TestPlace
    private let database: any Database

    package var directory: URL { place.directory }

    package init() async throws {
        place = try await TestPlace.withSchema()
        database = try place.open()
        if TestEngine.isSQLite { try await Migrator(Schema.migrations).migrate(database, at: Sample.now) }
    }

    /// Hands out what was opened in `place`, and keeps the place for as long.
    package init(_ database: any Database, in place: TestPlace) {
        (self.database, self.place) = (database, place)
    }

    deinit { try? database.close() }

    /// Opens a copy of a database file as it is.
    package init(copy path: String) throws {
        place = try TestPlace()
        let file = place.directory.appending(path: "thidua.sqlite").path
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

    package func forgetHistory() async throws { try await database.forgetHistory() }

    package func close() throws { try database.close() }

    /// Writes past every operation, as somebody with a database tool would. `ignoringRules` lets CHECK rules pass, so
    /// that a test can make the damage an invariant looks for.
    package func tamper(_ sql: String, _ values: [SQLValue] = [], ignoringRules: Bool = false) async throws {
        if ignoringRules { place.spoil() }
        try await database.write { connection in
            if ignoringRules { try connection.execute(TestDatabase.withoutRules(connection.dialect), []) }
            defer {
                if ignoringRules, connection.dialect == .sqlite {
                    _ = try? connection.execute("PRAGMA ignore_check_constraints = OFF", [])
                }
            }
            try connection.execute(sql, values)
        }
    }

    /// PostgreSQL has no way around a rule, so the rules themselves go; the database goes after the test.
    private static func withoutRules(_ dialect: Dialect) -> String {
        switch dialect {
        case .sqlite: "PRAGMA ignore_check_constraints = ON"
        case .postgres:
            """
            DO $$ DECLARE rule record; BEGIN
                FOR rule IN SELECT conrelid::regclass AS t, conname FROM pg_constraint WHERE contype = 'c' AND conrelid <> 0
                    AND connamespace = current_schema()::regnamespace
                LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', rule.t, rule.conname); END LOOP;
            END $$
            """
        }
    }

    /// Makes the foreign keys of `table` that lead to `parent` lead to `other`, where nothing fits: as if the parents
    /// were gone. (Deleting them is refused on every connection of ours.) SQLite only.
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
