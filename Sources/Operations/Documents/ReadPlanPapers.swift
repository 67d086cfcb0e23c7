import Domain

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
        let plan = try await plan(of: persona.agency).plan
        let statistics = AwardStatistics(
            try await store.decisions(of: persona.agency), on: try await store.occasions(of: persona.agency),
            year: year)
        return PaperRecord(
            office: try await paperOffice(persona.agency, plan), plan: plan, occasion: nil, now: now,
            subject: .statistics(statistics))
    }
}
