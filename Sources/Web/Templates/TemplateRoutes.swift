import Domain
import HTTPTypes
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    /// The office's templates of papers.
    static let templateRoutes: [Route] = [
        .get(TemplatePath.list, handler: showTemplates),
        .get(TemplatePath.detail("{kind}")) { try await showTemplate($0, kind($0)) },
        .post(TemplatePath.detail("{kind}"), limit: FormBody.fileLimit, once: true) {
            try await putTemplate($0, kind($0))
        },
        .post(TemplatePath.back("{kind}")) { try await dropTemplate($0, kind($0)) },
        .get(TemplatePath.own("{kind}")) { try await downloadOwn($0, kind($0)) },
        .get(TemplatePath.file("{kind}")) { try await downloadTemplate($0, kind($0)) },
        .get(TemplatePath.version("{kind}", "{version}")) { visit in
            guard let version = visit.parameters["version"].flatMap({ Int($0) }) else { throw Refusal(.notFound) }
            return try await downloadTemplate(visit, kind(visit), version: version)
        },
    ]

    private static func kind(_ visit: Visit) throws -> PaperKind {
        guard let kind = PaperKind(rawValue: visit.parameters["kind"] ?? "") else { throw Refusal(.notFound) }
        return kind
    }

    private static func showTemplates(_ visit: Visit) async throws -> Answer {
        let page = TemplatesPage(try await visit.office.listTemplates(by: visit.persona))
        return try await visit.page(page.title, current: .templates, page.html(in: visit.language))
    }

    private static func showTemplate(
        _ visit: Visit, _ kind: PaperKind, faults: [TemplateFault] = [], errors: [Reason] = []
    ) async throws -> Answer {
        let persona = try visit.persona
        let versions = try await visit.office.listTemplates(by: persona).filter { $0.kind == kind }
        var page = TemplatePage(
            kind, versions: versions, faults: faults.map(\.phrase),
            mayChange: persona.refusals(of: TemplateAct.change, agency: persona.agency).isEmpty, csrf: visit.csrf,
            errors: visit.formErrors(errors))
        if versions.first?.isFile == true {
            let bytes = try await visit.office.readTemplate(kind, by: persona).bytes
            page.present = await ReadingQueue.run { TemplateCheck.faults(bytes, for: kind) }.map(\.phrase)
        }
        return try await visit.page(
            page.title(in: visit.language), current: .templates, errors: errors,
            status: faults.isEmpty ? .ok : .unprocessableContent, page.html(in: visit.language))
    }

    private static func putTemplate(_ visit: Visit, _ kind: PaperKind) async throws -> Answer {
        let persona = try visit.persona
        // Whoever may not change a template has nothing of the file read.
        try Refusal.raise(persona.refusals(of: TemplateAct.change, agency: persona.agency))
        guard let file = visit.form.files.first(where: { $0.field == "file" }), !file.bytes.isEmpty else {
            return try await showTemplate(visit, kind, errors: [Reason(.missingFile, field: "file")])
        }
        let faults = await ReadingQueue.run { TemplateCheck.faults(file.bytes, for: kind) }
        if !faults.isEmpty { return try await showTemplate(visit, kind, faults: faults) }
        let name = SafeFileName.clean(file.name, kind: .docx)
        try await visit.office.putTemplate(kind, TemplateFile(name: name, bytes: file.bytes), by: persona)
        return .see(TemplatePath.detail(kind.rawValue), .saved)
    }

    private static func dropTemplate(_ visit: Visit, _ kind: PaperKind) async throws -> Answer {
        try await visit.office.putTemplate(kind, nil, by: visit.persona)
        return .see(TemplatePath.detail(kind.rawValue), .saved)
    }

    private static func downloadOwn(_ visit: Visit, _ kind: PaperKind) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: TemplateAct.read, agency: persona.agency))
        let bytes = try TemplateDraft.bytes(kind, named: Language.vietnamese(kind.phrase))
        return .download(bytes, name: templateName(kind), type: PaperFileFormat.docx.mediaType)
    }

    private static func downloadTemplate(_ visit: Visit, _ kind: PaperKind, version: Int? = nil) async throws -> Answer
    {
        let found = try await visit.office.readTemplate(kind, version: version, by: visit.persona)
        return .download(found.bytes, name: found.template.name, type: PaperFileFormat.docx.mediaType)
    }

    private static func templateName(_ kind: PaperKind) -> String { "mau-\(PaperDraft.fileName(kind, as: .docx))" }
}
