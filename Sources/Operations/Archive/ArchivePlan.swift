package import Domain
import Secrets

/// Everything an archive holds, file by file. Evidence is named and not read: it comes one by one while writing.
package struct ArchivePlan: Sendable {
    package private(set) var files: [File] = []
    package internal(set) var index: ArchiveIndex

    init(index: ArchiveIndex) { self.index = index }

    package struct File: Sendable {
        /// From the archive's folder.
        package let path: String
        package let content: Content
        /// SHA-256, 64 hexadecimal digits.
        package let digest: String
        /// In bytes.
        package let size: Int
    }

    package enum Content: Sendable {
        case bytes([UInt8])
        case evidence(ID<Evidence>, of: ID<Nomination>)
        /// A file the official tool signed.
        case signed(ID<SignedPaper>)
        /// A picture, a signature or a proof of a visit.
        case visit(ID<InspectionFile>, of: ID<Inspection>)
    }

    /// In bytes.
    package var size: Int { files.reduce(0) { $0 + $1.size } }

    mutating func add(_ bytes: [UInt8], at path: String) {
        files.append(
            File(path: path, content: .bytes(bytes), digest: SHA256Digest(of: bytes).hex, size: bytes.count))
    }

    /// A file whose bytes come while writing.
    mutating func add(_ content: Content, at path: String, digest: String, size: Int) {
        files.append(File(path: path, content: content, digest: digest, size: size))
    }

    /// Adds a file and names it in its record's folder.
    mutating func add(_ bytes: [UInt8], as name: String, to folder: inout ArchiveIndex.Folder) {
        let path = "\(folder.path)/\(name)"
        add(bytes, at: path)
        folder.files.append(.init(name: name, path: path))
    }

    mutating func add(_ json: JSON, as name: String, to folder: inout ArchiveIndex.Folder) {
        add(json.canonical + [0x0A], as: name, to: &folder)
    }

    mutating func add(_ text: String, as name: String, to folder: inout ArchiveIndex.Folder) {
        add(Array((text + "\n").utf8), as: name, to: &folder)
    }

    /// - Parameter place: among the evidence of its dossier, from 1.
    mutating func add(_ evidence: Evidence, place: Int, to folder: inout ArchiveIndex.Folder) {
        let path = "\(folder.path)/minh-chung/\(place)-\(ArchiveName.file(evidence))"
        let content = Content.evidence(evidence.id, of: evidence.nomination)
        files.append(File(path: path, content: content, digest: evidence.digest, size: evidence.size))
        folder.files.append(.init(name: evidence.name, path: path))
    }

    /// Adds the file the official tool signed beside its paper.
    /// - Parameter place: among the signed files of that paper, from 1.
    mutating func add(_ paper: SignedPaper, place: Int, to folder: inout ArchiveIndex.Folder) {
        let stem = paper.name.lowercased().hasSuffix(".pdf") ? String(paper.name.dropLast(4)) : paper.name
        let name = "ky-so-\(place)-\(ArchiveName.plain(stem)).pdf"
        let path = "\(folder.path)/\(name)"
        files.append(File(path: path, content: .signed(paper.id), digest: paper.digest, size: paper.size))
        folder.files.append(.init(name: name, path: path))
    }

    package var manifest: ArchiveManifest {
        ArchiveManifest(digests: Dictionary(files.map { ($0.path, $0.digest) }) { _, last in last })
    }
}

extension ArchiveName {
    /// A file's name without its way, and the ending its bytes are.
    fileprivate static func file(_ evidence: Evidence) -> String {
        let ending = evidence.kind == .jpeg ? "jpg" : evidence.kind.rawValue
        let stem = evidence.name.split(separator: ".").dropLast().joined(separator: ".")
        return "\(plain(stem.isEmpty ? evidence.name : stem)).\(ending)"
    }
}
