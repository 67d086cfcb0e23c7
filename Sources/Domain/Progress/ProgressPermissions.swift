package enum ProgressAct: String, CaseIterable, Sendable {
    case read, fill, submit, confirm
    case sendBack = "return"
    case correct
}

extension Persona {
    /// Why this person may not do `act` to reports of `unit`; empty when they may. A unit reports through its
    /// representative; the clerk may type in what came on paper, and then somebody else confirms it.
    package func refusals(of act: ProgressAct, agency: ID<Agency>, unit: ID<OrgUnit>?) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        switch act {
        case .read: return refusals(of: ParticipantAct.read, agency: agency, unit: unit)
        case .fill, .submit:
            if holds(.clerk) { return [] }
            guard holds(.unitRepresentative) else { return [Reason(.notPermitted)] }
            return unit != nil && unit == self.unit ? [] : [Reason(.otherUnit)]
        case .confirm, .sendBack:
            // The Chairman, too: the standing agency's own report is confirmed by nobody of it.
            guard holds(anyOf: [.clerk, .appraiser, .chairman]) else { return [Reason(.notPermitted)] }
            return unit == self.unit ? [Reason(.ownUnit)] : []
        case .correct:
            guard holds(.clerk) else { return [Reason(.notPermitted)] }
            return unit == self.unit ? [Reason(.ownUnit)] : []
        }
    }

    /// The same for one report: nobody confirms, sends back or corrects what they wrote or handed in.
    package func refusals(of act: ProgressAct, on report: ProgressReport) -> [Reason] {
        let reasons = refusals(of: act, agency: report.agency, unit: report.unit)
        guard reasons.isEmpty, [.confirm, .sendBack, .correct].contains(act) else { return reasons }
        let isOwn = [report.createdBy, report.writtenBy, report.submittedBy].contains(account)
        return isOwn ? [Reason(.progressOwn)] : []
    }
}
