package import Domain

/// A session with the names its page and papers show.
package struct SessionSheet: Sendable {
    package let session: CouncilSession
    package let council: Council
    package let agencyName: String
    /// Where the agency sits, as on its papers.
    package let agencyPlace: String
    package let occasionName: String
    package let items: [SessionItem]
    /// Letters that correct its minutes.
    package var corrections = CorrectionLettersSight()
    /// Papers made by a template of the office.
    package var wordOnly: Set<PaperKind> = []

    package init(
        session: CouncilSession, council: Council, agencyName: String, agencyPlace: String, occasionName: String,
        items: [SessionItem]
    ) {
        (self.session, self.council, self.items) = (session, council, items)
        (self.agencyName, self.agencyPlace, self.occasionName) = (agencyName, agencyPlace, occasionName)
    }

    var total: Int { council.members.count }
    var present: Int { session.count(.present) }
    var quorum: Int { council.rules.quorum(of: total) }
    var votesNeeded: Int { council.rules.threshold.votesNeeded(of: total) }
    var hasQuorum: Bool { present >= quorum }
    /// Items still waiting for their vote.
    var unvoted: [SessionItem] { items.filter { $0.item.count == nil && !$0.isWithdrawn } }

    /// The first item that waits for its vote.
    package var nextUnvoted: ID<Nomination>? { unvoted.first?.item.nomination }

    func presence(of member: ID<CouncilMember>) -> Presence {
        session.attendance.first { $0.member == member }?.presence ?? .invited
    }

    func isReached(_ item: AgendaItem) -> Bool { session.isRecommended(item, council: council) }

    func names(_ members: [ID<CouncilMember>]) -> [String] { members.compactMap { council.member($0)?.name } }

    func members(_ presence: Presence) -> [CouncilMember] {
        council.members.filter { self.presence(of: $0.id) == presence }
    }
}

/// One nomination of the agenda, with who it is for and what the appraisers said.
package struct SessionItem: Sendable {
    package struct Opinion: Sendable {
        let appraiser: String
        let opinion: Domain.Opinion
        let remark: String

        package init(appraiser: String, opinion: Domain.Opinion, remark: String) {
            (self.appraiser, self.opinion, self.remark) = (appraiser, opinion, remark)
        }
    }

    package let item: AgendaItem
    package let number: String
    package let name: String
    package let detail: String
    package let unitName: String
    package let awardName: String
    package let opinions: [Opinion]
    /// Taken back since the session was called.
    package let isWithdrawn: Bool
    /// The award waits; the dossier goes on.
    package let isOnHold: Bool

    package init(
        item: AgendaItem, number: String, name: String, detail: String, unitName: String, awardName: String,
        opinions: [Opinion], isWithdrawn: Bool = false, isOnHold: Bool = false
    ) {
        self.isOnHold = isOnHold
        (self.item, self.number, self.name, self.detail) = (item, number, name, detail)
        (self.unitName, self.awardName) = (unitName, awardName)
        (self.opinions, self.isWithdrawn) = (opinions, isWithdrawn)
    }
}
