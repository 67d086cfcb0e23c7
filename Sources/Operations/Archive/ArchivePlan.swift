package import Domain
import Secrets

/// Everything an archive holds, file by file. Evidence is named and not read: it comes one by one while writing.
package struct ArchivePlan: Sendable {
    package private(set) var files: [File] = []
    package var index: ArchiveIndex
    /// In force, of the decisions of the occasion.
    package let certificates: CertificateBatch

    init(index: ArchiveIndex, certificates: CertificateBatch) {
        (self.index, self.certificates) = (index, certificates)
    }

    package struct File: Sendable {
        /// From the archive's folder.
        package let path: String
        package let content: Content
        /// SHA-256, 64 hexadecimal digits.
        package let digest: String
    }

    package enum Content: Sendable {
        case bytes([UInt8])
        case evidence(ID<Evidence>, of: ID<Nomination>)
    }

    package mutating func add(_ bytes: [UInt8], at path: String) {
        files.append(File(path: path, content: .bytes(bytes), digest: SHA256Digest(of: bytes).hex))
    }

    mutating func add(_ json: JSON, at path: String) { add(json.canonical + [0x0A], at: path) }

    mutating func add(_ text: String, at path: String) { add(Array((text + "\n").utf8), at: path) }

    mutating func add(_ evidence: Evidence, at path: String) {
        let content = Content.evidence(evidence.id, of: evidence.nomination)
        files.append(File(path: path, content: content, digest: evidence.digest))
    }

    /// As `sha256sum -c` reads it, in the order of the paths.
    package var manifest: [UInt8] {
        Array(files.sorted { $0.path < $1.path }.map { "\($0.digest)  \($0.path)\n" }.joined().utf8)
    }
}
