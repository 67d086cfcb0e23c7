import Domain
import HTTPTypes
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    static let nominationImportRoutes: [Route] = [
        .get(NominationImportPath.upload, handler: { try await showNominationImport($0) }),
        .get(NominationImportPath.template, handler: downloadNominationTemplate),
        .get(NominationImportPath.preview, handler: showNominationPreview),
        .post(NominationImportPath.upload, limit: FormBody.fileLimit, handler: readNominationTable),
        .post(NominationImportPath.confirmation, handler: confirmNominations),
        .post(NominationImportPath.removal, handler: dropNominations),
    ]

    private static func showNominationImport(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try nominator(visit)
        let (office, now) = (visit.office, visit.office.now)
        let open = try await office.listOccasions(by: persona)
            .filter { occasion in persona.unit.map { occasion.refusalsOfIntake(from: $0, at: now).isEmpty } ?? false }
        let page = NominationImportPage(
            occasions: open.map { occasion in
                .init(
                    id: occasion.id, name: occasion.name, deadline: persona.unit.flatMap { occasion.deadline(for: $0) })
            },
            chosen: visit.form["occasion"].isEmpty ? visit.query["occasion"] : visit.form["occasion"],
            sheet: visit.form["sheet"],
            hasPreview: visit.site.nominationTables.state(of: persona.account, now: now) != nil,
            mostRows: Office.mostImportedNominations, csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .nominations, errors: errors, page.html(in: visit.language))
    }

    /// Whoever puts nominations forward.
    private static func nominator(_ visit: Visit) throws -> Persona {
        let persona = try visit.persona
        try Refusal.raise(visit.office.nominationImportRefusals(persona))
        return persona
    }

    private static func downloadNominationTemplate(_ visit: Visit) async throws -> Answer {
        let form = NominationTable(plan: try await visit.office.readPlan(by: try nominator(visit)).plan).form
        let say = visit.language
        guard let bytes = await ReadingQueue.run({ try? form.template(in: say) }) else { throw Refusal(.diskFull) }
        return .download(bytes, name: "mau-de-nghi-khen-thuong.xlsx", type: TableKind.xlsx.type)
    }

    private static func readNominationTable(_ visit: Visit) async throws -> Answer {
        let persona = try nominator(visit)
        var errors: [Reason] = []
        let occasion = ID<Occasion>(visit.form["occasion"])
        if occasion == nil { errors.append(Reason(.choiceMissing, field: "occasion")) }
        let file = visit.form.files.first { $0.field == "file" && !$0.bytes.isEmpty }
        if file == nil { errors.append(Reason(.missingFile, field: "file")) }
        if let file, file.bytes.count > TableFile.limit {
            errors.append(Reason(.fileTooLarge, field: "file", ["maximum": "20 MB"]))
        }
        guard errors.isEmpty, let occasion, let file else {
            return try await showNominationImport(visit, errors: errors)
        }
        let source = TableSource(name: TableName.clean(file.name), bytes: file.bytes)
        let state = try await judged(file.bytes, source, occasion, visit, persona)
        visit.site.nominationTables.put(state, of: persona.account, now: visit.office.now)
        return .see(NominationImportPath.preview)
    }

    private static func judged(
        _ bytes: [UInt8], _ source: TableSource, _ occasion: ID<Occasion>, _ visit: Visit, _ persona: Persona
    ) async throws -> NominationTableDesk.State {
        let table = NominationTable(plan: try await visit.office.readPlan(by: persona).plan)
        let sheet = (try? CleanText.optionalLine(visit.form["sheet"], max: 100)) ?? nil
        let result = await ReadingQueue.run { () -> Result<(ReadTable, TableMatch, [NominationLine]), TableFault> in
            Result { () throws(TableFault) in
                let read = try TableFile.read(bytes, sheet: sheet)
                let (match, lines) = try table.lines(of: read)
                return (read, match, lines)
            }
        }
        do {
            let (read, match, lines) = try result.mapError(TableFailure.file).get()
            let outcome = try await visit.office.previewNominations(lines, on: occasion, by: persona)
            let file = ImportPreviewPage.File(
                name: source.name, sheet: read.sheet, otherSheets: read.others, unknownColumns: match.unknown,
                examples: match.examples, passedOver: match.passedOver, codes: TableFile.oldCodes(read.letters))
            return .ready(.init(source: source, occasion: occasion, file: file, lines: lines, outcome: outcome))
        } catch let failure as TableFailure {
            return .failed(file: source.name, failure)
        } catch let refusal as Refusal {
            return .failed(file: source.name, .refused(refusal.reasons))
        }
    }

    private static func showNominationPreview(_ visit: Visit) async throws -> Answer {
        let persona = try nominator(visit)
        let say = visit.language
        switch visit.site.nominationTables.state(of: persona.account, now: visit.office.now) {
        case nil: return try await nominationState(.none(minutes: TableDesk.minutes), visit)
        case .failed(let file, .file(let fault)):
            let page = NominationImportStatePage.State.failed(file: file, reasons: [say(fault.phrase)])
            return try await nominationState(page, visit, .unprocessableContent)
        case .failed(let file, .refused(let reasons)):
            let sentences = reasons.map { $0.sentence(in: say) }
            let page = NominationImportStatePage.State.failed(file: file, reasons: sentences)
            return try await nominationState(page, visit, Visit.status(of: reasons))
        case .done(let counts, let occasion): return try await nominationState(.done(counts, occasion), visit)
        case .ready(let preview):
            let occasion = try await visit.office.readOccasion(preview.occasion, by: persona)
            let unit = try await visit.office.listUnits(by: persona).first { $0.id == persona.unit }
            let page = NominationImportPreviewPage(
                file: preview.file, outcome: preview.outcome, occasion: occasion.name, unit: unit?.name ?? "",
                plan: try await visit.office.readPlan(by: persona).plan, digest: preview.source.digest, csrf: visit.csrf
            )
            return try await visit.page(page.title, current: .nominations, page.html(in: say))
        }
    }

    private static func nominationState(
        _ state: NominationImportStatePage.State, _ visit: Visit, _ status: HTTPResponse.Status = .ok
    ) async throws -> Answer {
        let page = NominationImportStatePage(state)
        return try await visit.page(page.title, current: .nominations, status: status, page.html(in: visit.language))
    }

    private static func confirmNominations(_ visit: Visit) async throws -> Answer {
        let persona = try nominator(visit)
        let (desk, now) = (visit.site.nominationTables, visit.office.now)
        guard let preview = desk.take(visit.form["digest"], of: persona.account, now: now) else {
            throw Refusal(.tableGone)
        }
        do {
            let counts = try await visit.office.importNominations(
                preview.lines, on: preview.occasion, from: preview.source, by: persona)
            desk.put(.done(counts, preview.occasion), of: persona.account, now: now)
        } catch let refusal as Refusal {
            desk.put(.failed(file: preview.source.name, .refused(refusal.reasons)), of: persona.account, now: now)
        } catch {
            desk.put(.ready(preview), of: persona.account, now: now)
            throw error
        }
        return .see(NominationImportPath.preview)
    }

    private static func dropNominations(_ visit: Visit) async throws -> Answer {
        visit.site.nominationTables.drop(of: try nominator(visit).account)
        return .see(NominationImportPath.upload, .dropped)
    }
}
