import Domain
import Operations
import Pages
import Paperwork

extension Site {
    static let certificateRoutes: [Route] = [
        .get("\(DecisionPath.list)/{id}/certificates", handler: showCertificates)
    ]

    private static func showCertificates(_ visit: Visit) async throws -> Answer {
        let papers = try await visit.office.readDecision(visit.id(), by: visit.persona)
        let certificates = papers.certificates.sorted { ($0.goldBook, $0.id) < ($1.goldBook, $1.id) }
        var page = CertificatesPage(
            decision: papers.decision, certificates: certificates,
            agencyName: try await visit.site.agencyName(papers.decision.agency),
            place: papers.plan.identity.place, proof: try await proof(visit, certificates))
        page.cause = Certificate.cause(movement: papers.plan.identity.movement, occasion: papers.occasion.name)
        let persona = try visit.persona
        page.reissues = try await visit.office.listReissues(of: papers.decision, by: persona)
        page.canAskReissue = persona.refusals(of: ReissueAct.request, agency: persona.agency).isEmpty
        return try await visit.page(page.title, current: .decisions, page.html(in: visit.language))
    }

    private static func proof(_ visit: Visit, _ certificates: [Certificate]) async throws -> CertificatesPage.Proof {
        let valid = certificates.filter { $0.status == .valid }
        let codes = try await visit.office.codes(of: valid, by: visit.persona)
        return CertificatesPage.Proof(
            codes: codes.texts.compactMapValues(QRSymbol.matrix), hasAddress: codes.address != nil,
            stamp: try await visit.journalStamp())
    }
}
