package import Domain
package import Wording

/// The award statistics of a year and the forms 0601.N, 0602.N, 0603.N behind them, which nobody compared with the Circular:
/// the page says so.
package struct StatisticsPage: Sendable {
    private let plan: Plan
    private let statistics: AwardStatistics

    package init(plan: Plan, statistics: AwardStatistics) { (self.plan, self.statistics) = (plan, statistics) }

    package let title: Phrase = .statisticsTitle

    package func html(in say: Language) -> HTML {
        let year = statistics.year
        let awards = StatisticsAwards(plan: plan, statistics: statistics, say: say).table
        let papers = OfficialPaperLinks(kinds: [.statistics], id: String(year), language: say)
        return """
            \(PageHead(say(title), subtitle: "\(say(.decisionsYear)) \(year)", aside: "<div class=\"buttons\">\(PrintButton(.quiet, in: say))</div>"))
            <p class="soft prose">\(say(.statisticsText))</p>
            \(years(say))
            \(Panel(say(.statisticsAwards), aside: export(nil, say), "\(wide(awards, say(.statisticsAwards)))\(decisions)"))
            \(Notice(say(.statisticsUnverified), .warn, in: say))
            \(HTML.each(StatisticsForm.allCases) { form($0, say) })
            \(unplaced(say))
            \(papers)
            """
    }

    /// Room for many columns: on a narrow screen it is moved sideways, by keyboard too.
    private func wide(_ table: Table, _ name: String) -> HTML {
        "<div class=\"table-wide\" tabindex=\"0\" role=\"region\" aria-label=\"\(name)\">\(table)</div>"
    }

    private func years(_ say: Language) -> FilterBar {
        let period = plan.identity.period
        let years = Set(period.first.year...period.last.year).union([statistics.year]).sorted()
        let field = Field.select(
            "year", say(.decisionsYear), years.map { Choice(String($0), String($0)) }, chosen: String(statistics.year))
        return FilterBar(action: StatisticsPath.page, fields: [field], isActive: false, in: say)
    }

    private func export(_ form: StatisticsForm?, _ say: Language) -> HTML {
        let query = ["year=\(statistics.year)"] + (form.map { ["form=\($0.rawValue)"] } ?? [])
        return "\(ExportLink(path: ExportPath.statistics, query: query, language: say))"
    }

    private var decisions: HTML {
        statistics.decisions.isEmpty
            ? "" : "<ul class=\"soft\">\(HTML.each(statistics.decisions) { "<li>\($0)</li>" })</ul>"
    }

    private func form(_ form: StatisticsForm, _ say: Language) -> HTML {
        let figures = statistics.figures(form, period: plan.identity.period)
        let hasUnit = form != .movements
        let heading = say(.statisticsForm, ["number": form.rawValue, "title": form.title])
        let columns: [Table.Column] =
            [.init(say(.statisticsLine)), .init(say(.statisticsCode))] + (hasUnit ? [.init(say(.statisticsUnit))] : [])
            + form.columns.enumerated().map { .number("\($0 + 1). \($1)") }
        let table = Table(
            heading, columns: columns,
            rows: zip(form.lines, figures).map { line, values -> [HTML] in
                ["\(line.label)", "\(line.code)"] + (hasUnit ? ["\(line.unit)"] : []) + values.map { "\($0)" }
            })
        return Panel(heading, aside: export(form, say), wide(table, heading)).html
    }

    private func unplaced(_ say: Language) -> HTML {
        let names = statistics.unplaced.map(\.name)
        if names.isEmpty { return "" }
        return "<p class=\"soft\">\(say(.statisticsUnplaced, ["names": names.joined(separator: "; ")]))</p>"
    }
}

/// Recipients by form and occasion, and of persons what is known of them.
struct StatisticsAwards {
    let plan: Plan
    let statistics: AwardStatistics
    let say: Language

    var table: Table {
        Table(
            say(.statisticsAwards),
            columns: [
                .init(say(.periodReviewAward)), .init(say(.dashboardOccasion)), .number(say(.statisticsCollectives)),
                .number(say(.statisticsEnterprises)), .number(say(.statisticsHouseholds)),
                .number(say(.statisticsPeople)), .number(say(.periodReviewWomen)), .number(say(.periodReviewMen)),
                .number(say(.periodReviewLeaders)), .number(say(.periodReviewDirect)),
                .number(say(.statisticsUnsaid)), .number(say(.dashboardTotal)),
            ], rows: statistics.rows.map(cells), empty: EmptyState(say(.statisticsNone)))
    }

    private func cells(_ row: AwardStatistics.Row) -> [HTML] {
        let counts = [
            row.collectives, row.count(.enterprise), row.count(.household), row.count(.individual), row.count(.woman),
            row.count(.man), row.count(.leader), row.count(.direct), row.workUnknown, row.items.count,
        ]
        return ["\(plan.award(row.award)?.name ?? row.award)", "\(say(row.occasion.phrase).asStart)"]
            + counts.map { "\($0)" }
    }
}
