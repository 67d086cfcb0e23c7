/// A solution people thought of and put to use (sáng kiến), entered before anybody is awarded for it, so that it is used
/// once (law.md P13).
package struct Initiative: Hashable, Sendable {
    package let id: ID<Initiative>
    package let agency: ID<Agency>
    package let unit: ID<OrgUnit>
    package var title: String
    package var summary: String
    package var scope: InitiativeScope
    /// In the order they are named; shares are of a hundred, together a hundred.
    package var authors: [InitiativeAuthor]
    /// When it was first put to use.
    package var applied: Day
    package var status: InitiativeStatus
    package var outcome: InitiativeOutcome?
    package var withdrawal: InitiativeWithdrawal?
    package let enteredBy: ID<Account>
    package let entered: Moment
    /// Who corrected it last.
    package var correctedBy: ID<Account>?
    package var revision: Revision

    package init(
        id: ID<Initiative>, agency: ID<Agency>, unit: ID<OrgUnit>, title: String, summary: String,
        scope: InitiativeScope, authors: [InitiativeAuthor], applied: Day, status: InitiativeStatus = .registered,
        outcome: InitiativeOutcome? = nil, withdrawal: InitiativeWithdrawal? = nil, enteredBy: ID<Account>,
        entered: Moment, correctedBy: ID<Account>? = nil, revision: Revision = .first
    ) {
        (self.withdrawal, self.correctedBy) = (withdrawal, correctedBy)
        (self.id, self.agency, self.unit, self.title) = (id, agency, unit, title)
        (self.summary, self.scope, self.authors, self.applied) = (summary, scope, authors, applied)
        (self.status, self.outcome, self.enteredBy) = (status, outcome, enteredBy)
        (self.entered, self.revision) = (entered, revision)
    }

    package func defects(on today: Day) -> [Reason] { text.defects(on: today) }

    /// Recognised by the decision of whoever may, entered by another than who registered or corrected it.
    package func recognised(_ outcome: InitiativeOutcome) throws -> Initiative {
        var reasons = refusals(of: outcome)
        if outcome.authority.isEmpty { reasons.append(Reason(.missingPlace, field: "authority")) }
        if outcome.day < applied {
            reasons.append(Reason(.closedBeforeOpened, field: "day", ["day": applied.vietnamese]))
        }
        if outcome.day > outcome.at.day { reasons.append(Reason(.dayAhead, field: "day")) }
        try Refusal.raise(reasons)
        return moved(to: .recognised, outcome)
    }

    /// Not recognised, with the paper that says so.
    package func declined(_ outcome: InitiativeOutcome) throws -> Initiative {
        try Refusal.raise(refusals(of: outcome))
        return moved(to: .declined, outcome)
    }

    private func refusals(of outcome: InitiativeOutcome) -> [Reason] {
        if status != .registered { return [Reason(.initiativeOver)] }
        if outcome.by == enteredBy || outcome.by == correctedBy { return [Reason(.initiativeOwn)] }
        return outcome.document.isEmpty ? [Reason(.missingDocument, field: "document")] : []
    }

    private func moved(to status: InitiativeStatus, _ outcome: InitiativeOutcome) -> Initiative {
        var next = self
        (next.status, next.outcome, next.revision) = (status, outcome, revision.next)
        return next
    }
}

package struct InitiativeAuthor: Hashable, Sendable, Codable {
    package let name: String
    /// Percent of the work.
    package let share: Int

    package init(name: String, share: Int) { (self.name, self.share) = (name, share) }
}

/// How far it reaches, in the words of who registers it.
package enum InitiativeScope: String, CaseIterable, Sendable, Codable { case unit, commune, province, nation }

package enum InitiativeStatus: String, CaseIterable, Sendable, Codable {
    case registered, recognised, declined, withdrawn
}

/// The decision on an initiative: number, day and authority.
package struct InitiativeOutcome: Hashable, Sendable {
    package let document: String
    package let day: Day
    package let authority: String
    package let by: ID<Account>
    package let at: Moment

    package init(document: String, day: Day, authority: String, by: ID<Account>, at: Moment) {
        (self.document, self.day, self.authority, self.by, self.at) = (document, day, authority, by, at)
    }
}

/// A nomination that rests on an initiative.
package struct InitiativeUse: Hashable, Sendable {
    package let initiative: ID<Initiative>
    package let agency: ID<Agency>
    package let nomination: ID<Nomination>
    package let citedBy: ID<Account>
    package let cited: Moment

    package init(
        initiative: ID<Initiative>, agency: ID<Agency>, nomination: ID<Nomination>, citedBy: ID<Account>, cited: Moment
    ) {
        (self.initiative, self.agency, self.nomination) = (initiative, agency, nomination)
        (self.citedBy, self.cited) = (citedBy, cited)
    }
}

/// An initiative a nomination rests on, with the other nominations that do.
package struct CitedInitiative: Hashable, Sendable {
    package let id: ID<Initiative>
    package let title: String
    package let status: InitiativeStatus
    package let authors: [String]
    package let nomination: ID<Nomination>
    /// Another nomination that rests on it and was awarded: by its decision.
    package let usedBy: String?
    /// Another nomination under way that rests on it: by its number.
    package let alsoIn: String?

    package init(
        id: ID<Initiative>, title: String, status: InitiativeStatus, authors: [String], nomination: ID<Nomination>,
        usedBy: String?, alsoIn: String? = nil
    ) {
        (self.id, self.title, self.status, self.authors) = (id, title, status, authors)
        (self.nomination, self.usedBy, self.alsoIn) = (nomination, usedBy, alsoIn)
    }
}
