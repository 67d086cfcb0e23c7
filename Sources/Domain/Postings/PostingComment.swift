/// What somebody from the public says of posted dossiers. Nothing of it is public before the office has looked at it.
package struct PostingComment: Hashable, Sendable {
    package let id: ID<PostingComment>
    package let agency: ID<Agency>
    package let posting: ID<Posting>
    /// The dossier it speaks of; `nil` for all of them.
    package let nomination: ID<Nomination>?
    /// As the person gave it; shown to the office only.
    package let sender: String
    /// Where an answer can be sent; may be empty.
    package let contact: String
    package let content: String
    package let received: Moment
    package var status: CommentStatus
    package var ruling: CommentRuling?
    package var answer: CommentAnswer?
    package var revision: Revision

    package init(
        id: ID<PostingComment>, agency: ID<Agency>, posting: ID<Posting>, nomination: ID<Nomination>?, sender: String,
        contact: String, content: String, received: Moment, status: CommentStatus = .received,
        ruling: CommentRuling? = nil, answer: CommentAnswer? = nil, revision: Revision = .first
    ) {
        (self.id, self.agency, self.posting, self.nomination) = (id, agency, posting, nomination)
        (self.sender, self.contact, self.content, self.received) = (sender, contact, content, received)
        (self.status, self.ruling, self.answer, self.revision) = (status, ruling, answer, revision)
    }

    /// The longest text taken, in letters.
    package static let longest = 2_000

    package var defects: [Reason] {
        var reasons: [Reason] = []
        if sender.isEmpty { reasons.append(Reason(.missingName, field: "sender")) }
        if content.isEmpty { reasons.append(Reason(.missingContent, field: "content")) }
        return reasons
    }

    /// Shown, kept beside the dossier only, or put aside; putting aside needs a reason.
    package func ruled(_ status: CommentStatus, because reason: String, by account: ID<Account>, at now: Moment) throws
        -> PostingComment
    {
        guard self.status == .received else { throw Refusal(.commentRuled) }
        if status == .received { throw Refusal(.choiceMissing, field: "status") }
        if status == .rejected && reason.isEmpty { throw Refusal(.missingReason, field: "reason") }
        var next = self
        (next.status, next.revision) = (status, revision.next)
        next.ruling = CommentRuling(reason: reason, by: account, at: now)
        return next
    }

    /// What the office says to it, once; public where the comment is.
    package func answered(_ text: String, by account: ID<Account>, at now: Moment) throws -> PostingComment {
        guard status == .shown || status == .noted else { throw Refusal(.commentNotRuled) }
        if answer != nil { throw Refusal(.commentAnswered) }
        if text.isEmpty { throw Refusal(.missingContent, field: "answer") }
        var next = self
        (next.answer, next.revision) = (CommentAnswer(text: text, by: account, at: now), revision.next)
        return next
    }
}

package enum CommentStatus: String, CaseIterable, Sendable, Codable { case received, shown, noted, rejected }

package struct CommentRuling: Hashable, Sendable {
    package let reason: String
    package let by: ID<Account>
    package let at: Moment

    package init(reason: String, by: ID<Account>, at: Moment) { (self.reason, self.by, self.at) = (reason, by, at) }
}

package struct CommentAnswer: Hashable, Sendable {
    package let text: String
    package let by: ID<Account>
    package let at: Moment

    package init(text: String, by: ID<Account>, at: Moment) { (self.text, self.by, self.at) = (text, by, at) }
}
