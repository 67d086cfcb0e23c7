import Domain
import Operations
import Pages

extension Site {
    /// Council, allocation, decisions, certificates, publication, journal.
    static let councilRoutes: [Route] =
        councilPageRoutes + compositionRoutes + sessionCallRoutes + sessionRoutes + sessionClosingRoutes
        + ballotRoutes + ballotRunRoutes + paperRoutes
        + allocationRoutes + decisionRoutes + decisionStepRoutes + decisionFollowRoutes + certificateRoutes
        + certificateFileRoutes
        + publicationRoutes + publicPagesRoutes + proofRoutes + journalRoutes + officialPaperRoutes + signedPaperRoutes
        + templateRoutes
        + paperRegisterRoutes + correctionLetterRoutes + numberNoteRoutes

    private static let councilPageRoutes: [Route] = [.get(CouncilPath.home, handler: showCouncil)]

    private static func showCouncil(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let council = try await visit.office.readCouncil(by: persona)
        let sessions = try await visit.office.listSessions(by: persona).sorted { $0.at > $1.at }
        let occasions = try await visit.office.listOccasions(by: persona)
        let names = Dictionary(occasions.map { ($0.id, $0.name) }) { first, _ in first }
        let page = CouncilPage(
            council: council, unitNames: try await visit.unitNames(),
            rows: sessions.map { CouncilPage.Row(session: $0, occasionName: names[$0.occasion] ?? "") },
            callable: try await callable(occasions, council: council, visit),
            mayCompose: visit.councilActs.contains(.compose))
        return try await visit.page(page.title, current: .council, page.html(in: visit.language))
    }

    /// Occasions with something appraised that waits for the council.
    private static func callable(_ occasions: [Occasion], council: Council?, _ visit: Visit) async throws -> [Occasion]
    {
        guard council != nil, visit.councilActs.contains(.call) else { return [] }
        var found: [Occasion] = []
        for occasion in occasions where occasion.status == .closed || occasion.status == .inCouncil {
            let ready = try await visit.office.store.nominations(
                occasion: occasion.id, agency: occasion.agency, statuses: [.appraised])
            if !ready.isEmpty { found.append(occasion) }
        }
        return found
    }
}
