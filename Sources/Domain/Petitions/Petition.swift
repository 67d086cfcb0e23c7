/// What somebody asks about the awards of an occasion (kiến nghị), with a day by which it is answered and the answer.
package struct Petition: Hashable, Sendable {
    package let id: ID<Petition>
    package let agency: ID<Agency>
    package let occasion: ID<Occasion>
    /// Whose matter it is.
    package let unit: ID<OrgUnit>
    package let nomination: ID<Nomination>?
    package var sender: String
    package let content: String
    package var received: Day
    /// A choice of the office: no rule of the registry sets it. `nil` until the office has set it for one a unit sent.
    package var due: Day?
    package var status: PetitionStatus
    package var answer: PetitionAnswer?
    package let enteredBy: ID<Account>
    package let entered: Moment
    package var revision: Revision

    package init(
        id: ID<Petition>, agency: ID<Agency>, occasion: ID<Occasion>, unit: ID<OrgUnit>, nomination: ID<Nomination>?,
        sender: String, content: String, received: Day, due: Day?, status: PetitionStatus = .received,
        answer: PetitionAnswer? = nil, enteredBy: ID<Account>, entered: Moment, revision: Revision = .first
    ) {
        (self.id, self.agency, self.occasion, self.unit) = (id, agency, occasion, unit)
        (self.nomination, self.sender, self.content) = (nomination, sender, content)
        (self.received, self.due, self.status, self.answer) = (received, due, status, answer)
        (self.enteredBy, self.entered, self.revision) = (enteredBy, entered, revision)
    }

    package func isLate(on day: Day) -> Bool { status == .received && due.map { $0 < day } ?? false }

    package func defects(on today: Day) -> [Reason] {
        var reasons: [Reason] = []
        if sender.isEmpty { reasons.append(Reason(.missingName, field: "sender")) }
        if content.isEmpty { reasons.append(Reason(.missingContent, field: "content")) }
        if received > today { reasons.append(Reason(.dayAhead, field: "received")) }
        if let due, due < received {
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

    /// The office sets the day to answer by, or corrects what it received and from whom. A change of what stood there before
    /// has a reason; a first day has none. What changes nothing is refused: the journal would tell of a correction that
    /// was none.
    package func corrected(_ correction: PetitionCorrection, on today: Day) throws -> Petition {
        guard status == .received else { throw Refusal(.petitionOver) }
        var next = moved(to: .received)
        (next.sender, next.received, next.due) = (correction.sender, correction.received, correction.due)
        var reasons = next.defects(on: today)
        if correction.due == nil { reasons.append(Reason(.missingDay, field: "due")) }
        if (sender, received, due) == (next.sender, next.received, next.due) && due != nil {
            reasons.append(Reason(.nothingChanged))
        }
        let isFirstDay = due == nil && sender == correction.sender && received == correction.received
        if correction.reason.isEmpty && !isFirstDay { reasons.append(Reason(.missingReason, field: "reason")) }
        try Refusal.raise(reasons)
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

/// What the office says of a petition after it came in.
package struct PetitionCorrection: Hashable, Sendable {
    package let sender: String
    package let received: Day
    package let due: Day?
    package let reason: String

    package init(sender: String, received: Day, due: Day?, reason: String) {
        (self.sender, self.received, self.due, self.reason) = (sender, received, due, reason)
    }
}

package enum PetitionAct: String, CaseIterable, Sendable { case read, send, answer, withdraw, correct }

extension Persona {
    /// The same of a petition that is there: it is taken back by its unit alone, or, where it came on paper, entered as
    /// taken back by whoever entered it.
    package func refusals(of act: PetitionAct, on petition: Petition) -> [Reason] {
        if act == .withdraw && agency == petition.agency && holds(.clerk) && petition.enteredBy == account { return [] }
        return refusals(of: act, agency: petition.agency, unit: petition.unit)
    }

    /// A unit sends, reads and takes back its own; the clerk enters those that came on paper, sets the day to answer by and
    /// corrects what was received; clerk and Chairman answer.
    package func refusals(of act: PetitionAct, agency: ID<Agency>, unit: ID<OrgUnit>?) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        let isOwn = holds(.unitRepresentative) && unit != nil && unit == self.unit
        switch act {
        case .read:
            if isOwn || holds(anyOf: [.clerk, .councilSecretary, .chairman, .inspector, .auditor]) { return [] }
            return [Reason(holds(.unitRepresentative) ? .notFound : .notPermitted)]
        case .send: return isOwn || holds(.clerk) ? [] : [Reason(.notPermitted)]
        case .withdraw: return isOwn ? [] : [Reason(.notPermitted)]
        case .correct: return holds(.clerk) ? [] : [Reason(.notPermitted)]
        case .answer: return holds(anyOf: [.clerk, .chairman]) ? [] : [Reason(.notPermitted)]
        }
    }
}

extension Petition {
    /// What the journal tells of it in the open; `thidua check` compares.
    package var told: [String: JSON] {
        [
            "petition": .string(id.text), "unit": .string(unit.text), "received": JSON(received),
            "due": due.map { JSON($0) } ?? .null, "status": .string(status.rawValue),
            "document": JSON(answer?.document),
        ]
    }

    /// What it tells as values that can be erased.
    package var toldWords: [String: String] {
        var words = ["sender": sender, "content": content]
        words["answer"] = answer?.text
        return words
    }
}
