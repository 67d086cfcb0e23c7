/// A session of the council that is over or runs, with what the records say around it: what its papers, and those that
/// rest on its vote, tell of it.
package struct PaperSitting: Sendable {
    package let session: CouncilSession
    package let council: Council
    /// When it was opened; `nil` where no record says so.
    package var opened: Moment?
    /// Who counted the paper ballots, by name.
    package var counters: [String]

    package init(_ session: CouncilSession, _ council: Council, opened: Moment? = nil, counters: [String] = []) {
        (self.session, self.council) = (session, council)
        (self.opened, self.counters) = (opened, counters)
    }
}

/// What the council's vote made of one nomination, as papers tell it.
package struct PaperVerdict: Hashable, Sendable {
    package let day: Day
    package let agree: Int
    package let needed: Int
    package let members: Int
    /// Among those recommended for the award.
    package let rank: Int?
    /// The order is not that of the votes alone: the council set it.
    package let isOrderSet: Bool

    package var isReached: Bool { agree >= needed }
}

extension PaperSitting {
    /// `nil` where it was not voted here.
    package func verdict(on nomination: ID<Nomination>) -> PaperVerdict? {
        guard let item = session.item(nomination), let count = item.count else { return nil }
        return PaperVerdict(
            day: session.at.day, agree: count.allAgree,
            needed: council.rules.threshold.votesNeeded(of: council.members.count), members: council.members.count,
            rank: item.rank, isOrderSet: session.hasOwnOrder(council))
    }
}

extension CouncilSession {
    /// Whether ballots were cast, on paper or secretly: only then there is a count of ballots to record.
    package var hasBallots: Bool { has(.secret) || has(.paper) }

    /// The recommended items in the council's order; those without a rank are left out.
    package func ordered(_ council: Council) -> [AgendaItem] {
        agenda.filter { $0.rank != nil && isRecommended($0, council: council) }
            .sorted { ($0.rank ?? 0, $0.nomination) < ($1.rank ?? 0, $1.nomination) }
    }

    /// Whether ranks differ from what the votes alone make of them: somebody with fewer votes stands before, or as many
    /// votes have different ranks.
    package func hasOwnOrder(_ council: Council) -> Bool {
        let items = ordered(council)
        return items.contains { item in
            let votes = item.count?.allAgree ?? 0
            return item.rank != 1 + items.count { ($0.count?.allAgree ?? 0) > votes }
        }
    }
}
