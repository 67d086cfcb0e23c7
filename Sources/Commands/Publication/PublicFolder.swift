import Domain
import Foundation

/// A folder of public files that is replaced as a whole: it grows beside its place, and takes it when it is done. A
/// folder that this program did not write is never replaced.
struct PublicFolder {
    /// What is written into it: a site is never replaced by data, nor data by a site.
    enum Content: String {
        case pages = ".thidua-publish"
        case data = ".thidua-data"
    }

    let path: String
    private let growing: String
    private let old: String

    /// - Throws: `CommandFault` when something else stands there.
    init(_ path: String, for content: Content) throws {
        self.path = path.hasSuffix("/") ? String(path.dropLast()) : path
        growing = self.path + ".part"
        old = self.path + ".old"
        let files = FileManager.default
        guard !self.path.isEmpty, self.path != "/" else { throw CommandFault.notOurFolder(path) }
        for place in [self.path, growing, old] where !PublicFolder.mayReplace(place, content) {
            throw CommandFault.notOurFolder(place)
        }
        // Taken for what it leads to, a link would be replaced and the site behind it stay as it was.
        if (try? files.destinationOfSymbolicLink(atPath: self.path)) != nil {
            throw CommandFault.notOurFolder(self.path)
        }
        try? files.removeItem(atPath: growing)
        try put([], at: content.rawValue)
    }

    /// Nothing stands there, or an empty folder, or one this program wrote.
    private static func mayReplace(_ path: String, _ content: Content) -> Bool {
        let files = FileManager.default
        var isFolder: ObjCBool = false
        guard files.fileExists(atPath: path, isDirectory: &isFolder) else { return true }
        guard isFolder.boolValue, let inside = try? files.contentsOfDirectory(atPath: path) else { return false }
        return inside.isEmpty || inside.contains(content.rawValue)
    }

    /// - Parameter name: from the folder, with `/`.
    func put(_ bytes: [UInt8], at name: String) throws {
        let place = URL(filePath: growing).appending(path: name)
        do {
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try OutputFile.write(bytes, to: place.path)
        } catch {
            try? FileManager.default.removeItem(atPath: growing)
            throw error as? CommandFault ?? CommandFault.unwritable(place.path)
        }
    }

    /// Puts the new folder in the place of the old one.
    func finish() throws {
        let files = FileManager.default
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
