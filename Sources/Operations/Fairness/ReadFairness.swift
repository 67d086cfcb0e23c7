package import Domain

package protocol FairnessStore: Sendable {
    /// Every dossier of the occasion with what is recorded of its participant.
    func fairnessEntries(occasion: ID<Occasion>, agency: ID<Agency>) async throws -> [FairnessReport.Entry]
    /// Awards of those put forward on the occasion, on other occasions.
    func earlierAwards(occasion: ID<Occasion>, agency: ID<Agency>) async throws -> [ID<Participant>: Int]
    /// Awards of each unit over all occasions.
    func awardsByUnit(agency: ID<Agency>) async throws -> [ID<OrgUnit>: Int]
}

/// How the awards of one occasion fell, with the names its page shows.
package struct FairnessPanel: Sendable {
    package let occasion: Occasion
    package let report: FairnessReport
    package let units: [OrgUnit]
    /// Those awarded before.
    package let winners: [Participant]
}

extension Office {
    /// For everybody who reads the whole season.
    package func readFairness(of id: ID<Occasion>, by persona: Persona) async throws -> FairnessPanel {
        let occasion = try await readOccasion(id, by: persona)
        guard persona.holds(anyOf: Persona.readersOfAll) else { throw Refusal(.notPermitted) }
        let agency = persona.agency
        let report = FairnessReport(
            try await store.fairnessEntries(occasion: id, agency: agency),
            earlier: try await store.earlierAwards(occasion: id, agency: agency),
            ever: try await store.awardsByUnit(agency: agency))
        return FairnessPanel(
            occasion: occasion, report: report, units: try await store.units(of: agency),
            winners: try await store.participants(Set(report.again.keys), agency: agency))
    }
}
