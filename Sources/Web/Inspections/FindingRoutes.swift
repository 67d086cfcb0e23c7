import Domain
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    static let findingRoutes: [Route] = [
        .get(InspectionPath.findings, handler: listFindings),
        .get("\(InspectionPath.findings)/{id}", handler: { try await showFinding($0) }),
        .post("\(InspectionPath.findings)/{id}/correction", limit: FormBody.fileLimit, handler: correctFinding),
        .post("\(InspectionPath.findings)/{id}/ruling", handler: ruleFinding),
    ]

    /// Those not confirmed yet, or all.
    static func findingRows(_ visit: Visit) async throws -> [(finding: InspectionFinding, unit: String)] {
        let board = try await visit.office.listInspections(by: visit.persona)
        let names = Dictionary(board.units.map { ($0.id, $0.name) }) { first, _ in first }
        let showsAll = visit.query["all"] == "1"
        return board.findings.filter { showsAll || $0.status != .closed }.map { ($0, names[$0.unit] ?? "") }
    }

    private static func listFindings(_ visit: Visit) async throws -> Answer {
        let page = FindingListPage(
            rows: try await findingRows(visit), showsAll: visit.query["all"] == "1", today: visit.office.now.day)
        return try await visit.page(page.title, current: .inspections, page.html(in: visit.language))
    }

    private static func showFinding(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let (finding, book) = try await visit.office.readFinding(visit.id(), by: persona)
        var acts = FindingPage.Acts()
        acts.correct = persona.refusals(of: .correct, on: finding, of: book.inspection).isEmpty
        acts.rule = persona.refusals(of: .confirm, on: finding, of: book.inspection).isEmpty
        let page = FindingPage(
            finding: finding, inspection: book.inspection, unit: book.unit?.name ?? "", files: book.files, acts: acts,
            today: visit.office.now.day, typed: visit.typedFields, csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .inspections, errors: errors, page.html(in: visit.language))
    }

    private static func permitted(_ visit: Visit, _ act: InspectionAct) async throws -> ID<InspectionFinding> {
        let (finding, book) = try await visit.office.readFinding(visit.id(), by: visit.persona)
        try Refusal.raise(try visit.persona.refusals(of: act, on: finding, of: book.inspection))
        return finding.id
    }

    private static func correctFinding(_ visit: Visit) async throws -> Answer {
        let id = try await permitted(visit, .correct)
        do {
            var reader = FormReader(visit.form)
            let (text, proof) = (reader.text("text"), reader.line("proof", most: 300))
            try reader.finish()
            let hasFile = visit.form.files.contains { !$0.name.isEmpty || !$0.bytes.isEmpty }
            let file = hasFile ? try EvidenceUpload.read(visit.form) : nil
            try await visit.office.correctFinding(
                id, CorrectionForm(text: text, proof: proof, file: file), at: visit.revision, by: visit.persona)
            return .see(InspectionPath.finding(id), .saved)
        } catch let refusal as Refusal {
            return try await showFinding(visit, errors: refusal.reasons)
        }
    }

    private static func ruleFinding(_ visit: Visit) async throws -> Answer {
        let id = try await permitted(visit, .confirm)
        do {
            var reader = FormReader(visit.form)
            let form = FindingRulingForm(
                isEnough: visit.form["result"] == "enough", remark: reader.text("remark", most: 2_000),
                due: reader.day("due"))
            try reader.finish()
            try await visit.office.ruleFinding(id, form, at: visit.revision, by: visit.persona)
            return .see(InspectionPath.finding(id), .saved)
        } catch let refusal as Refusal {
            return try await showFinding(visit, errors: refusal.reasons)
        }
    }
}
