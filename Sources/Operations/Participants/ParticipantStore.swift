package import Domain

package protocol ParticipantStore: Sendable {
    func participant(_ id: ID<Participant>, agency: ID<Agency>) async throws -> Participant?

    /// Those of the identities that are the agency's, in no order, in one statement for every 128.
    func participants(_ ids: Set<ID<Participant>>, agency: ID<Agency>) async throws -> [Participant]
    func participants(_ query: ParticipantQuery) async throws -> ParticipantList
    /// All of the agency, or of one of its units, in no order, in one statement.
    func everyParticipant(of agency: ID<Agency>, unit: ID<OrgUnit>?) async throws -> [Participant]
    /// Achievements ever put forward for this participant, newest first, with the decision that rewarded each.
    func achievements(of participant: ID<Participant>) async throws -> [KnownAchievement]
}

package struct ParticipantQuery: Sendable, Hashable {
    package var agency: ID<Agency>
    /// Only this unit's; `nil` for all.
    package var unit: ID<OrgUnit>?
    package var kind: ParticipantKind?
    package var search: String
    /// 1 is the first page of `size`.
    package var page: Int
    package var size: Int

    package init(
        agency: ID<Agency>, unit: ID<OrgUnit>? = nil, kind: ParticipantKind? = nil, search: String = "",
        page: Int = 1, size: Int = 50
    ) {
        self.agency = agency
        self.unit = unit
        self.kind = kind
        self.search = search
        self.page = page
        self.size = size
    }
}

package struct ParticipantList: Sendable {
    /// Sorted by given name, the Vietnamese way.
    package let rows: [Participant]
    package let total: Int

    package init(rows: [Participant], total: Int) { (self.rows, self.total) = (rows, total) }
}

package struct KnownAchievement: Sendable, Hashable {
    package let achievement: Achievement
    package let nomination: ID<Nomination>
    /// The number of the decision in force that rewarded it.
    package let rewardedBy: String?

    package init(achievement: Achievement, nomination: ID<Nomination>, rewardedBy: String?) {
        self.achievement = achievement
        self.nomination = nomination
        self.rewardedBy = rewardedBy
    }
}
