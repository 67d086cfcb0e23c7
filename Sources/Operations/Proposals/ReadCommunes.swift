package import Domain

/// What one agency below sent up: the agency above sees these numbers and its own copies, nothing else of it.
package struct CommuneCount: Sendable, Hashable {
    package let agency: Agency
    package let underWay: Int
    package let granted: Int
    package let notGranted: Int

    package var received: Int { underWay + granted + notGranted }
}

extension Office {
    /// The agencies directly below, each with what it sent up; on one occasion of the reader's agency, or on all.
    package func listCommunes(on occasion: ID<Occasion>? = nil, by persona: Persona) async throws -> [CommuneCount] {
        guard persona.holds(anyOf: Persona.readersOfAll) else { throw Refusal(.notPermitted) }
        let counts = try await store.proposalCounts(receivedBy: persona.agency, occasion: occasion)
        let byChild = Dictionary(grouping: counts, by: \.child)
        return try await store.children(of: persona.agency).map { agency in
            let own = byChild[agency.id, default: []]
            func sum(_ outcome: ProposalOutcome) -> Int {
                own.filter { $0.status.proposalOutcome(isOver: false) == outcome }.reduce(0) { $0 + $1.count }
            }
            return CommuneCount(
                agency: agency, underWay: sum(.underWay), granted: sum(.granted), notGranted: sum(.notGranted))
        }
    }
}
