import Domain
import Foundation
import Storage
import StorageSQLite
import TestSupport
import Testing

@Suite(.enabled(if: TestEngine.isSQLite))
struct SQLiteDatabaseTests {
    private let file: TemporaryFile
    private let database: SQLiteDatabase

    init() async throws {
        file = try TemporaryFile()
        database = try file.open()
        try await Migrator([things]).migrate(database, at: Moment(milliseconds: 0))
    }

    @Test(
        "A committed act survives a power cut, erased data does not stay",
        arguments: [
            ("synchronous", 2), ("foreign_keys", 1), ("trusted_schema", 0), ("secure_delete", 1),
            ("cell_size_check", 1),
            ("application_id", 0x7468_6475),
        ])
    func pragmas(name: String, value: Int) async throws {
        let found = try await database.write { try $0.first("PRAGMA \(name)") { $0.number(0) } }
        #expect(found == value)
        let mode = try await database.read { try $0.first("PRAGMA journal_mode") { $0.text(0) } }
        #expect(mode == "wal")
    }

    @Test("A full disk is a fault, and nothing of the transaction stays")
    func fullDisk() async throws {
        try await database.write { connection in
            let pages = try connection.first("PRAGMA page_count") { $0.number(0) } ?? 0
            _ = try connection.first("PRAGMA max_page_count = \(pages + 4)") { $0.number(0) }
        }
        await #expect(throws: StorageFault.diskFull) {
            try await database.write { connection in
                for number in 0..<100 {
                    try connection.run(insert(number, String(repeating: "x", count: 900) + "\(number)"))
                }
            }
        }
        #expect(try await count("things", database) == 0)
    }
}
