import ArgumentParser
import Domain
import Operations
import Paperwork
import Secrets
import Wording

/// `thidua archive export -o DIR [--occasion CODE]`: a folder that can be read without this program. It is written beside
/// its place as `DIR.part` and renamed when it is whole; run again after an interruption, it goes on where it stopped.
/// Without an occasion each one that has begun gets a folder in DIR, and those that are whole stay as they are.
struct ArchiveExportCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Xuất thư mục lưu trữ · Export as a folder")

    @Option(help: "Mã đợt; không ghi: mọi đợt · Code of the occasion; all without it") var occasion: String?
    @Option(name: .shortAndLong, help: "Thư mục · Folder") var output: String
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        if let occasion {
            return try await export(try await here.occasion(code: occasion), to: try ArchiveFolder(output), here, desk)
        }
        for found in try await here.office.store.occasions(of: here.agency) where found.status != .planned {
            let path = "\(output)/\(ArchiveName.plain(found.code))"
            if ArchiveFolder.isThere(path) {
                desk.remark(
                    Phrase(
                        "{path} đã có, giữ nguyên; muốn xuất lại, hãy chọn thư mục khác.",
                        "{path} is there and stays; choose another folder to export it again."), ["path": path])
            } else {
                try await export(found, to: try ArchiveFolder(path), here, desk)
            }
        }
    }

    private func export(_ occasion: Occasion, to folder: ArchiveFolder, _ here: CommandOffice, _ desk: CommandDesk)
        async throws
    {
        let auditor = here.persona(.auditor)
        let press = ArchiveExportCommand.press(at: here.office.now, in: desk.language)
        let plan = try await here.office.planArchive(of: occasion.id, with: press, by: auditor)
        for file in plan.files where !folder.holds(file) {
            try folder.write(try await here.office.bytes(of: file, by: auditor), as: file)
        }
        try folder.finish(plan)
        let digest = SHA256Digest(of: Array(plan.manifest.text.utf8)).hex
        try await here.office.noteArchive(of: occasion.id, manifest: digest, files: plan.files.count, by: auditor)
        if plan.index.missing > 0 { desk.remark(.archiveMissing, ["count": "\(plan.index.missing)"]) }
        desk.say(
            Phrase(
                "Đã lưu {count} tệp vào {path}. SHA-256 của manifest: {digest}",
                "Archived {count} files in {path}. SHA-256 of the manifest: {digest}"),
            ["count": "\(plan.files.count)", "path": folder.path, "digest": digest])
    }

    private static func press(at now: Moment, in language: Language) -> ArchivePress {
        ArchivePress(
            name: { PaperDraft.fileName($0, as: .pdf) },
            paper: { kind, record in try? PaperDraft.bytes(kind, of: record, as: .pdf) },
            certificates: { batch in
                let pdf = CertificatePDF(
                    agencyName: batch.agencyName, place: batch.place, print: batch.print, mode: .full, made: now,
                    causes: batch.causes)
                return (try? pdf.bytes(batch.certificates, codes: batch.codes.texts)).map { ("giay-khen.pdf", $0) }
            },
            visit: { try? PaperDraft.bytes(InspectionPaper($0).paper, as: .pdf) },
            lists: { HandoverList($0, office: $1, made: now).files },
            page: { ArchiveIndexFile.bytes($0, in: language) })
    }
}
