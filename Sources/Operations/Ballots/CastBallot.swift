package import Domain
import Secrets

/// A paper as its page shows it, to somebody the program does not know.
package struct PaperSight: Sendable {
    package let session: CouncilSession
    package let box: BallotBox
    package let paper: BallotPaper
    package let items: [PaperItem]
    /// Whether its ballot is in the box.
    package let isCast: Bool
}

/// One item of a paper.
package struct PaperItem: Hashable, Sendable {
    package let nomination: ID<Nomination>
    package let name: String
    package let detail: String
    package let award: String
    package let receipt: BallotReceipt
    /// As the published list has it; `nil` before the count, and where it is not in the list.
    package let counted: BallotChoice?
}

extension Office {
    /// What a paper lets its bearer see. Who that is, is neither asked nor known.
    /// - Returns: `nil` when the text is no paper of this session's box.
    package func readPaper(_ text: String, in id: ID<CouncilSession>) async throws -> PaperSight? {
        guard let box = try await store.ballotBox(ofAnybody: id), let paper = BallotPaper(text, of: box) else {
            return nil
        }
        return try await AgencyScope.only(box.agency).around { try await sight(of: paper, box) }
    }

    /// Puts the ballots of a paper into the box. There is no entry in the journal and no moment in any row; the journal
    /// tells the number of ballots when the box is sealed.
    package func castBallots(
        _ choices: [ID<Nomination>: BallotChoice], with text: String, in id: ID<CouncilSession>
    ) async throws {
        guard let sight = try await readPaper(text, in: id) else { throw Refusal(.paperUnknown, field: "paper") }
        guard sight.box.status == .voting else { throw Refusal(.boxNotVoting) }
        if sight.isCast { throw Refusal(.paperSpent) }
        try Refusal.raise(
            sight.items.filter { choices[$0.nomination] == nil }.map {
                Reason(.ballotIncomplete, field: "choice-\($0.nomination)")
            })
        // A box opened before ballots were sealed takes none any more.
        guard let lock = SealingLock(sight.box.lock) else { throw Refusal(.boxNotVoting) }
        let asked = Set(sight.items.map(\.nomination))
        let ballots = sight.session.agenda.filter { $0.ballot == .secret }.compactMap { item in
            sight.paper.sealed(
                asked.contains(item.nomination) ? choices[item.nomination] : nil, on: item.nomination, with: lock)
        }
        do {
            try await AgencyScope.only(sight.box.agency).around { try await store.cast(ballots, into: sight.box) }
        } catch StoreFault.stale {
            throw Refusal(.boxNotVoting)
        } catch StoreFault.conflict {
            throw Refusal(.paperSpent)
        } catch StoreFault.busy {
            throw Refusal(.databaseBusy)
        }
    }

    private func sight(of paper: BallotPaper, _ box: BallotBox) async throws -> PaperSight {
        guard let session = try await store.councilSession(box.session, agency: box.agency) else {
            throw Refusal(.notFound)
        }
        // What is left off is read too: how much the database is asked must not tell whose paper it is.
        let all = session.agenda.enumerated().filter { $1.ballot == .secret }
        let secret = all.map(\.element)
        let leftOff = Set(all.filter { paper.leftOff.contains($0.offset) }.map(\.element.nomination))
        let nominations = try await store.nominations(Set(secret.map(\.nomination)), agency: box.agency)
        let participants = try await participants(of: nominations)
        let plan = try await plan(of: box.agency).plan
        let list = try await store.ballotList(box.session, agency: box.agency).secret
        let items = secret.compactMap { item -> PaperItem? in
            guard let nomination = nominations.first(where: { $0.id == item.nomination }),
                nomination.status != .withdrawn, !leftOff.contains(nomination.id),
                let receipt = paper.receipt(on: nomination.id)
            else { return nil }
            let participant = participants[nomination.participant]
            return PaperItem(
                nomination: nomination.id, name: participant?.name ?? "", detail: participant?.detail ?? "",
                award: plan.award(nomination.award)?.name ?? nomination.award, receipt: receipt,
                counted: box.status == .counted ? list.first { $0.receipt == receipt }?.choice : nil)
        }
        return PaperSight(
            session: session, box: box, paper: paper, items: items, isCast: try await isCast(paper, secret, box))
    }

    /// Before the count its sealed ballots are looked for, after it its receipts.
    private func isCast(_ paper: BallotPaper, _ items: [AgendaItem], _ box: BallotBox) async throws -> Bool {
        if box.status == .counted {
            let kept = Set(try await store.ballotList(box.session, agency: box.agency).secret.map(\.receipt))
            return items.contains { paper.receipt(on: $0.nomination).map(kept.contains) ?? false }
        }
        let kept = Set(try await store.sealedBallots(box.session, agency: box.agency).map(\.tag))
        return items.contains { paper.tag(on: $0.nomination).map(kept.contains) ?? false }
    }
}
