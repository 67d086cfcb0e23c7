import Foundation

/// A folder that only this program may look into, gone when the work is done.
struct PrivateFolder {
    /// Bytes of the largest file that is taken back from it.
    static let largestResult = 32 * 1024 * 1024

    let url: URL

    init() throws(PaperFault) {
        url = FileManager.default.temporaryDirectory.appending(path: "thidua-\(UUID().uuidString)")
        do {
            try FileManager.default.createDirectory(
                at: url, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        } catch {
            throw .noRoom
        }
    }

    func path(_ name: String) -> String { url.appending(path: name).path(percentEncoded: false) }

    func write(_ bytes: [UInt8], _ name: String) throws(PaperFault) {
        do {
            try Data(bytes).write(to: url.appending(path: name))
        } catch {
            throw .noRoom
        }
    }

    /// Empty when there is none.
    func read(_ name: String) -> [UInt8] {
        guard let file = FileHandle(forReadingAtPath: path(name)) else { return [] }
        defer { try? file.close() }
        return (try? file.read(upToCount: PrivateFolder.largestResult)).map(Array.init) ?? []
    }

    func remove() { try? FileManager.default.removeItem(at: url) }
}
