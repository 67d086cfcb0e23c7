/// What another authority says of an enterprise put forward: tax, social insurance, environment and others, as the
/// registry lists them (law.md §A.6). No duty of statute to ask was read, so it warns and does not block.
package struct AuthorityAnswer: Hashable, Sendable {
    package let id: ID<AuthorityAnswer>
    package let agency: ID<Agency>
    package let nomination: ID<Nomination>
    /// The registry's own line.
    package let authority: String
    package var request: LetterMark
    package var reply: LetterMark?
    package var status: ConfirmationStatus
    /// What the reply says, where it says more.
    package var remark: String
    package let enteredBy: ID<Account>
    package var changed: Moment
    package var revision: Revision

    package init(
        id: ID<AuthorityAnswer>, agency: ID<Agency>, nomination: ID<Nomination>, authority: String, request: LetterMark,
        reply: LetterMark? = nil, status: ConfirmationStatus = .asked, remark: String = "", enteredBy: ID<Account>,
        changed: Moment, revision: Revision = .first
    ) {
        (self.id, self.agency, self.nomination, self.authority) = (id, agency, nomination, authority)
        (self.request, self.reply, self.status, self.remark) = (request, reply, status, remark)
        (self.enteredBy, self.changed, self.revision) = (enteredBy, changed, revision)
    }

    package func defects(on today: Day) -> [Reason] {
        var reasons: [Reason] = []
        if request.number.isEmpty { reasons.append(Reason(.missingLetter, field: "request")) }
        if request.day > today { reasons.append(Reason(.dayAhead, field: "requested")) }
        if status == .asked {
            if reply != nil { reasons.append(Reason(.choiceMissing, field: "status")) }
            return reasons
        }
        guard let reply, !reply.number.isEmpty else { return reasons + [Reason(.missingLetter, field: "reply")] }
        if reply.day > today { reasons.append(Reason(.dayAhead, field: "replied")) }
        if reply.day < request.day {
            reasons.append(Reason(.closedBeforeOpened, field: "replied", ["day": request.day.vietnamese]))
        }
        return reasons
    }
}

/// chưa trả lời; đủ; có vi phạm.
package enum ConfirmationStatus: String, CaseIterable, Sendable, Codable { case asked, enough, violation }

/// Number and day of a letter.
package struct LetterMark: Hashable, Sendable {
    package let number: String
    package let day: Day

    package init(number: String, day: Day) { (self.number, self.day) = (number, day) }
}

extension AuthorityAnswer {
    /// What the journal tells of it in the open; `thidua check` compares.
    package var told: [String: JSON] {
        [
            "authority": .string(authority), "status": .string(status.rawValue),
            "request": .string(request.number), "requested": JSON(request.day),
            "reply": JSON(reply?.number), "replied": JSON(reply?.day.description),
        ]
    }

    package var toldWords: [String: String] { remark.isEmpty ? [:] : ["remark": remark] }
}
