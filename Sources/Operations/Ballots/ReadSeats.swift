import Domain

/// A session under way in which somebody has a seat, and what is known of that person's part in its ballots.
struct SeatedSession: Sendable {
    let session: CouncilSession
    let member: ID<CouncilMember>
    let hasDeclared: Bool
    let box: BallotBoxStatus?
    let hasPaper: Bool
    /// By name, in an open vote.
    let hasVoted: Bool
}

extension Office {
    /// The called and open sessions whose council has a seat for this person.
    func seats(of persona: Persona, in sessions: [CouncilSession]) async throws -> [SeatedSession] {
        var seats: [SeatedSession] = []
        for session in sessions where session.status == .called || session.status == .open {
            guard let council = try await store.council(session.council, agency: session.agency),
                let member = Office.seat(of: persona, in: council)
            else { continue }
            let box = try await store.ballotBox(session.id, agency: session.agency)
            let records = try await store.ballotRecords(session.id, agency: session.agency)
            seats.append(
                SeatedSession(
                    session: session, member: member.id,
                    hasDeclared: records.declarations.contains { $0.member == member.id }, box: box?.status,
                    hasPaper: records.papers.contains(member.id), hasVoted: records.voted.contains(member.id)))
        }
        return seats
    }
}
