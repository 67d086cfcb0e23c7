package enum ParticipantAct: String, CaseIterable, Sendable { case read, add, change }

extension Persona {
    /// Why this person may not do `act` to a participant of `unit`; empty when they may. The unit's representative
    /// keeps the own unit's records, the clerk all of the agency's.
    package func refusals(of act: ParticipantAct, agency: ID<Agency>, unit: ID<OrgUnit>?) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        if act == .read && holds(anyOf: Persona.readersOfAll) { return [] }
        if act != .read && holds(.clerk) { return [] }
        guard holds(.unitRepresentative) else { return [Reason(.notPermitted)] }
        guard let unit, unit == self.unit else { return [Reason(act == .read ? .notFound : .otherUnit)] }
        return []
    }

    /// Roles that read the whole agency's season.
    package static let readersOfAll: Set<Role> = [
        .clerk, .appraiser, .councilMember, .councilSecretary, .chairman, .inspector, .auditor,
    ]
}
