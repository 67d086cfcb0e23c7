package import Domain

package protocol BallotStore: Sendable {
    func ballotBox(_ session: ID<CouncilSession>, agency: ID<Agency>) async throws -> BallotBox?
    /// The same before it is known whose it is: for whoever comes with a paper and without a name.
    func ballotBox(ofAnybody session: ID<CouncilSession>) async throws -> BallotBox?
    /// Declarations, rulings, papers, tallies and how many ballots lie in the box; never a choice.
    func ballotRecords(_ session: ID<CouncilSession>, agency: ID<Agency>) async throws -> BallotRecords
    func hasDeclared(_ member: ID<CouncilMember>, in session: ID<CouncilSession>, agency: ID<Agency>) async throws
        -> Bool
    /// All that lies in the box, in an order that says nothing.
    func ballotList(_ session: ID<CouncilSession>, agency: ID<Agency>) async throws -> BallotList
    /// What lies in a box that was not counted, in an order that says nothing.
    func sealedBallots(_ session: ID<CouncilSession>, agency: ID<Agency>) async throws -> [SealedBallot]
    /// Puts sealed ballots into an open box and writes everything in it anew, so that neither rows nor pages keep an
    /// order of coming; then lets go of the engine's own history as far as the engine can.
    /// - Throws: `StoreFault.stale` unless the box takes ballots, `.conflict` when the paper's are in it already.
    func cast(_ ballots: [SealedBallot], into box: BallotBox) async throws
    /// Lets go of earlier states of the file after ballots were removed.
    func forgetBallotHistory() async throws
}

/// What is kept beside a session's box.
package struct BallotRecords: Hashable, Sendable {
    package var declarations: [ConflictDeclaration] = []
    package var rulings: [ConflictRuling] = []
    /// Who took a paper, ordered by identity.
    package var papers: [ID<CouncilMember>] = []
    package var tallies: [PaperTally] = []
    /// Papers cast: one number for the box, because numbers by item would tell who was left off which.
    package var cast = 0
    /// Who voted by name.
    package var voted: [ID<CouncilMember>] = []

    /// Authors of the initiatives the agenda's dossiers rest on.
    package var coAuthors: [ID<Nomination>: [String]] = [:]

    package init() {}
}
