import Domain
import Operations
import Pages
import Wording

extension Site {
    /// Files that show claims, below an assessment and below a progress report.
    static let claimFileRoutes: [Route] =
        routes(below: MaturityPath.list) { .maturity(try $0.id()) }
        + routes(below: ProgressPath.list) { .progress(try $0.id()) }

    private static func routes(
        below root: String, _ record: @escaping @Sendable (Visit) throws -> ClaimRecord
    ) -> [Route] {
        let list = "\(root)/{id}/\(ClaimPath.word)"
        return [
            .get(list, handler: { try await showFiles($0, record($0)) }),
            .post(list, limit: FormBody.fileLimit, once: true, handler: { try await addFile($0, record($0)) }),
            .get("\(list)/{document}", handler: { try await downloadFile($0, record($0)) }),
            .post("\(list)/{document}/removal", handler: { try await removeFile($0, record($0)) }),
        ]
    }

    private static func showFiles(
        _ visit: Visit, _ record: ClaimRecord, errors: [Reason] = []
    ) async throws -> Answer {
        let persona = try visit.persona
        let files = try await visit.office.listClaimFiles(of: record, by: persona)
        let room = try await room(of: record, visit, persona)
        let isTyped = visit.form.has("claim")
        let page = ClaimFilesPage(
            record: record, name: room.name, back: room.back, claims: room.claims, files: files,
            mayWrite: room.mayWrite, chosen: isTyped ? visit.form["claim"] : visit.query["claim"], csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: room.place, errors: errors, page.html(in: visit.language))
    }

    private struct Room {
        let name: Phrase
        let back: String
        let claims: [ClaimFilesPage.Claim]
        let mayWrite: Bool
        let place: NavigationItem
    }

    private static func room(of record: ClaimRecord, _ visit: Visit, _ persona: Persona) async throws -> Room {
        switch record {
        case .maturity(let id):
            let report = try await visit.office.readAssessment(id, by: persona)
            let assessment = report.assessment
            let mayFill = persona.refusals(of: MaturityAct.fill, on: assessment).isEmpty
            return Room(
                name: Phrase.maturityReportTitle.filled(
                    ["name": report.participant.name, "year": String(assessment.year)]),
                back: MaturityPath.detail(id),
                claims: report.set.components.flatMap { component in
                    component.criteria.map { criterion in
                        .init(
                            code: criterion.code, name: numbered(criterion.code, criterion.label),
                            part: numbered(component.code, Phrase(component.name, component.name)))
                    }
                }, mayWrite: mayFill && MaturityStatus.withUnit.contains(assessment.status), place: .maturity)
        case .progress(let id):
            let report = try await visit.office.readProgressReport(id, by: persona)
            let (duty, _) = try await visit.office.readDuty(of: report.unit, for: report.period, by: persona)
            let mayFill = persona.refusals(of: ProgressAct.fill, on: report).isEmpty
            return Room(
                name: ProgressReportPage.title(of: duty), back: ProgressPath.report(report.unit, report.period),
                claims: duty.indicators.map { .init(code: $0.id.text, name: Phrase($0.name, $0.name)) },
                mayWrite: mayFill && ProgressStatus.withUnit.contains(report.status), place: .progress)
        }
    }

    private static func numbered(_ code: String, _ label: Phrase) -> Phrase {
        Phrase("\(code). \(label.vietnamese)", "\(code). \(label.english)")
    }

    private static func addFile(_ visit: Visit, _ record: ClaimRecord) async throws -> Answer {
        try await visit.office.writableClaims(of: record, by: try visit.persona)
        do {
            if visit.form["claim"].isEmpty { throw Refusal(.choiceMissing, field: "claim") }
            let file = try EvidenceUpload.read(visit.form)
            let claim = visit.form["claim"]
            try await visit.office.addClaimFile(file, to: claim, of: record, by: try visit.persona)
            return .see(ClaimPath.list(record), .fileAdded)
        } catch let refusal as Refusal {
            guard refusal.reasons.allSatisfy({ ["file", "claim"].contains($0.field) }) else { throw refusal }
            return try await showFiles(visit, record, errors: refusal.reasons)
        }
    }

    private static func removeFile(_ visit: Visit, _ record: ClaimRecord) async throws -> Answer {
        try await visit.office.removeClaimFile(try visit.id("document"), of: record, by: try visit.persona)
        return .see(ClaimPath.list(record), .fileRemoved)
    }

    private static func downloadFile(_ visit: Visit, _ record: ClaimRecord) async throws -> Answer {
        let (file, bytes) = try await visit.office.readClaimFile(
            try visit.id("document"), of: record, by: try visit.persona)
        return .download(bytes, name: file.name, type: EvidenceUpload.type(file.kind))
    }
}
