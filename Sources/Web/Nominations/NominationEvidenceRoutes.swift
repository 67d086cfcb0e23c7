import Domain
import Operations
import Pages
import Paperwork

extension Site {
    static let nominationEvidenceRoutes: [Route] = [
        .get(path(.evidence), handler: { try await showEvidence($0, errors: []) }),
        .post(path(.evidence), limit: FormBody.fileLimit, once: true, handler: addEvidence),
        .get("\(path(.evidence))/{evidence}", handler: downloadEvidence),
        .post("\(path(.evidence))/{evidence}/removal", handler: removeEvidence),
    ]

    static func showEvidence(_ visit: Visit, errors: [Reason]) async throws -> Answer {
        let dossier = try await draft(visit)
        let nomination = dossier.nomination
        let papers = dossier.occasion.guidance?.papers(award: nomination.award, kind: nomination.kind) ?? []
        let (cited, open) = try await visit.office.citableInitiatives(of: nomination, by: visit.persona)
        var page = NominationEvidencePage(
            head: draftHead(dossier), papers: papers, evidence: dossier.evidence, refused: visit.form["paper"],
            csrf: visit.csrf, errors: visit.formErrors(errors))
        page.wordOnly = try await visit.office.wordOnlyPapers(by: visit.persona)
        page.grounds = NominationGroundsPanel(
            nomination: nomination.id, cited: cited, open: open, csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .nominations, errors: errors, page.html(in: visit.language))
    }

    private static func addEvidence(_ visit: Visit) async throws -> Answer {
        let id: ID<Nomination> = try visit.id()
        do {
            let file = try EvidenceUpload.read(visit.form)
            let paper = visit.form["paper"].isEmpty ? nil : visit.form["paper"]
            _ = try await visit.office.addEvidence(file, paper: paper, to: id, by: visit.persona)
            return .see(NominationPath.page(.evidence, of: id), .fileAdded)
        } catch let refusal as Refusal {
            guard refusal.reasons.allSatisfy({ $0.field == "file" }) else { throw refusal }
            return try await showEvidence(visit, errors: refusal.reasons)
        }
    }

    private static func removeEvidence(_ visit: Visit) async throws -> Answer {
        let id: ID<Nomination> = try visit.id()
        try await visit.office.removeEvidence(visit.id("evidence"), of: id, by: visit.persona)
        return .see(NominationPath.page(.evidence, of: id), .fileRemoved)
    }

    private static func downloadEvidence(_ visit: Visit) async throws -> Answer {
        let (evidence, bytes) = try await visit.office.readEvidence(
            visit.id("evidence"), of: visit.id(), by: visit.persona)
        return .download(bytes, name: evidence.name, type: EvidenceUpload.type(evidence.kind))
    }
}

/// A file of a form as evidence: what it is, read from its bytes, and a name that is safe to keep.
enum EvidenceUpload {
    static func read(_ form: FormBody) throws -> EvidenceFile {
        // An upload field left empty arrives as a file without name and bytes.
        guard let file = form.files.first(where: { !$0.name.isEmpty || !$0.bytes.isEmpty }) else {
            throw Refusal(.missingFile, field: "file")
        }
        switch EvidenceSniffer.kind(of: file.bytes) {
        case .success(let kind):
            return EvidenceFile(name: SafeFileName.clean(file.name, kind: kind), kind: kind, bytes: file.bytes)
        case .failure(let refusal): throw Refusal(code(refusal), field: "file", ["maximum": "20 MB"])
        }
    }

    private static func code(_ refusal: EvidenceRefusal) -> ReasonCode {
        switch refusal {
        case .empty: .fileEmpty
        case .tooLarge: .fileTooLarge
        case .unknown: .fileKindUnknown
        case .cut, .damaged: .fileCut
        case .macros: .fileHasMacros
        case .bomb: .fileBomb
        case .encrypted: .fileEncrypted
        case .disguised: .fileDisguised
        }
    }

    static func type(_ kind: EvidenceKind) -> String {
        switch kind {
        case .pdf: "application/pdf"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .jpeg: "image/jpeg"
        case .png: "image/png"
        }
    }
}
