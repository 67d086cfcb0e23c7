package import Domain
package import Operations
import Storage

extension Sample {
    package static func receipt(_ number: Int) -> BallotReceipt {
        let digits = String(number, radix: 16)
        guard let receipt = BallotReceipt(String(repeating: "0", count: 32 - digits.count) + digits) else {
            preconditionFailure("no receipt: \(number)")
        }
        return receipt
    }

    package static func sealed(_ number: Int, on nomination: ID<Nomination>) -> SealedBallot {
        SealedBallot(nomination: nomination, tag: receipt(number), sealed: "A\(number)")
    }

    package static func ballotBox(
        of session: ID<CouncilSession>, status: BallotBoxStatus = .handingOut, agency: Agency = agency
    ) -> BallotBox {
        // 32 zero bytes as the token's text.
        BallotBox(
            session: session, agency: agency.id, status: status, key: String(repeating: "A", count: 43),
            lock: status == .counted ? "" : String(repeating: "A", count: 43))
    }

    /// A row in every table of the ballots of `session`, whose box is still handing out.
    package static func ballots(of session: CouncilSession) -> [Write] {
        let box = ballotBox(of: session.id)
        guard let item = session.agenda.first?.nomination else { return [] }
        let members = council.members.map(\.id)
        var voting = box
        (voting.status, voting.revision) = (.voting, Revision(2))
        let declaration = ConflictDeclaration(
            member: members[3],
            items: [DeclaredConflict(nomination: item, kind: .other, note: "Cùng tác giả “sáng kiến”")])
        let ruling = ConflictRuling(nomination: item, member: members[3], isRecused: true, reason: "Đồng tác giả")
        return [
            .declareConflicts(declaration, session: session.id, session.agency),
            .ruleConflict(ruling, session: session.id, session.agency), .addBallotBox(box),
            .handOutPaper(members[0], box), .handOutPaper(members[2], box), .changeBallotBox(voting),
            .castByName([OpenVote(nomination: item, member: members[1], choice: .blank)], voting),
            .enterTally(
                PaperTally(
                    nomination: item, account: Person.clerk.account.id, agree: 1, disagree: 2, invalid: 3,
                    handedOut: 7),
                voting),
        ]
    }
}

extension TestOffice {
    /// A secret ballot into the box `Sample.ballots` left open for the session of `TestSeason`.
    package func castSecretly() async throws {
        let season = TestSeason()
        guard let box = try await store.ballotBox(season.session.id, agency: Sample.agency.id) else { return }
        let ballot = SecretBallot(nomination: season.nomination.id, receipt: Sample.receipt(1), choice: .agree)
        try await put([.openBallots([ballot], box)])
        try await store.cast([Sample.sealed(2, on: season.nomination.id)], into: box)
    }
}
