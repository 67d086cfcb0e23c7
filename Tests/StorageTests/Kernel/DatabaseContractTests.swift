import Domain
import Foundation
import Storage
import TestSupport
import Testing

/// What a store may rely on, whichever engine is behind it.
struct DatabaseContractTests {
    private let place: TestPlace
    private let database: any Database

    init() async throws {
        place = try TestPlace()
        database = try place.open()
        try await Migrator([things]).migrate(database, at: Moment(milliseconds: 0))
    }

    @Test("Every kind of value comes back as it went in")
    func values() async throws {
        let text = "Đỗ '\\ 🙂"
        let bytes = [UInt8](0...255)
        try await database.write { connection in
            try connection.execute(
                "INSERT INTO things (id, name, size, data) VALUES (?1, ?2, ?3, ?4), (2, '', ?5, ?6)",
                [.int(.max), .text(text), 7, .bytes(bytes), .null, .bytes([])])
        }
        let rows = try await database.read {
            try $0.rows("SELECT id, name, size, data FROM things ORDER BY id DESC") { row in
                (row.int(0), row.text(1), row.optionalNumber(2), row.optionalBytes(3), row.isNull(3))
            }
        }
        #expect(rows.count == 2)
        #expect(rows[0] == (Int64.max, text, 7, bytes, false))
        #expect(rows[1] == (2, "", nil, [], false))
    }

    @Test("Files come back byte by byte, whatever their size", arguments: [0, 1, 70_000, 1_048_576])
    func files(size: Int) async throws {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
        let database = database
        try await database.write {
            try $0.execute("INSERT INTO things (id, name, data) VALUES (1, 'a', ?1)", [.bytes(bytes)])
        }
        #expect(try await database.read { try $0.first("SELECT data FROM things") { $0.bytes(0) } } == bytes)
    }

    @Test("Text stands in the order of its bytes, whatever the language of the database")
    func order() async throws {
        let names = ["Z", "a", "B", "b", "Á", "đ", "z", "_", "~", "A b", "Aa"]
        let database = database
        try await database.write { connection in
            for (number, name) in names.enumerated() { try connection.run(insert(number, name)) }
        }
        let found = try await database.read { try $0.rows("SELECT name FROM things ORDER BY name") { $0.text(0) } }
        #expect(found == names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
        #expect(try await count("things WHERE name > 'a' AND name < 'c'", database) == 1)
    }

    @Test("A query may run inside its own loop")
    func nested() async throws {
        try await database.write { try $0.run((1...3).map { insert($0, "n\($0)") }) }
        let pairs = try await database.read { connection in
            try connection.rows("SELECT id FROM things ORDER BY id") { _ in
                try connection.rows("SELECT id FROM things ORDER BY id") { $0.number(0) }
            }
        }
        #expect(pairs == [[1, 2, 3], [1, 2, 3], [1, 2, 3]])
    }

    @Test("Only an act's own rows are counted")
    func counts() async throws {
        let counts = try await database.write { connection in
            [
                try connection.execute("INSERT INTO things (id, name) VALUES (1, 'a'), (2, 'b')", []),
                try connection.execute("CREATE TABLE other (id INTEGER)", []),
                try connection.execute("UPDATE things SET size = 1 WHERE id > ?1", [5]),
                try connection.execute("DELETE FROM things", []),
            ]
        }
        #expect(counts == [2, 0, 0, 2])
    }

    @Test(
        "What the schema refuses is named",
        arguments: [
            ("INSERT INTO things (id, name) VALUES (2, 'a')", StorageFault.ConstraintKind.unique, "things.name"),
            ("INSERT INTO things (id, name) VALUES (1, 'b')", .unique, "things.id"),
            (
                "INSERT INTO things (id, name, size) VALUES (3, 'c', 0)", .check,
                TestEngine.isSQLite ? "size > 0" : "things_size_check"
            ),
            ("INSERT INTO things (id) VALUES (4)", .notNull, "things.name"),
            ("INSERT INTO things (id, name, parent) VALUES (5, 'd', 77)", .foreignKey, ""),
        ])
    func constraints(sql: String, kind: StorageFault.ConstraintKind, name: String) async throws {
        try await database.write { try $0.run(insert(1, "a")) }
        let fault = await #expect(throws: StorageFault.self) { try await database.write { try $0.execute(sql, []) } }
        guard case .constraint(let found, let foundName, _) = fault else {
            Testing.Issue.record("\(String(describing: fault))")
            return
        }
        #expect(found == kind)
        #expect(foundName == name)
        #expect(try await count("things", database) == 1)
    }

    @Test("A mistake in the number of values is a fault, not another binding")
    func wrongNumber() async throws {
        await #expect(throws: StorageFault.self) {
            try await database.read { try $0.rows("SELECT ?1, ?2", [1]) { _ in } }
        }
    }

    @Test("A reader cannot write")
    func readers() async throws {
        await #expect(throws: StorageFault.readOnly) {
            try await database.read { try $0.execute("DELETE FROM things", []) }
        }
    }

    @Test("Columns that do not hold what they promise are faults")
    func unreadable() async throws {
        await #expect(throws: StorageFault.unreadable(column: 0, type: "Day", found: "31/02")) {
            try await database.read { try $0.rows("SELECT '31/02'") { try $0.day(0) } }
        }
    }

    @Test("Two writers in two connections of one file both get through")
    func twoWriters() async throws {
        let other = try place.open()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<60 {
                let writer = number % 2 == 0 ? database : other
                group.addTask { _ = try await writer.write { try $0.run(insert(number, "n\(number)")) } }
            }
            try await group.waitForAll()
        }
        #expect(try await count("things", database) == 60)
        try other.close()
    }
}
