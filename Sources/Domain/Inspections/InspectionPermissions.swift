package enum InspectionAct: String, CaseIterable, Sendable {
    case read, plan, record, correct, confirm, raise
}

extension Persona {
    /// Why this person may not do `act` to a visit of `unit`; empty when they may. The team is asked by
    /// `refusals(of:on:)`.
    package func refusals(of act: InspectionAct, agency: ID<Agency>, unit: ID<OrgUnit>?) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        let isOwn = holds(.unitRepresentative) && unit != nil && unit == self.unit
        switch act {
        case .read:
            if isOwn || holds(anyOf: Persona.readersOfAll) { return [] }
            return [Reason(holds(.unitRepresentative) ? .notFound : .notPermitted)]
        case .plan: return holds(anyOf: [.clerk, .inspector]) ? [] : [Reason(.notPermitted)]
        case .correct: return isOwn ? [] : [Reason(holds(.unitRepresentative) ? .otherUnit : .notPermitted)]
        case .record, .confirm:
            // Nobody looks at the own unit.
            if unit != nil && unit == self.unit { return [Reason(.ownUnit)] }
            return act == .record || holds(anyOf: [.clerk, .inspector]) ? [] : [Reason(.notPermitted)]
        case .raise: return holds(anyOf: [.clerk, .chairman]) ? [] : [Reason(.notPermitted)]
        }
    }

    /// The same for one visit: its team reads and records it, and looks at what was put right.
    package func refusals(of act: InspectionAct, on inspection: Inspection) -> [Reason] {
        let isOnTeam = inspection.isOnTeam(account)
        let reasons = refusals(of: act, agency: inspection.agency, unit: inspection.unit)
        switch act {
        case .read:
            if isOnTeam && agency == inspection.agency { return [] }
            // Whatever else somebody of the unit does in the office; but who plans visits has to see them.
            let isReader = holds(anyOf: Persona.readersOfAll) && (inspection.unit != unit || holds(.clerk))
            return reasons.isEmpty && !isReader && inspection.isHiddenFromUnit ? [Reason(.notFound)] : reasons
        case .record: return reasons.isEmpty && !isOnTeam ? [Reason(.notPermitted)] : reasons
        case .confirm: return isOnTeam && reasons == [Reason(.notPermitted)] ? [] : reasons
        case .plan, .correct, .raise: return reasons
        }
    }

    /// Nobody confirms a correction they reported.
    package func refusals(of act: InspectionAct, on finding: InspectionFinding, of inspection: Inspection) -> [Reason] {
        let reasons = refusals(of: act, on: inspection)
        guard reasons.isEmpty, act == .confirm, finding.correction?.by == account else { return reasons }
        return [Reason(.findingOwn)]
    }
}
