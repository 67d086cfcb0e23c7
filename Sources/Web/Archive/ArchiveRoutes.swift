import Domain
import Operations
import Paperwork
import Secrets
import Wording

extension Site {
    /// The archive of an occasion as one file. The journal tells of it before the bytes leave.
    static func downloadArchive(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let occasion = try await visit.office.readOccasion(visit.id(), by: persona)
        let press = archivePress(at: visit.office.now, in: visit.language)
        let plan = try await visit.office.planArchive(of: occasion.id, with: press, by: persona)
        guard plan.size <= ArchiveZip.most else {
            throw Refusal(.archiveTooLarge, ["maximum": "\(ArchiveZip.most >> 20) MB", "code": occasion.code])
        }
        var files: [(path: String, bytes: [UInt8])] = []
        for file in plan.files {
            let bytes = try await visit.office.bytes(of: file, by: visit.persona)
            guard SHA256Digest(of: bytes).hex == file.digest else {
                throw Refusal(.archiveFileChanged, ["path": file.path])
            }
            files.append((file.path, bytes))
        }
        let manifest = Array(plan.manifest.text.utf8)
        files.append((ArchiveManifest.name, manifest))
        let whole = files
        let bytes = try await ReadingQueue.run { Result { try ArchiveZip.bytes(whole) } }.get()
        try await visit.office.noteArchive(
            of: occasion.id, manifest: SHA256Digest(of: manifest).hex, files: plan.files.count, by: persona)
        return .download(bytes, name: "luu-tru-\(ArchiveName.plain(occasion.code)).zip", type: "application/zip")
    }

    private static func archivePress(at now: Moment, in language: Language) -> ArchivePress {
        ArchivePress(
            name: { PaperDraft.fileName($0, as: .pdf) },
            paper: { kind, record in
                await ReadingQueue.run { try? PaperDraft.bytes(kind, of: record, as: .pdf) }
            },
            certificates: { batch in
                let pdf = CertificatePDF(
                    agencyName: batch.agencyName, place: batch.place, print: batch.print, mode: .full, made: now,
                    causes: batch.causes)
                let bytes = await ReadingQueue.run {
                    try? pdf.bytes(batch.certificates, codes: batch.codes.texts)
                }
                return bytes.map { ("giay-khen.pdf", $0) }
            },
            visit: { visit in
                await ReadingQueue.run { try? PaperDraft.bytes(InspectionPaper(visit).paper, as: .pdf) }
            },
            lists: { index, office in
                await ReadingQueue.run { HandoverList(index, office: office, made: now).files }
            },
            page: { ArchiveIndexFile.bytes($0, in: language) })
    }
}
