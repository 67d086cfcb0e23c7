/// What a unit owes for a period, and what came of it.
package struct ProgressDuty: Hashable, Sendable {
    package let unit: OrgUnit
    package let period: ReportPeriod
    package let due: Day
    /// The indicators asked for, in the order they were set.
    package let indicators: [Indicator]
    package let report: ProgressReport?

    package init(unit: OrgUnit, period: ReportPeriod, due: Day, indicators: [Indicator], report: ProgressReport?) {
        (self.unit, self.period, self.due) = (unit, period, due)
        (self.indicators, self.report) = (indicators, report)
    }

    package var asked: Set<ID<Indicator>> { Set(indicators.map(\.id)) }

    package func state(on today: Day) -> DutyState {
        switch report?.status {
        case .confirmed: .confirmed
        case .submitted: report?.isLate == true ? .submittedLate : .submitted
        case .returned: .returned
        case .draft, nil:
            if today > due { .late } else if today > period.last || period.cadence == .once { .due } else { .running }
        }
    }
}

package enum DutyState: String, CaseIterable, Sendable {
    /// The period is not over.
    case running
    case due, late, submitted
    case submittedLate = "submitted-late"
    case returned, confirmed

    /// Something has still to be done by the unit.
    package static let withUnit: Set<DutyState> = [.running, .due, .late, .returned]
    /// Waits for the office.
    package static let withOffice: Set<DutyState> = [.submitted, .submittedLate]
}

/// What is due when from whom: a pure function of the indicators, the units, the reports and the working calendar.
package struct ProgressSchedule: Sendable {
    /// By the day they are due, then by the units' names in the Vietnamese order.
    package let duties: [ProgressDuty]

    /// - Parameter horizon: periods that begin after it are left out.
    package init(
        indicators: [Indicator], units: [OrgUnit], reports: [ProgressReport], calendar: WorkingCalendar, horizon: Day
    ) {
        let byKey = Dictionary(reports.map { (Key($0.unit, $0.period), $0) }) { first, _ in first }
        var asked: [ReportPeriod: [Indicator]] = [:]
        for indicator in indicators {
            for period in indicator.periods(upTo: horizon) { asked[period, default: []].append(indicator) }
        }
        let order = OrgUnit.places(units)
        duties = asked.flatMap { period, indicators in
            units.compactMap { unit -> ProgressDuty? in
                let own = indicators.filter { $0.version(on: period.last).definition.reporters.contains(unit.kind) }
                guard !own.isEmpty else { return nil }
                return ProgressDuty(
                    unit: unit, period: period, due: ProgressSchedule.due(own, period, calendar), indicators: own,
                    report: byKey[Key(unit.id, period)])
            }
        }.sorted {
            ($0.due, $0.period, order[$0.unit.id] ?? 0) < ($1.due, $1.period, order[$1.unit.id] ?? 0)
        }
    }

    package func duty(of unit: ID<OrgUnit>, for period: ReportPeriod) -> ProgressDuty? {
        duties.first { $0.unit.id == unit && $0.period == period }
    }

    private struct Key: Hashable {
        let unit: ID<OrgUnit>
        let period: ReportPeriod

        init(_ unit: ID<OrgUnit>, _ period: ReportPeriod) { (self.unit, self.period) = (unit, period) }
    }

    /// One report answers all indicators of the period: the latest of their days.
    private static func due(_ indicators: [Indicator], _ period: ReportPeriod, _ calendar: WorkingCalendar) -> Day {
        let days = indicators.map { $0.version(on: period.last).definition.dueDays }.max() ?? 0
        return calendar.next(period.last.adding(days: days))
    }
}

extension Indicator {
    /// The periods it is reported for that begin by `day`, each under the version in force on its last day, the
    /// earliest first. What is reported once stands from the version's first day on.
    package func periods(upTo day: Day) -> [ReportPeriod] {
        versions.enumerated().flatMap { place, version -> [ReportPeriod] in
            let next = place + 1 < versions.count ? versions[place + 1].validFrom : nil
            let end = [next, retiredFrom].compactMap(\.self).min()
            return version.periods(upTo: day).filter { period in end.map { period.last < $0 } ?? true }
        }
    }
}

extension IndicatorVersion {
    fileprivate func periods(upTo horizon: Day) -> [ReportPeriod] {
        guard definition.cadence != .once else {
            guard let day = definition.day, day >= validFrom, validFrom <= horizon else { return [] }
            return [ReportPeriod(.once, containing: day)]
        }
        var periods: [ReportPeriod] = []
        var next: ReportPeriod? = ReportPeriod(definition.cadence, containing: validFrom)
        while let period = next, period.first <= horizon {
            periods.append(period)
            next = period.next
        }
        return periods
    }
}
