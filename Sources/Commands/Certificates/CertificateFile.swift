import Domain
import Paperwork

/// Certificates as a file: drawn piece by piece into it.
enum CertificateFile {
    static func write(to path: String, _ draw: (@escaping OutputFile.Sink) throws -> Void) throws {
        try OutputFile.write(to: path) { sink in try drawn { try draw(sink) } }
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
