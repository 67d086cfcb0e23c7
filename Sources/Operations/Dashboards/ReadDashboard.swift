package import Domain

/// What the pictures of one person show: figures of the pages they lead to, asked of the same operations.
package struct Dashboard: Sendable {
    package let plan: Plan
    package let year: Int
    package let today: Day
    package let pictures: [DashboardPicture]
    /// The reader's own unit, where they represent one and read nothing else.
    package var unit: OrgUnit?
    package var board: DutyBoard?
    /// By theme, of the year and of the one before; of a unit's own reports for who reads no others.
    package var themes: [ThemeYears] = []
    package var occasions: [OccasionDossiers] = []
    /// Units’ results of the year, and of the one before where the plan had begun.
    package var results: YearlyResults?
    package var earlier: YearlyResults?
    /// Awards that stand by kind, of the year and of the one before.
    package var awards: [AwardCount] = []
    package var earlierAwards: [AwardCount] = []
    package var communes: [CommuneCount] = []
    package var peers: [PeerFigure] = []

    package var years: ClosedRange<Int> { plan.identity.period.first.year...plan.identity.period.last.year }
    /// The year before, where the plan covers it.
    package var before: Int? { years.contains(year - 1) ? year - 1 : nil }
}

extension Office {
    /// - Parameter year: `nil` for the present one; kept within the plan's years.
    package func readDashboard(year: Int? = nil, by persona: Persona) async throws -> Dashboard {
        try Refusal.raise(persona.refusalsOfDashboard)
        let agency = persona.agency
        let plan = try await plan(of: agency).plan
        let years = plan.identity.period.first.year...plan.identity.period.last.year
        let chosen = min(max(year ?? now.day.year, years.lowerBound), years.upperBound)
        let isAbove = plan.identity.level != .commune
        let pictures = persona.dashboard.filter { $0 != .communes || isAbove }
        var dashboard = Dashboard(plan: plan, year: chosen, today: now.day, pictures: pictures)
        let before = dashboard.before
        if pictures.contains(.late) || pictures.contains(.duties) {
            dashboard.board = try await readDuties(by: persona)
        }
        if pictures.contains(.themes) {
            dashboard.themes = try await themes(plan, chosen, before: before, by: persona)
        }
        if pictures.contains(.dossiers) { dashboard.occasions = try await dossiers(in: chosen, of: agency) }
        if pictures.contains(.units) || pictures.contains(.findings) {
            dashboard.results = try await readYearlyResults(of: chosen, by: persona)
            if let before { dashboard.earlier = try await readYearlyResults(of: before, by: persona) }
        }
        if pictures.contains(.awards) {
            dashboard.awards = try await awards(of: chosen, by: persona)
            if let before { dashboard.earlierAwards = try await awards(of: before, by: persona) }
        }
        if pictures.contains(.communes) { dashboard.communes = try await listCommunes(by: persona) }
        if pictures.contains(.peers), let unit = persona.unit {
            (dashboard.unit, dashboard.peers) = try await peers(of: unit, in: chosen, of: agency)
        }
        return dashboard
    }

    private func awards(of year: Int, by persona: Persona) async throws -> [AwardCount] {
        AwardCount.byKind(try await readStatistics(of: year, by: persona).statistics.rows.flatMap(\.items))
    }

    private func themes(_ plan: Plan, _ year: Int, before: Int?, by persona: Persona) async throws -> [ThemeYears] {
        let now = try await readProgress(year: year, by: persona).series
        var past: [IndicatorSeries]?
        if let before { past = try await readProgress(year: before, by: persona).series }
        return plan.themes.map { theme in
            func standing(_ series: [IndicatorSeries]) -> ThemeStanding {
                ThemeStanding(series.filter { $0.indicator.theme == theme.code }, ofOneUnit: false)
            }
            return ThemeYears(theme: theme, now: standing(now), before: past.map(standing))
        }
    }

    /// Of the year's occasions that have any.
    private func dossiers(in year: Int, of agency: ID<Agency>) async throws -> [OccasionDossiers] {
        let counts = try await store.nominationCounts(agency: agency, unit: nil)
        return try await store.occasions(of: agency).filter { $0.year == year }.map { occasion in
            var stages: [DossierStage: Int] = [:]
            for count in counts where count.occasion == occasion.id {
                if let stage = DossierStage(count.status) { stages[stage, default: 0] += count.count }
            }
            return OccasionDossiers(occasion: occasion, counts: stages)
        }.filter { $0.total > 0 }
    }

    /// The unit's own figures; of others of its kind only what `PeerFigure` keeps leaves this function.
    private func peers(of unit: ID<OrgUnit>, in year: Int, of agency: ID<Agency>) async throws
        -> (unit: OrgUnit?, figures: [PeerFigure])
    {
        let room = try await progressRoom(year: year, unit: nil, of: agency)
        guard let own = room.units.first(where: { $0.id == unit }) else { return (nil, []) }
        let duties = Dictionary(grouping: room.duties, by: \.unit.id)
        func series(_ unit: OrgUnit) -> [IndicatorSeries] {
            ProgressResults.series(room.indicators, duties[unit.id] ?? [], on: room.today)
        }
        let asked = Set((duties[unit] ?? []).flatMap { $0.asked })
        let others = room.units.filter { $0.kind == own.kind && $0.id != unit }.map(series)
        let figures = series(own).filter { asked.contains($0.indicator.id) && $0.indicator.kind != .text }.map {
            PeerFigure($0, others: others)
        }
        return (own, figures)
    }
}
