import Foundation
import Wording

/// A file that a command leaves. It is written beside its place and moved there when it is whole: a full disk leaves no
/// half of it, and what stood there before stays. What is no plain file – a pipe, a device – is written as it is.
enum OutputFile {
    typealias Sink = (UnsafeBufferPointer<UInt8>) throws -> Void

    /// - Throws: `CommandFault` where a database stands, or the disk does not take it; and what `fill` throws.
    static func write(to path: String, _ fill: (@escaping Sink) throws -> Void) throws {
        // A pipe is not looked into: whoever opens one to read takes what is meant for others.
        guard let place = plain(path) else { return try write(straight: path, named: path, fill) }
        try OutputPlace.check(path)
        let beside = place + ".part"
        do {
            try write(straight: beside, named: path, fill)
            guard rename(beside, place) == 0 else { throw CommandFault.unwritable(path, errno) }
        } catch {
            unlink(beside)
            throw error
        }
    }

    static func write(_ bytes: [UInt8], to path: String) throws {
        try write(to: path) { sink in try bytes.withUnsafeBufferPointer(sink) }
    }

    /// Where the plain file stands or will stand, links followed; `nil` for anything else.
    private static func plain(_ path: String) -> String? {
        var found = stat()
        guard stat(path, &found) == 0 else { return path }
        guard found.st_mode & S_IFMT == S_IFREG else { return nil }
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    private static func write(straight path: String, named name: String, _ fill: (@escaping Sink) throws -> Void) throws
    {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        if file < 0 { throw CommandFault.unwritable(name, errno) }
        do {
            try fill { piece in try keep(UnsafeRawBufferPointer(piece), in: file, named: name) }
        } catch {
            close(file)
            throw error
        }
        // What a disk of the network could not take shows here at the latest.
        if close(file) != 0 { throw CommandFault.unwritable(name, errno) }
    }

    private static func keep(_ piece: UnsafeRawBufferPointer, in file: Int32, named name: String) throws {
        var rest = piece
        while !rest.isEmpty {
            let count = Foundation.write(file, rest.baseAddress, rest.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw CommandFault.unwritable(name, errno)
            }
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        }
    }
}
