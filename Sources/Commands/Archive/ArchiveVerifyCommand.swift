import ArgumentParser
import Domain
import Foundation
import Secrets
import Wording

/// `thidua archive verify DIR`: whether an archive, or each archive in a folder, still is what its manifest promises. Asks
/// no database.
struct ArchiveVerifyCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Kiểm tra bản lưu trữ · Check an archive")

    @Argument(help: "Thư mục · Folder") var directory: String
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        var isWhole = true
        for folder in try folders() where try !verify(folder, desk) { isWhole = false }
        if !isWhole {
            throw CommandFault(
                Phrase("Bản lưu trữ không còn nguyên vẹn.", "The archive is not what its manifest promises."))
        }
    }

    /// The folder itself, or those in it that have a manifest.
    private func folders() throws -> [String] {
        if hasManifest(directory) { return [directory] }
        let inside = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
        let found = inside.sorted().map { "\(directory)/\($0)" }.filter(hasManifest)
        if found.isEmpty { throw CommandFault.missingFile("\(directory)/\(ArchiveManifest.name)") }
        return found
    }

    private func hasManifest(_ folder: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(folder)/\(ArchiveManifest.name)")
    }

    private func verify(_ folder: String, _ desk: CommandDesk) throws -> Bool {
        let bytes = try desk.bytes(of: "\(folder)/\(ArchiveManifest.name)")
        guard let text = String(validating: bytes, as: UTF8.self), let manifest = ArchiveManifest(text) else {
            desk.remark(
                Phrase("{path}: manifest không đọc được.", "{path}: the manifest can not be read."), ["path": folder])
            return false
        }
        let faults = manifest.faults(of: digests(folder))
        for fault in faults { desk.remark(ArchiveVerifyCommand.sentence(fault), ["path": "\(folder)/\(fault.path)"]) }
        if faults.isEmpty {
            desk.say(
                Phrase(
                    "{path}: nguyên vẹn, {count} tệp. SHA-256 của manifest: {digest}",
                    "{path}: whole, {count} files. SHA-256 of the manifest: {digest}"),
                ["path": folder, "count": "\(manifest.digests.count)", "digest": SHA256Digest(of: bytes).hex])
        }
        return faults.isEmpty
    }

    /// Of every file but the manifest; one that can not be read has none, and counts as changed.
    private func digests(_ folder: String) -> [String: String] {
        var digests: [String: String] = [:]
        let found = FileManager.default.enumerator(atPath: folder)
        while let name = found?.nextObject() as? String {
            var isFolder: ObjCBool = false
            let path = "\(folder)/\(name)"
            _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            if isFolder.boolValue || name == ArchiveManifest.name { continue }
            digests[name] = (try? SHA256Digest.ofFile(at: path).hex) ?? ""
        }
        return digests
    }

    private static func sentence(_ fault: ArchiveManifest.Fault) -> Phrase {
        switch fault {
        case .missing: Phrase("{path}: thiếu.", "{path}: missing.")
        case .changed: Phrase("{path}: đã bị thay đổi.", "{path}: changed.")
        case .stray: Phrase("{path}: không có trong manifest.", "{path}: not in the manifest.")
        }
    }
}
