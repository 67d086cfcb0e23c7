package enum ModelAct: String, CaseIterable, Sendable {
    case read, propose, check, publish, withdraw, spread, commend
    /// Who agreed to the publication, and on which paper.
    case readConsent = "read-consent"
}

extension Persona {
    /// Why this person may not do `act` to an example of `unit`; empty when they may. A unit proposes, takes back and puts
    /// forward its own; the clerk checks, publishes, and enters what came on paper.
    package func refusals(of act: ModelAct, agency: ID<Agency>, unit: ID<OrgUnit>?) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        let isOwn = holds(.unitRepresentative) && unit != nil && unit == self.unit
        switch act {
        case .read:
            if isOwn || holds(anyOf: Persona.readersOfAll) { return [] }
            return [Reason(holds(.unitRepresentative) ? .notFound : .notPermitted)]
        case .propose, .spread, .commend: return isOwn || holds(.clerk) ? [] : [Reason(.notPermitted)]
        case .check: return holds(.clerk) ? [] : [Reason(.notPermitted)]
        case .publish: return holds(anyOf: [.clerk, .chairman]) ? [] : [Reason(.notPermitted)]
        case .readConsent:
            return isOwn || holds(anyOf: [.clerk, .chairman, .inspector, .auditor]) ? [] : [Reason(.notPermitted)]
        case .withdraw: return isOwn || holds(anyOf: [.clerk, .chairman]) ? [] : [Reason(.notPermitted)]
        }
    }

    /// The same for one example. What is published every unit reads, and takes over for itself.
    package func refusals(of act: ModelAct, on model: ModelExample) -> [Reason] {
        let isUnit = agency == model.agency && holds(.unitRepresentative) && unit != nil
        if model.status == .published && isUnit && [.read, .spread].contains(act) { return [] }
        return refusals(of: act, agency: model.agency, unit: model.unit)
    }
}
