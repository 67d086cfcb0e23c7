import Domain
import Operations
import Pages
import Wording

extension Site {
    /// Many figures at once.
    static let progressGridRoutes: [Route] = [
        .get(ProgressPath.grid, handler: { try await showGrid($0) }),
        .post(ProgressPath.grid, handler: fillGrid),
    ]

    private static func showGrid(
        _ visit: Visit, errors: [Reason] = [], pasted: [String: String]? = nil
    ) async throws -> Answer {
        let sheet = try await sheet(visit)
        let page = sheet.page(
            values: pasted, pasted: pasted?.count, paste: errors.isEmpty ? "" : visit.form["paste"], visit: visit,
            errors: errors)
        return try await visit.page(page.title, current: .progress, errors: errors, page.html(in: visit.language))
    }

    private static func fillGrid(_ visit: Visit) async throws -> Answer {
        let sheet = try await sheet(visit)
        do {
            let pasted = PastedTable(visit.form["paste"])
            // What was pasted and not put into the table would be lost, and older figures handed in instead of it.
            if visit.form["go"] == "paste" || !pasted.isEmpty {
                return try await showGrid(visit, pasted: try sheet.placed(pasted, in: visit.language))
            }
            let submits = visit.form["go"] == "submit"
            let entries = try sheet.entries(visit.form)
            try await visit.office.fillProgress(entries, submits: submits, by: try visit.persona)
            return .see(sheet.address, submits ? .reported : .saved)
        } catch let refusal as Refusal {
            return try await showGrid(visit, errors: refusal.reasons)
        }
    }

    /// The table the address asks for: a period over all units, or a unit over a year; a representative's own unit.
    private static func sheet(_ visit: Visit) async throws -> ProgressSheet {
        let persona = try visit.persona
        let seesAll = persona.holds(.clerk)
        let unit: ID<OrgUnit>? = seesAll ? ID(visit.query["unit"]) : persona.unit
        try Refusal.raise(persona.refusals(of: ProgressAct.fill, agency: persona.agency, unit: unit))
        let period = ReportPeriod(visit.query["period"])
        let year = period?.last.year ?? Int(visit.query["year"])
        let room = try await visit.office.readProgress(year: year, unit: unit, by: persona)
        if unit != nil { return ProgressSheet(room: room, period: nil) }
        let open = room.openPeriods
        // The period that ended last comes first to hand.
        let latest = open.last { $0.last < room.today } ?? open.last
        return ProgressSheet(room: room, period: period.flatMap { open.contains($0) ? $0 : nil } ?? latest)
    }
}
