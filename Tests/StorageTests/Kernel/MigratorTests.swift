import Domain
import Storage
import StorageSQLite
import Testing

struct MigratorTests {
    private let moment = Moment(milliseconds: 1000)

    @Test("Steps run once, in their order")
    func once() async throws {
        let file = try TemporaryFile()
        let database = try file.open()
        #expect(try await Migrator([things]).version(of: database) == 0)
        #expect(try await Migrator([things]).migrate(database, at: moment) == [1])
        #expect(try await Migrator([journalled, things]).migrate(database, at: moment) == [2])
        #expect(try await Migrator([things, journalled]).migrate(database, at: moment) == [])
        #expect(try await Migrator([things, journalled]).version(of: database) == 2)
    }

    @Test("A database of a newer version is left alone")
    func newer() async throws {
        let file = try TemporaryFile()
        let database = try file.open()
        try await Migrator([things, journalled]).migrate(database, at: moment)
        let before = try await database.read { try $0.rows("SELECT sql FROM sqlite_schema") { $0.text(0) } }
        let older = Migrator([Migration(1, "things") { _ in ["DROP TABLE things"] }])
        await #expect(throws: StorageFault.newerVersion(found: 2, known: 1)) {
            try await older.migrate(database, at: moment)
        }
        #expect(try await database.read { try $0.rows("SELECT sql FROM sqlite_schema") { $0.text(0) } } == before)
    }

    @Test("A database with another history is left alone")
    func other() async throws {
        let file = try TemporaryFile()
        let database = try file.open()
        try await Migrator([things]).migrate(database, at: moment)
        await #expect(throws: StorageFault.otherHistory(version: 1, found: "things", known: "stuff")) {
            try await Migrator([Migration(1, "stuff") { _ in [] }]).migrate(database, at: moment)
        }
    }

    @Test("A step that fails leaves nothing behind")
    func failing() async throws {
        let file = try TemporaryFile()
        let database = try file.open()
        let broken = Migration(2, "broken") { _ in ["CREATE TABLE half (id INTEGER) STRICT", "CREATE NONSENSE"] }
        await #expect(throws: StorageFault.self) { try await Migrator([things, broken]).migrate(database, at: moment) }
        #expect(try await Migrator([things, broken]).version(of: database) == 1)
        #expect(try await count("sqlite_schema WHERE name = 'half'", database) == 0)
    }

    @Test("Of several that start together each step is run by one")
    func together() async throws {
        let file = try TemporaryFile()
        let databases = try (0..<4).map { _ in try file.open() }
        let ran = try await withThrowingTaskGroup(of: [Int].self) { group in
            for database in databases {
                group.addTask { try await Migrator([things, journalled]).migrate(database, at: moment) }
            }
            return try await group.reduce(into: [Int]()) { $0 += $1 }
        }
        #expect(ran.sorted() == [1, 2])
    }
}
