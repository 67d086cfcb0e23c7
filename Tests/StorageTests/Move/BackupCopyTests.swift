import Domain
import Foundation
import Operations
import Storage
import StorageSQLite
import TestSupport
import Testing

struct BackupCopyTests {
    private let later = Sample.now.adding(seconds: 60)

    @Test("A backup written by the copy is one whole file, and goes back into an empty database")
    func roundTrip() async throws {
        let world = try await CopyWorld()
        let scratch = try world.empty()
        let path = scratch.beside("backup.sqlite")
        let written = try await DatabaseBackup.write(world.database, through: scratch, to: path, at: later)
        try await SQLiteDatabase.verify(path)
        let backup = try SQLiteDatabase(path: path, create: false)
        let target = try world.empty()
        let restored = try await DatabaseBackup.restore(backup, into: target, at: later)
        #expect(restored.tables == written.tables)
        #expect(carried(try await spelt(target)) == carried(try await spelt(world.database)))
        try backup.close()
    }

    @Test("A broken database is backed up and restored with what is broken")
    func broken() async throws {
        let world = try await CopyWorld()
        try await world.test.files.tamper("DELETE FROM reissues")
        try await world.test.files.tamper("DELETE FROM certificates")
        let scratch = try world.empty()
        let path = scratch.beside("backup.sqlite")
        let written = try await DatabaseBackup.write(world.database, through: scratch, to: path, at: later)
        #expect(written.findings.map(\.name) == ["certificatesMatchDecisions"])
        let backup = try SQLiteDatabase(path: path, create: false)
        let restored = try await DatabaseBackup.restore(backup, into: try world.empty(), at: later)
        #expect(restored.findings == written.findings)
        try backup.close()
    }

    @Test(
        "A rehearsal reads the whole backup and leaves nothing behind, also when it fails",
        .enabled(if: TestEngine.isSQLite))
    func rehearsal() async throws {
        struct Stopped: Error {}
        let world = try await CopyWorld()
        let scratch = try world.empty()
        let (path, folder) = (scratch.beside("backup.sqlite"), scratch.beside("rehearsals"))
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try await world.database.backup(to: path)
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        let contents = try await SQLiteDatabase.rehearse(path, in: folder) { try await DatabaseContents(of: $0) }
        #expect(contents.isSound)
        #expect(contents.agencies.map(\.id.text) == ["xa-mau", "z-tinh"])
        #expect(contents.rows.first { $0.table == "evidence_bytes" }?.rows == 3)
        #expect(contents.journals.map(\.verdict.isIntact) == [true])
        await #expect(throws: Stopped.self) {
            try await SQLiteDatabase.rehearse(path, in: folder) { _ in throw Stopped() }
        }
        try before.prefix(before.count / 2).write(to: URL(fileURLWithPath: path))
        await #expect(throws: StorageFault.self) {
            try await SQLiteDatabase.rehearse(path, in: folder) { _ in }
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before.prefix(before.count / 2))
    }
}
