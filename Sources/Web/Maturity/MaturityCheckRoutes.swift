import Domain
import Operations
import Pages
import Wording

extension Site {
    /// The office's look at an assessment.
    static let maturityCheckRoutes: [Route] = [
        .get("\(MaturityPath.list)/{id}/check", handler: { try await showMaturityCheck($0) }),
        .post("\(MaturityPath.list)/{id}/confirmation", handler: confirmAssessment),
        .post("\(MaturityPath.list)/{id}/return", handler: returnAssessment),
    ]

    private static func showMaturityCheck(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let report = try await visit.office.readAssessment(try visit.id(), by: persona)
        try Refusal.raise(persona.refusals(of: MaturityAct.confirm, on: report.assessment))
        guard report.assessment.status == .submitted else { throw Refusal(errors.first?.code ?? .maturityNotSubmitted) }
        let page = MaturityCheckPage(
            assessment: report.assessment, participant: report.participant, set: report.set, files: report.files,
            reasons: MaturityForm(visit.form).reasons(report.set), csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .maturity, errors: errors, page.html(in: visit.language))
    }

    /// A reason that was written is never dropped in silence.
    private static func confirmAssessment(_ visit: Visit) async throws -> Answer {
        let (id, persona) = (try visit.id() as ID<MaturityAssessment>, try visit.persona)
        do {
            let set = try await visit.office.readAssessment(id, by: persona).set
            let written = try MaturityForm(visit.form).objections(set)
            try Refusal.raise(
                written.keys.sorted().map { Reason(.maturityObjectionGiven, field: "reason-\($0)") })
            try await visit.office.confirmAssessment(id, at: try visit.revision, by: persona)
            return .see(MaturityPath.detail(id), .lookedAt)
        } catch let refusal as Refusal {
            return try await showMaturityCheck(visit, errors: refusal.reasons)
        }
    }

    private static func returnAssessment(_ visit: Visit) async throws -> Answer {
        let (id, persona) = (try visit.id() as ID<MaturityAssessment>, try visit.persona)
        do {
            let set = try await visit.office.readAssessment(id, by: persona).set
            try await visit.office.returnAssessment(
                id, objections: try MaturityForm(visit.form).objections(set), at: try visit.revision, by: persona)
            return .see(MaturityPath.detail(id), .gaveBack)
        } catch let refusal as Refusal {
            return try await showMaturityCheck(visit, errors: refusal.reasons)
        }
    }
}
