package import Domain

package protocol InitiativeStore: Sendable {
    /// Of one unit or of all, the newest first; at most 500.
    func initiatives(of agency: ID<Agency>, unit: ID<OrgUnit>?) async throws -> [Initiative]
    /// The same, however many.
    func everyInitiative(of agency: ID<Agency>, unit: ID<OrgUnit>?) async throws -> [Initiative]
    func initiative(_ id: ID<Initiative>, agency: ID<Agency>) async throws -> Initiative?
    /// Every agency's recognised ones, the newest decision first; at most 500.
    func recognisedInitiatives() async throws -> [Initiative]
    func initiativeUses(of id: ID<Initiative>, agency: ID<Agency>) async throws -> [InitiativeUse]
    /// What these nominations rest on, and which decision in force awards another nomination for it.
    func citedInitiatives(by nominations: Set<ID<Nomination>>, agency: ID<Agency>) async throws -> [CitedInitiative]
}
