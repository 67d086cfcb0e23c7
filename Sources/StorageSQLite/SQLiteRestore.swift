import Foundation
import GRDB
import Storage

extension SQLiteDatabase {
    /// Puts a backup in place of the database at `path`. The old file is kept beside it as `path.<suffix>`.
    ///
    /// In this order: the backup is checked (ours? whole?), copied next to `path` and put on the disk; the old file is
    /// brought to rest, which fails while any process has it open; the old file gets its second name; the copy takes
    /// the place. A power cut at any point leaves one of the two under `path`.
    /// - Throws: `StorageFault.missing`, `.notADatabase`, `.corrupt` for the backup; `.busy` while the database is in
    ///   use; `.exists` when there is a file of the kept name. The old file stands untouched after each of them.
    package static func restore(from backup: String, to path: String, keepingOldAs suffix: String) async throws {
        try await onThread { try replace(path, by: backup, keeping: "\(path).\(suffix)") }
    }

    /// Whether a file is a whole database of this program; throws the reason when not. Writes nothing.
    package static func verify(_ file: String) async throws {
        try await onThread { try check(file) }
    }

    private static func onThread(_ work: @escaping @Sendable () throws -> Void) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            DispatchQueue.global().async { continuation.resume(with: Result { try work() }) }
        }
    }

    private static func replace(_ path: String, by backup: String, keeping aside: String) throws {
        try check(backup)
        if FileManager.default.fileExists(atPath: aside) { throw StorageFault.exists(aside) }
        let incoming = "\(path).incoming-\(ProcessInfo.processInfo.globallyUniqueString)"
        defer { SQLiteFile.remove(incoming) }
        try withReader(backup) { try SQLiteFile.copy($0, to: incoming) }
        if FileManager.default.fileExists(atPath: path) {
            try settle(path, keeping: aside)
            guard link(path, aside) == 0 else { throw SQLiteFile.lastError(aside) }
        }
        try SQLiteFile.place(incoming, at: path)
    }

    /// Writes the log of the old database into its file and leaves WAL mode, which needs the file for itself alone.
    /// A damaged one cannot; its log is kept under the second name too.
    private static func settle(_ path: String, keeping aside: String) throws {
        do {
            try SQLiteFault.mapping(path) {
                let queue = try DatabaseQueue(path: path)
                defer { try? queue.close() }
                let mode = try queue.writeWithoutTransaction {
                    try String.fetchOne($0, sql: "PRAGMA journal_mode = DELETE")
                }
                guard mode == "delete" else { throw StorageFault.busy }
            }
        } catch StorageFault.corrupt, StorageFault.notADatabase {
            for log in ["-wal", "-shm"] where FileManager.default.fileExists(atPath: path + log) {
                guard rename(path + log, aside + log) == 0 else { throw SQLiteFile.lastError(aside + log) }
            }
        }
    }

    private static func check(_ file: String) throws {
        guard SQLiteFile.hasContent(file) else { throw StorageFault.missing(file) }
        try withReader(file) { database in
            let found = try Int32.fetchOne(database, sql: "PRAGMA application_id")
            guard found == applicationID else { throw StorageFault.notADatabase(file) }
            try SQLiteFile.checkIntegrity(database)
        }
    }

    private static func withReader<T>(_ path: String, _ body: (GRDB.Database) throws -> T) throws -> T {
        try SQLiteFault.mapping(path) {
            var configuration = Configuration()
            configuration.readonly = true
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            defer { try? queue.close() }
            return try queue.read(body)
        }
    }
}
