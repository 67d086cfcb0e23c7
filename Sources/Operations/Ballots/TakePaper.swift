package import Domain

extension Office {
    /// A member in the hall takes a paper of the secret ballot: one each, before the voting begins.
    ///
    /// Kept is that this member took one. The paper itself goes to the member alone.
    /// - Returns: the paper's text.
    package func takePaper(in id: ID<CouncilSession>, by persona: Persona) async throws -> String {
        let (session, seat) = try await seated(id, by: persona)
        guard let box = try await store.ballotBox(id, agency: session.agency) else { throw Refusal(.boxNotOpen) }
        guard box.status == .handingOut else { throw Refusal(.boxNotHandingOut) }
        guard session.presence(of: seat.id) == .present else { throw Refusal(.notPresent) }
        if session.items(.secret, for: seat.id).isEmpty { throw Refusal(.nothingToVote) }
        guard let paper = BallotPaper(for: box, leaving: session.leftOff(for: seat.id), chance) else {
            throw Refusal(.boxNotHandingOut)
        }
        let entry = entry("session.ballot-paper", on: Subject.session(id), by: persona)
        try await commit(Change([.handOutPaper(seat.id, box)], entries: [entry]))
        return paper.text
    }

    /// Whether `text` is a paper of this session's box whose ballot is not in yet.
    package func isPaperUnused(_ text: String, in id: ID<CouncilSession>) async throws -> Bool {
        guard let sight = try await readPaper(text, in: id) else { return false }
        return !sight.isCast && sight.box.status != .counted
    }

    /// Votes by name, on every open item at once.
    package func voteByName(
        _ choices: [ID<Nomination>: BallotChoice], in id: ID<CouncilSession>, by persona: Persona
    ) async throws {
        let (session, seat) = try await seated(id, by: persona)
        guard let box = try await store.ballotBox(id, agency: session.agency) else { throw Refusal(.boxNotOpen) }
        guard box.status == .voting else { throw Refusal(.boxNotVoting) }
        guard session.presence(of: seat.id) == .present else { throw Refusal(.notPresent) }
        let items = session.items(.open, for: seat.id)
        if items.isEmpty { throw Refusal(.nothingToVote) }
        try Refusal.raise(
            items.filter { choices[$0.nomination] == nil }.map {
                Reason(.ballotIncomplete, field: "choice-\($0.nomination)")
            })
        let votes = items.compactMap { item in
            choices[item.nomination].map { OpenVote(nomination: item.nomination, member: seat.id, choice: $0) }
        }
        let entry = entry("session.ballot-name", on: Subject.session(id), by: persona, ["items": JSON(votes.count)])
        try await commit(Change([.castByName(votes, box)], entries: [entry]))
    }
}
