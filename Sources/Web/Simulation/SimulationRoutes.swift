import Domain
import HTTPTypes
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    static let simulationRoutes: [Route] = [
        .get(SimulationPath.page, handler: showSimulation),
        .get(SimulationPath.file, handler: downloadSimulation),
    ]

    /// What can not be read is told at its field, beside the simulation without anything tried.
    private static func showSimulation(_ visit: Visit) async throws -> Answer {
        let (plan, input) = try await visit.office.readSimulation(by: try visit.persona)
        var query = SimulationQuery(visit.query, plan, input)
        let simulation = query.simulation
        let page = SimulationPage(
            simulation, today: visit.office.now.day, entries: query.entries, query: visit.query.raw,
            errors: visit.formErrors(query.reasons))
        return try await visit.page(
            page.title, current: .movement, errors: query.reasons, page.html(in: visit.language))
    }

    private static func downloadSimulation(_ visit: Visit) async throws -> Answer {
        let (plan, input) = try await visit.office.readSimulation(by: try visit.persona)
        var query = SimulationQuery(visit.query, plan, input)
        let simulation = query.simulation
        try Refusal.raise(query.reasons)
        return .download(
            ICalendarFile.write(simulation, at: visit.office.now, in: visit.language), name: "lich-phong-trao.ics",
            type: "text/calendar; charset=utf-8")
    }
}
