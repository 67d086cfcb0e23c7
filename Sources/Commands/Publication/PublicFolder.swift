import Domain
import Foundation

/// A folder of public files that is replaced as a whole: it grows beside its place, and takes it when it is done. A
/// folder that this program did not write is never replaced.
struct PublicFolder {
    private static let mark = ".thidua-publish"

    let path: String
    private let growing: String

    /// - Throws: `CommandFault` when something else stands there.
    init(_ path: String) throws {
        self.path = path.hasSuffix("/") ? String(path.dropLast()) : path
        growing = self.path + ".part"
        let files = FileManager.default
        var isFolder: ObjCBool = false
        if files.fileExists(atPath: self.path, isDirectory: &isFolder) {
            let inside = (try? files.contentsOfDirectory(atPath: self.path)) ?? []
            guard isFolder.boolValue, inside.isEmpty || inside.contains(PublicFolder.mark) else {
                throw CommandFault.notOurFolder(self.path)
            }
        }
        try? files.removeItem(atPath: growing)
        try put([], at: PublicFolder.mark)
    }

    /// - Parameter name: from the folder, with `/`.
    func put(_ bytes: [UInt8], at name: String) throws {
        let place = URL(filePath: growing).appending(path: name)
        do {
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: place)
        } catch {
            try? FileManager.default.removeItem(atPath: growing)
            throw CommandFault.unwritable(place.path)
        }
    }

    /// Puts the new folder in the place of the old one.
    func finish() throws {
        let files = FileManager.default
        let old = path + ".old"
        do {
            try? files.removeItem(atPath: old)
            if files.fileExists(atPath: path) { try files.moveItem(atPath: path, toPath: old) }
            try files.moveItem(atPath: growing, toPath: path)
            try? files.removeItem(atPath: old)
        } catch {
            throw CommandFault.unwritable(path)
        }
    }
}
