import Domain
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    static let statisticsRoutes: [Route] = [.get(StatisticsPath.page, handler: showStatistics)]

    /// Of the year the address asks for, otherwise this one.
    private static func statistics(_ visit: Visit) async throws -> (plan: Plan, statistics: AwardStatistics) {
        let year = Int(visit.query["year"]).flatMap { (2_000...2_999).contains($0) ? $0 : nil }
        return try await visit.office.readStatistics(of: year ?? visit.office.now.day.year, by: visit.persona)
    }

    private static func showStatistics(_ visit: Visit) async throws -> Answer {
        let (plan, statistics) = try await statistics(visit)
        let page = StatisticsPage(plan: plan, statistics: statistics)
        return try await visit.page(page.title, current: .register, page.html(in: visit.language))
    }

    /// One form, or the awards by form and occasion.
    static func exportStatistics(_ visit: Visit) async throws -> ExportedList {
        let say = visit.language
        let (plan, statistics) = try await statistics(visit)
        guard let form = StatisticsForm(rawValue: visit.query["form"]) else {
            return ExportedList(
                table: awards(statistics, plan, say), name: "thong-ke-khen-thuong-\(statistics.year)", isWhole: true)
        }
        let titles = [say(.statisticsLine), say(.statisticsCode), say(.statisticsUnit)]
        var file = OutTable(
            form.rawValue, titles + form.columns.enumerated().map { "\($0 + 1). \($1)" }, widths: [52, 8, 12])
        for (line, values) in zip(form.lines, statistics.figures(form, period: plan.identity.period)) {
            let cells = values.map { text in Int(text).map { OutTable.Cell.number($0) } ?? .text(text) }
            file.add([.text(line.label), .text(line.code), .text(line.unit)] + cells)
        }
        file.add([say(.statisticsUnverified)])
        return ExportedList(
            table: file, name: "bieu-\(form.rawValue.lowercased())-\(statistics.year)", isWhole: true)
    }

    private static func awards(_ statistics: AwardStatistics, _ plan: Plan, _ say: Language) -> OutTable {
        var file = OutTable(
            say(.statisticsTitle),
            [
                .periodReviewAward, .dashboardOccasion, .statisticsCollectives, .statisticsEnterprises,
                .statisticsHouseholds, .statisticsPeople, .periodReviewWomen, .periodReviewMen, .periodReviewLeaders,
                .periodReviewDirect, .statisticsUnsaid, .dashboardTotal,
            ].map { say($0) }, widths: [52, 20])
        for row in statistics.rows {
            let counts = [
                row.collectives, row.count(.enterprise), row.count(.household), row.count(.individual),
                row.count(.woman), row.count(.man), row.count(.leader), row.count(.direct), row.workUnknown,
                row.items.count,
            ]
            file.add(
                [.text(plan.award(row.award)?.name ?? row.award), .text(say(row.occasion.phrase))]
                    + counts.map { .number($0) })
        }
        return file
    }
}
