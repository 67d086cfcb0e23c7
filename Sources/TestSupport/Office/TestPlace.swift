package import Foundation
package import Storage
import StorageSQLite
import Synchronization

/// A place for one test's data on the engine of the run: a directory of its own, and on PostgreSQL a database of its
/// own. Both go with the last user of the value.
package final class TestPlace: Sendable {
    package let directory: URL
    private let database: String?
    /// Whether the database has the whole schema and goes back empty, for another test.
    private let isShared: Bool
    private let isSpoilt = Mutex(false)

    /// An empty database.
    package convenience init() throws {
        let name = "thidua_test_\(UUID().uuidString.prefix(13).lowercased().replacing("-", with: "_"))"
        if !TestEngine.isSQLite { try TestEngine.run("CREATE DATABASE \(name) \(TestPlace.vietnamese)") }
        try self.init(name, isShared: false)
    }

    /// A database with the whole schema on a server; on SQLite an empty file still.
    static func withSchema() async throws -> TestPlace {
        TestEngine.isSQLite ? try TestPlace() : try TestPlace(await TestTemplate.take(), isShared: true)
    }

    private init(_ name: String, isShared: Bool) throws {
        directory = FileManager.default.temporaryDirectory.appending(path: "thidua-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        (database, self.isShared) = (TestEngine.isSQLite ? nil : name, isShared)
    }

    deinit {
        try? FileManager.default.removeItem(at: directory)
        guard let database else { return }
        if isShared, !isSpoilt.withLock({ $0 }), TestTemplate.giveBack(database) { return }
        try? TestEngine.run("DROP DATABASE IF EXISTS \(database) WITH (FORCE)")
    }

    /// The schema was touched: no other test may have the database.
    package func spoil() { isSpoilt.withLock { $0 = true } }

    /// The file, or the address on the server.
    package func address() throws -> String {
        try database.map(TestEngine.address) ?? directory.appending(path: "thidua.sqlite").path
    }

    /// Another pool of connections to the same data.
    package func open() throws -> any Database {
        let address = try address()
        return database == nil ? try SQLiteDatabase(path: address, readers: 2) : try TestEngine.open(server: address)
    }

    /// In another order than bytes on purpose: our own columns must not depend on it.
    static let vietnamese =
        "TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C' LOCALE_PROVIDER icu ICU_LOCALE 'vi'"
}

/// Databases with the whole schema on the server: one is made, copied as often as tests run side by side, and each copy
/// goes from test to test.
enum TestTemplate {
    private static let name = "thidua_template_\(ProcessInfo.processInfo.processIdentifier)"
    private static let made = Task { try await make() }
    private static let copies = Mutex((made: 0, free: [String]()))

    static func take() async throws -> String {
        try await made.value
        if let free = copies.withLock({ $0.free.popLast() }) { return free }
        let number = copies.withLock { copies in
            copies.made += 1
            return copies.made
        }
        try TestEngine.run("CREATE DATABASE \(name)_\(number) TEMPLATE \(name)")
        return "\(name)_\(number)"
    }

    /// - Returns: `false` when the database could not be emptied.
    static func giveBack(_ database: String) -> Bool {
        guard (try? TestEngine.run(empty, in: database)) != nil else { return false }
        copies.withLock { $0.free.append(database) }
        return true
    }

    private static func make() async throws {
        try drop(name)
        try TestEngine.run("CREATE DATABASE \(name) \(TestPlace.vietnamese)")
        atexit { TestTemplate.dropAll() }
        let database = try TestEngine.open(server: TestEngine.address(of: name))
        try await Migrator(Schema.migrations).migrate(database, at: Sample.now)
        try database.close()
    }

    private static func dropAll() {
        for database in copies.withLock({ $0.free }) + [name] { try? drop(database) }
    }

    private static func drop(_ database: String) throws {
        try TestEngine.run("DROP DATABASE IF EXISTS \(database) WITH (FORCE)")
    }

    /// All rows go and all numbers begin anew; the triggers that forbid it sleep meanwhile.
    private static let empty = """
        DO $$ DECLARE found record; BEGIN
            PERFORM set_config('session_replication_role', 'replica', true), set_config('thidua.scope', '*', true);
            FOR found IN SELECT oid::regclass AS name, relkind FROM pg_class
                WHERE relkind IN ('r', 'S') AND relnamespace = 'public'::regnamespace AND relname <> 'schema_version'
            LOOP
                IF found.relkind = 'r' THEN EXECUTE format('DELETE FROM %s', found.name);
                ELSE PERFORM setval(found.name, 1, false); END IF;
            END LOOP;
        END $$
        """
}
