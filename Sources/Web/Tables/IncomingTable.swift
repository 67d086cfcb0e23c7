import Domain
import HTTPTypes
import Operations
import Pages
import Paperwork
import Wording

/// A kind of table that comes in by a page: who brings it, how it looks, what its rows would do.
struct IncomingTable: Sendable {
    /// A file that was read and judged.
    struct Judged: Sendable {
        let match: TableMatch
        let preview: TablePreview
        /// Judges the rows once more and writes all of them, or none.
        let write: @Sendable (Office, Persona, TableSource) async throws -> ParticipantImport.Counts
    }

    let words: IncomingTableWords
    let place: NavigationItem
    /// What the template is called when it is saved.
    let template: String
    let refusals: @Sendable (Persona) -> [Reason]
    let form: @Sendable (Office, Persona) async throws -> TableForm
    let judge: @Sendable (ReadTable, Office, Persona) async throws -> Judged
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
        _ table: IncomingTable, _ visit: Visit, errors: [Reason] = [], fault: TableFault? = nil
    ) async throws -> Answer {
        let persona = try bringer(of: table, visit)
        let isHeld = visit.site.incomingTables.held(table.words.address, of: persona.account, visit.office.now) != nil
        let found = fault.map { FormErrors([.init(field: "file", visit.language($0.phrase))]) }
        let page = IncomingUploadPage(
            table.words, sheet: visit.form["sheet"], hasPreview: isHeld, csrf: visit.csrf,
            errors: found ?? visit.formErrors(errors))
        return try await visit.page(
            page.title, current: table.place, errors: errors, status: fault == nil ? .ok : .unprocessableContent,
            page.html(in: visit.language))
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
        let sheet = (try? CleanText.optionalLine(visit.form["sheet"], max: 100)) ?? nil
        let bytes = file.bytes
        do {
            let read = try await ReadingQueue.run { () -> Result<ReadTable, TableFault> in
                Result { () throws(TableFault) in try TableFile.read(bytes, sheet: sheet) }
            }.get()
            let judged = try await table.judge(read, visit.office, persona)
            let name = TableName.clean(file.name)
            let about = ImportPreviewPage.File(
                name: name, sheet: read.sheet, otherSheets: read.others, unknownColumns: judged.match.unknown,
                examples: judged.match.examples, passedOver: judged.match.passedOver,
                codes: TableFile.oldCodes(read.letters))
            visit.site.incomingTables.put(
                .init(source: TableSource(name: name, bytes: bytes), file: about, judged: judged),
                table.words.address, of: persona.account, visit.office.now)
            return .see(table.words.preview)
        } catch let fault as TableFault {
            return try await showIncoming(table, visit, fault: fault)
        } catch let refusal as Refusal {
            return try await showIncoming(table, visit, errors: refusal.reasons)
        }
    }

    private static func previewIncoming(_ table: IncomingTable, _ visit: Visit) async throws -> Answer {
        let persona = try bringer(of: table, visit)
        let held = visit.site.incomingTables.held(table.words.address, of: persona.account, visit.office.now)
        let state: IncomingPreviewPage.State =
            switch held {
            case nil: .none(minutes: TableDesk.minutes)
            case .ready(let file): .ready(file.file, file.judged.preview, digest: file.source.digest)
            case .done(let counts): .done(counts)
            }
        let page = IncomingPreviewPage(table.words, state, csrf: visit.csrf)
        return try await visit.page(page.title, current: table.place, page.html(in: visit.language))
    }

    private static func confirmIncoming(_ table: IncomingTable, _ visit: Visit) async throws -> Answer {
        let persona = try bringer(of: table, visit)
        let (desk, now) = (visit.site.incomingTables, visit.office.now)
        guard let file = desk.take(visit.form["digest"], table.words.address, of: persona.account, now) else {
            throw Refusal(.tableGone)
        }
        do {
            let counts = try await file.judged.write(visit.office, persona, file.source)
            desk.finish(counts, table.words.address, of: persona.account, now)
            return .see(table.words.preview)
        } catch let refusal as Refusal {
            return try await showIncoming(table, visit, errors: refusal.reasons)
        }
    }

    private static func dropIncoming(_ table: IncomingTable, _ visit: Visit) async throws -> Answer {
        visit.site.incomingTables.drop(table.words.address, of: try bringer(of: table, visit).account)
        return .see(table.words.address, .dropped)
    }
}
