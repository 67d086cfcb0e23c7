package import Domain

/// A session's ballots with everything their page shows.
package struct BallotBook: Sendable {
    package let papers: SessionPapers
    package let box: BallotBox?
    package let records: BallotRecords
    /// Once counted.
    package let list: BallotList?
    package let conflicts: [Conflict]
    /// What the law's registry offers for each item.
    package let offered: [ID<Nomination>: BallotMode]
    /// The seat of whoever reads, if any.
    package let seat: CouncilMember?

    package var session: CouncilSession { papers.session }
}

extension Office {
    package func readBallots(of id: ID<CouncilSession>, by persona: Persona) async throws -> BallotBook {
        let papers = try await readSession(id, by: persona)
        let session = papers.session
        let box = try await store.ballotBox(id, agency: session.agency)
        let records = try await store.ballotRecords(id, agency: session.agency)
        let book = try await lawBook(of: session.agency)
        let offered = papers.nominations.mapValues { nomination in
            book.offeredMode(
                for: papers.plan.award(nomination.award)?.name ?? nomination.award, on: session.at.day)
        }
        return BallotBook(
            papers: papers, box: box, records: records,
            list: box?.status == .counted ? try await store.ballotList(id, agency: session.agency) : nil,
            conflicts: conflicts(papers, records), offered: offered,
            seat: Office.seat(of: persona, in: papers.council))
    }

    /// The published list; *not found* before the box was counted.
    package func readBallotList(of id: ID<CouncilSession>, by persona: Persona) async throws -> BallotBook {
        let book = try await readBallots(of: id, by: persona)
        guard book.list != nil else { throw Refusal(.notFound) }
        return book
    }

    /// Whether a member still has to declare before the dossiers of a session are shown. Who runs the session is not
    /// kept from it, and declares before the box is opened all the same.
    package func owesDeclaration(_ papers: SessionPapers, by persona: Persona) async throws -> Bool {
        guard let seat = Office.seat(of: persona, in: papers.council), papers.session.hasBox,
            !persona.holds(anyOf: [.councilSecretary, .clerk]),
            papers.session.status == .called || papers.session.status == .open
        else { return false }
        return try await !store.hasDeclared(seat.id, in: papers.session.id, agency: papers.session.agency)
    }

    func conflicts(_ papers: SessionPapers, _ records: BallotRecords) -> [Conflict] {
        let nominations = papers.session.agenda.compactMap { papers.nominations[$0.nomination] }
        var search = ConflictSearch(
            council: papers.council, nominations: nominations,
            names: papers.nominations.compactMapValues { papers.participants[$0.participant]?.name },
            declarations: records.declarations, rulings: records.rulings)
        search.coAuthors = records.coAuthors
        return search.conflicts
    }

    static func seat(of persona: Persona, in council: Council) -> CouncilMember? {
        council.members.first { $0.account == persona.account }
    }
}

extension BallotBook {
    /// The published list as JSON, with the names beside it and the numbers a recount has to give; `nil` before the count.
    package var json: JSON? {
        guard let list, let box else { return nil }
        let items = list.nominations.map { id -> JSON in
            let nomination = papers.nominations[id]
            let name = nomination.flatMap { papers.participants[$0.participant]?.name } ?? ""
            let secret = list.secret.filter { $0.nomination == id }.map { ballot -> JSON in
                ["ballot": .string(ballot.receipt.text), "choice": .string(ballot.choice.rawValue)]
            }
            let open = list.open.filter { $0.nomination == id }.map { vote -> JSON in
                let voter = papers.council.member(vote.member)?.name ?? ""
                return [
                    "ballot": .string(vote.member.text), "voter": .string(voter),
                    "choice": .string(vote.choice.rawValue),
                ]
            }
            return [
                "nomination": .string(id.text), "number": .string(nomination?.number ?? ""), "name": .string(name),
                "mode": .string(secret.isEmpty ? "open" : "secret"), "agree": JSON(list.count(.agree, on: id)),
                "disagree": JSON(list.count(.disagree, on: id)), "blank": JSON(list.count(.blank, on: id)),
                "ballots": .array(secret + open),
            ]
        }
        return ["session": .string(session.id.text), "sha256": .string(box.digest), "items": .array(items)]
    }
}
