package import Domain

/// The addresses of a session's ballots; the routes are declared with the same words.
package enum BallotPath {
    /// Without a name: whoever comes with a paper.
    package static let papers = "/ballots"

    package static func home(_ session: ID<CouncilSession>) -> String { "\(CouncilPath.session(session))/ballot" }

    package static func act(_ act: BallotAct, in session: ID<CouncilSession>) -> String {
        "\(home(session))/\(act.rawValue)"
    }

    package static func paper(_ session: ID<CouncilSession>) -> String { "\(papers)/\(session)" }

    package static func list(_ session: ID<CouncilSession>) -> String { "\(CouncilPath.session(session))/ballots" }
    package static func csv(_ session: ID<CouncilSession>) -> String { "\(list(session)).csv" }
    package static func json(_ session: ID<CouncilSession>) -> String { "\(list(session)).json" }
}

/// What can be sent below a session's ballot page; the raw value is the last part of the address.
package enum BallotAct: String, CaseIterable, Sendable {
    case modes, declaration, ruling, opening, voting, counting, discard, paper, vote, tally
}
