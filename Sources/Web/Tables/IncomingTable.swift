import Domain
import HTTPTypes
import Operations
import Pages
import Paperwork
import Wording

/// A kind of table that comes in by a page: who brings it, how it looks, what its rows would do.
struct IncomingTable: Sendable {
    /// The rows of a file.
    struct Lines: Sendable {
        let match: TableMatch
        let count: Int
        /// What they would do; nothing is written.
        let preview: @Sendable (Office, Persona) async throws -> TablePreview
        /// Judges the rows once more and writes all of them, or none.
        let write: @Sendable (Office, Persona, TableSource) async throws -> ParticipantImport.Counts
    }

    typealias Reader = @Sendable (ReadTable) throws(TableFault) -> Lines

    let words: IncomingTableWords
    let place: NavigationItem
    /// What the template is called when it is saved.
    let template: String
    let refusals: @Sendable (Persona) -> [Reason]
    let form: @Sendable (Office, Persona) async throws -> TableForm
    /// Turns what was read into the rows of such a table; it is called where reading may take long.
    let reader: @Sendable (Office, Persona) async throws -> Reader
}

extension Site {
    /// The pages of one kind: the upload, the template, the preview, and the two buttons below it.
    static func incomingRoutes(_ table: IncomingTable) -> [Route] {
        let words = table.words
        return [
            .get(words.address, handler: { try await showIncoming(table, $0) }),
            .get(words.template, handler: { try await downloadTemplate(of: table, $0) }),
            .get(words.preview, handler: { try await previewIncoming(table, $0) }),
            .post(words.address, limit: FormBody.fileLimit, handler: { try await readIncoming(table, $0) }),
            .post(words.confirmation, handler: { try await confirmIncoming(table, $0) }),
            .post(words.removal, handler: { try await dropIncoming(table, $0) }),
        ]
    }

    private static func bringer(of table: IncomingTable, _ visit: Visit) throws -> Persona {
        let persona = try visit.persona
        try Refusal.raise(table.refusals(persona))
        return persona
    }

    private static func showIncoming(
        _ table: IncomingTable, _ visit: Visit, errors: [Reason] = []
    ) async throws -> Answer {
        let key = IncomingTableDesk.Key(table.words.address, try bringer(of: table, visit).account)
        let page = IncomingUploadPage(
            table.words, sheet: visit.form["sheet"],
            hasPreview: visit.site.incomingTables.state(of: key, visit.office.now) != nil, csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: table.place, errors: errors, page.html(in: visit.language))
    }

    private static func downloadTemplate(of table: IncomingTable, _ visit: Visit) async throws -> Answer {
        let form = try await table.form(visit.office, try bringer(of: table, visit))
        let say = visit.language
        guard let bytes = await ReadingQueue.run({ try? form.template(in: say) }) else { throw Refusal(.diskFull) }
        return .download(bytes, name: table.template, type: TableKind.xlsx.type)
    }

    private static func readIncoming(_ table: IncomingTable, _ visit: Visit) async throws -> Answer {
        let persona = try bringer(of: table, visit)
        guard let file = visit.form.files.first(where: { $0.field == "file" }), !file.bytes.isEmpty else {
            return try await showIncoming(table, visit, errors: [Reason(.missingFile, field: "file")])
        }
        guard file.bytes.count <= TableFile.limit else {
            let reason = Reason(.fileTooLarge, field: "file", ["maximum": "20 MB"])
            return try await showIncoming(table, visit, errors: [reason])
        }
        let (desk, now) = (visit.site.incomingTables, visit.office.now)
        let (key, bytes) = (IncomingTableDesk.Key(table.words.address, persona.account), file.bytes)
        let source = TableSource(name: TableName.clean(file.name), bytes: bytes)
        let reading = IncomingReading(
            reader: try await table.reader(visit.office, persona), source: source,
            sheet: (try? CleanText.optionalLine(visit.form["sheet"], max: 100)) ?? nil, office: visit.office,
            persona: persona)
        let ticket = desk.begin(source.name, of: key, now)
        Task { await reading.run(bytes) { desk.move(ticket, of: key, to: $0) } }
        await TableWait.briefly { desk.state(of: key, now)?.isWorking ?? false }
        return .see(table.words.preview)
    }

    private static func previewIncoming(_ table: IncomingTable, _ visit: Visit) async throws -> Answer {
        let key = IncomingTableDesk.Key(table.words.address, try bringer(of: table, visit).account)
        let say = visit.language
        func wait(_ words: String, _ share: Int) async throws -> Answer {
            // A page that asks again by itself.
            var answer = try await state(.working(words: words, share: share), of: table, visit)
            if let refresh = HTTPField.Name("Refresh") { answer.headers[refresh] = "1" }
            return answer
        }
        switch visit.site.incomingTables.state(of: key, visit.office.now) {
        case nil: return try await state(.none(minutes: TableDesk.minutes), of: table, visit)
        case .reading(let file): return try await wait(say(.importReading, ["file": file]), 33)
        case .judging(let rows): return try await wait(say(.importJudging, counted(rows)), 66)
        case .writing(let rows): return try await wait(say(.importWriting, counted(rows)), 90)
        case .failed(let file, .file(let fault)):
            let failed = IncomingStatePage.State.failed(file: file, reasons: [say(fault.phrase)])
            return try await state(failed, of: table, visit, .unprocessableContent)
        case .failed(let file, .refused(let reasons)):
            let failed = IncomingStatePage.State.failed(file: file, reasons: reasons.map { $0.sentence(in: say) })
            return try await state(failed, of: table, visit, Visit.status(of: reasons))
        case .done(let counts): return try await state(.done(counts), of: table, visit)
        case .ready(let file):
            let page = IncomingPreviewPage(
                table.words, file.file, file.preview, digest: file.source.digest, csrf: visit.csrf)
            return try await visit.page(page.title, current: table.place, page.html(in: say))
        }
    }

    private static func state(
        _ state: IncomingStatePage.State, of table: IncomingTable, _ visit: Visit,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Answer {
        let page = IncomingStatePage(table.words, state)
        return try await visit.page(page.title, current: table.place, status: status, page.html(in: visit.language))
    }

    private static func confirmIncoming(_ table: IncomingTable, _ visit: Visit) async throws -> Answer {
        let persona = try bringer(of: table, visit)
        let (desk, now, office) = (visit.site.incomingTables, visit.office.now, visit.office)
        let key = IncomingTableDesk.Key(table.words.address, persona.account)
        guard let (file, ticket) = desk.beginWriting(visit.form["digest"], of: key, now) else {
            throw Refusal(.tableGone)
        }
        Task { desk.move(ticket, of: key, to: await file.written(to: office, by: persona)) }
        await TableWait.briefly { desk.state(of: key, now)?.isWorking ?? false }
        return .see(table.words.preview)
    }

    private static func dropIncoming(_ table: IncomingTable, _ visit: Visit) async throws -> Answer {
        let persona = try bringer(of: table, visit)
        visit.site.incomingTables.drop(IncomingTableDesk.Key(table.words.address, persona.account))
        return .see(table.words.address, .dropped)
    }
}
