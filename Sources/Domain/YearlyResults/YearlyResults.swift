/// The results of the movement in one year, unit by unit, to be handed to the yearly assessment (plan V.3). They are counted
/// whenever they are asked for, from the records as they stand on `day`, and kept nowhere.
package struct YearlyResults: Hashable, Sendable {
    package let year: Int
    /// The day they were counted; of a year that is over too, because corrections and findings go on.
    package let day: Day
    /// In the Vietnamese order of their names.
    package let units: [UnitYear]
    /// Whether all units are in it, or the reader's own alone.
    package let isWhole: Bool
    /// Where the law says that awards of a movement are no basis for merit awards (law.md P6).
    package let noMerit: Citation?

    /// Each indicator once that some unit's year was judged by its last period of, as nobody said how periods make one.
    package var unsaid: [UnitIndicator] {
        var seen: Set<ID<Indicator>> = []
        return units.flatMap(\.unsaid).filter { seen.insert($0.indicator).inserted }
    }
}

/// What yearly results are counted from.
package struct YearlyRecords: Sendable {
    package let units: [OrgUnit]
    /// Of periods that end in the year.
    package let duties: [ProgressDuty]
    /// Awards that stand, of the year.
    package let awards: [StandingAward]
    /// The unit of each nomination named in `awards`.
    package let nominators: [ID<Nomination>: ID<OrgUnit>]
    /// What a higher level granted on the year's occasions.
    package let granted: [ID<OrgUnit>: [UnitAward]]
    package let inspections: [Inspection]
    package let findings: [InspectionFinding]
    /// Participants registered for the year, by unit.
    package let registered: [ID<OrgUnit>: Int]

    package init(
        units: [OrgUnit], duties: [ProgressDuty], awards: [StandingAward], nominators: [ID<Nomination>: ID<OrgUnit>],
        granted: [ID<OrgUnit>: [UnitAward]], inspections: [Inspection], findings: [InspectionFinding],
        registered: [ID<OrgUnit>: Int]
    ) {
        (self.units, self.duties, self.awards, self.nominators) = (units, duties, awards, nominators)
        (self.granted, self.inspections, self.findings) = (granted, inspections, findings)
        self.registered = registered
    }
}

extension YearlyResults {
    package init(_ records: YearlyRecords, year: Int, on day: Day, isWhole: Bool, noMerit: Citation?) {
        let places = OrgUnit.places(records.units)
        let units = records.units.sorted { (places[$0.id] ?? 0) < (places[$1.id] ?? 0) }
        self.init(
            year: year, day: day, units: units.map { records.year(of: $0, year, on: day) }, isWhole: isWhole,
            noMerit: noMerit)
    }
}

extension YearlyRecords {
    fileprivate func year(of unit: OrgUnit, _ year: Int, on day: Day) -> UnitYear {
        let own = duties.filter { $0.unit.id == unit.id && ($0.period.last < day || $0.report != nil) }
        return UnitYear(
            unit: unit, indicators: indicators(of: own, on: day), reports: reports(of: own, on: day),
            awards: awards(of: unit.id) + (granted[unit.id] ?? []),
            inspections: inspections(of: unit.id, year, on: day), registered: registered[unit.id] ?? 0)
    }

    /// In the order they were asked for first.
    private func indicators(of duties: [ProgressDuty], on day: Day) -> [UnitIndicator] {
        var asked: [Indicator] = []
        for indicator in duties.sorted(by: { $0.period < $1.period }).flatMap(\.indicators)
        where indicator.kind != .text && !asked.contains(where: { $0.id == indicator.id }) { asked.append(indicator) }
        return ProgressResults.series(asked, duties, on: day).filter { !$0.points.isEmpty }.map { series in
            UnitIndicator(
                indicator: series.indicator.id, name: series.indicator.name, came: series.outcomeOfUnit)
        }
    }

    private func reports(of duties: [ProgressDuty], on day: Day) -> UnitReports {
        duties.filter { $0.due < day || $0.report?.submitted != nil }.reduce(into: UnitReports()) { counts, duty in
            counts.asked += 1
            if duty.report?.status == .confirmed { counts.confirmed += 1 }
            if duty.report?.isLate == true { counts.late += 1 }
            let isWithUnit = DutyState.withUnit.contains(duty.state(on: day))
            if isWithUnit && duty.due < day { counts.missing += 1 }
        }
    }

    private func awards(of unit: ID<OrgUnit>) -> [UnitAward] {
        awards.flatMap { award in
            award.items.filter { nominators[$0.nomination] == unit }.map {
                UnitAward(name: $0.name, award: award.award, decision: award.number, day: award.day)
            }
        }
    }

    private func inspections(of unit: ID<OrgUnit>, _ year: Int, on day: Day) -> UnitFindings {
        let own = findings.filter { $0.unit == unit && $0.found.year <= year }
        return UnitFindings(
            visits: inspections.count { $0.unit == unit && $0.record?.began.day.year == year },
            found: own.count { $0.found.year == year },
            open: own.count { $0.status != .closed }, late: own.count { $0.isLate(on: day) })
    }
}

extension StandingAward {
    /// What stands on `day` of the awards first given in `year`: cancelled later does not stand, replaced later stands once.
    package static func standing(_ decisions: [Decision], of year: Int, on day: Day) -> [StandingAward] {
        guard let first = Day(year, 1, 1), let last = Day(year, 12, 31), let period = Period(first, last) else {
            return []
        }
        return standing(decisions, told: Set(decisions.map(\.id)), in: period, on: day)
    }
}

extension Persona {
    /// Who reads reviews of the movement reads all units; a unit reads its own results.
    package func refusalsOfYearlyResults(agency: ID<Agency>, unit: ID<OrgUnit>?) -> [Reason] {
        if refusals(of: PeriodReviewAct.read, agency: agency).isEmpty { return [] }
        let isOwn = self.agency == agency && holds(.unitRepresentative) && unit != nil && unit == self.unit
        return isOwn ? [] : [Reason(.notPermitted)]
    }
}
