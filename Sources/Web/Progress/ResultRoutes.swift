import Domain
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    /// What the confirmed reports come to.
    static let resultRoutes: [Route] = [
        .get(ResultPath.list, handler: showResults),
        .get("\(ResultPath.list)/{id}", handler: showSeries),
    ]

    private static func showResults(_ visit: Visit) async throws -> Answer {
        let room = try await results(visit)
        let units = try await visit.unitChoices()
        let isOne = !visit.query["unit"].isEmpty || units.count == 1
        let period = room.plan.identity.period
        var page = ResultsPage(
            plan: room.plan, series: room.series, units: units, unit: isOne ? room.units.first : nil, year: room.year,
            years: period.first.year...period.last.year)
        let persona = try visit.persona
        page.canReview = persona.refusals(of: PeriodReviewAct.read, agency: persona.agency).isEmpty
        page.canReadYear = persona.refusalsOfYearlyResults(agency: persona.agency, unit: persona.unit).isEmpty
        return try await visit.page(page.title, current: .results, page.html(in: visit.language))
    }

    private static func showSeries(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let id: ID<Indicator> = try visit.id()
        let room = try await results(visit)
        guard let indicator = room.indicators.first(where: { $0.id == id }) else { throw Refusal(.notFound) }
        let period = room.plan.identity.period
        var rooms: [ProgressRoom] = []
        // What is reported once a year makes a line only over the years.
        for year in period.first.year..<max(room.year, period.first.year) {
            rooms.append(
                try await visit.office.readProgress(year: year, unit: ID(visit.query["unit"]), by: persona))
        }
        let points = (rooms + [room]).flatMap { room in
            room.series.first { $0.indicator.id == id }?.points ?? []
        }
        let series = IndicatorSeries(indicator: indicator, points: points)
        let page = ResultSeriesPage(
            series: series, plan: room.plan, unit: persona.holds(anyOf: Persona.readersOfAll) ? nil : room.units.first,
            year: room.year, years: period.first.year...period.last.year,
            files: try await visit.office.listClaimFiles(of: series, by: persona))
        return try await visit.page(page.title, current: .results, page.html(in: visit.language))
    }

    private static func results(_ visit: Visit) async throws -> ProgressRoom {
        try await visit.office.readProgress(
            year: Int(visit.query["year"]), unit: ID(visit.query["unit"]), by: try visit.persona)
    }

    /// A line for every indicator, period and unit that was asked, with what is missing said to be.
    static func exportResults(_ visit: Visit) async throws -> ExportedList {
        let say = visit.language
        let room = try await results(visit)
        var file = OutTable(
            say(.resultsTitle),
            [
                .indicatorTheme, .progressIndicator, .indicatorMeasure, .progressPeriod, .progressUnit, .resultsValue,
                .progressTarget, .progressStanding, .progressState, .progressEvidence, .indicatorCombining,
            ].map { say($0) })
        var lines = 0
        for series in room.series {
            let theme = room.plan.theme(series.indicator.theme)?.name ?? series.indicator.theme
            for point in series.points {
                let head = [theme, series.indicator.name, point.version.definition.measure, say(point.period.phrase)]
                for line in resultLines(point, say) where lines < OutTable.most {
                    file.add(head + line + [""])
                    lines += 1
                }
            }
            if let line = together(series, theme, ofOneUnit: room.units.count == 1, say), lines < OutTable.most {
                file.add(line)
                lines += 1
            }
        }
        return ExportedList(table: file, name: "ket-qua-\(room.year)", isWhole: lines < OutTable.most)
    }

    /// What the periods come to, with the periods it is of.
    private static func together(
        _ series: IndicatorSeries, _ theme: String, ofOneUnit isOfOneUnit: Bool, _ say: Language
    ) -> [String]? {
        guard let result = series.combined(ofOneUnit: isOfOneUnit), series.indicator.kind != .text,
            let definition = series.latest?.version.definition
        else { return nil }
        return [
            theme, series.indicator.name, definition.measure, say(result.span), say(.resultsTogether),
            say(result.total.phrase), result.target?.grouped ?? "", say(result.standing.phrase), "",
            result.remark.map { say($0) } ?? "", say(definition.combiningPhrase),
        ]
    }

    private static func resultLines(_ point: SeriesPoint, _ say: Language) -> [[String]] {
        point.figures.map { figure in
            [
                figure.unit.name, say(figure.figure.value.phrase),
                point.version.definition.targets[point.period]?.grouped ?? "", say(figure.standing.phrase),
                say(ProgressStatus.confirmed.phrase), figure.figure.evidence,
            ]
        } + point.pending.map { [$0.name, "", "", "", say(.resultsPending), ""] }
            + point.missing.map { [$0.name, "", "", "", say(.resultsMissing), ""] }
    }
}
