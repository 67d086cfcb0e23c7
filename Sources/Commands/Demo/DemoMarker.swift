import Foundation
import Wording

/// The mark of a demonstration that is not finished: put before the database is made, taken away after all.
enum DemoMarker {
    static func requireEmpty(_ folder: DataFolder) throws {
        if folder.isUnfinished { throw CommandFault.unfinishedDemo(folder) }
        if folder.holdsDatabase { throw CommandFault.holdsData(folder) }
    }

    static func put(in folder: DataFolder) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: folder.path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw CommandFault.unwritable(folder.path)
        }
        try PrivateFile.write("", to: folder.unfinished)
    }

    static func remove(from folder: DataFolder) throws {
        guard (try? FileManager.default.removeItem(atPath: folder.unfinished)) != nil else {
            throw CommandFault.unwritable(folder.unfinished)
        }
    }
}
