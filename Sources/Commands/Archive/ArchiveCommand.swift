import ArgumentParser
import Domain
import Foundation
import Operations
import Paperwork
import Secrets
import Wording

/// `thidua archive`
struct ArchiveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive", abstract: "Lưu trữ hồ sơ của đợt · Archives of occasions",
        subcommands: [ArchiveExportCommand.self])
}

/// `thidua archive export --occasion CODE -o DIR`: a folder that can be read without this program. It is written beside
/// its place as `DIR.part` and renamed when it is whole; run again after an interruption, it goes on where it stopped.
struct ArchiveExportCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Xuất thư mục lưu trữ của một đợt · Export an occasion as a folder")

    @Option(help: "Mã đợt khen thưởng · Code of the occasion") var occasion: String
    @Option(name: .shortAndLong, help: "Thư mục, chưa có · Folder, new") var output: String
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let occasion = try await here.occasion(code: occasion)
        let folder = try ArchiveFolder(output)
        let auditor = here.persona(.auditor)
        var plan = try await here.office.planArchive(of: occasion.id, by: auditor)
        try add(certificatesOf: &plan, desk)
        plan.add(ArchiveIndexFile.bytes(plan.index, in: desk.language), at: "index.html")
        for file in plan.files where !folder.holds(file) {
            try folder.write(try await bytes(of: file, here), as: file)
        }
        try folder.finish(plan)
        let digest = SHA256Digest(of: plan.manifest).hex
        try await here.office.noteArchive(of: occasion.id, manifest: digest, files: plan.files.count, by: auditor)
        desk.say(
            Phrase(
                "Đã lưu {count} tệp vào {path}. SHA-256 của manifest: {digest}",
                "Archived {count} files in {path}. SHA-256 of the manifest: {digest}"),
            ["count": "\(plan.files.count)", "path": output, "digest": digest])
    }

    /// Without the face for papers an archive is made all the same, and says what it lacks.
    private func add(certificatesOf plan: inout ArchivePlan, _ desk: CommandDesk) throws {
        let batch = plan.certificates
        if batch.certificates.isEmpty { return }
        let pdf = CertificatePDF(
            agencyName: batch.agencyName, place: batch.place, print: batch.print, mode: .full,
            made: desk.wiring.clock.now())
        do {
            let path = "decisions/giay-khen.pdf"
            plan.add(try pdf.bytes(batch.certificates, codes: batch.codes.texts), at: path)
            var entry = ArchiveIndex.Folder(
                title: desk.language(.certificatesTitle), detail: "\(batch.certificates.count)")
            entry.files = [.init(name: "giay-khen.pdf", path: path)]
            plan.index.decisions.append(entry)
        } catch CertificatePDF.Fault.cannotDraw {
            desk.remark(
                Phrase(
                    "Máy này thiếu phông chữ giấy tờ (fonts-croscore): bản lưu trữ không có PDF giấy khen.",
                    "This machine lacks the face of papers (fonts-croscore): the archive has no PDF of certificates."))
        }
    }

    private func bytes(of file: ArchivePlan.File, _ here: CommandOffice) async throws -> [UInt8] {
        switch file.content {
        case .bytes(let bytes): return bytes
        case .evidence(let id, let nomination):
            guard let found = try await here.office.store.evidence(id, of: nomination) else {
                throw CommandFault(
                    Phrase(
                        "Tệp {path} không còn trong kho; hãy chạy lại.",
                        "{path} is gone from the store; run this again."
                    ).filled(["path": file.path]))
            }
            return found.1
        }
    }
}
