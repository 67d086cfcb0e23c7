import Domain
import Operations
import Pages
import Wording

extension Site {
    /// The enterprise's own steps.
    static let maturityFillRoutes: [Route] = [
        .get("\(MaturityPath.list)/{id}/components/{component}", handler: { try await showComponent($0) }),
        .post("\(MaturityPath.list)/{id}/components/{component}", handler: fillComponent),
        .get("\(MaturityPath.list)/{id}/submission", handler: showMaturitySubmission),
        .post("\(MaturityPath.list)/{id}/submission", handler: submitAssessment),
        .get("\(MaturityPath.list)/{id}/withdrawal", handler: showMaturityWithdrawal),
        .post("\(MaturityPath.list)/{id}/withdrawal", handler: withdrawAssessment),
    ]

    private static func showComponent(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let report = try await writable(visit, .fill)
        guard let component = report.set.component(visit.parameters["component"] ?? "") else {
            throw Refusal(.notFound)
        }
        let isTyped = visit.form.has("revision")
        let assessment = report.assessment
        let page = MaturityComponentPage(
            assessment: assessment, participant: report.participant, set: report.set, component: component,
            entries: isTyped ? MaturityForm(visit.form).entries(component) : MaturityForm.entries(of: assessment),
            files: report.files, revision: isTyped ? try visit.revision : assessment.revision, csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .maturity, errors: errors, page.html(in: visit.language))
    }

    /// Keeps what was typed, then shows the next part, or the whole for who goes on another time.
    private static func fillComponent(_ visit: Visit) async throws -> Answer {
        let id: ID<MaturityAssessment> = try visit.id()
        let report = try await writable(visit, .fill)
        guard let component = report.set.component(visit.parameters["component"] ?? "") else {
            throw Refusal(.notFound)
        }
        do {
            let answers = try MaturityForm(visit.form).answers(component)
            try await visit.office.fillAssessment(
                id, component: component.code, answers: answers, at: try visit.revision, by: try visit.persona)
        } catch let refusal as Refusal {
            return try await showComponent(visit, errors: refusal.reasons)
        }
        return .see(place(after: component, of: report.set, id, visit.form["go"]), .saved)
    }

    /// The part before or after, the files of a criterion, or the whole for who goes on another time.
    private static func place(
        after component: MaturityComponent, of set: CriteriaSet, _ id: ID<MaturityAssessment>, _ go: String
    ) -> String {
        let all = set.components
        let here = all.firstIndex(of: component) ?? 0
        let asked = go.hasPrefix(MaturityLeaving.filePrefix) ? go.dropFirst(MaturityLeaving.filePrefix.count) : ""
        if let criterion = component.criteria.first(where: { $0.code == asked }) {
            return ClaimPath.list(.maturity(id), claim: criterion.code)
        }
        if go == MaturityLeaving.previous, here > 0 { return MaturityPath.component(id, all[here - 1].code) }
        if go == MaturityLeaving.next, here + 1 < all.count { return MaturityPath.component(id, all[here + 1].code) }
        return MaturityPath.detail(id)
    }

    private static func showMaturitySubmission(_ visit: Visit) async throws -> Answer {
        let report = try await writable(visit, .submit)
        let page = MaturitySubmissionPage(
            assessment: report.assessment, participant: report.participant, set: report.set, files: report.files,
            csrf: visit.csrf)
        return try await visit.page(page.title, current: .maturity, page.html(in: visit.language))
    }

    private static func submitAssessment(_ visit: Visit) async throws -> Answer {
        let id: ID<MaturityAssessment> = try visit.id()
        try await visit.office.submitAssessment(id, at: try visit.revision, by: try visit.persona)
        return .see(MaturityPath.detail(id), .handedIn)
    }

    private static func showMaturityWithdrawal(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let report = try await visit.office.readAssessment(try visit.id(), by: persona)
        try Refusal.raise(persona.refusals(of: MaturityAct.withdraw, on: report.assessment))
        guard MaturityStatus.open.contains(report.assessment.status) else { throw Refusal(.maturityClosed) }
        let page = MaturityWithdrawalPage(
            assessment: report.assessment, participant: report.participant, csrf: visit.csrf)
        return try await visit.page(page.title, current: .maturity, page.html(in: visit.language))
    }

    private static func withdrawAssessment(_ visit: Visit) async throws -> Answer {
        let id: ID<MaturityAssessment> = try visit.id()
        try await visit.office.withdrawAssessment(id, at: try visit.revision, by: try visit.persona)
        return .see(MaturityPath.detail(id), .withdrawn)
    }

    /// The assessment of the address, for who may do `act` to it as long as it is with the enterprise.
    private static func writable(_ visit: Visit, _ act: MaturityAct) async throws -> MaturityReport {
        let persona = try visit.persona
        let report = try await visit.office.readAssessment(try visit.id(), by: persona)
        try Refusal.raise(persona.refusals(of: act, on: report.assessment))
        guard MaturityStatus.withUnit.contains(report.assessment.status) else { throw Refusal(.maturityNotWithUnit) }
        return report
    }
}
