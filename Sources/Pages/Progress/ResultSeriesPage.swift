package import Domain
package import Wording

/// One indicator over a year: the line, the table behind it, and each unit's figures with the report one click away.
package struct ResultSeriesPage: Sendable {
    private let series: IndicatorSeries
    private let plan: Plan
    private let unit: OrgUnit?
    private let year: Int
    private let years: ClosedRange<Int>
    private let files: [ClaimFile]

    /// - Parameter unit: the reader's own, where they see no other.
    package init(
        series: IndicatorSeries, plan: Plan, unit: OrgUnit?, year: Int, years: ClosedRange<Int>,
        files: [ClaimFile] = []
    ) {
        self.files = files.of(series.indicator.id.text)
        (self.series, self.plan, self.unit) = (series, plan, unit)
        (self.year, self.years) = (year, years)
    }

    package var title: Phrase { Phrase(series.indicator.name, series.indicator.name) }

    package func html(in say: Language) -> HTML {
        let indicator = series.indicator
        let crumbs = Breadcrumb(
            [.init(say(.resultsTitle), ResultPath.of(nil, year: year))], here: indicator.name, in: say)
        let theme = plan.theme(indicator.theme).map { "\($0.code)) \($0.name)" } ?? indicator.theme
        let definition = Button(say(.resultsDefinition), to: IndicatorPath.detail(indicator.id))
        let yearField = Field.select(
            "year", say(.progressYear), years.map { Choice(String($0), String($0)) }, chosen: String(year))
        return """
            \(PageHead(indicator.name, subtitle: theme, breadcrumb: crumbs, aside: "<div class=\"buttons\">\(definition)\(PrintButton(.quiet, in: say))</div>"))
            \(FilterBar(action: ResultPath.indicator(indicator.id), fields: [yearField], isActive: false, in: say))
            \(Panel(say(.resultsOver), "\(baseline(say))\(together(say))\(ResultRow(series, of: unit).trend(in: say))\(over(say))"))
            \(Panel(say(.resultsByUnit), "\(byUnit(say))"))
            """
    }

    private func baseline(_ say: Language) -> HTML {
        guard let value = series.indicator.latest.definition.baseline else { return .empty }
        let text = value.grouped + (series.indicator.kind == .ratio ? "%" : "")
        return "<p class=\"soft\">\(say(.resultsBaseline, ["value": text]))</p>"
    }

    /// The year's periods as the page of all results shows them, then those since the plan began where there are more.
    private func together(_ say: Language) -> HTML {
        let own = IndicatorSeries(
            indicator: series.indicator, points: series.points.filter { $0.period.last.year == year })
        let hasEarlier = series.points.contains { $0.period.last.year < year && !$0.figures.isEmpty }
        let label: Phrase = hasEarlier ? .resultsSinceBegun : .resultsTogether
        let whole = together(series, say(label), always: hasEarlier, say)
        guard hasEarlier else { return whole }
        return "\(together(own, say(.resultsOfYear, ["year": String(year)]), always: true, say))\(whole)"
    }

    private func together(_ series: IndicatorSeries, _ label: String, always: Bool, _ say: Language) -> HTML {
        let row = ResultRow(series, of: unit)
        guard let result = row.result, always || result.count > 1 else { return .empty }
        let target: HTML = row.target.map { " · \(say(.progressTarget)): \($0)" } ?? ""
        return """
            <p>\(label): <strong>\(say(row.value))</strong> \(row.measure)\(target) \(StatusTag(say(row.standing.phrase), row.standing.tone))<br><span class="soft">\(CombinedPeriods(result, in: say))</span></p>
            """
    }

    private func over(_ say: Language) -> Table {
        Table(
            say(.resultsOver),
            columns: [
                .init(say(.progressPeriod)), .init(say(.resultsValue)), .init(say(.progressTarget)),
                .init(say(.progressStanding)), .init(say(.resultsPending)), .init(say(.resultsMissing)),
            ],
            rows: series.points.map { point in
                let standing = unit == nil ? point.standing : point.figures.first?.standing ?? .noTarget
                let value = point.figures.isEmpty ? .resultsNothing : ResultRow.value(of: point, unit)
                return [
                    "\(say(point.period.phrase))", "\(say(value))",
                    "\(ResultRow.target(of: point, unit, series.indicator.kind) ?? "–")",
                    "\(StatusTag(say(standing.phrase), standing.tone))", "\(links(point.pending, point.period))",
                    "\(links(point.missing, point.period))",
                ]
            }, empty: EmptyState(say(.resultsNothing)))
    }

    private func links(_ units: [OrgUnit], _ period: ReportPeriod) -> HTML {
        let links = units.map { "\(TextLink($0.name, to: ProgressPath.report($0.id, period)))" as HTML }
        return links.isEmpty ? .empty : "<span>\(HTML.join(links, separator: ", "))</span>"
    }

    private func byUnit(_ say: Language) -> Table {
        Table(
            say(.resultsByUnit),
            columns: [
                .init(say(.progressUnit)), .init(say(.progressPeriod)), .init(say(.resultsValue)),
                .init(say(.progressStanding)), .init(say(.progressEvidence)),
            ],
            rows: series.points.reversed().flatMap { point in
                point.figures.map { figure in
                    [
                        "\(TextLink(figure.unit.name, to: ProgressPath.report(figure.unit.id, point.period)))",
                        "\(say(point.period.phrase))", "\(say(figure.figure.value.phrase))",
                        "\(StatusTag(say(figure.standing.phrase), figure.standing.tone))",
                        "<div>\(figure.figure.evidence)\(ClaimFileLinks(files.filter { $0.record == .progress(figure.report) }, in: say))</div>",
                    ]
                }
            }, empty: EmptyState(say(.resultsNothing)))
    }
}
