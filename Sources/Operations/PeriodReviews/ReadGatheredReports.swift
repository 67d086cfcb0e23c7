package import Domain

/// The units' own words for one review, as of one day.
package struct GatheredRoom: Sendable {
    package let occasion: Occasion
    package let day: Day
    package let today: Day
    package let units: [GatheredReports]
}

extension Office {
    /// Whose report was confirmed when is told by the journal; a visit the reader may not read is left out.
    /// - Parameter day: `nil`: today, at most the plan's last day.
    /// - Throws: `Refusal`: as `readPeriodReview`.
    package func readGatheredReports(_ id: ID<Occasion>, as day: Day? = nil, by persona: Persona) async throws
        -> GatheredRoom
    {
        let room = try await readPeriodReview(id, as: day, by: persona)
        let (agency, period) = (persona.agency, room.facts.period)
        let end = PeriodReviewFacts.end(of: period.last)
        let confirmed = Set(
            try await store.told(["progress.confirm"], before: end, agency: agency, keeps: true).map(\.subject))
        var reports: [ProgressReport] = []
        for year in period.first.year...period.last.year {
            reports += try await store.progressReports(agency: agency, year: year, unit: nil).filter {
                $0.status == .confirmed && confirmed.contains(Subject.progress($0.id))
            }
        }
        let visits = try await store.inspections(of: agency, unit: nil).filter { visit in
            visit.record.map { $0.received < end } ?? false
                && persona.refusals(of: InspectionAct.read, on: visit).isEmpty
        }
        let units = GatheredReports.by(
            try await store.units(of: agency), reports: reports, visits: visits, until: period.last)
        return GatheredRoom(occasion: room.occasion, day: period.last, today: room.today, units: units)
    }
}
