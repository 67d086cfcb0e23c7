import Domain
import Operations
import Pages

extension Site {
    static let certificateRoutes: [Route] = [
        .get("\(DecisionPath.list)/{id}/certificates", handler: showCertificates)
    ]

    private static func showCertificates(_ visit: Visit) async throws -> Answer {
        let papers = try await visit.office.readDecision(visit.id(), by: visit.persona)
        var page = CertificatesPage(
            decision: papers.decision,
            certificates: papers.certificates.sorted { ($0.goldBook, $0.id) < ($1.goldBook, $1.id) },
            agencyName: try await visit.site.agencyName(papers.decision.agency),
            place: papers.plan.identity.place)
        let persona = try visit.persona
        page.reissues = try await visit.office.listReissues(of: papers.decision, by: persona)
        page.canAskReissue = persona.refusals(of: ReissueAct.request, agency: persona.agency).isEmpty
        return try await visit.page(page.title, current: .decisions, page.html(in: visit.language))
    }
}
