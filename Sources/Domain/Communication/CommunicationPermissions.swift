package enum CommunicationAct: String, CaseIterable, Sendable { case read, plan, announce, commend }

extension Persona {
    /// Why this person may not do `act`; empty when they may. A unit plans and tells of its own activities; the clerk of any,
    /// and the clerk alone speaks on the public pages.
    package func refusals(of act: CommunicationAct, agency: ID<Agency>, unit: ID<OrgUnit>?) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        let isOwn = holds(.unitRepresentative) && unit != nil && unit == self.unit
        switch act {
        case .read:
            if isOwn || holds(anyOf: Persona.readersOfAll) { return [] }
            return [Reason(holds(.unitRepresentative) ? .notFound : .notPermitted)]
        case .plan: return isOwn || holds(.clerk) ? [] : [Reason(.notPermitted)]
        case .announce: return holds(.clerk) ? [] : [Reason(.notPermitted)]
        case .commend: return refusals(of: DecisionAct.read, agency: agency)
        }
    }
}
