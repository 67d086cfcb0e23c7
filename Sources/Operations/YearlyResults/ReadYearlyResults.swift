package import Domain

extension Office {
    /// What each unit came to in a year of the plan: all units for who reads reviews, the own one for a unit. A unit learns of
    /// awards once they are published.
    /// - Parameter year: `nil` for the present one; kept within the plan's years.
    package func readYearlyResults(of year: Int? = nil, by persona: Persona) async throws -> YearlyResults {
        let agency = persona.agency
        let isWhole = persona.refusals(of: PeriodReviewAct.read, agency: agency).isEmpty
        try Refusal.raise(persona.refusalsOfYearlyResults(agency: agency, unit: persona.unit))
        let unit = isWhole ? nil : persona.unit
        let room = try await readProgress(year: year, unit: unit, by: persona)
        let units = room.units
        let decisions = try await store.decisions(of: agency).filter { isWhole || $0.status != .issued }
        let awards = StandingAward.standing(decisions, of: room.year, on: now.day)
        let named = try await store.nominations(
            Set(awards.flatMap { $0.items.map(\.nomination) }), agency: agency)
        let registrations = try await store.registrations(agency: agency, year: room.year, unit: unit)
            .filter { $0.registration.status == .registered }
        let records = YearlyRecords(
            units: units, duties: room.duties, awards: awards,
            nominators: Dictionary(named.map { ($0.id, $0.unit) }) { first, _ in first },
            granted: try await granted(in: room.year, agency),
            inspections: try await store.inspections(of: agency, unit: unit),
            findings: try await store.inspectionFindings(in: agency, unit: unit),
            registered: Dictionary(registrations.map { ($0.registration.unit, 1) }, uniquingKeysWith: +))
        let book = try await lawBook(of: agency)
        return YearlyResults(
            records, year: room.year, on: now.day, isWhole: isWhole,
            noMerit: book.citation(.movementNoMerit, on: now.day))
    }

    /// The record of the paper; of all units only.
    /// - Parameter year: four digits, of the plan's.
    func yearlyResultsRecord(_ year: String, by persona: Persona) async throws -> PaperRecord {
        try Refusal.raise(persona.refusals(of: PeriodReviewAct.read, agency: persona.agency))
        let plan = try await plan(of: persona.agency).plan
        let years = plan.identity.period.first.year...plan.identity.period.last.year
        guard let wanted = Int(year), years.contains(wanted) else { throw Refusal(.notFound) }
        return PaperRecord(
            office: try await paperOffice(persona.agency, plan), plan: plan, occasion: nil, now: now,
            subject: .yearlyResults(try await readYearlyResults(of: wanted, by: persona)))
    }

    private func granted(in year: Int, _ agency: ID<Agency>) async throws -> [ID<OrgUnit>: [UnitAward]] {
        var found: [Nomination] = []
        for occasion in try await store.occasions(of: agency) where occasion.year == year {
            found += try await store.nominations(occasion: occasion.id, agency: agency, statuses: [.granted])
        }
        let people = try await participants(of: found)
        return Dictionary(grouping: found, by: \.unit).mapValues { own in
            own.map { UnitAward(name: people[$0.participant]?.name ?? "", award: $0.award) }
        }
    }
}
