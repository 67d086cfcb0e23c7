/// Dossiers of an occasion made public before the council meets, so that anybody can say what they know (niêm yết công
/// khai). No rule binds a commune's certificates to it: whether and for how long is the office's choice (law.md §A.4).
package struct Posting: Hashable, Sendable {
    package let id: ID<Posting>
    package let agency: ID<Agency>
    package let occasion: ID<Occasion>
    /// As they stood when it was posted.
    package let nominations: [ID<Nomination>]
    package let opened: Day
    /// Comments are taken until the end of this day, Vietnam's.
    package let last: Day
    package var status: PostingStatus
    /// Why it was taken down; empty before.
    package var reason: String
    package let postedBy: ID<Account>
    package let posted: Moment
    package var revision: Revision

    package init(
        id: ID<Posting>, agency: ID<Agency>, occasion: ID<Occasion>, nominations: [ID<Nomination>], opened: Day,
        last: Day, status: PostingStatus = .posted, reason: String = "", postedBy: ID<Account>, posted: Moment,
        revision: Revision = .first
    ) {
        (self.id, self.agency, self.occasion, self.nominations) = (id, agency, occasion, nominations)
        (self.opened, self.last, self.status, self.reason) = (opened, last, status, reason)
        (self.postedBy, self.posted, self.revision) = (postedBy, posted, revision)
    }

    /// Dossiers that can be posted: complete, and not yet before the council.
    package static let before: Set<NominationStatus> = [.accepted, .appraised]

    /// Whether names are shown and comments taken. After the last day the public sees neither.
    package func isOpen(on day: Day) -> Bool { status == .posted && day <= last }

    package var defects: [Reason] {
        var reasons: [Reason] = []
        if nominations.isEmpty { reasons.append(Reason(.postingEmpty)) }
        if last <= opened { reasons.append(Reason(.dueNotAhead, field: "last")) }
        return reasons
    }

    /// Taken down before its last day, with the reason; comments that came in stay.
    package func takenDown(because reason: String) throws -> Posting {
        guard status == .posted else { throw Refusal(.postingOver) }
        if reason.isEmpty { throw Refusal(.missingReason, field: "reason") }
        var next = self
        (next.status, next.reason, next.revision) = (.takenDown, reason, revision.next)
        return next
    }
}

package enum PostingStatus: String, CaseIterable, Sendable, Codable {
    case posted
    case takenDown = "taken-down"
}

package enum PostingAct: String, CaseIterable, Sendable {
    case read, post, rule, answer
    case takeDown = "take-down"
    /// Who sent a comment, and how to reach them.
    case readSenders = "read-senders"
}

extension Persona {
    /// The office posts, moderates and answers; who prepares and supervises awards reads. Senders are known to the office
    /// and those who supervise it.
    package func refusals(of act: PostingAct, agency: ID<Agency>) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        let allowed: Set<Role> =
            switch act {
            case .read: Persona.readersOfAll
            case .readSenders: [.clerk, .inspector, .auditor]
            case .post, .takeDown, .rule, .answer: [.clerk]
            }
        return holds(anyOf: allowed) ? [] : [Reason(.notPermitted)]
    }
}
