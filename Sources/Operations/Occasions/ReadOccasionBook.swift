package import Domain

/// The occasions of the agency with what stands on them.
package struct OccasionBook: Sendable {
    package let plan: Plan
    /// In the order of the movement: by year, the reviews after the yearly awards of their year.
    package let occasions: [Occasion]
    /// Of the own unit only for somebody who does not read the whole agency; drafts are never among them.
    package let counts: [NominationCount]
    package let units: [OrgUnit]
}

extension Office {
    package func readOccasionBook(by persona: Persona) async throws -> OccasionBook {
        let record = try await readPlan(by: persona)
        let reads = persona.holds(anyOf: Persona.readersOfAll)
        let counts =
            reads || persona.unit != nil
            ? try await store.nominationCounts(agency: persona.agency, unit: reads ? nil : persona.unit) : []
        let kinds = OccasionKind.allCases
        let order = try await store.occasions(of: persona.agency).map { occasion in
            (occasion.year, kinds.firstIndex(of: occasion.kind) ?? kinds.count, occasion)
        }
        return OccasionBook(
            plan: record.plan,
            occasions: order.sorted { ($0.0, $0.1, $0.2.id) < ($1.0, $1.1, $1.2.id) }.map(\.2),
            counts: counts.filter { $0.status != .draft }, units: try await store.units(of: persona.agency))
    }
}
