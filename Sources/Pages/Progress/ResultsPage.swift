package import Domain
package import Wording

/// Each theme against its targets, for all units together or for one: value, trend, gaps.
package struct ResultsPage: Sendable {
    private let plan: Plan
    private let series: [IndicatorSeries]
    private let units: [OrgUnit]
    private let unit: OrgUnit?
    private let year: Int
    private let years: ClosedRange<Int>
    /// Leads to the interim and final reviews, for those who read them.
    package var canReview = false
    /// Leads to the yearly results of units, for those who read them.
    package var canReadYear = false

    /// - Parameters:
    ///   - units: to choose from.
    ///   - unit: `series` are this one's alone.
    package init(
        plan: Plan, series: [IndicatorSeries], units: [OrgUnit], unit: OrgUnit?, year: Int, years: ClosedRange<Int>
    ) {
        (self.plan, self.series, self.units, self.unit) = (plan, series, units, unit)
        (self.year, self.years) = (year, years)
    }

    package var title: Phrase { unit.map { Phrase.resultsOfUnit.filled(["unit": $0.name]) } ?? .resultsTitle }

    package func html(in say: Language) -> HTML {
        let query = ["year=\(year)"] + (unit.map { ["unit=\($0.id)"] } ?? [])
        let export = ExportLink(path: ResultPath.file, query: query, language: say)
        return """
            \(PageHead(say(title), subtitle: "\(say(.progressYear)) \(year)", aside: "<div class=\"buttons\">\(PrintButton(.quiet, in: say))</div>"))
            <p class="soft prose">\(say(.resultsText))\(if: canReview, " \(TextLink(say(.periodReviewsTitle), to: PeriodReviewPath.list)) ·") \(TextLink(say(.skillsTitle), to: SkillPath.list))\(if: canReadYear, " · \(TextLink(say(.yearlyResultsTitle), to: YearlyResultsPath.of(year)))")</p>
            \(filters(say))
            \(if: series.isEmpty, "\(Panel(html: "\(EmptyState(say(.resultsEmpty), hint: say(.progressEmptyHint)))"))")
            \(if: !series.isEmpty, "<p class=\"soft list-line\">\(export)</p>")
            \(HTML.each(plan.themes) { theme($0, say) })
            \(if: !series.isEmpty, unmeasured(say))
            """
    }

    private func filters(_ say: Language) -> FilterBar {
        let unitField = Field.select(
            "unit", say(.resultsUnit), units.map { Choice($0.id.text, $0.name) }, chosen: unit?.id.text,
            blank: say(.resultsWhole))
        let yearField = Field.select(
            "year", say(.progressYear), years.map { Choice(String($0), String($0)) }, chosen: String(year))
        return FilterBar(
            action: ResultPath.list, fields: units.count > 1 ? [unitField, yearField] : [yearField], isActive: false,
            in: say)
    }

    private func theme(_ theme: Theme, _ say: Language) -> HTML {
        let rows = series.filter { $0.indicator.theme == theme.code }.map { ResultRow($0, of: unit) }
        if rows.isEmpty { return .empty }
        let heading = "\(theme.code)) \(theme.name)"
        let standing = ThemeStanding(rows.map(\.series), ofOneUnit: unit != nil)
        let words = say(
            .resultsReached, ["reached": String(standing.reached), "count": String(standing.judged)])
        let gauge: HTML =
            standing.percent.map { "\(Gauge(say(.progressStanding), words, percent: $0))" }
            ?? "<p class=\"soft\">\(say(hasTargets(rows) ? .resultsOtherTargets : .resultsNoTargets))</p>"
        let table = Table(
            heading,
            columns: [
                .init(say(.progressIndicator)), .init(say(.resultsLatest)), .init(say(.resultsValue)),
                .init(say(.progressTarget)), .init(say(.progressStanding)), .init(say(.resultsTrend)),
                .init(say(.resultsGaps)),
            ], rows: rows.map { cells($0, say) })
        return Panel(heading, "\(gauge)\(table)").html
    }

    /// Some indicator has a target, of another period than the one its last value is from.
    private func hasTargets(_ rows: [ResultRow]) -> Bool {
        rows.contains { row in
            let definition = row.series.indicator.latest.definition
            return !(unit == nil ? definition.wholeTargets : definition.targets).isEmpty
        }
    }

    /// Themes nobody measures yet, in one place.
    private func unmeasured(_ say: Language) -> HTML {
        let open = plan.themes.filter { theme in !series.contains { $0.indicator.theme == theme.code } }
        if open.isEmpty { return .empty }
        return Panel(
            say(.resultsThemeNone), "<ul>\(HTML.each(open) { "<li>\($0.code)) \($0.name)</li>" })</ul>"
        ).html
    }

    private func cells(_ row: ResultRow, _ say: Language) -> [HTML] {
        let link = TextLink(row.series.indicator.name, to: ResultPath.indicator(row.series.indicator.id, year: year))
        guard let point = row.point, let result = row.result else {
            return [
                "\(link)", "–", "<span class=\"soft\">\(say(.resultsNothing))</span>", "–", "", "",
                "\(gaps(row.last, say))",
            ]
        }
        return [
            "\(link)", "\(CombinedPeriods(result, in: say))",
            "<span><strong>\(say(row.value))</strong> \(row.measure)</span>",
            "\(row.target ?? "–")", "\(StatusTag(say(row.standing.phrase), row.standing.tone))",
            row.trend(in: say).spark, "\(gaps(point, say))",
        ]
    }

    private func gaps(_ point: SeriesPoint?, _ say: Language) -> HTML {
        guard let point else { return "" }
        let open = point.missing.count + point.pending.count
        if open == 0 { return "\(say(.resultsNoGaps))" }
        let all = open + point.figures.count
        return "\(say(.resultsGapsOf, ["count": String(open), "all": String(all)]))"
    }
}

/// A series as one line of a table: the latest value of all units together, or of one.
struct ResultRow {
    let series: IndicatorSeries
    let unit: OrgUnit?

    init(_ series: IndicatorSeries, of unit: OrgUnit?) { (self.series, self.unit) = (series, unit) }

    /// The last period with a value.
    var point: SeriesPoint? { series.latest }

    /// The last period there is.
    var last: SeriesPoint? { series.points.last }

    /// What the periods come to together.
    var result: CombinedResult? { series.combined(ofOneUnit: unit != nil) }

    var measure: String { series.indicator.kind == .number ? point?.version.definition.measure ?? "" : "" }

    /// One unit's yes or day is shown as it was given.
    var value: Phrase {
        if unit != nil { return series.outcomeOfUnit?.value ?? .resultsNothing }
        return result?.total.phrase ?? .resultsNothing
    }

    static func value(of point: SeriesPoint, _ unit: OrgUnit?) -> Phrase {
        guard unit != nil else { return point.total.phrase }
        return point.figures.first?.figure.value.phrase ?? .resultsNothing
    }

    var standing: TargetStanding { series.standing(ofOneUnit: unit != nil) }

    var target: String? {
        result?.target.map { $0.grouped + (series.indicator.kind == .ratio ? "%" : "") }
    }

    static func target(of point: SeriesPoint, _ unit: OrgUnit?, _ kind: IndicatorKind) -> String? {
        let definition = point.version.definition
        let table = unit == nil ? definition.wholeTargets : definition.targets
        return table[point.period].map { $0.grouped + (kind == .ratio ? "%" : "") }
    }

    func trend(in say: Language) -> TrendLine {
        TrendLine(
            series.indicator.name,
            series.points.map { point in
                let table = unit == nil ? point.version.definition.wholeTargets : point.version.definition.targets
                return TrendLine.Point(
                    say(point.period.phrase), words: say(ResultRow.value(of: point, unit)),
                    height: point.figures.isEmpty ? nil : point.total.height, target: table[point.period]?.count)
            })
    }
}
