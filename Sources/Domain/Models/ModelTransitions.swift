extension ModelExample {
    /// Somebody of the office looked at it and it holds; never who proposed it.
    package func checked(_ check: ModelCheck) throws -> ModelExample {
        try Refusal.raise(checkRefusals(by: check.by))
        var next = moved(to: .checked)
        next.check = check
        return next
    }

    /// It does not hold, with the reason.
    package func declined(_ check: ModelCheck) throws -> ModelExample {
        var reasons = checkRefusals(by: check.by)
        if reasons.isEmpty && check.remark.isEmpty { reasons.append(Reason(.missingReason, field: "remark")) }
        try Refusal.raise(reasons)
        var next = moved(to: .declined)
        next.check = check
        return next
    }

    private func checkRefusals(by account: ID<Account>) -> [Reason] {
        if status != .proposed { return [Reason(.modelStep)] }
        return account == proposedBy ? [Reason(.modelOwn)] : []
    }

    /// Shown to everybody from now on, because whoever is named agreed to it in writing.
    package func published(_ consent: ModelConsent) throws -> ModelExample {
        if status != .checked { throw Refusal(.modelStep) }
        var reasons: [Reason] = []
        if consent.giver.isEmpty { reasons.append(Reason(.missingConsent, field: "giver")) }
        if consent.document.isEmpty { reasons.append(Reason(.missingDocument, field: "document")) }
        if consent.day > consent.at.day { reasons.append(Reason(.dayAhead, field: "day")) }
        try Refusal.raise(reasons)
        var next = moved(to: .published)
        next.consent = consent
        return next
    }

    /// Off the public pages at once, for whatever reason: consent that is taken back has to be enough.
    package func withdrawn(_ withdrawal: ModelWithdrawal) throws -> ModelExample {
        guard ModelStatus.standing.contains(status) else { throw Refusal(.modelStep) }
        if withdrawal.reason.isEmpty { throw Refusal(.missingReason, field: "reason") }
        var next = moved(to: .withdrawn)
        next.withdrawal = withdrawal
        return next
    }

    /// A dossier of the unit puts it forward.
    package func commended(in nomination: ID<Nomination>) throws -> ModelExample {
        guard [.checked, .published].contains(status) else { throw Refusal(.modelStep) }
        var next = moved(to: status)
        next.nomination = nomination
        return next
    }

    private func moved(to status: ModelStatus) -> ModelExample {
        var next = self
        (next.status, next.revision) = (status, revision.next)
        return next
    }
}

/// Another unit took a published example over (nhân rộng).
package struct ModelAdoption: Hashable, Sendable {
    package let id: ID<ModelAdoption>
    package let agency: ID<Agency>
    package let model: ID<ModelExample>
    package let unit: ID<OrgUnit>
    /// Since when.
    package let day: Day
    /// What came of it there.
    package let result: String
    package let enteredBy: ID<Account>
    package let entered: Moment

    package init(
        id: ID<ModelAdoption>, agency: ID<Agency>, model: ID<ModelExample>, unit: ID<OrgUnit>, day: Day,
        result: String, enteredBy: ID<Account>, entered: Moment
    ) {
        (self.id, self.agency, self.model, self.unit) = (id, agency, model, unit)
        (self.day, self.result, self.enteredBy, self.entered) = (day, result, enteredBy, entered)
    }

    /// - Parameter known: of the same example.
    package func defects(of model: ModelExample, beside known: [ModelAdoption]) -> [Reason] {
        if model.status != .published { return [Reason(.modelStep)] }
        var reasons: [Reason] = []
        if unit == model.unit { reasons.append(Reason(.adoptionOwn, field: "unit")) }
        if known.contains(where: { $0.unit == unit }) { reasons.append(Reason(.adoptionTwice, field: "unit")) }
        if result.isEmpty { reasons.append(Reason(.missingContent, field: "result")) }
        if day > entered.day { reasons.append(Reason(.dayAhead, field: "day")) }
        return reasons
    }
}
