package enum InitiativeAct: String, CaseIterable, Sendable { case read, register, change, rule, cite }

extension Persona {
    /// A unit registers and cites its own; the office enters those that came on paper and what was decided on them.
    package func refusals(of act: InitiativeAct, agency: ID<Agency>, unit: ID<OrgUnit>?) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        let isOwn = holds(.unitRepresentative) && unit != nil && unit == self.unit
        switch act {
        case .read:
            if isOwn || holds(anyOf: Persona.readersOfAll) { return [] }
            return [Reason(holds(.unitRepresentative) ? .notFound : .notPermitted)]
        case .register, .change, .cite: return isOwn || holds(.clerk) ? [] : [Reason(.notPermitted)]
        case .rule: return holds(anyOf: [.clerk, .chairman]) ? [] : [Reason(.notPermitted)]
        }
    }
}
