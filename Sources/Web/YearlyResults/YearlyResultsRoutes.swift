import Domain
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    static let yearlyResultsRoutes: [Route] = [.get(YearlyResultsPath.list, handler: showYearlyResults)]

    private static func yearlyResults(_ visit: Visit) async throws -> YearlyResults {
        try await visit.office.readYearlyResults(of: Int(visit.query["year"]), by: visit.persona)
    }

    private static func showYearlyResults(_ visit: Visit) async throws -> Answer {
        let results = try await yearlyResults(visit)
        let page = YearlyResultsPage(results: results, plan: try await visit.office.readPlan(by: visit.persona).plan)
        return try await visit.page(page.title, current: .yearlyResults, page.html(in: visit.language))
    }

    /// A line a unit, and below the table what the law says of its awards.
    static func exportYearlyResults(_ visit: Visit) async throws -> ExportedList {
        let say = visit.language
        let results = try await yearlyResults(visit)
        let plan = try await visit.office.readPlan(by: visit.persona).plan
        var file = OutTable(
            say(.yearlyResultsTitle),
            [
                .yearlyResultsUnit, .yearlyResultsReached, .yearlyResultsMissed, .yearlyResultsNoTarget,
                .yearlyResultsUnreported, .yearlyResultsReports, .yearlyResultsLate, .yearlyResultsMissing,
                .yearlyResultsAwardCount, .yearlyResultsAwards, .yearlyResultsVisits, .yearlyResultsOpen,
                .yearlyResultsRegistered,
            ].map { say($0) }, widths: [32, 12, 12, 12, 12, 14, 12, 12, 12, 60, 12, 14, 12])
        for one in results.units.prefix(OutTable.most) {
            let awards = one.awards.map { award in
                "\(award.name), \(plan.award(award.award)?.name ?? award.award), \(award.decision ?? say(.yearlyResultsUpper))"
            }
            file.add(
                [.text(one.unit.name)]
                    + [
                        one.count(.reached), one.count(.missed), one.count(.noTarget), one.unreported,
                        one.reports.confirmed, one.reports.late, one.reports.missing, one.awards.count,
                    ].map { .number($0) } + [.text(awards.joined(separator: "\n"))]
                    + [one.inspections.visits, one.inspections.open, one.registered].map { .number($0) })
        }
        file.add([say(.yearlyResultsNoMerit)])
        return ExportedList(
            table: file, name: "ket-qua-don-vi-\(results.year)", isWhole: results.units.count <= OutTable.most)
    }
}
