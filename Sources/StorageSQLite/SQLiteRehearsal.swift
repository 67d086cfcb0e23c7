import Foundation
import Storage

extension SQLiteDatabase {
    /// Restores a backup into a scratch folder, opens it there and shows it to `body`. The folder is removed whatever
    /// happens; `file` is only read.
    /// - Parameter directory: where the scratch folder is made; it has to have room for the whole backup.
    /// - Throws: what `restore` throws, or `body`.
    package static func rehearse<T: Sendable>(
        _ file: String, in directory: String, _ body: @Sendable (SQLiteDatabase) async throws -> T
    ) async throws -> T {
        let folder = "\(directory)/thidua-rehearsal-\(ProcessInfo.processInfo.globallyUniqueString)"
        guard mkdir(folder, 0o700) == 0 else { throw SQLiteFile.lastError(directory) }
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = "\(folder)/thidua.sqlite"
        try await restore(from: file, to: path, keepingOldAs: "before")
        let database = try SQLiteDatabase(path: path, create: false, durable: false)
        defer { try? database.close() }
        return try await body(database)
    }
}
