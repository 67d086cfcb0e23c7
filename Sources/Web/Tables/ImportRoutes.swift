import Domain
import HTTPTypes
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    static let importRoutes: [Route] = [
        .get(ImportPath.upload, handler: { try await showImport($0) }),
        .get(ImportPath.template, handler: downloadTemplate),
        .get(ImportPath.preview, handler: showPreview),
        .post(ImportPath.upload, limit: FormBody.fileLimit, handler: readTable),
        .post(ImportPath.confirmation, handler: confirmImport),
        .post(ImportPath.removal, handler: dropImport),
    ]

    private static func showImport(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try importer(visit)
        let page = ImportUploadPage(
            sheet: visit.form["sheet"],
            hasPreview: visit.site.tables.job(of: persona.account, now: visit.office.now) != nil,
            mostRows: Office.mostImportedRows, csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .participants, errors: errors, page.html(in: visit.language))
    }

    /// Who may bring a table: whoever may add participants at all.
    private static func importer(_ visit: Visit) throws -> Persona {
        let persona = try visit.persona
        try Refusal.raise(visit.office.importRefusals(persona))
        return persona
    }

    /// The table as this person's file has to look: the clerk names the unit in every row, a unit has its own.
    private static func table(_ visit: Visit, _ persona: Persona) async throws -> ParticipantTable {
        let units = try await visit.office.listUnits(by: persona)
        let isClerk = persona.holds(.clerk)
        return ParticipantTable(
            units: isClerk ? units : units.filter { $0.id == persona.unit },
            groups: try await visit.office.readPlan(by: persona).plan.participants,
            ownUnit: isClerk ? nil : persona.unit)
    }

    private static func downloadTemplate(_ visit: Visit) async throws -> Answer {
        let persona = try importer(visit)
        let form = try await table(visit, persona).form
        let say = visit.language
        guard let bytes = await ReadingQueue.run({ try? form.template(in: say) }) else { throw Refusal(.diskFull) }
        return .download(bytes, name: "mau-doi-tuong-thi-dua.xlsx", type: TableKind.xlsx.type)
    }

    private static func readTable(_ visit: Visit) async throws -> Answer {
        let persona = try importer(visit)
        guard let file = visit.form.files.first(where: { $0.field == "file" }), !file.bytes.isEmpty else {
            return try await showImport(visit, errors: [Reason(.missingFile, field: "file")])
        }
        guard file.bytes.count <= TableFile.limit else {
            return try await showImport(visit, errors: [Reason(.fileTooLarge, field: "file", ["maximum": "20 MB"])])
        }
        let wanted = (try? CleanText.optionalLine(visit.form["sheet"], max: 100)) ?? nil
        let source = TableSource(name: TableName.clean(file.name), bytes: file.bytes)
        let job = TableJob(
            name: source.name, until: visit.office.now.adding(seconds: Int64(TableDesk.minutes * 60)))
        visit.site.tables.put(job, of: persona.account)
        let table = try await table(visit, persona)
        let reading = ImportReading(
            job: job, table: table, source: source, sheet: wanted, office: visit.office, persona: persona)
        let bytes = file.bytes
        Task { await reading.run(bytes) }
        await TableWait.briefly { job.state.isWorking }
        return .see(ImportPath.preview)
    }

    private static func showPreview(_ visit: Visit) async throws -> Answer {
        let persona = try importer(visit)
        let job = visit.site.tables.job(of: persona.account, now: visit.office.now)
        guard let job else { return try await state(.none(minutes: TableDesk.minutes), visit) }
        let say = visit.language
        switch job.state {
        case .reading: return try await working(say(.importReading, ["file": job.name]), 33, visit)
        case .judging(let rows): return try await working(say(.importJudging, counted(rows)), 66, visit)
        case .writing(let rows): return try await working(say(.importWriting, counted(rows)), 90, visit)
        case .failed(.file(let fault)):
            return try await state(.failed(file: job.name, reasons: [say(fault.phrase)]), visit, .unprocessableContent)
        case .failed(.refused(let reasons)):
            let sentences = reasons.map { $0.sentence(in: say) }
            return try await state(.failed(file: job.name, reasons: sentences), visit, Visit.status(of: reasons))
        case .done(let counts): return try await state(.done(counts), visit)
        case .ready(let preview): return try await show(preview, visit, persona)
        }
    }

    static func counted(_ rows: Int) -> [String: String] { ["rows": AddressText.grouped(rows)] }

    /// A page that asks again by itself.
    private static func working(_ words: String, _ share: Int, _ visit: Visit) async throws -> Answer {
        var answer = try await state(.working(words: words, share: share), visit)
        if let refresh = HTTPField.Name("Refresh") { answer.headers[refresh] = "1" }
        return answer
    }

    private static func state(
        _ state: ImportStatePage.State, _ visit: Visit, _ status: HTTPResponse.Status = .ok
    ) async throws -> Answer {
        let page = ImportStatePage(state)
        return try await visit.page(page.title, current: .participants, status: status, page.html(in: visit.language))
    }

    private static func show(_ preview: TableJob.Preview, _ visit: Visit, _ persona: Persona) async throws -> Answer {
        let wrong = preview.outcome.counts.wrong > 0
        let page = ImportPreviewPage(
            file: preview.file, outcome: preview.outcome,
            filter: ImportFilter(rawValue: visit.query["show"]) ?? (wrong ? .wrong : .all),
            page: Int(visit.query["page"]) ?? 1, units: try await visit.office.listUnits(by: persona),
            groups: try await visit.office.readPlan(by: persona).plan.participants, digest: preview.source.digest,
            csrf: visit.csrf)
        return try await visit.page(page.title, current: .participants, page.html(in: visit.language))
    }

    private static func confirmImport(_ visit: Visit) async throws -> Answer {
        let persona = try importer(visit)
        let job = visit.site.tables.job(of: persona.account, now: visit.office.now)
        guard let job, let preview = job.beginWriting(visit.form["digest"]) else { throw Refusal(.tableGone) }
        let office = visit.office
        Task {
            do {
                let counts = try await office.importParticipants(preview.lines, from: preview.source, by: persona)
                job.move(to: .done(counts))
            } catch let refusal as Refusal {
                job.move(to: .failed(.refused(refusal.reasons)))
            } catch {
                job.move(to: .failed(.refused([Reason(.databaseUnavailable)])))
            }
        }
        await TableWait.briefly { job.state.isWorking }
        return .see(ImportPath.preview)
    }

    private static func dropImport(_ visit: Visit) async throws -> Answer {
        visit.site.tables.drop(of: try importer(visit).account)
        return .see(ImportPath.upload, .dropped)
    }
}
