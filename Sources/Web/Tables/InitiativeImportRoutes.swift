import Domain
import HTTPTypes
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    static let initiativeImportRoutes: [Route] = [
        .get(InitiativeImportPath.upload, handler: { try await showInitiativeImport($0) }),
        .get(InitiativeImportPath.template, handler: downloadInitiativeTemplate),
        .get(InitiativeImportPath.preview, handler: showInitiativePreview),
        .post(InitiativeImportPath.upload, limit: FormBody.fileLimit, handler: readInitiativeTable),
        .post(InitiativeImportPath.confirmation, handler: confirmInitiatives),
        .post(InitiativeImportPath.removal, handler: dropInitiativeTable),
    ]

    private static func showInitiativeImport(
        _ visit: Visit, fault: String? = nil, errors: [Reason] = []
    ) async throws -> Answer {
        let persona = try bringer(visit)
        let page = InitiativeImportPage(
            sheet: visit.form["sheet"],
            hasPreview: visit.site.initiativeTables.preview(of: persona.account, now: visit.office.now) != nil,
            mostRows: Office.mostImportedInitiatives, fault: fault, csrf: visit.csrf, errors: visit.formErrors(errors))
        var answer = try await visit.page(
            page.title, current: .initiatives, errors: errors, page.html(in: visit.language))
        if fault != nil { answer.status = .unprocessableContent }
        return answer
    }

    /// Whoever registers initiatives.
    private static func bringer(_ visit: Visit) throws -> Persona {
        let persona = try visit.persona
        try Refusal.raise(visit.office.initiativeImportRefusals(persona))
        return persona
    }

    /// The table as this person's file has to look: the clerk names the unit in every row, a unit has its own.
    private static func initiativeTable(_ visit: Visit, _ persona: Persona) async throws -> InitiativeTable {
        let units = try await visit.office.listUnits(by: persona)
        let isClerk = persona.holds(.clerk)
        return InitiativeTable(
            units: isClerk ? units : units.filter { $0.id == persona.unit }, ownUnit: isClerk ? nil : persona.unit)
    }

    private static func downloadInitiativeTemplate(_ visit: Visit) async throws -> Answer {
        let form = try await initiativeTable(visit, try bringer(visit)).form
        let say = visit.language
        guard let bytes = await ReadingQueue.run({ try? form.template(in: say) }) else { throw Refusal(.diskFull) }
        return .download(bytes, name: "mau-so-sang-kien.xlsx", type: TableKind.xlsx.type)
    }

    private static func readInitiativeTable(_ visit: Visit) async throws -> Answer {
        let persona = try bringer(visit)
        guard let file = visit.form.files.first(where: { $0.field == "file" }), !file.bytes.isEmpty else {
            return try await showInitiativeImport(visit, errors: [Reason(.missingFile, field: "file")])
        }
        guard file.bytes.count <= TableFile.limit else {
            let large = Reason(.fileTooLarge, field: "file", ["maximum": "20 MB"])
            return try await showInitiativeImport(visit, errors: [large])
        }
        let sheet = (try? CleanText.optionalLine(visit.form["sheet"], max: 100)) ?? nil
        let (table, bytes) = (try await initiativeTable(visit, persona), file.bytes)
        let read = await ReadingQueue.run { () -> Result<(ReadTable, TableMatch, [InitiativeLine]), TableFault> in
            Result { () throws(TableFault) in
                let read = try TableFile.read(bytes, sheet: sheet)
                let (match, lines) = try table.lines(of: read)
                return (read, match, lines)
            }
        }
        switch read {
        case .failure(let fault): return try await showInitiativeImport(visit, fault: visit.language(fault.phrase))
        case .success(let (read, match, lines)):
            do {
                let source = TableSource(name: TableName.clean(file.name), bytes: bytes)
                let outcome = try await visit.office.previewInitiatives(lines, by: persona)
                let shown = ImportPreviewPage.File(
                    name: source.name, sheet: read.sheet, otherSheets: read.others, unknownColumns: match.unknown,
                    examples: match.examples, passedOver: match.passedOver, codes: TableFile.oldCodes(read.letters))
                visit.site.initiativeTables.put(
                    .init(
                        source: source, file: shown, lines: lines, outcome: outcome,
                        until: visit.office.now.adding(seconds: Int64(TableDesk.minutes * 60))),
                    of: persona.account)
                return .see(InitiativeImportPath.preview)
            } catch let refusal as Refusal {
                return try await showInitiativeImport(visit, errors: refusal.reasons)
            }
        }
    }

    private static func showInitiativePreview(_ visit: Visit) async throws -> Answer {
        let persona = try bringer(visit)
        guard let preview = visit.site.initiativeTables.preview(of: persona.account, now: visit.office.now) else {
            return .see(InitiativeImportPath.upload)
        }
        let page = InitiativeImportPreviewPage(
            file: preview.file, outcome: preview.outcome, units: try await visit.unitNames(),
            digest: preview.source.digest, csrf: visit.csrf)
        return try await visit.page(page.title, current: .initiatives, page.html(in: visit.language))
    }

    private static func confirmInitiatives(_ visit: Visit) async throws -> Answer {
        let persona = try bringer(visit)
        let (desk, now) = (visit.site.initiativeTables, visit.office.now)
        guard let preview = desk.take(visit.form["digest"], of: persona.account, now: now) else {
            throw Refusal(.tableGone)
        }
        do {
            try await visit.office.importInitiatives(preview.lines, from: preview.source, by: persona)
        } catch let refusal as Refusal {
            return try await showInitiativeImport(visit, errors: refusal.reasons)
        }
        return .see(InitiativePath.list, .added)
    }

    private static func dropInitiativeTable(_ visit: Visit) async throws -> Answer {
        visit.site.initiativeTables.drop(of: try bringer(visit).account)
        return .see(InitiativeImportPath.upload, .dropped)
    }
}
