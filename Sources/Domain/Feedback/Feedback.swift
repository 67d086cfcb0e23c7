/// What the Front, an organisation or a citizen says of the movement, outside a posting (ý kiến, phản ánh, góp ý; plan
/// III.1.b). Nothing of it is public before the office has looked at it; a ruling and an answer are those of comments on a
/// posting.
package struct Feedback: Hashable, Sendable {
    package let id: ID<Feedback>
    package let agency: ID<Agency>
    package let from: FeedbackSource
    /// As the person gave it; shown to the office only.
    package let sender: String
    /// Where an answer can be sent; may be empty.
    package let contact: String
    package let content: String
    package let received: Moment
    /// By when the office wants to answer; its own choice, no rule of the registry sets it. `nil` until it was set.
    package var due: Day?
    package var status: CommentStatus
    package var ruling: CommentRuling?
    package var answer: CommentAnswer?
    /// Who typed in what came on paper; `nil` for what came by the public form.
    package let enteredBy: ID<Account>?
    package var revision: Revision

    package init(
        id: ID<Feedback>, agency: ID<Agency>, from: FeedbackSource, sender: String, contact: String, content: String,
        received: Moment, due: Day? = nil, status: CommentStatus = .received, ruling: CommentRuling? = nil,
        answer: CommentAnswer? = nil, enteredBy: ID<Account>? = nil, revision: Revision = .first
    ) {
        (self.id, self.agency, self.from, self.sender) = (id, agency, from, sender)
        (self.contact, self.content, self.received, self.due) = (contact, content, received, due)
        (self.status, self.ruling, self.answer) = (status, ruling, answer)
        (self.enteredBy, self.revision) = (enteredBy, revision)
    }

    /// The longest text taken, in letters.
    package static let longest = PostingComment.longest

    package var defects: [Reason] {
        var reasons: [Reason] = []
        if sender.isEmpty { reasons.append(Reason(.missingName, field: "sender")) }
        if content.isEmpty { reasons.append(Reason(.missingContent, field: "content")) }
        return reasons
    }

    /// Waits for an answer, or to be looked at at all.
    package var isOpen: Bool { answer == nil && status != .rejected }

    package func isLate(on day: Day) -> Bool { isOpen && due.map { $0 < day } ?? false }

    /// Shown, kept by the office only, or put aside with a reason; what is not put aside has a day to be answered by. What is
    /// shown is taken down again with a reason, answered or not; nothing else is ruled twice.
    package func ruled(
        _ status: CommentStatus, due: Day?, because reason: String, by account: ID<Account>, at now: Moment
    ) throws -> Feedback {
        if self.status == .shown && (status == .noted || status == .rejected) {
            return try takenDown(to: status, because: reason, by: account, at: now)
        }
        guard self.status == .received else { throw Refusal(.commentRuled) }
        var reasons: [Reason] = []
        if status == .received { reasons.append(Reason(.choiceMissing, field: "status")) }
        if status == .rejected && reason.isEmpty { reasons.append(Reason(.missingReason, field: "reason")) }
        if status != .rejected {
            if due == nil { reasons.append(Reason(.missingDay, field: "due")) }
            if let due, due <= now.day { reasons.append(Reason(.dueNotAhead, field: "due")) }
        }
        try Refusal.raise(reasons)
        var next = self
        (next.status, next.revision) = (status, revision.next)
        next.due = status == .rejected ? nil : due
        next.ruling = CommentRuling(reason: reason, by: account, at: now)
        return next
    }

    /// Off the public page again, with its answer: it named somebody, say. The office keeps both.
    private func takenDown(
        to status: CommentStatus, because reason: String, by account: ID<Account>, at now: Moment
    ) throws -> Feedback {
        if reason.isEmpty { throw Refusal(.missingReason, field: "reason") }
        var next = self
        (next.status, next.revision) = (status, revision.next)
        next.ruling = CommentRuling(reason: reason, by: account, at: now)
        return next
    }

    /// What the office says to it, once; public where the feedback is. Never by who typed it in.
    package func answered(_ text: String, by account: ID<Account>, at now: Moment) throws -> Feedback {
        guard status == .shown || status == .noted else { throw Refusal(.commentNotRuled) }
        if answer != nil { throw Refusal(.commentAnswered) }
        if account == enteredBy { throw Refusal(.feedbackOwn) }
        if text.isEmpty { throw Refusal(.missingContent, field: "answer") }
        var next = self
        (next.answer, next.revision) = (CommentAnswer(text: text, by: account, at: now), revision.next)
        return next
    }
}

/// Who speaks, as the sender says; nobody is asked to prove it.
package enum FeedbackSource: String, CaseIterable, Sendable, Codable { case front, organisation, citizen }

/// What everybody may read of shown feedback: no sender, no contact.
package struct PublicFeedback: Hashable, Sendable {
    package let from: FeedbackSource
    package let day: Day
    package let content: String
    package let answer: String?

    /// - Returns: `nil` for what is not shown.
    package init?(_ feedback: Feedback) {
        guard feedback.status == .shown else { return nil }
        (from, day, content) = (feedback.from, feedback.received.day, feedback.content)
        answer = feedback.answer?.text
    }
}

package enum FeedbackAct: String, CaseIterable, Sendable {
    case read, enter, rule, answer
    /// Who sent it, and how to reach them.
    case readSenders = "read-senders"
}

extension Persona {
    /// The office moderates; clerk and Chairman answer; who supervises reads. Senders are known to the office and those who
    /// supervise it.
    package func refusals(of act: FeedbackAct, agency: ID<Agency>) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        let allowed: Set<Role> =
            switch act {
            case .read: [.clerk, .chairman, .inspector, .auditor]
            case .readSenders: [.clerk, .inspector, .auditor]
            case .enter, .rule: [.clerk]
            case .answer: [.clerk, .chairman]
            }
        return holds(anyOf: allowed) ? [] : [Reason(.notPermitted)]
    }
}
