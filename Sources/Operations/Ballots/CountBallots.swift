package import Domain
import Secrets

extension Office {
    /// Enters what one of two people counted of an item's paper ballots; who entered may correct the own count.
    package func enterTally(_ tally: PaperTally, in id: ID<CouncilSession>, by persona: Persona) async throws {
        let (session, _) = try await councilSession(id, for: .tally, at: nil, by: persona)
        guard let box = try await store.ballotBox(id, agency: session.agency) else { throw Refusal(.boxNotOpen) }
        guard box.status == .voting || box.status == .sealed else { throw Refusal(.boxNotVoting) }
        guard let item = session.item(tally.nomination), item.ballot == .paper else { throw Refusal(.notOnAgenda) }
        let others = try await store.ballotRecords(id, agency: session.agency).tallies.filter {
            $0.nomination == tally.nomination && $0.account != persona.account
        }
        let field = "agree-\(tally.nomination)"
        if others.count >= 2 { throw Refusal(.tallyByOthers, field: field) }
        let able = session.able(on: item).count
        if tally.all > able { throw Refusal(.tallyTooMany, field: field, ["present": "\(able)"]) }
        if let papers = tally.handedOut, papers < tally.all || papers > able {
            throw Refusal(
                .tallyHandedOut, field: "handedOut-\(tally.nomination)",
                ["returned": "\(tally.all)", "present": "\(able)"])
        }
        let own = PaperTally(
            nomination: tally.nomination, account: persona.account, agree: tally.agree, disagree: tally.disagree,
            invalid: tally.invalid, handedOut: tally.handedOut)
        // The numbers stay out of the journal until both have counted: the second must not read the first's.
        let entry = entry(
            "session.ballot-tally", on: Subject.session(id), by: persona,
            ["nomination": .string(tally.nomination.text)])
        try await commit(Change([.enterTally(own, box)], entries: [entry]))
    }

    /// Seals the box, opens what lies in it and counts: results go to the agenda, the list is published with its digest.
    /// - Parameter key: what opening the box gave; asked for only where secret ballots were taken.
    package func countBallots(
        in id: ID<CouncilSession>, with key: String, at revision: Revision, by persona: Persona
    ) async throws {
        var (session, box) = try await standingBox(id, at: revision, by: persona)
        let opening = try Office.sealingKey(key, of: box)
        let records = try await store.ballotRecords(id, agency: session.agency)
        try Refusal.raise(Office.openTallies(session, records))
        if box.status == .voting {
            box = try box.sealed()
            let sealing = entry(
                "session.ballot-seal", on: Subject.session(id), by: persona, ["papers": JSON(records.cast)])
            try await commit(Change([.changeBallotBox(box)], entries: [sealing]))
        }
        let opened = try await openedBallots(in: box, with: opening)
        let kept = try await store.ballotList(id, agency: session.agency)
        let list = BallotList(secret: kept.secret + opened, open: kept.open)
        let digest = SHA256Digest(of: list.csv).hex
        let results = Office.results(session, list, records.tallies)
        session = try session.counted(results, papers: Office.figures(session, list, records), digest: digest)
        let counting = entry(
            "session.ballot-count", on: Subject.session(id), by: persona,
            ["list": .string(digest), "ballots": JSON(list.secret.count + list.open.count)])
        let votes = session.agenda.filter { results[$0.nomination] != nil }.map { voteEntry($0, in: id, by: persona) }
        try await commit(
            Change(
                [
                    .changeCouncilSession(session), .openBallots(opened, box),
                    .changeBallotBox(try box.counted(digest: digest)),
                ], entries: [counting] + votes))
        // What lay there sealed goes from the engine's own history too, as far as the engine can.
        try? await store.forgetBallotHistory()
    }

    /// - Returns: `nil` where nothing is sealed.
    private static func sealingKey(_ text: String, of box: BallotBox) throws -> SealingKey? {
        if box.lock.isEmpty { return nil }
        guard let key = SealingKey(text), key.lock.text == box.lock else {
            throw Refusal(.ballotKeyWrong, field: "key")
        }
        return key
    }

    private func openedBallots(in box: BallotBox, with key: SealingKey?) async throws -> [SecretBallot] {
        guard let key else { return [] }
        return try await store.sealedBallots(box.session, agency: box.agency).flatMap { ballot in
            guard let found = BallotPaper.opened(ballot, of: box.session, with: key) else {
                throw Refusal(.ballotsUnreadable)
            }
            return found
        }
    }

    /// Whether `text` is the key of an open box.
    package func isBallotKey(_ text: String, of box: BallotBox) -> Bool {
        !box.lock.isEmpty && SealingKey(text)?.lock.text == box.lock
    }

    /// Papers given out, returned and blank, by item. Of a secret item every paper taken is one for each item its member
    /// was not kept out of; of a vote by name nothing is handed out.
    private static func figures(
        _ session: CouncilSession, _ list: BallotList, _ records: BallotRecords
    ) -> [ID<Nomination>: PaperFigures] {
        var figures: [ID<Nomination>: PaperFigures] = [:]
        for item in session.agenda {
            let id = item.nomination
            switch item.ballot {
            case .counted: continue
            case .open, .secret:
                let out = item.ballot == .open ? nil : records.papers.count { !item.recused.contains($0) }
                figures[id] = PaperFigures(
                    handedOut: out, returned: list.choices(on: id).count, blank: list.count(.blank, on: id))
            case .paper:
                guard case .agreed(let tally) = TallyStanding(records.tallies.filter { $0.nomination == id }) else {
                    continue
                }
                figures[id] = tally.figures
            }
        }
        return figures
    }

    private static func openTallies(_ session: CouncilSession, _ records: BallotRecords) -> [Reason] {
        let papers = session.agenda.filter { $0.ballot == .paper }
        let standings = papers.map { item in
            TallyStanding(records.tallies.filter { $0.nomination == item.nomination })
        }
        let missing = standings.count { $0 == .none || $0 == .one }
        let different = standings.count { if case .differs = $0 { true } else { false } }
        return (missing > 0 ? [Reason(.talliesMissing, ["count": "\(missing)"])] : [])
            + (different > 0 ? [Reason(.talliesDiffer, ["count": "\(different)"])] : [])
    }

    private static func results(
        _ session: CouncilSession, _ list: BallotList, _ tallies: [PaperTally]
    ) -> [ID<Nomination>: VoteCount] {
        var results: [ID<Nomination>: VoteCount] = [:]
        for item in session.agenda {
            let id = item.nomination
            switch item.ballot {
            case .counted: continue
            case .open, .secret:
                results[id] = VoteCount(
                    agree: list.count(.agree, on: id), disagree: list.count(.disagree, on: id))
            case .paper:
                guard case .agreed(let tally) = TallyStanding(tallies.filter { $0.nomination == id }) else { continue }
                results[id] = VoteCount(agree: tally.agree, disagree: tally.disagree)
            }
        }
        return results
    }
}
