import Foundation
import GRDB
import Storage

/// What is done with a database as a file.
enum SQLiteFile {
    static func hasContent(_ path: String) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return ((attributes?[.size] as? NSNumber)?.int64Value ?? 0) > 0
    }

    /// Marks an empty file as ours; refuses one that is neither empty nor ours.
    static func claim(_ database: GRDB.Database, path: String) throws {
        let found = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        if found == SQLiteDatabase.applicationID { return }
        let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
        guard found == 0, tables == 0 else { throw StorageFault.notADatabase(path) }
        try database.execute(sql: "PRAGMA application_id = \(SQLiteDatabase.applicationID)")
    }

    /// Copies all pages of one state of `source`, checks the copy and gives it its name.
    static func copy(_ source: GRDB.Database, to path: String) throws {
        removeAbandoned(besides: path)
        let process = ProcessInfo.processInfo.processIdentifier
        let partial = "\(path).partial-\(process)-\(UUID().uuidString)"
        defer { remove(partial) }
        // It holds everything, the signing key too: nobody else's to read, whatever the umask says.
        _ = FileManager.default.createFile(
            atPath: partial, contents: nil, attributes: [.posixPermissions: NSNumber(value: Int16(0o600))])
        try SQLiteFault.mapping(path) {
            let target = try DatabaseQueue(path: partial)
            try target.writeWithoutTransaction { target in
                try source.backup(to: target)
                // One file: a copy in WAL mode would leave two more beside it.
                try target.execute(sql: "PRAGMA journal_mode = DELETE")
                try checkIntegrity(target)
            }
            try target.close()
        }
        try place(partial, at: path)
    }

    /// Copies that a process began beside `path` and that is no longer there to finish them: each is as large as the database.
    private static func removeAbandoned(besides path: String) {
        let folder = (path as NSString).deletingLastPathComponent
        let start = (path as NSString).lastPathComponent + ".partial-"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
        for name in names where name.hasPrefix(start) {
            let process = pid_t(name.dropFirst(start.count).prefix { $0 != "-" })
            // Of a process that runs, or runs under another's name, it is let alone.
            if let process, process > 0, kill(process, 0) == 0 || errno != ESRCH { continue }
            remove((folder as NSString).appendingPathComponent(name))
        }
    }

    /// - Throws: `StorageFault.corrupt` with SQLite's first finding.
    static func checkIntegrity(_ database: GRDB.Database) throws {
        let finding = try String.fetchOne(database, sql: "PRAGMA integrity_check(1)") ?? "no answer"
        guard finding == "ok" else { throw StorageFault.corrupt(finding) }
    }

    /// Puts a finished file in place of `path`, so that a power cut leaves either the old or the new one.
    static func place(_ file: String, at path: String) throws {
        try synchronize(file)
        guard rename(file, path) == 0 else { throw lastError(path) }
        try synchronize((path as NSString).deletingLastPathComponent)
    }

    static func remove(_ path: String) {
        for suffix in ["", "-wal", "-shm", "-journal"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    }

    /// Waits until a file, or the names in a directory, are on the disk.
    static func synchronize(_ path: String) throws {
        let descriptor = open(path.isEmpty ? "." : path, O_RDONLY)
        guard descriptor >= 0 else { throw lastError(path) }
        defer { _ = Foundation.close(descriptor) }
        guard fsync(descriptor) == 0 else { throw lastError(path) }
    }

    static func lastError(_ path: String) -> StorageFault {
        switch errno {
        case ENOSPC, EDQUOT: .diskFull
        case EROFS, EACCES, EPERM: .readOnly
        case ENOENT: .missing(path)
        case EEXIST: .exists(path)
        case let code: .other(code: Int(code), message: "\(path): \(String(cString: strerror(code)))")
        }
    }
}
