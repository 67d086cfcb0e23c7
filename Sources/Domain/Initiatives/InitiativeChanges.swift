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

    package func defects(on today: Day) -> [Reason] {
        var reasons: [Reason] = []
        if title.isEmpty { reasons.append(Reason(.missingTitle, field: "title")) }
        if summary.isEmpty { reasons.append(Reason(.missingContent, field: "summary")) }
        if applied > today { reasons.append(Reason(.dayAhead, field: "applied")) }
        if authors.isEmpty || authors.contains(where: { $0.name.isEmpty || $0.share < 1 }) {
            reasons.append(Reason(.initiativeAuthors, field: "authors"))
        } else if authors.reduce(0, { $0 + $1.share }) != 100 {
            let sum = authors.reduce(0) { $0 + $1.share }
            reasons.append(Reason(.initiativeShares, field: "authors", ["sum": "\(sum)"]))
        }
        if let twice = authorNamedTwice {
            reasons.append(Reason(.initiativeAuthorTwice, field: "authors", ["name": twice]))
        }
        return reasons
    }

    /// A name that stands twice among the authors, however it is written: one person has one share.
    private var authorNamedTwice: String? {
        var seen: Set<String> = []
        return authors.first { !$0.name.isEmpty && !seen.insert(VietnameseSortKey(title: $0.name).text).inserted }?.name
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
