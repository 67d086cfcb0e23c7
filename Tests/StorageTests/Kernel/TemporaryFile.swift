import Foundation
import Storage
import StorageSQLite

/// A directory of its own for one test; removed with it.
final class TemporaryFile: Sendable {
    let directory: URL
    var path: String { directory.appendingPathComponent("test.db").path }

    init() throws {
        directory = FileManager.default.temporaryDirectory.appendingPathComponent("storage-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: directory) }

    func beside(_ name: String) -> String { directory.appendingPathComponent(name).path }

    func open() throws -> SQLiteDatabase { try SQLiteDatabase(path: path) }
}
