import Domain
import Storage
import TestSupport
import Testing

struct MigratorTests {
    private let moment = Moment(milliseconds: 1000)

    private func tables(_ database: any Database) async throws -> [String] {
        let sql =
            TestEngine.isSQLite
            ? "SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY name"
            : "SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace ORDER BY relname"
        return try await database.read { try $0.rows(sql) { $0.text(0) } }
    }

    @Test("Steps run once, in their order")
    func once() async throws {
        let place = try TestPlace()
        let database = try place.open()
        #expect(try await Migrator([things]).version(of: database) == 0)
        #expect(try await Migrator([things]).migrate(database, at: moment) == [1])
        #expect(try await Migrator([journalled, things]).migrate(database, at: moment) == [2])
        #expect(try await Migrator([things, journalled]).migrate(database, at: moment) == [])
        #expect(try await Migrator([things, journalled]).version(of: database) == 2)
    }

    @Test("A database of a newer version is left alone")
    func newer() async throws {
        let place = try TestPlace()
        let database = try place.open()
        try await Migrator([things, journalled]).migrate(database, at: moment)
        let before = try await tables(database)
        let older = Migrator([Migration(1, "things") { _ in ["DROP TABLE things"] }])
        await #expect(throws: StorageFault.newerVersion(found: 2, known: 1)) {
            try await older.migrate(database, at: moment)
        }
        #expect(try await tables(database) == before)
    }

    @Test("A database with another history is left alone")
    func other() async throws {
        let place = try TestPlace()
        let database = try place.open()
        try await Migrator([things]).migrate(database, at: moment)
        await #expect(throws: StorageFault.otherHistory(version: 1, found: "things", known: "stuff")) {
            try await Migrator([Migration(1, "stuff") { _ in [] }]).migrate(database, at: moment)
        }
    }

    @Test("A step that fails leaves nothing behind")
    func failing() async throws {
        let place = try TestPlace()
        let database = try place.open()
        let broken = Migration(2, "broken") { _ in ["CREATE TABLE half (id INTEGER)", "CREATE NONSENSE"] }
        await #expect(throws: StorageFault.self) { try await Migrator([things, broken]).migrate(database, at: moment) }
        #expect(try await Migrator([things, broken]).version(of: database) == 1)
        #expect(try await tables(database).allSatisfy { !$0.contains("half") })
    }

    @Test("Of several that start together each step is run by one")
    func together() async throws {
        let place = try TestPlace()
        let databases = try (0..<4).map { _ in try place.open() }
        let ran = try await withThrowingTaskGroup(of: [Int].self) { group in
            for database in databases {
                group.addTask { try await Migrator([things, journalled]).migrate(database, at: moment) }
            }
            return try await group.reduce(into: [Int]()) { $0 += $1 }
        }
        #expect(ran.sorted() == [1, 2])
    }
}
