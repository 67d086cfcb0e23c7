import Foundation
import Wording

/// Where a command may write a file.
enum OutputPlace {
    /// - Throws: `CommandFault` where a database of SQLite stands: it is never written over, whatever was asked for.
    static func check(_ path: String) throws {
        guard let file = FileHandle(forReadingAtPath: path) else { return }
        defer { try? file.close() }
        guard (try? file.read(upToCount: 15)) == Data("SQLite format 3".utf8) else { return }
        throw CommandFault(
            Phrase(
                "{path} là cơ sở dữ liệu; không ghi đè. Hãy chọn tệp khác.",
                "{path} is a database and is left alone. Choose another file."
            ).filled(["path": path]))
    }
}
