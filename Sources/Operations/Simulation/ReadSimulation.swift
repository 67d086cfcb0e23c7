package import Domain

extension Office {
    /// What the agency's own simulation is made from: its plan, its working calendar, and the days it has announced on
    /// its occasions. Whoever may read the plan may look ahead with it.
    package func readSimulation(by persona: Persona) async throws -> (plan: Plan, input: SimulationInput) {
        let plan = try await readPlan(by: persona).plan
        var input = SimulationInput(calendar: try await calendar(under: plan, of: persona.agency).calendar)
        let announced = try await store.occasions(of: persona.agency).compactMap { occasion in
            AnnouncedDays(occasion).map { (occasion.code, $0) }
        }
        input.announced = Dictionary(announced) { first, _ in first }
        return (plan, input)
    }
}
