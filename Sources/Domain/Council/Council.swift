/// The commune's council for emulation and commendation, as one dated decision composed it. It advises; the Chairman
/// decides (Law art. 90).
package struct Council: Hashable, Sendable {
    package let id: ID<Council>
    package let agency: ID<Agency>
    package var decisionNumber: String
    package var decided: Day
    package var members: [CouncilMember]
    package var rules: CouncilRules
    package var revision: Revision

    package init(
        id: ID<Council>, agency: ID<Agency>, decisionNumber: String, decided: Day, members: [CouncilMember],
        rules: CouncilRules, revision: Revision = .first
    ) {
        self.id = id
        self.agency = agency
        self.decisionNumber = decisionNumber
        self.decided = decided
        self.members = members
        self.rules = rules
        self.revision = revision
    }

    /// With the rules that hold on `day`: the registry's where the council follows it, else its own.
    package func following(_ book: LawBook, on day: Day) -> Council {
        guard rules.followsRegistry == true, let rules = CouncilRules.byRegistry(book, on: day) else { return self }
        var council = self
        council.rules = rules
        return council
    }

    package func member(_ id: ID<CouncilMember>) -> CouncilMember? { members.first { $0.id == id } }

    package var defects: [Reason] {
        var reasons: [Reason] = []
        if members.count < 3 { reasons.append(Reason(.councilTooSmall, field: "members")) }
        if members.filter({ $0.seat == .chair }).count != 1 { reasons.append(Reason(.councilChair, field: "members")) }
        if members.filter({ $0.seat == .secretary }).count != 1 {
            reasons.append(Reason(.councilSecretaryMissing, field: "members"))
        }
        let accounts = members.compactMap(\.account)
        if Set(accounts).count != accounts.count { reasons.append(Reason(.memberTwice, field: "members")) }
        if decisionNumber.isEmpty { reasons.append(Reason(.missingDecisionNumber, field: "decisionNumber")) }
        return reasons
    }
}

package struct CouncilMember: Hashable, Sendable, Codable {
    package let id: ID<CouncilMember>
    package var name: String
    package var post: String
    package var seat: CouncilSeat
    package var account: ID<Account>?
    package var unit: ID<OrgUnit>?

    package init(
        id: ID<CouncilMember>, name: String, post: String, seat: CouncilSeat, account: ID<Account>? = nil,
        unit: ID<OrgUnit>? = nil
    ) {
        self.id = id
        self.name = name
        self.post = post
        self.seat = seat
        self.account = account
        self.unit = unit
    }
}

package enum CouncilSeat: String, CaseIterable, Sendable, Codable {
    case chair
    case viceChair = "vice-chair"
    case member, secretary
}

/// Quorum and threshold as the council's own rules set them. The denominators are all members, never those present
/// (law.md §A.5); for a commune's Giấy khen no number was found in law, so the source says where the value comes from.
package struct CouncilRules: Hashable, Sendable, Codable {
    package var quorum: Fraction
    package var threshold: VoteThreshold
    package var source: Citation
    /// Of the threshold, where it stands elsewhere than the quorum.
    package var thresholdSource: Citation?
    /// The registry of the session's day sets them; otherwise, or where nothing is said, the council's own rules do.
    package var followsRegistry: Bool?

    package init(
        quorum: Fraction, threshold: VoteThreshold, source: Citation, thresholdSource: Citation? = nil,
        followsRegistry: Bool? = nil
    ) {
        (self.quorum, self.threshold, self.source) = (quorum, threshold, source)
        (self.thresholdSource, self.followsRegistry) = (thresholdSource, followsRegistry)
    }

    /// What the registry says of a session on `day` that votes on awards; `nil` where it does not know.
    package static func byRegistry(_ book: LawBook, on day: Day) -> CouncilRules? {
        let quorum = book.share(.councilQuorumReview, on: day) ?? book.share(.councilQuorum, on: day)
        guard let quorum, let threshold = book.threshold(.thresholdCertificate, on: day) else { return nil }
        return CouncilRules(
            quorum: quorum.value, threshold: threshold.value, source: quorum.citation,
            thresholdSource: threshold.citation, followsRegistry: true)
    }

    /// Fewest members that make a quorum of `total`.
    package func quorum(of total: Int) -> Int {
        let product = quorum.numerator * Int64(total)
        return Int((product + quorum.denominator - 1) / quorum.denominator)
    }
}

package enum VoteThreshold: Hashable, Sendable, Codable {
    /// More than half of all members.
    case majority
    /// At least so many percent of all members.
    case percent(Int)

    /// Fewest agreeing votes of `total` members; integers only: 80 % of 9 is 8.
    package func votesNeeded(of total: Int) -> Int {
        switch self {
        case .majority: total / 2 + 1
        case .percent(let percent): (total * percent + 99) / 100
        }
    }

    package func isReached(votes: Int, of total: Int) -> Bool { total > 0 && votes >= votesNeeded(of: total) }
}
