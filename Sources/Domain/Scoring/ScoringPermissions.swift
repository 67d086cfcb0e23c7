package enum ScoringAct: String, CaseIterable, Sendable {
    case read, open, fill, submit, withdraw, review, confirm
    case sendBack = "return"
    case freeze, unfreeze, rank
    case setTable = "set-table"
}

extension Persona {
    /// Why this person may not do `act` to sheets of participants of `unit`; empty when they may. A unit scores itself
    /// through its representative; appraisers and members of the council review, the office confirms.
    package func refusals(of act: ScoringAct, agency: ID<Agency>, unit: ID<OrgUnit>?) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        switch act {
        case .read: return refusals(of: ParticipantAct.read, agency: agency, unit: unit)
        case .rank: return holds(anyOf: Persona.readersOfAll) ? [] : [Reason(.notPermitted)]
        case .setTable: return holds(anyOf: [.clerk, .administrator]) ? [] : [Reason(.notPermitted)]
        case .open, .fill, .submit, .withdraw:
            guard holds(.unitRepresentative) else { return [Reason(.notPermitted)] }
            return unit != nil && unit == self.unit ? [] : [Reason(.otherUnit)]
        case .review: return refusals(unless: [.appraiser, .councilMember], unit: unit)
        case .confirm, .sendBack, .freeze, .unfreeze:
            return refusals(unless: [.clerk, .councilSecretary], unit: unit)
        }
    }

    /// The same for one sheet: nobody reviews or confirms what they wrote or handed in.
    package func refusals(of act: ScoringAct, on sheet: ScoreSheet) -> [Reason] {
        let reasons = refusals(of: act, agency: sheet.agency, unit: sheet.unit)
        switch act {
        case .read where sheet.status == .draft:
            // As with a draft nomination: its unit's and the auditor's alone.
            let isOwn = holds(.unitRepresentative) && unit == sheet.unit
            return isOwn || holds(.auditor) ? reasons : [Reason(.notFound)]
        case .review, .confirm, .sendBack, .freeze, .unfreeze:
            return reasons.isEmpty && sheet.isOwn(of: account) ? [Reason(.scoreOwn)] : reasons
        default: return reasons
        }
    }

    private func refusals(unless roles: Set<Role>, unit: ID<OrgUnit>?) -> [Reason] {
        guard holds(anyOf: roles) else { return [Reason(.notPermitted)] }
        return unit == self.unit ? [Reason(.ownUnit)] : []
    }

    /// Whether this person may see what reviewers found: who may review only after having done so themselves, as long
    /// as reviews are taken; a unit once its points are confirmed.
    package func seesReviews(of sheet: ScoreSheet, given reviewers: [ID<Account>]) -> Bool {
        if ScoreSheetStatus.afterReview.contains(sheet.status) { return true }
        guard holds(anyOf: Persona.readersOfAll), sheet.unit != unit else { return holds(.auditor) }
        return !refusals(of: .review, on: sheet).isEmpty || reviewers.contains(account)
    }
}
