/// Why an initiative is no longer put forward, and who said so.
package struct InitiativeWithdrawal: Hashable, Sendable {
    package let reason: String
    package let by: ID<Account>
    package let at: Moment

    package init(reason: String, by: ID<Account>, at: Moment) { (self.reason, self.by, self.at) = (reason, by, at) }
}

/// What is registered of an initiative, as it is to be from now on.
package struct InitiativeText: Hashable, Sendable {
    package let title: String
    package let summary: String
    package let scope: InitiativeScope
    package let authors: [InitiativeAuthor]
    package let applied: Day

    package init(title: String, summary: String, scope: InitiativeScope, authors: [InitiativeAuthor], applied: Day) {
        (self.title, self.summary, self.scope) = (title, summary, scope)
        (self.authors, self.applied) = (authors, applied)
    }
}

extension Initiative {
    package var text: InitiativeText {
        InitiativeText(title: title, summary: summary, scope: scope, authors: authors, applied: applied)
    }

    /// Corrected while nobody decided on it and no dossier that left its unit rests on it.
    /// - Parameter dossiers: those that rest on it.
    package func corrected(
        _ text: InitiativeText, restingOn dossiers: [Nomination], by person: ID<Account>, on today: Day
    ) throws -> Initiative {
        var next = self
        (next.title, next.summary, next.scope) = (text.title, text.summary, text.scope)
        (next.authors, next.applied, next.revision) = (text.authors, text.applied, revision.next)
        next.correctedBy = person
        let left = dossiers.filter { !NominationStatus.withUnit.contains($0.status) }
        try Refusal.raise(fixed(by: left) + next.defects(on: today))
        return next
    }

    /// Taken back with a reason, while nobody decided on it and no dossier rests on it.
    package func withdrawn(_ withdrawal: InitiativeWithdrawal, restingOn dossiers: [Nomination]) throws -> Initiative {
        let missing = withdrawal.reason.isEmpty ? [Reason(.missingReason, field: "reason")] : []
        try Refusal.raise(fixed(by: dossiers) + missing)
        var next = self
        (next.status, next.withdrawal, next.revision) = (.withdrawn, withdrawal, revision.next)
        return next
    }

    /// Why it stays as it is: it was decided on, or dossiers under way or awarded rest on it.
    package func fixed(by dossiers: [Nomination]) -> [Reason] {
        if status != .registered { return [Reason(.initiativeOver)] }
        let binding = dossiers.filter { NominationStatus.using.contains($0.status) }
        if binding.isEmpty { return [] }
        guard let number = binding.compactMap(\.number).min() else { return [Reason(.initiativeInDraft)] }
        return [Reason(.initiativeInUse, ["number": number])]
    }
}

extension NominationStatus {
    /// Dossiers that use an initiative up, or may yet: all but those that ended without an award.
    package static let using = Set(NominationStatus.allCases).subtracting(ended).union(awarded).union([.granted])
}
