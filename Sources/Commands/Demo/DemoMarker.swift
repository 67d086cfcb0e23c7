import Foundation
import Wording

/// The mark of a demonstration that is not finished: put before the database is made, taken away after all.
///
/// On a server there is no mark: what an interrupted demonstration left is data, and no second one is made over it.
enum DemoMarker {
    static func requireEmpty(_ place: DataPlace) throws {
        if place.isUnfinished { throw CommandFault.unfinishedDemo(place) }
        if place.holdsFile { throw CommandFault.holdsData(place) }
    }

    static func put(at place: DataPlace) throws {
        guard let folder = place.folder, let unfinished = place.unfinished else { return }
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw CommandFault.unwritable(folder)
        }
        try PrivateFile.write("", to: unfinished)
    }

    static func remove(from place: DataPlace) throws {
        guard let unfinished = place.unfinished else { return }
        guard (try? FileManager.default.removeItem(atPath: unfinished)) != nil else {
            throw CommandFault.unwritable(unfinished)
        }
    }
}
