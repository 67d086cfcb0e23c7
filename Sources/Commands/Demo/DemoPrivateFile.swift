import Foundation

/// A file that only its owner may read, from its first byte on.
enum PrivateFile {
    static func write(_ text: String, to path: String) throws {
        try? FileManager.default.removeItem(atPath: path)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard descriptor >= 0 else { throw CommandFault.unwritable(path) }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        guard (try? file.write(contentsOf: Data(text.utf8))) != nil else { throw CommandFault.unwritable(path) }
    }
}
