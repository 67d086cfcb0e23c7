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
        let (desk, now, account) = (visit.site.nominationTables, visit.office.now, persona.account)
        let source = TableSource(name: TableName.clean(file.name), bytes: file.bytes)
        let table = NominationTable(plan: try await visit.office.readPlan(by: persona).plan)
        let ticket = desk.begin(source.name, of: account, now: now)
        let reading = NominationReading(
            table: table, source: source, sheet: (try? CleanText.optionalLine(visit.form["sheet"], max: 100)) ?? nil,
            occasion: occasion, office: visit.office, persona: persona)
        let bytes = file.bytes
        Task { await reading.run(bytes) { desk.move(ticket, of: account, to: $0) } }
        await TableWait.briefly { desk.state(of: account, now: now)?.isWorking ?? false }
        return .see(NominationImportPath.preview)
    }

    private static func showNominationPreview(_ visit: Visit) async throws -> Answer {
        let persona = try nominator(visit)
        let say = visit.language
        switch visit.site.nominationTables.state(of: persona.account, now: visit.office.now) {
        case nil: return try await nominationState(.none(minutes: TableDesk.minutes), visit)
        case .reading(let file): return try await nominationWait(say(.importReading, ["file": file]), 33, visit)
        case .judging(let rows): return try await nominationWait(say(.importJudging, counted(rows)), 66, visit)
        case .writing(let rows): return try await nominationWait(say(.importWriting, counted(rows)), 90, visit)
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

    /// A page that asks again by itself.
    private static func nominationWait(_ words: String, _ share: Int, _ visit: Visit) async throws -> Answer {
        var answer = try await nominationState(.working(words: words, share: share), visit)
        if let refresh = HTTPField.Name("Refresh") { answer.headers[refresh] = "1" }
        return answer
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
        let account = persona.account
        guard let (preview, ticket) = desk.beginWriting(visit.form["digest"], of: account, now: now) else {
            throw Refusal(.tableGone)
        }
        let office = visit.office
        Task {
            do {
                let counts = try await office.importNominations(
                    preview.lines, on: preview.occasion, from: preview.source, by: persona)
                desk.move(ticket, of: account, to: .done(counts, preview.occasion))
            } catch let refusal as Refusal {
                desk.move(ticket, of: account, to: .failed(file: preview.source.name, .refused(refusal.reasons)))
            } catch {
                desk.move(
                    ticket, of: account,
                    to: .failed(file: preview.source.name, .refused([Reason(.databaseUnavailable)])))
            }
        }
        await TableWait.briefly { desk.state(of: account, now: now)?.isWorking ?? false }
        return .see(NominationImportPath.preview)
    }

    private static func dropNominations(_ visit: Visit) async throws -> Answer {
        visit.site.nominationTables.drop(of: try nominator(visit).account)
        return .see(NominationImportPath.upload, .dropped)
    }
}
