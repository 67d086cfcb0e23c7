import Domain
import Operations
import Pages

extension Site {
    static let dashboardRoutes: [Route] = [.get(DashboardPath.page, handler: showDashboard)]

    private static func showDashboard(_ visit: Visit) async throws -> Answer {
        let dashboard = try await visit.office.readDashboard(year: Int(visit.query["year"]), by: visit.persona)
        let page = dashboard.page
        return try await visit.page(page.title, current: .dashboard, page.html(in: visit.language))
    }
}

extension Dashboard {
    fileprivate var page: DashboardPage {
        var page = DashboardPage(year: year, years: years, today: today, pictures: pictures)
        page.late = LateDuties.by(board?.duties ?? [], on: today)
        page.unitNames = Dictionary((board?.units ?? []).map { ($0.id, $0.name) }) { first, _ in first }
        (page.themes, page.occasions) = (themes, occasions)
        (page.results, page.earlier) = (results, earlier)
        (page.awards, page.earlierAwards) = (awards, earlierAwards)
        page.communes = communes.map(CommuneLine.init)
        page.peers = peers
        page.duties = (board?.lines ?? []).filter { $0.duty.owner.unit != nil && $0.duty.owner.unit == unit?.id }
        return page
    }
}
