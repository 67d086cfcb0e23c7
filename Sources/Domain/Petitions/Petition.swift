/// What somebody asks about the awards of an occasion (kiến nghị), with a day by which it is answered and the answer.
package struct Petition: Hashable, Sendable {
    package let id: ID<Petition>
    package let agency: ID<Agency>
    package let occasion: ID<Occasion>
    /// Whose matter it is.
    package let unit: ID<OrgUnit>
    package let nomination: ID<Nomination>?
    package let sender: String
    package let content: String
    package let received: Day
    /// A choice of the office: no rule of the registry sets it.
    package let due: Day
    package var status: PetitionStatus
    package var answer: PetitionAnswer?
    package let enteredBy: ID<Account>
    package let entered: Moment
    package var revision: Revision

    package init(
        id: ID<Petition>, agency: ID<Agency>, occasion: ID<Occasion>, unit: ID<OrgUnit>, nomination: ID<Nomination>?,
        sender: String, content: String, received: Day, due: Day, status: PetitionStatus = .received,
        answer: PetitionAnswer? = nil, enteredBy: ID<Account>, entered: Moment, revision: Revision = .first
    ) {
        (self.id, self.agency, self.occasion, self.unit) = (id, agency, occasion, unit)
        (self.nomination, self.sender, self.content) = (nomination, sender, content)
        (self.received, self.due, self.status, self.answer) = (received, due, status, answer)
        (self.enteredBy, self.entered, self.revision) = (enteredBy, entered, revision)
    }

    package func isLate(on day: Day) -> Bool { status == .received && due < day }

    package func defects(on today: Day) -> [Reason] {
        var reasons: [Reason] = []
        if sender.isEmpty { reasons.append(Reason(.missingName, field: "sender")) }
        if content.isEmpty { reasons.append(Reason(.missingContent, field: "content")) }
        if received > today { reasons.append(Reason(.dayAhead, field: "received")) }
        if due < received {
            reasons.append(Reason(.closedBeforeOpened, field: "due", ["day": received.vietnamese]))
        }
        return reasons
    }

    /// A reasoned answer, never by who entered the petition.
    package func answered(_ text: String, document: String, by account: ID<Account>, at now: Moment) throws -> Petition
    {
        guard status == .received else { throw Refusal(.petitionOver) }
        if account == enteredBy { throw Refusal(.petitionOwn) }
        var reasons: [Reason] = []
        if text.isEmpty { reasons.append(Reason(.missingContent, field: "answer")) }
        if document.isEmpty { reasons.append(Reason(.missingDocument, field: "document")) }
        try Refusal.raise(reasons)
        var next = moved(to: .answered)
        next.answer = PetitionAnswer(text: text, document: document, by: account, at: now)
        return next
    }

    /// Taken back by who sent it.
    package func withdrawn() throws -> Petition {
        guard status == .received else { throw Refusal(.petitionOver) }
        return moved(to: .withdrawn)
    }

    private func moved(to status: PetitionStatus) -> Petition {
        var next = self
        (next.status, next.revision) = (status, revision.next)
        return next
    }
}

package enum PetitionStatus: String, CaseIterable, Sendable, Codable { case received, answered, withdrawn }

package struct PetitionAnswer: Hashable, Sendable {
    package let text: String
    package let document: String
    package let by: ID<Account>
    package let at: Moment

    package init(text: String, document: String, by: ID<Account>, at: Moment) {
        (self.text, self.document, self.by, self.at) = (text, document, by, at)
    }
}

package enum PetitionAct: String, CaseIterable, Sendable { case read, send, answer, withdraw }

extension Persona {
    /// The same of a petition that is there: it is taken back by its unit alone, or, where it came on paper, entered as
    /// taken back by whoever entered it.
    package func refusals(of act: PetitionAct, on petition: Petition) -> [Reason] {
        if act == .withdraw && agency == petition.agency && holds(.clerk) && petition.enteredBy == account { return [] }
        return refusals(of: act, agency: petition.agency, unit: petition.unit)
    }

    /// A unit sends, reads and takes back its own; the clerk enters those that came on paper; clerk and Chairman answer.
    package func refusals(of act: PetitionAct, agency: ID<Agency>, unit: ID<OrgUnit>?) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        let isOwn = holds(.unitRepresentative) && unit != nil && unit == self.unit
        switch act {
        case .read:
            if isOwn || holds(anyOf: [.clerk, .councilSecretary, .chairman, .inspector, .auditor]) { return [] }
            return [Reason(holds(.unitRepresentative) ? .notFound : .notPermitted)]
        case .send: return isOwn || holds(.clerk) ? [] : [Reason(.notPermitted)]
        case .withdraw: return isOwn ? [] : [Reason(.notPermitted)]
        case .answer: return holds(anyOf: [.clerk, .chairman]) ? [] : [Reason(.notPermitted)]
        }
    }
}
