import Foundation

/// The folder that holds everything of one installation.
package struct DataFolder: Sendable, Hashable {
    package let path: String

    package init(_ path: String) { self.path = path }

    /// The database; SQLite keeps two more files beside it while it is open.
    package var database: String { file("thidua.sqlite") }

    /// Stands in the folder while a demonstration is being made, and stays when that was interrupted.
    package var unfinished: String { file("demo.unfinished") }

    package var holdsDatabase: Bool { FileManager.default.fileExists(atPath: database) }

    package var isUnfinished: Bool { FileManager.default.fileExists(atPath: unfinished) }

    private func file(_ name: String) -> String { (path as NSString).appendingPathComponent(name) }
}
