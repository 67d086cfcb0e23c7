import Domain
import Foundation
import Operations
import Secrets
import Storage
import StorageSQLite
import TestSupport

/// A database worth copying: a whole season of xã Mẫu, with the values that get lost most easily.
struct CopyWorld: Sendable {
    let test: TestOffice

    var database: any Database { test.database }

    /// - Parameter large: whether a file of a megabyte is among the evidence.
    init(large: Bool = true) async throws {
        test = try await TestOffice()
        try await test.put(TestSeason().writes + Sample.maturity + Sample.progress + Sample.claimFiles + Sample.scoring)
        try await test.castSecretly()
        let draft = JournalDraft(
            agency: Sample.agency.id, at: Sample.now, actor: "system", act: "test.person",
            subject: "participant:participant-duc", body: ["ok": true],
            personal: ["name": "Nguyễn Văn Đức \u{1F600} \"'\\", "remark": ""])
        try await test.store.commit(Change([.openSession(Sample.session(.clerk))], entries: [draft]))
        let initiative = Sample.initiative("withdrawn")
        let withdrawal = InitiativeWithdrawal(reason: "Ghi nhầm", by: Person.school.account.id, at: Sample.now)
        try await test.put(
            .addEarlierAward(Sample.earlierAward), .addInitiative(initiative),
            .withdrawInitiative(try initiative.withdrawn(withdrawal, restingOn: []), withdrawal))
        _ = try await test.store.secret(orMake: Array(repeating: 7, count: 32))
        try await test.store.markDemo()
        try await test.store.holdForm(
            HeldForm(key: "k", account: Person.clerk.account.id, path: "/x", body: "b", until: Sample.now),
            now: Sample.now)
        _ = try await test.store.countAttempt(key: "k", window: Sample.now)
        // Above comes after below in the order of the keys: the link has to be written last.
        try await test.files.tamper(
            "INSERT INTO agencies (id, name, level, parent_id, code) VALUES ('z-tinh', 'Tỉnh Mẫu', 'province', NULL, NULL)"
        )
        try await test.files.tamper("UPDATE agencies SET parent_id = 'z-tinh', code = 'H1' WHERE id = 'xa-mau'")
        try await addEvidence(large)
        try await test.files.tamper("UPDATE plans SET loaded = 9223372036854775807")
        try await test.files.tamper("UPDATE registrations SET changed = -9223372036854775807 - 1")
    }

    /// One file of a megabyte with every byte in it and no paper; one whose paper is the empty text.
    private func addEvidence(_ large: Bool) async throws {
        let nomination = TestSeason().nomination
        let bytes = (0..<(large ? 1_048_576 : 1024)).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
        try await test.put(
            .addEvidence(Sample.evidence("large", of: nomination, bytes: bytes, paper: nil), bytes: bytes),
            .addEvidence(Sample.evidence("empty", of: nomination, paper: ""), bytes: Sample.pdf))
    }

    func empty() throws -> EmptyDatabase { try EmptyDatabase() }
}

/// A SQLite file without a schema, in a directory of its own that goes with the last user of the value.
final class EmptyDatabase: Database {
    private let file: TemporaryFile
    private let database: SQLiteDatabase

    init() throws {
        file = try TemporaryFile()
        database = try SQLiteDatabase(path: file.path, readers: 2, durable: false)
    }

    deinit { try? database.close() }

    var dialect: Dialect { database.dialect }

    func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await database.read(body)
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await database.write(body)
    }

    func backup(to path: String) async throws { try await database.backup(to: path) }

    func close() throws { try database.close() }

    func beside(_ name: String) -> String { file.beside(name) }

    func tamper(_ sql: String) async throws {
        try await database.write { connection in
            for table in ["entries_no_update", "entries_no_delete", "values_no_update"] {
                try connection.execute("DROP TRIGGER IF EXISTS journal_\(table)", [])
            }
            try connection.execute(sql, [])
        }
    }
}

/// Every row of every table as SQLite spells it, on either engine: `NULL`, `''`, `X'00'` and numbers are four things.
func spelt(_ database: any Database) async throws -> [String: [String]] {
    let spelling = Spelling(dialect: database.dialect)
    return try await AgencyScope.everything.around {
        try await database.read { connection in
            var all: [String: [String]] = [:]
            for table in try connection.rows(spelling.tables, [], { $0.text(0) }) {
                let columns = try connection.rows(spelling.columns(of: table)) {
                    spelling.quoted($0.text(0), $0.text(1))
                }
                all[table] = try connection.rows("SELECT \(columns.joined(separator: " || '|' || ")) FROM \(table)") {
                    $0.text(0)
                }.sorted()
            }
            return all
        }
    }
}

/// What is in a database and how its values are written down, asked of the engine's own catalogue.
private struct Spelling {
    let dialect: Dialect

    var tables: String {
        switch dialect {
        case .sqlite: "SELECT name FROM sqlite_schema WHERE type = 'table'"
        case .postgres: "SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema()"
        }
    }

    /// Name and type.
    func columns(of table: String) -> String {
        switch dialect {
        case .sqlite: "SELECT name, type FROM pragma_table_info('\(table)')"
        case .postgres:
            """
            SELECT column_name::text, data_type::text FROM information_schema.columns
            WHERE table_schema = current_schema() AND table_name = '\(table)' ORDER BY ordinal_position
            """
        }
    }

    func quoted(_ column: String, _ type: String) -> String {
        if dialect == .sqlite { return "quote(\(column))" }
        let value =
            switch type {
            case "bytea": "'X''' || upper(encode(\(column), 'hex')) || ''''"
            case "bigint": "\(column)::text"
            default: "'''' || replace(\(column), '''', '''''') || ''''"
            }
        return "coalesce(\(value), 'NULL')"
    }
}

/// What a whole copy does not bring, and the time of the migration, which is the target's own.
func carried(_ all: [String: [String]]) -> [String: [String]] {
    let behind = ["login_sessions", "login_attempts", "held_forms", "form_marks", "list_changes"]
    return all.filter { $0.key != "schema_version" }.merging(behind.map { ($0, []) }) { _, none in none }
}

/// A database on which the program is killed: after so many transactions nothing works any more.
final class StoppingDatabase: Database {
    struct Killed: Error {}

    private let base: any Database
    private let left: Countdown
    private let commitsLast: Bool

    /// - Parameter commitsLast: whether the last transaction reaches the disk before the program dies.
    init(_ base: any Database, writes: Int, commitsLast: Bool) {
        (self.base, self.left, self.commitsLast) = (base, Countdown(writes), commitsLast)
    }

    var dialect: Dialect { base.dialect }

    func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await base.read(body)
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        guard left.take() else {
            if commitsLast { throw Killed() }
            return try await base.write { connection in
                _ = try body(connection)
                throw Killed()
            }
        }
        return try await base.write(body)
    }

    func backup(to path: String) async throws { try await base.backup(to: path) }

    func close() throws {}
}

/// A database in which somebody acts right before one of its reads.
final class BusyDatabase: Database {
    private let base: any Database
    private let left: Countdown
    private let act: @Sendable () async throws -> Void

    init(_ base: any Database, reads: Int, act: @escaping @Sendable () async throws -> Void) {
        (self.base, self.left, self.act) = (base, Countdown(reads), act)
    }

    var dialect: Dialect { base.dialect }

    func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        if left.isLast() { try await act() }
        return try await base.read(body)
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await base.write(body)
    }

    func backup(to path: String) async throws { try await base.backup(to: path) }

    func close() throws {}
}
