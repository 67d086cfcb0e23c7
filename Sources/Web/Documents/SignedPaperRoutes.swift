import Domain
import Operations
import Pages
import Paperwork

extension Site {
    /// The files that the official tool signed, beside issued papers.
    static let signedPaperRoutes: [Route] = PaperKind.keptSigned.flatMap { kind -> [Route] in
        let page = OfficialPaperPath.signed(kind, "{id}")
        return [
            .get(page) { visit in try await showSigned(visit, kind, errors: []) },
            .post(page, limit: FormBody.fileLimit, once: true) { visit in try await addSigned(visit, kind) },
            .get(OfficialPaperPath.signedFile(kind, "{id}", "{file}")) { visit in
                try await downloadSigned(visit, kind)
            },
            .post(OfficialPaperPath.signedRemoval(kind, "{id}", "{file}")) { visit in
                try await removeSigned(visit, kind)
            },
        ]
    }

    private static func showSigned(_ visit: Visit, _ kind: PaperKind, errors: [Reason]) async throws -> Answer {
        let id = visit.parameters["id"] ?? ""
        let desk = try await visit.office.readSignedPapers(kind, id, by: visit.persona)
        let page = SignedPaperPage(
            kind, id, name: desk.name, papers: desk.papers, mayAdd: desk.mayAdd, csrf: visit.csrf,
            errors: visit.formErrors(errors), typed: visit.typedFields,
            names: desk.papers.contains { $0.removal != nil } ? try await visit.accountNames() : [:])
        return try await visit.page(
            page.title, current: kind == .decision ? .decisions : .council, errors: errors,
            page.html(in: visit.language))
    }

    private static func addSigned(_ visit: Visit, _ kind: PaperKind) async throws -> Answer {
        let (id, persona) = (visit.parameters["id"] ?? "", try visit.persona)
        // Whoever may not add reads nothing of the file.
        let desk = try await visit.office.readSignedPapers(kind, id, by: persona)
        guard desk.mayAdd else { throw Refusal(.notPermitted) }
        do {
            let file = try EvidenceUpload.read(visit.form)
            let signatures = await ReadingQueue.run { file.kind == .pdf ? PDFSignatures.read(file.bytes) : [] }
            _ = try await visit.office.addSignedPaper(file, signatures: signatures, to: kind, id, by: persona)
            return .see(OfficialPaperPath.signed(kind, id), .fileAdded)
        } catch let refusal as Refusal {
            guard refusal.reasons.allSatisfy({ $0.field == "file" }) else { throw refusal }
            return try await showSigned(visit, kind, errors: refusal.reasons)
        }
    }

    private static func removeSigned(_ visit: Visit, _ kind: PaperKind) async throws -> Answer {
        let (id, persona) = (visit.parameters["id"] ?? "", try visit.persona)
        let desk = try await visit.office.readSignedPapers(kind, id, by: persona)
        guard desk.mayAdd else { throw Refusal(.notPermitted) }
        do {
            var reader = FormReader(visit.form)
            let reason = reader.line("reason", most: 500)
            try reader.finish()
            try await visit.office.removeSignedPaper(visit.id("file"), kind, id, because: reason, by: persona)
            return .see(OfficialPaperPath.signed(kind, id), .saved)
        } catch let refusal as Refusal {
            guard refusal.reasons.allSatisfy({ $0.field == "reason" }) else { throw refusal }
            return try await showSigned(visit, kind, errors: refusal.reasons)
        }
    }

    private static func downloadSigned(_ visit: Visit, _ kind: PaperKind) async throws -> Answer {
        let found = try await visit.office.readSignedPaper(
            visit.id("file"), kind, visit.parameters["id"] ?? "", by: visit.persona)
        return .download(found.bytes, name: found.paper.name, type: PaperFileFormat.pdf.mediaType)
    }
}
