import Domain
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    static let inspectionActRoutes: [Route] = [
        .post("\(InspectionPath.list)/{id}/day", handler: moveInspection),
        .get("\(InspectionPath.list)/{id}/calling-off", handler: { try await showCallingOff($0) }),
        .post("\(InspectionPath.list)/{id}/calling-off", handler: callOffInspection),
        .post("\(InspectionPath.list)/{id}/raising", handler: raiseDifficulties),
        .get("\(InspectionPath.list)/{id}/files/{file}", handler: downloadInspectionFile),
    ]

    static let inspectionPaperRoutes: [Route] = PaperFileFormat.allCases.map { format in
        .get("\(InspectionPath.list)/{id}/minutes/\(format.rawValue)") { visit in
            try await downloadMinutes(visit, format)
        }
    }

    private static func downloadMinutes(_ visit: Visit, _ format: PaperFileFormat) async throws -> Answer {
        let (book, record, office, plan) = try await visit.office.readInspectionMinutes(visit.id(), by: visit.persona)
        var minutes = InspectionPaper(
            office, plan, book.inspection, record, unit: book.unit?.name ?? "", findings: book.findings)
        minutes.posts = try await visit.office.inspectionPosts(book.inspection)
        minutes.drawn = try await visit.office.inspectionSignatures(book, by: visit.persona)
        let paper = minutes.paper
        let bytes = try await ReadingQueue.run { Result { try PaperDraft.bytes(paper, as: format) } }.get()
        return .download(bytes, name: "bien-ban-kiem-tra.\(format.rawValue)", type: format.mediaType)
    }

    static func showInspection(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let book = try await visit.office.readInspection(visit.id(), by: persona)
        let one = book.inspection
        var acts = InspectionPage.Acts()
        acts.record = persona.refusals(of: InspectionAct.record, on: one).isEmpty
        acts.plan = persona.refusals(of: InspectionAct.plan, on: one).isEmpty
        acts.raise = persona.refusals(of: InspectionAct.raise, on: one).isEmpty
        let page = InspectionPage(
            account: persona.account, inspection: one, unit: book.unit?.name ?? "", findings: book.findings,
            files: book.files,
            names: try await visit.actorNames(), history: try await visit.historyInWords(book.history), acts: acts,
            today: visit.office.now.day, typed: visit.typedFields, csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .inspections, errors: errors, page.html(in: visit.language))
    }

    private static func permitted(_ visit: Visit, _ act: InspectionAct) async throws -> Inspection {
        let inspection = try await visit.office.inspection(visit.id(), by: visit.persona)
        try Refusal.raise(try visit.persona.refusals(of: act, on: inspection))
        return inspection
    }

    private static func moveInspection(_ visit: Visit) async throws -> Answer {
        let inspection = try await permitted(visit, .plan)
        do {
            var reader = FormReader(visit.form)
            let day = reader.day("day")
            try reader.finish()
            try await visit.office.moveInspection(inspection.id, to: day, at: visit.revision, by: visit.persona)
            return .see(InspectionPath.detail(inspection.id), .saved)
        } catch let refusal as Refusal {
            return try await showInspection(visit, errors: refusal.reasons)
        }
    }

    private static func showCallingOff(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let inspection = try await permitted(visit, .plan)
        guard inspection.status == .planned else { throw Refusal(.inspectionNotPlanned) }
        let page = InspectionCallOffPage(
            inspection: inspection, unit: try await visit.unitNames()[inspection.unit] ?? "",
            typed: visit.typedFields, csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .inspections, errors: errors, page.html(in: visit.language))
    }

    private static func callOffInspection(_ visit: Visit) async throws -> Answer {
        let inspection = try await permitted(visit, .plan)
        do {
            var reader = FormReader(visit.form)
            let reason = reader.line("reason", most: 500)
            try reader.finish()
            try await visit.office.callOffInspection(inspection.id, reason, at: visit.revision, by: visit.persona)
            return .see(InspectionPath.detail(inspection.id), .saved)
        } catch let refusal as Refusal {
            return try await showCallingOff(visit, errors: refusal.reasons)
        }
    }

    private static func raiseDifficulties(_ visit: Visit) async throws -> Answer {
        let inspection = try await permitted(visit, .raise)
        do {
            var reader = FormReader(visit.form)
            let (to, document) = (reader.line("to"), reader.line("document"))
            let day = reader.day("day")
            try reader.finish()
            try await visit.office.raiseDifficulties(
                inspection.id, to: to, document: document, day: day, at: visit.revision, by: visit.persona)
            return .see(InspectionPath.detail(inspection.id), .saved)
        } catch let refusal as Refusal {
            return try await showInspection(visit, errors: refusal.reasons)
        }
    }

    private static func downloadInspectionFile(_ visit: Visit) async throws -> Answer {
        let (file, bytes) = try await visit.office.readInspectionFile(
            visit.id("file"), of: visit.id(), by: visit.persona)
        return .download(bytes, name: file.name, type: EvidenceUpload.type(file.kind))
    }
}
