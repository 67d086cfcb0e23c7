package import Domain

/// Papers of the plan itself, of an occasion's guidance and of a year.
extension Office {
    /// - Parameter id: `current`: the plan in force.
    func planRecord(_ id: String, by persona: Persona) async throws -> PaperRecord {
        let plan = try await readPlan(by: persona).plan
        guard id == PaperKind.currentPlan else { throw Refusal(.notFound) }
        return PaperRecord(
            office: try await paperOffice(persona.agency, plan), plan: plan, occasion: nil, now: now, subject: .plan)
    }

    /// - Throws: `Refusal`: `notFound` also where no guidance was given yet.
    func guidanceRecord(_ id: ID<Occasion>?, by persona: Persona) async throws -> PaperRecord {
        guard let id else { throw Refusal(.notFound) }
        let occasion = try await readOccasion(id, by: persona)
        guard let guidance = occasion.guidance else { throw Refusal(.notFound) }
        let plan = try await plan(of: persona.agency).plan
        return PaperRecord(
            office: try await paperOffice(persona.agency, plan), plan: plan, occasion: occasion, now: now,
            subject: .guidance(guidance))
    }

    /// - Parameter year: four digits.
    func statisticsRecord(_ year: String, by persona: Persona) async throws -> PaperRecord {
        try Refusal.raise(persona.refusals(of: DecisionAct.read, agency: persona.agency))
        guard let year = Int(year), (2_000...2_999).contains(year) else { throw Refusal(.notFound) }
        let (plan, statistics) = try await readStatistics(of: year, by: persona)
        return PaperRecord(
            office: try await paperOffice(persona.agency, plan), plan: plan, occasion: nil, now: now,
            subject: .statistics(statistics))
    }

    /// The awards of one year that stand, and what agencies above gave in it.
    package func readStatistics(of year: Int, by persona: Persona) async throws -> (
        plan: Plan, statistics: AwardStatistics
    ) {
        try Refusal.raise(persona.refusals(of: DecisionAct.read, agency: persona.agency))
        let plan = try await plan(of: persona.agency).plan
        let occasions = try await store.occasions(of: persona.agency)
        let statistics = AwardStatistics(
            try await store.decisions(of: persona.agency), on: occasions, year: year,
            upper: try await upperAwards(in: year, plan, occasions, persona.agency))
        return (plan, statistics)
    }

    /// Nominations that an agency above granted, by the year it was recorded.
    private func upperAwards(in year: Int, _ plan: Plan, _ occasions: [Occasion], _ agency: ID<Agency>) async throws
        -> [UpperAward]
    {
        let counts = try await store.nominationCounts(agency: agency, unit: nil)
        // Nothing is asked of the database where nothing was granted above.
        let answered = Set(counts.filter { $0.status == .granted }.map(\.occasion))
        var found: [UpperAward] = []
        for occasion in occasions where answered.contains(occasion.id) {
            let granted = try await store.nominations(occasion: occasion.id, agency: agency, statuses: [.granted])
                .filter { $0.changed.day.year == year }
            if granted.isEmpty { continue }
            let people = try await participants(of: granted)
            found += granted.compactMap { nomination in
                guard let award = plan.award(nomination.award) else { return nil }
                return UpperAward(
                    name: award.name, level: award.level, kind: nomination.kind,
                    work: people[nomination.participant]?.work, occasion: occasion.kind)
            }
        }
        return found
    }
}
