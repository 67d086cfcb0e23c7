import Domain
import Operations
import Pages

extension Site {
    static let fairnessRoutes: [Route] = [
        .get("/occasions/{id}/fairness", handler: showFairness),
        .get("/occasions/{id}/answers", handler: showAnswers),
    ]

    private static func showFairness(_ visit: Visit) async throws -> Answer {
        let panel = try await visit.office.readFairness(of: visit.id(), by: visit.persona)
        let page = FairnessPage(
            occasion: panel.occasion, report: panel.report, units: panel.units, winners: panel.winners)
        return try await visit.page(page.title, current: .occasions, page.html(in: visit.language))
    }

    private static func showAnswers(_ visit: Visit) async throws -> Answer {
        let unit = ID<OrgUnit>(visit.query["unit"])
        let answers = try await visit.office.readAnswers(of: visit.id(), unit: unit, by: visit.persona)
        let page = AnswersPage(
            occasion: answers.occasion,
            lines: answers.lines.map {
                AnswersPage.Line($0.nomination, name: $0.participant.name, award: $0.award, isPlaceFree: $0.isPlaceFree)
            }, units: answers.units, unit: answers.unit, seesAll: answers.seesAll)
        return try await visit.page(page.title, current: .occasions, page.html(in: visit.language))
    }
}
