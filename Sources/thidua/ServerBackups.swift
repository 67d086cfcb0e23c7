import Commands
import Domain
import Foundation
import Operations
import Storage
import StorageSQLite

/// Backups of databases on a server, put together from the drivers: always one SQLite file.
enum ServerBackups {
    /// The file gets its name when it is whole, verified and on the disk. Others go on working meanwhile.
    static func write(_ place: DataPlace, to path: String, _ clock: any Operations.Clock) async throws {
        let source = try ProgramDatabase.standingStill(place)
        defer { try? source.close() }
        if try await Migrator(Schema.migrations).version(of: source) == 0 { throw CommandFault.noDatabase(place) }
        let parent = (path as NSString).deletingLastPathComponent
        let folder = "\(parent.isEmpty ? "." : parent)/.thidua-backup-\(ProcessInfo.processInfo.globallyUniqueString)"
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        } catch {
            throw CommandFault.unwritable(folder)
        }
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let scratch = try SQLiteDatabase(path: "\(folder)/thidua.sqlite", create: true, durable: false)
        defer { try? scratch.close() }
        _ = try await DatabaseBackup.write(source, through: scratch, to: path, at: clock.now())
    }

    /// A backup of an older version is brought up in a scratch place first; the file is only read.
    /// - Returns: the invariants that do not hold in what was restored.
    static func restore(_ file: String, into place: DataPlace, _ clock: any Operations.Clock) async throws -> [String] {
        let target = try ProgramDatabase.raw(place, .create)
        defer { try? target.close() }
        do {
            return try await SQLiteDatabase.rehearse(file, in: NSTemporaryDirectory()) { backup in
                try await DatabaseCopy.refuseUnfinished(backup)
                try await Migrator(Schema.migrations).migrate(backup, at: clock.now())
                let report = try await DatabaseBackup.restore(backup, into: target, at: clock.now())
                return Set(report.findings.map(\.name)).sorted()
            }
        } catch let fault as StorageFault {
            throw fault.ofBackup(file) ?? fault
        }
    }
}
