/// What a participant received by a decision this program knows nothing of, entered from papers: before it was there, or
/// decided elsewhere. It is told where awards are looked back on (fairness, conditions) and is no record of a season.
package struct EarlierAward: Hashable, Sendable {
    package let id: ID<EarlierAward>
    package let agency: ID<Agency>
    package let participant: ID<Participant>
    /// As the decision calls it: `Giấy khen của Chủ tịch Ủy ban nhân dân xã`.
    package let form: String
    /// For what, where the papers say; with it a later dossier for the same is found (Law art. 5(2)).
    package let achievement: String
    package let period: Period?
    /// Number of the decision, its day, and who decided where that is known.
    package let decision: String
    package let day: Day
    package let authority: String
    package var status: EarlierAwardStatus
    /// Why it was taken out; empty while it stands.
    package var reason: String
    package let enteredBy: ID<Account>
    package let entered: Moment
    package var revision: Revision

    package init(
        id: ID<EarlierAward>, agency: ID<Agency>, participant: ID<Participant>, form: String, achievement: String = "",
        period: Period? = nil, decision: String, day: Day, authority: String = "",
        status: EarlierAwardStatus = .entered, reason: String = "", enteredBy: ID<Account>, entered: Moment,
        revision: Revision = .first
    ) {
        (self.id, self.agency, self.participant, self.form) = (id, agency, participant, form)
        (self.achievement, self.period, self.decision, self.day) = (achievement, period, decision, day)
        (self.authority, self.status, self.reason) = (authority, status, reason)
        (self.enteredBy, self.entered, self.revision) = (enteredBy, entered, revision)
    }

    /// Taken out again: it was entered wrongly. It stays to be read and counts nowhere.
    package func cancelled(because reason: String) throws -> EarlierAward {
        guard status == .entered else { throw Refusal(.earlierAwardCancelled) }
        if reason.isEmpty { throw Refusal(.missingReason, field: "reason") }
        var next = self
        (next.status, next.reason, next.revision) = (.cancelled, reason, revision.next)
        return next
    }

    /// What makes two rows the same award.
    package struct Key: Hashable, Sendable {
        let participant: ID<Participant>
        let form: Folded
        let decision: WrittenNumber
        let day: Day
    }

    package var key: Key {
        Key(participant: participant, form: Folded(form), decision: WrittenNumber(decision), day: day)
    }
}

package enum EarlierAwardStatus: String, CaseIterable, Sendable, Codable { case entered, cancelled }

package enum EarlierAwardAct: String, CaseIterable, Sendable { case read, enter, cancel }

extension Persona {
    /// Who reads the whole season reads them; the clerk enters them from papers and takes wrong ones out.
    package func refusals(of act: EarlierAwardAct, agency: ID<Agency>) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        let mayDo = act == .read ? holds(anyOf: Persona.readersOfAll) : holds(.clerk)
        return mayDo ? [] : [Reason(.notPermitted)]
    }
}
