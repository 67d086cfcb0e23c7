package import Domain

/// What the agency measures, and what else its plan's text suggests.
package struct IndicatorRoom: Sendable {
    package let plan: Plan
    package let indicators: [Indicator]
    /// Those nobody adopted, or whose indicator was retired.
    package let suggestions: [IndicatorSuggestion]

    package func suggestion(_ code: String) -> IndicatorSuggestion? { suggestions.first { $0.code == code } }
}

extension Office {
    package func readIndicators(by persona: Persona) async throws -> IndicatorRoom {
        try Refusal.raise(persona.refusals(of: IndicatorAct.read, in: persona.agency))
        let plan = try await plan(of: persona.agency).plan
        let indicators = try await store.indicators(of: persona.agency)
        let adopted = Set(indicators.filter { $0.status == .active }.compactMap(\.origin))
        return IndicatorRoom(
            plan: plan, indicators: indicators,
            suggestions: IndicatorCatalogue.suggestions(for: plan).filter { !adopted.contains($0.code) })
    }

    package func readIndicator(_ id: ID<Indicator>, by persona: Persona) async throws -> Indicator {
        try Refusal.raise(persona.refusals(of: IndicatorAct.read, in: persona.agency))
        guard let found = try await store.indicators(of: persona.agency).first(where: { $0.id == id }) else {
            throw Refusal(.notFound)
        }
        return found
    }
}
