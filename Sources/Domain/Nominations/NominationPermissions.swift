/// Everything that can be done to one nomination (flow.md's table). Denied unless granted here.
package enum NominationAct: String, CaseIterable, Sendable {
    case read, create, edit, submit, withdraw, accept, `return`, decline, reopen, appraise, place, forward, answer,
        refuse
}

extension Persona {
    /// Why this person may not do `act` to `nomination`; empty when they may. Another agency's nomination does not
    /// exist for them; another unit's does not exist for a unit's representative.
    package func refusals(of act: NominationAct, on nomination: Nomination) -> [Reason] {
        guard agency == nomination.agency else { return [Reason(.notFound)] }
        let ownUnit = unit == nomination.unit
        if act == .read { return refusalsOfReading(nomination, ownUnit: ownUnit) }
        guard refusalsOfReading(nomination, ownUnit: ownUnit).isEmpty else { return [Reason(.notFound)] }
        switch act {
        case .read: return []
        case .create, .edit, .submit, .withdraw:
            guard holds(.unitRepresentative) else { return [Reason(.notPermitted)] }
            return ownUnit ? [] : [Reason(.otherUnit)]
        case .accept, .return, .decline, .reopen, .place, .forward, .answer:
            guard holds(.clerk) else { return [Reason(.notPermitted)] }
            return nomination.isOwn(of: account) ? [Reason(.ownSubmission)] : []
        case .refuse:
            guard holds(.chairman) else { return [Reason(.notPermitted)] }
            return nomination.isOwn(of: account) ? [Reason(.ownSubmission, ["number": nomination.number ?? ""])] : []
        case .appraise:
            guard holds(.appraiser) else { return [Reason(.notPermitted)] }
            let own = nomination.isOwn(of: account) ? [Reason(.ownSubmission)] : []
            return own + (ownUnit ? [Reason(.ownUnit)] : [])
        }
    }

    /// Whether a seat in the council is all that lets this person read `nomination`.
    package func readsForTheCouncilOnly(_ nomination: Nomination) -> Bool {
        let others = Persona.readersOfAll.subtracting([.councilMember])
        let isOwnUnit = holds(.unitRepresentative) && unit == nomination.unit
        return holds(.councilMember) && !isOwnUnit && !holds(anyOf: others)
    }

    /// A draft is seen by its own unit and the auditor only.
    private func refusalsOfReading(_ nomination: Nomination, ownUnit: Bool) -> [Reason] {
        if holds(.auditor) || (holds(.unitRepresentative) && ownUnit) { return [] }
        guard holds(anyOf: Persona.readersOfAll) else {
            return [Reason(holds(.unitRepresentative) ? .notFound : .notPermitted)]
        }
        return nomination.status == .draft ? [Reason(.notFound)] : []
    }
}
