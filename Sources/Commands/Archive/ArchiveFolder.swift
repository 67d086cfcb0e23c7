import Domain
import Foundation
import Operations
import Secrets
import Wording

/// The folder an archive is written into: `DIR.part` until it is whole.
struct ArchiveFolder {
    let path: String
    private var part: String { path + ".part" }

    /// - Throws: `CommandFault` when something stands there already.
    init(_ path: String) throws {
        self.path = path.hasSuffix("/") ? String(path.dropLast()) : path
        if ArchiveFolder.isThere(self.path) {
            throw CommandFault(
                Phrase(
                    "{path} đã có; hãy chọn thư mục khác.", "{path} is there already; choose another folder."
                ).filled(["path": self.path]))
        }
    }

    static func isThere(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// Whether the file was written whole by an earlier run.
    func holds(_ file: ArchivePlan.File) -> Bool {
        (try? SHA256Digest.ofFile(at: place(file.path)))?.hex == file.digest
    }

    /// - Throws: `CommandFault` when the disk does not take it, or the bytes are not those that were promised.
    func write(_ bytes: [UInt8], as file: ArchivePlan.File) throws {
        guard SHA256Digest(of: bytes).hex == file.digest else {
            throw CommandFault(
                Phrase(
                    "Tệp {path} trong kho không còn như lúc nộp (SHA-256 khác); không lưu trữ.",
                    "{path} is not what was handed in (another SHA-256); nothing is archived."
                ).filled(["path": file.path]))
        }
        try put(bytes, at: file.path)
    }

    /// Writes the manifest, removes what is not in it, and gives the folder its name.
    func finish(_ plan: ArchivePlan) throws {
        try put(Array(plan.manifest.text.utf8), at: ArchiveManifest.name)
        let known = Set(plan.files.map(\.path) + [ArchiveManifest.name])
        let found = FileManager.default.enumerator(atPath: part)
        while let name = found?.nextObject() as? String {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: place(name), isDirectory: &isFolder)
            if !isFolder.boolValue, !known.contains(name) { try? FileManager.default.removeItem(atPath: place(name)) }
        }
        do { try FileManager.default.moveItem(atPath: part, toPath: path) } catch {
            throw CommandFault.unwritable(path)
        }
    }

    private func put(_ bytes: [UInt8], at name: String) throws {
        let place = place(name)
        let folder = (place as NSString).deletingLastPathComponent
        do {
            // Dossiers and minutes are for who keeps them: no other account of the machine gets into the folder.
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw CommandFault.unwritable(place, errno)
        }
        try OutputFile.write(bytes, to: place)
    }

    private func place(_ name: String) -> String { (part as NSString).appendingPathComponent(name) }
}
