import Domain

/// An archive's folder as one file for the browser to save.
package enum ArchiveZip {
    /// The most that is put into one file, in bytes; larger ones are written by the command.
    package static let most = 100 << 20

    /// - Throws: `Refusal` when there is no room.
    package static func bytes(_ files: [(path: String, bytes: [UInt8])]) throws -> [UInt8] {
        guard files.count < Int(UInt16.max) else { throw Refusal(.diskFull) }
        var zip = ZipFile()
        do { for file in files { try zip.add(file.path, file.bytes) } } catch { throw Refusal(.diskFull) }
        return zip.whole
    }
}
