import Domain
import HTTPTypes
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    /// The registry of criteria sets.
    static let criteriaSetRoutes: [Route] = [
        .get(MaturityPath.sets, handler: { try await showCriteriaSets($0) }),
        .get(MaturityPath.setFile, handler: downloadCriteriaSet),
        .post(MaturityPath.sets, limit: FormBody.fileLimit, handler: loadCriteriaSet),
    ]

    private static func showCriteriaSets(
        _ visit: Visit, problems: [PlanProblem] = [], errors: [Reason] = []
    ) async throws -> Answer {
        let persona = try visit.persona
        let page = CriteriaSetsPage(
            sets: try await visit.office.listCriteriaSets(by: persona), problems: problems,
            canLoad: persona.refusals(of: MaturityAct.loadSet, agency: persona.agency, unit: nil).isEmpty,
            csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(
            page.title, current: .maturity, errors: errors, status: problems.isEmpty ? .ok : .unprocessableContent,
            page.html(in: visit.language))
    }

    /// A set of the registry as a file to start another from; the first one with questions when none is named.
    private static func downloadCriteriaSet(_ visit: Visit) async throws -> Answer {
        let sets = try await visit.office.listCriteriaSets(by: try visit.persona).filter(\.isOpen)
        let key = CriteriaSetKey(visit.query["set"])
        guard let set = sets.first(where: { key == nil || $0.key == key }) else { throw Refusal(.notFound) }
        return .download(
            Array(CriteriaSetFile.write(set).utf8), name: "bo-tieu-chi.yaml", type: "application/yaml; charset=utf-8")
    }

    private static func loadCriteriaSet(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: MaturityAct.loadSet, agency: persona.agency, unit: nil))
        guard let file = visit.form.files.first(where: { $0.field == "file" }), !file.bytes.isEmpty else {
            return try await showCriteriaSets(visit, errors: [Reason(.missingFile, field: "file")])
        }
        let reading = CriteriaSetFile.read(file.bytes)
        guard let set = reading.set else { return try await showCriteriaSets(visit, problems: reading.problems) }
        do {
            let text = String(decoding: file.bytes, as: UTF8.self)
            _ = try await visit.office.loadCriteriaSet(set, file: text, by: persona)
            return .see(MaturityPath.sets, .saved)
        } catch let refusal as Refusal {
            return try await showCriteriaSets(visit, errors: refusal.reasons)
        }
    }
}
