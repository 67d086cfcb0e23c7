/// One indicator over the periods of a year: what the units' confirmed reports say, and what is missing.
package struct IndicatorSeries: Sendable {
    package let indicator: Indicator
    /// The earliest first.
    package let points: [SeriesPoint]

    package init(indicator: Indicator, points: [SeriesPoint]) { (self.indicator, self.points) = (indicator, points) }

    /// The last period from which there is anything.
    package var latest: SeriesPoint? { points.last { !$0.figures.isEmpty } }

    /// What its periods come to together, in the way said on the last day with a figure; `nil`: there is no figure.
    /// - Parameter isOfOneUnit: the points are one unit's alone, and so is the target.
    package func combined(ofOneUnit isOfOneUnit: Bool) -> CombinedResult? {
        guard let latest else { return nil }
        let definition = latest.version.definition
        let figures = points.filter { !$0.figures.isEmpty }.map { point in
            PeriodFigure(
                period: point.period, total: point.total,
                target: isOfOneUnit ? point.ownTarget : point.version.definition.wholeTargets[point.period])
        }
        return CombinedResult(figures, by: definition.combining, definition.direction)
    }
}

package struct SeriesPoint: Sendable {
    package let period: ReportPeriod
    /// The version in force on the period's last day.
    package let version: IndicatorVersion
    /// Confirmed figures, by the units' names.
    package let figures: [UnitFigure]
    /// Units whose report waits to be confirmed.
    package let pending: [OrgUnit]
    /// Units from which nothing was confirmed or handed in.
    package let missing: [OrgUnit]

    package var total: IndicatorTotal { IndicatorTotal(figures.map(\.figure.value)) }

    /// What each unit is to reach, in the version in force.
    package var ownTarget: Hundredths? { version.definition.targets[period] }

    /// Against the target all units are to reach together.
    package var standing: TargetStanding {
        figures.isEmpty ? .noTarget : version.definition.standing(of: total, in: period)
    }
}

package struct UnitFigure: Sendable {
    package let unit: OrgUnit
    package let report: ID<ProgressReport>
    package let figure: ReportedFigure
    /// Against the target of the version it was reported under.
    package let standing: TargetStanding
}

package enum ProgressResults {
    /// - Parameters:
    ///   - duties: of the periods wanted, with their reports.
    ///   - today: a period that is not over is left out unless somebody reported on it.
    package static func series(_ indicators: [Indicator], _ duties: [ProgressDuty], on today: Day) -> [IndicatorSeries]
    {
        let byPeriod = Dictionary(grouping: duties, by: \.period)
        return indicators.map { indicator in
            let points = byPeriod.keys.sorted().compactMap { period -> SeriesPoint? in
                let asked = (byPeriod[period] ?? []).filter { $0.asked.contains(indicator.id) }
                let hasReport = asked.contains { $0.report?.figures[indicator.id] != nil }
                guard !asked.isEmpty, hasReport || period.last < today else { return nil }
                return point(indicator, period, asked)
            }
            return IndicatorSeries(indicator: indicator, points: points)
        }.filter { !$0.points.isEmpty || $0.indicator.status == .active }
    }

    private static func point(_ indicator: Indicator, _ period: ReportPeriod, _ duties: [ProgressDuty]) -> SeriesPoint {
        var (figures, pending, missing) = ([UnitFigure](), [OrgUnit](), [OrgUnit]())
        for duty in duties {
            let report = duty.report
            if let report, report.status == .confirmed, let figure = report.figures[indicator.id] {
                let version = indicator.version(figure.version) ?? indicator.version(on: period.last)
                figures.append(
                    UnitFigure(
                        unit: duty.unit, report: report.id, figure: figure,
                        standing: version.definition.standing(of: figure.value, in: period)))
            } else if report?.status == .submitted, report?.figures[indicator.id] != nil {
                pending.append(duty.unit)
            } else {
                missing.append(duty.unit)
            }
        }
        return SeriesPoint(
            period: period, version: indicator.version(on: period.last), figures: figures, pending: pending,
            missing: missing)
    }
}
