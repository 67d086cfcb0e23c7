package enum MaturityAct: String, CaseIterable, Sendable {
    case read, open, fill, submit, withdraw, confirm
    case sendBack = "return"
    case record
    case cancel
    case loadSet = "load-set"
}

extension Persona {
    /// Why this person may not do `act` to the assessments of an enterprise of `unit`; empty when they may. An
    /// enterprise answers for itself through its unit's representative; the office only checks.
    package func refusals(of act: MaturityAct, agency: ID<Agency>, unit: ID<OrgUnit>?) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        switch act {
        case .read: return refusals(of: ParticipantAct.read, agency: agency, unit: unit)
        case .open, .fill, .submit, .withdraw:
            guard holds(.unitRepresentative) else { return [Reason(.notPermitted)] }
            return unit != nil && unit == self.unit ? [] : [Reason(.otherUnit)]
        case .confirm, .sendBack:
            guard holds(anyOf: [.clerk, .appraiser]) else { return [Reason(.notPermitted)] }
            return unit == self.unit ? [Reason(.ownUnit)] : []
        case .record, .cancel: return refusals(of: ParticipantAct.change, agency: agency, unit: unit)
        case .loadSet: return holds(.administrator) ? [] : [Reason(.notPermitted)]
        }
    }

    /// The same for one assessment: nobody checks what they wrote or handed in.
    package func refusals(of act: MaturityAct, on assessment: MaturityAssessment) -> [Reason] {
        let reasons = refusals(of: act, agency: assessment.agency, unit: assessment.unit)
        if act == .read && assessment.status == .draft {
            // As with a draft nomination: its unit's and the auditor's alone.
            let isOwn = holds(.unitRepresentative) && unit == assessment.unit
            return isOwn || holds(.auditor) ? reasons : [Reason(.notFound)]
        }
        guard reasons.isEmpty, act == .confirm || act == .sendBack else { return reasons }
        let isOwn = [assessment.createdBy, assessment.submittedBy].contains(account)
        return isOwn ? [Reason(.maturityOwn)] : []
    }

    /// Who sees the enterprises of all units.
    package var readsAllMaturity: Bool { holds(anyOf: Persona.readersOfAll) }
}
