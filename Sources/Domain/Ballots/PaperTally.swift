/// What one person counted of the paper ballots on an item. Two people count independently and have to agree.
package struct PaperTally: Hashable, Sendable {
    package let nomination: ID<Nomination>
    package let account: ID<Account>
    package var agree: Int
    package var disagree: Int
    /// Blank or invalid: counted, and no agreement.
    package var invalid: Int
    /// Papers given to the members in the hall; `nil` in counts of before it was asked.
    package var handedOut: Int?

    package init(
        nomination: ID<Nomination>, account: ID<Account>, agree: Int, disagree: Int, invalid: Int,
        handedOut: Int? = nil
    ) {
        (self.nomination, self.account, self.handedOut) = (nomination, account, handedOut)
        (self.agree, self.disagree, self.invalid) = (agree, disagree, invalid)
    }

    package var all: Int { agree + disagree + invalid }

    package func agrees(with other: PaperTally) -> Bool {
        agree == other.agree && disagree == other.disagree && invalid == other.invalid && handedOut == other.handedOut
    }

    package var figures: PaperFigures { PaperFigures(handedOut: handedOut, returned: all, blank: invalid) }
}

/// The two counts of one item as they stand to each other.
package enum TallyStanding: Hashable, Sendable {
    case none
    /// One person has counted; the second is not shown the numbers.
    case one
    case differs(PaperTally, PaperTally)
    case agreed(PaperTally)

    package init(_ tallies: [PaperTally]) {
        guard let first = tallies.first else {
            self = .none
            return
        }
        guard tallies.count > 1 else {
            self = .one
            return
        }
        self = first.agrees(with: tallies[1]) ? .agreed(first) : .differs(first, tallies[1])
    }
}
