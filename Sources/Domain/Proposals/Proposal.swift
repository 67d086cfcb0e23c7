/// A nomination that went up to the agency above within one installation: the link between the record of the agency
/// that proposes and the one the upper agency works on, with all that each side may know of the other.
///
/// Neither side ever reads the other's records. What the upper agency does is written into this link in the same
/// transaction (docs/decisions/0012).
package struct Proposal: Hashable, Sendable {
    package let child: ID<Agency>
    package let childNomination: ID<Nomination>
    package let parent: ID<Agency>
    package let parentNomination: ID<Nomination>
    /// The upper agency's occasion.
    package let occasion: ID<Occasion>
    /// The dossier's number in the upper agency's series.
    package let number: String
    package let sent: Moment
    package let sentBy: ID<Account>
    /// What the council of the proposing agency said; it is one of the dossier's papers.
    package let council: CouncilResult
    /// Where the upper agency's record stands, as far as the agency below may see it (`shownBelow`).
    package var status: NominationStatus
    package var reason: String
    package var supplement: SupplementRequest?
    package var revision: Revision

    package init(
        child: ID<Agency>, childNomination: ID<Nomination>, parent: ID<Agency>, parentNomination: ID<Nomination>,
        occasion: ID<Occasion>, number: String, sent: Moment, sentBy: ID<Account>, council: CouncilResult,
        status: NominationStatus = .submitted, reason: String = "", supplement: SupplementRequest? = nil,
        revision: Revision = .first
    ) {
        self.child = child
        self.childNomination = childNomination
        self.parent = parent
        self.parentNomination = parentNomination
        self.occasion = occasion
        self.number = number
        self.sent = sent
        self.sentBy = sentBy
        self.council = council
        self.status = status
        self.reason = reason
        self.supplement = supplement
        self.revision = revision
    }

    /// The next value when the upper agency's record moved as far as the agency below may see it; `nil` when it did not.
    package func following(_ nomination: Nomination, isOver: Bool) -> Proposal? {
        var next = self
        next.status = nomination.status.shownBelow(isOver: isOver)
        next.reason = next.status == .notGranted ? nomination.statusReason : ""
        next.supplement = [.returned, .lapsed].contains(nomination.status) ? nomination.supplement : nil
        guard next != self else { return nil }
        next.revision = revision.next
        return next
    }
}

/// The council's word on one nomination, copied from the signed minutes.
package struct CouncilResult: Hashable, Sendable, Codable {
    package let decisionNumber: String
    package let members: Int
    package let held: Moment
    package let place: String
    package let count: VoteCount
    package let rank: Int?
    package let minutes: String

    package init(
        decisionNumber: String, members: Int, held: Moment, place: String, count: VoteCount, rank: Int?,
        minutes: String
    ) {
        self.decisionNumber = decisionNumber
        self.members = members
        self.held = held
        self.place = place
        self.count = count
        self.rank = rank
        self.minutes = minutes
    }
}
