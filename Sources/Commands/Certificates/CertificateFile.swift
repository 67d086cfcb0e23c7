import Domain
import Foundation
import Paperwork
import Wording

/// A file that is written beside its place and moved there when it is whole: a full disk leaves no half of it.
enum CertificateFile {
    static func write(
        to path: String, _ draw: ((UnsafeBufferPointer<UInt8>) throws -> Void) throws -> Void
    ) throws {
        try OutputPlace.check(path)
        let beside = path + ".part"
        guard FileManager.default.createFile(atPath: beside, contents: nil),
            let file = FileHandle(forWritingAtPath: beside)
        else { throw CommandFault.unwritable(path) }
        do {
            try drawn { try draw { piece in try keep(piece, file, path) } }
            try? file.close()
            guard rename(beside, path) == 0 else { throw CommandFault.unwritable(path) }
        } catch {
            try? file.close()
            try? FileManager.default.removeItem(atPath: beside)
            throw error
        }
    }

    private static func keep(_ piece: UnsafeBufferPointer<UInt8>, _ file: FileHandle, _ path: String) throws {
        guard (try? file.write(contentsOf: Data(buffer: piece))) != nil else { throw CommandFault.unwritable(path) }
    }

    /// What keeps certificates from being drawn, in words.
    static func drawn<Result>(_ draw: () throws -> Result) throws -> Result {
        do { return try draw() } catch let fault as CertificatePDF.Fault {
            switch fault {
            case .noCertificates: throw Refusal(.noCertificates)
            case .cannotDraw: throw Refusal(.cannotDraw)
            case .tooLong(let code): throw Refusal(.certificateTooLong, ["code": code])
            }
        }
    }
}
