/// How the council votes on one item (law.md §A.5).
package enum BallotMode: String, CaseIterable, Sendable, Codable {
    /// The secretary enters what was counted in the room.
    case counted
    /// By name, each member on the own screen.
    case open
    /// Electronic, without a name (docs/secret-ballot.md).
    case secret
    /// On paper, counted and entered by two people independently.
    case paper

    /// Modes in which ballots are cast, of which minutes of the count tell.
    package static let balloted: Set<BallotMode> = [.secret, .paper]

    /// Modes in which the program itself counts; the secretary can not type the result.
    package static let boxed: Set<BallotMode> = [.open, .secret, .paper]
}

/// What a member can put on a ballot. A blank one is no agreement: the denominator is all members.
package enum BallotChoice: String, CaseIterable, Sendable, Codable { case agree, disagree, blank }

extension LawBook {
    /// The mode offered for an award on `day`: a title the registry says is voted by ballot is offered as a secret one.
    /// Titles of the registry are compared with the award's name; for a commune's Giấy khen no rule was found.
    package func offeredMode(for award: String, on day: Day) -> BallotMode {
        guard let version = version(.ballotTitles, on: day), case .list(let titles) = version.value else {
            return .counted
        }
        let name = award.lowercased()
        return titles.contains { name.contains($0.lowercased()) } ? .secret : .counted
    }
}
