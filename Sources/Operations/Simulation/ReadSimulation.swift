package import Domain

extension Office {
    /// What the agency's own simulation is made from: its plan, its working calendar, the law's figures as it reads
    /// them, and the days it has announced on its occasions. Whoever may read the plan may look ahead with it.
    package func readSimulation(by persona: Persona) async throws -> (plan: Plan, input: SimulationInput) {
        let plan = try await readPlan(by: persona).plan
        return (plan, try await simulationInput(plan, by: persona))
    }

    /// The same for a plan that is not in force yet: what comes of it is looked at before it is launched.
    package func foresee(_ plan: Plan, by persona: Persona) async throws -> Simulation {
        try Refusal.raise(persona.refusals(of: AgencyAct.readPlan, in: persona.agency))
        return Simulation(plan, try await simulationInput(plan, by: persona))
    }

    private func simulationInput(_ plan: Plan, by persona: Persona) async throws -> SimulationInput {
        var input = SimulationInput(calendar: try await calendar(under: plan, of: persona.agency).calendar)
        let announced = try await store.occasions(of: persona.agency).compactMap { occasion in
            AnnouncedDays(occasion).map { (occasion.code, $0) }
        }
        input.book = try await lawBook(of: persona.agency)
        input.announced = Dictionary(announced) { first, _ in first }
        input.recorded = try await recordedDays(of: persona.agency)
        return input
    }

    /// When the council last met on an occasion and its first decision was issued: what was foreseen is over.
    private func recordedDays(of agency: ID<Agency>) async throws -> [String: [SimulatedStep: Day]] {
        let occasions = try await store.occasions(of: agency)
        let codes = Dictionary(occasions.map { ($0.id, $0.code) }) { first, _ in first }
        var days: [String: [SimulatedStep: Day]] = [:]
        for session in try await store.councilSessions(of: agency) where session.closed != nil {
            guard let code = codes[session.occasion] else { continue }
            let day = (session.sitting?.began ?? session.at).day
            days[code, default: [:]][.council] = max(day, days[code]?[.council] ?? day)
        }
        for decision in try await store.decisions(of: agency) where decision.kind == .award {
            guard let code = codes[decision.occasion], let day = decision.issue?.day else { continue }
            days[code, default: [:]][.decision] = min(day, days[code]?[.decision] ?? day)
        }
        return days
    }
}
