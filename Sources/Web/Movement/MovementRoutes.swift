import Domain
import HTTPTypes
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    static let movementRoutes: [Route] = [
        .get(MovementPath.plan, handler: showPlan),
        .get(MovementPath.file, handler: downloadPlan),
        .get(MovementPath.text, handler: downloadText),
        .get(MovementPath.upload, handler: { try await showUpload($0) }),
        .post(MovementPath.upload, limit: FormBody.fileLimit, handler: readUpload),
        .post(MovementPath.replacement, limit: FormBody.fileLimit, handler: replacePlan),
    ]

    private static func showPlan(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let record = try await visit.office.readPlan(by: persona)
        var page = MovementPage(
            plan: record.plan, findings: PlanFile.read(Array(record.file.utf8)).findings, loaded: record.loaded,
            canChange: persona.refusals(of: AgencyAct.changePlan, in: persona.agency).isEmpty,
            source: try await visit.office.sourceOfPlan(record, by: persona))
        page.wordOnly = try await visit.office.wordOnlyPapers(by: visit.persona)
        return try await visit.page(page.title, current: .movement, page.html(in: visit.language))
    }

    private static func downloadPlan(_ visit: Visit) async throws -> Answer {
        let record = try await visit.office.readPlan(by: try visit.persona)
        return .download(Array(record.file.utf8), name: "ke-hoach.yaml", type: "application/yaml; charset=utf-8")
    }

    private static func downloadText(_ visit: Visit) async throws -> Answer {
        let record = try await visit.office.readPlan(by: try visit.persona)
        return .download(
            Array(PlanText.paper(record.plan).utf8), name: "ke-hoach.txt", type: "text/plain; charset=utf-8")
    }

    private static func showUpload(
        _ visit: Visit, problems: [PlanProblem] = [], errors: [Reason] = [], refusal: PlanSourceRefusal? = nil
    ) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: AgencyAct.changePlan, in: persona.agency))
        let page = PlanUploadPage(
            problems: problems, refusal: refusal.map { visit.language($0.phrase) },
            offersAnyway: refusal?.isReadable == true, csrf: visit.csrf, errors: visit.formErrors(errors))
        let isSound = problems.isEmpty && refusal == nil
        return try await visit.page(
            page.title, current: .movement, errors: errors, status: isSound ? .ok : .unprocessableContent,
            page.html(in: visit.language))
    }

    /// Reads the file and says what it would change; nothing is kept.
    private static func readUpload(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: AgencyAct.changePlan, in: persona.agency))
        guard let file = visit.form.files.first(where: { $0.field == "file" }),
            !file.name.isEmpty || !file.bytes.isEmpty
        else { return try await showUpload(visit, errors: [Reason(.missingFile, field: "file")]) }
        guard PlanSourceReading.isPlanFile(file.bytes, name: file.name) else { return try await keep(file, visit) }
        let reading = PlanFile.read(file.bytes)
        guard let plan = reading.plan else { return try await showUpload(visit, problems: reading.problems) }
        let known = Set(try await visit.office.listOccasions(by: persona).map(\.code))
        var page = PlanPreviewPage(
            plan: plan, text: String(decoding: file.bytes, as: UTF8.self), findings: reading.findings,
            newOccasions: plan.occasions.filter { !known.contains($0.code) }.map(\.name), csrf: visit.csrf)
        page.foreseen = try await visit.office.foresee(plan, by: persona)
        return try await visit.page(page.title, current: .movement, page.html(in: visit.language))
    }

    /// A plan's paper is kept with what was read of it, for review; nothing is in force by that.
    private static func keep(_ file: FormFile, _ visit: Visit) async throws -> Answer {
        guard file.bytes.count <= SourcePaper.maximumSize else {
            return try await showUpload(
                visit, errors: [Reason(.fileTooLarge, field: "file", ["maximum": "20 MB"])])
        }
        do {
            let anyway = visit.form.all(PlanUploadPage.anywayField).contains("yes")
            let reading = try await ReadingQueue.read(file.bytes, name: file.name, anyway: anyway)
            let source = PlanSourceFile(
                name: SafeFileName.clean(file.name, paper: reading.kind), kind: reading.kind, bytes: file.bytes,
                content: PlanReviewContent(lines: reading.lines, facts: reading.facts))
            let review = try await visit.office.uploadPlanSource(source, by: visit.persona)
            return .see(PlanReviewPath.review(review.id), .fileAdded)
        } catch let refusal as PlanSourceRefusal {
            return try await showUpload(visit, refusal: refusal)
        }
    }

    /// What travelled with the form is read again: only a text without blocking problems becomes the plan.
    private static func replacePlan(_ visit: Visit) async throws -> Answer {
        let text = visit.form["text"]
        let reading = PlanFile.read(Array(text.utf8))
        guard let plan = reading.plan else { return try await showUpload(visit, problems: reading.problems) }
        try await visit.office.replacePlan(plan, file: text, by: try visit.persona)
        return .see(MovementPath.plan, .saved)
    }
}
