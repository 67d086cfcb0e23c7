import Domain
import Foundation
import Storage
import StorageSQLite
import TestSupport
import Testing

@Suite(.enabled(if: TestEngine.isSQLite))
struct SQLiteFileTests {
    private let file: TemporaryFile

    init() throws { file = try TemporaryFile() }

    private func filled(rows: Int = 200) async throws -> SQLiteDatabase {
        let database = try file.open()
        try await Migrator([things]).migrate(database, at: Moment(milliseconds: 0))
        try await database.write { try $0.run((1...rows).map { insert($0, "n\($0)") }) }
        return database
    }

    private func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

    @Test("A path without a database is refused when none may be made")
    func missing() throws {
        #expect(throws: StorageFault.missing(file.path)) { try SQLiteDatabase(path: file.path, create: false) }
        #expect(!FileManager.default.fileExists(atPath: file.path))
        let nowhere = file.beside("none/test.db")
        #expect(throws: StorageFault.missing(nowhere)) { try SQLiteDatabase(path: nowhere) }
    }

    @Test("A file that is no database is refused and left as it is")
    func noDatabase() throws {
        let text = Data(String(repeating: "This is a letter. ", count: 500).utf8)
        try text.write(to: URL(fileURLWithPath: file.path))
        #expect(throws: StorageFault.notADatabase(file.path)) { try file.open() }
        #expect(try bytes(file.path) == text)
    }

    @Test("A database of another program is refused and left as it is")
    func foreign() async throws {
        try await filled().close()
        var foreign = try bytes(file.path)
        foreign.replaceSubrange(68..<72, with: [0, 0, 0, 9])
        try foreign.write(to: URL(fileURLWithPath: file.path))
        #expect(throws: StorageFault.notADatabase(file.path)) { try file.open() }
        foreign.replaceSubrange(68..<72, with: [0, 0, 0, 0])
        try foreign.write(to: URL(fileURLWithPath: file.path))
        #expect(throws: StorageFault.notADatabase(file.path)) { try file.open() }
        #expect(try bytes(file.path) == foreign)
    }

    @Test("A file that was cut short is refused")
    func truncated() async throws {
        try await filled(rows: 2000).close()
        let whole = try bytes(file.path)
        try #require(whole.count > 20_000)
        try whole.prefix(whole.count - 8192).write(to: URL(fileURLWithPath: file.path))
        let fault = #expect(throws: StorageFault.self) { try file.open() }
        guard case .corrupt = fault else {
            Issue.record("\(String(describing: fault))")
            return
        }
    }

    @Test("A backup taken while others write is whole and of one moment")
    func backupWhileWriting() async throws {
        let database = try await filled()
        let writing = Task {
            var number = 1000
            while !Task.isCancelled {
                let next = number
                // Always two together: a copy between them would have an odd number.
                try? await database.write { try $0.run([insert(next, "a\(next)"), insert(next + 1, "b\(next)")]) }
                number += 2
            }
        }
        for round in 1...3 {
            let target = file.beside("backup.db")
            try await Task.sleep(for: .milliseconds(20))
            try await database.backup(to: target)
            try await SQLiteDatabase.verify(target)
            let copy = try SQLiteDatabase(path: target, create: false)
            let rows = try await count("things", copy)
            #expect(rows >= 200 && rows % 2 == 0, "round \(round)")
            try copy.close()
        }
        writing.cancel()
        await writing.value
        let left = try FileManager.default.contentsOfDirectory(atPath: file.directory.path)
        #expect(!left.contains { $0.contains("partial") })
    }

    @Test("A restore takes the backup and keeps the old file")
    func restore() async throws {
        let database = try await filled()
        try await database.backup(to: file.beside("backup.db"))
        try await database.write { try $0.run(insert(9000, "later")) }
        try database.close()
        try await SQLiteDatabase.restore(from: file.beside("backup.db"), to: file.path, keepingOldAs: "before")
        let restored = try file.open()
        #expect(try await count("things", restored) == 200)
        try restored.close()
        let kept = try SQLiteDatabase(path: file.beside("test.db.before"), create: false)
        #expect(try await count("things", kept) == 201)
        try kept.close()
        await #expect(throws: StorageFault.exists(file.beside("test.db.before"))) {
            try await SQLiteDatabase.restore(from: file.beside("backup.db"), to: file.path, keepingOldAs: "before")
        }
    }

    @Test("A restore is refused while the database is in use")
    func restoreInUse() async throws {
        let database = try await filled()
        try await database.backup(to: file.beside("backup.db"))
        await #expect(throws: StorageFault.busy) {
            try await SQLiteDatabase.restore(from: file.beside("backup.db"), to: file.path, keepingOldAs: "before")
        }
        #expect(try await count("things", database) == 200)
        #expect(!FileManager.default.fileExists(atPath: file.beside("test.db.before")))
    }

    @Test("A damaged backup does not replace anything, a damaged database can be replaced")
    func damaged() async throws {
        let database = try await filled(rows: 2000)
        try await database.backup(to: file.beside("backup.db"))
        try database.close()
        let (whole, kept) = (try bytes(file.beside("backup.db")), try bytes(file.path))
        let bad = file.beside("bad.db")
        try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: bad))
        await #expect(throws: StorageFault.self) {
            try await SQLiteDatabase.restore(from: bad, to: file.path, keepingOldAs: "before")
        }
        #expect(try bytes(file.path) == kept)
        try kept.prefix(kept.count / 2).write(to: URL(fileURLWithPath: file.path))
        try await SQLiteDatabase.restore(from: file.beside("backup.db"), to: file.path, keepingOldAs: "before")
        #expect(try bytes(file.beside("test.db.before")) == kept.prefix(kept.count / 2))
        let restored = try file.open()
        #expect(try await count("things", restored) == 2000)
        try restored.close()
    }
}
