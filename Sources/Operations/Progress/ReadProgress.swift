package import Domain

/// A year of reports as somebody may see it: what is asked of which unit, and what came of it.
package struct ProgressRoom: Sendable {
    package let plan: Plan
    package let year: Int
    package let today: Day
    package let indicators: [Indicator]
    /// All of the agency's, or the reader's own alone.
    package let units: [OrgUnit]
    /// Of periods that end in the year, the coming ones too.
    package let duties: [ProgressDuty]

    package func duty(of unit: ID<OrgUnit>, for period: ReportPeriod) -> ProgressDuty? {
        duties.first { $0.unit.id == unit && $0.period == period }
    }

    /// Periods something can be written for already, the earliest first.
    package var openPeriods: [ReportPeriod] { Array(Set(duties.map(\.period))).filter(hasBegun).sorted() }

    package func hasBegun(_ period: ReportPeriod) -> Bool { period.cadence == .once || period.first <= today }

    /// What the units' confirmed reports say.
    package var series: [IndicatorSeries] { ProgressResults.series(indicators, duties, on: today) }
}

extension Office {
    /// - Parameters:
    ///   - year: `nil` for the present one; kept within the plan's years.
    ///   - unit: only this one's; a unit's representative sees the own unit alone.
    package func readProgress(
        year: Int? = nil, unit: ID<OrgUnit>? = nil, by persona: Persona
    ) async throws -> ProgressRoom {
        let wanted = persona.holds(anyOf: Persona.readersOfAll) ? unit : unit ?? persona.unit
        try Refusal.raise(persona.refusals(of: ProgressAct.read, agency: persona.agency, unit: wanted))
        return try await progressRoom(year: year, unit: wanted, of: persona.agency)
    }

    /// The same for who may read it anyway, or is told only what comes of it.
    func progressRoom(year: Int?, unit: ID<OrgUnit>?, of agency: ID<Agency>) async throws -> ProgressRoom {
        let plan = try await plan(of: agency).plan
        let calendar = try await calendar(under: plan, of: agency)
        let year = min(max(year ?? now.day.year, calendar.years.lowerBound), calendar.years.upperBound)
        let units = try await store.units(of: agency).filter { unit == nil || $0.id == unit }
        if unit != nil && units.isEmpty { throw Refusal(.notFound) }
        let indicators = try await store.indicators(of: agency)
        let reports = try await store.progressReports(agency: agency, year: year, unit: unit)
        let end = ReportPeriod(.yearly, containing: ReportPeriod("\(year)")?.last ?? now.day).last
        let schedule = ProgressSchedule(
            indicators: indicators, units: units, reports: reports, calendar: calendar.calendar, horizon: end)
        return ProgressRoom(
            plan: plan, year: year, today: now.day, indicators: indicators, units: units,
            duties: schedule.duties.filter { $0.period.last.year == year })
    }

    /// What one unit owes for one period; *not found* when nothing is asked of it.
    package func readDuty(
        of unit: ID<OrgUnit>, for period: ReportPeriod, by persona: Persona
    ) async throws -> (duty: ProgressDuty, room: ProgressRoom) {
        try Refusal.raise(persona.refusals(of: ProgressAct.read, agency: persona.agency, unit: unit))
        let room = try await readProgress(year: period.last.year, unit: unit, by: persona)
        guard let duty = room.duty(of: unit, for: period) else { throw Refusal(.notFound) }
        return (duty, room)
    }
}
