import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct BallotOperationsTests {
    private func refusal(_ act: () async throws -> Void) async -> [ReasonCode] {
        do {
            try await act()
            return []
        } catch let refusal as Refusal { return refusal.reasons.map(\.code) } catch { return [.tryAgain] }
    }

    /// A box in which `papers` members hold a paper each, and the voting goes on.
    private func voting(_ modes: [BallotMode] = [.secret, .secret, .secret], papers: Int = 9) async throws
        -> (TestBallot, [String])
    {
        let ballot = try await TestBallot(modes)
        try await ballot.declareAll()
        try await ballot.openBox()
        var texts: [String] = []
        for place in 0..<papers {
            texts.append(try await ballot.office.takePaper(in: ballot.session, by: ballot.persona(place)))
        }
        if modes.contains(.secret) { try await ballot.startVoting() }
        return (ballot, texts)
    }

    @Test func `nine vote in secret, the box is counted, and the session closes with the result`() async throws {
        let (ballot, papers) = try await voting()
        let office = ballot.office
        for (place, paper) in papers.enumerated() {
            var choices = ballot.all(place < 6 ? .agree : .disagree)
            if place == 8 { choices[ballot.nominations[2].id] = .blank }
            try await office.castBallots(choices, with: paper, in: ballot.session)
        }
        #expect(try await ballot.current().agenda.map(\.count) == [nil, nil, nil], "nothing is known before the count")
        try await ballot.count()
        let session = try await ballot.current()
        #expect(session.agenda.map { $0.count?.agree } == [6, 6, 6])
        #expect(session.agenda.map { $0.count?.disagree } == [3, 3, 2])
        let box = try await ballot.box()
        #expect(box.status == .counted && box.key == "" && session.agenda.allSatisfy { $0.list == box.digest })
        for paper in papers {
            let sight = try #require(try await office.readPaper(paper, in: ballot.session))
            #expect(sight.isCast && sight.items.count == 3)
        }
        let list = try #require(try await office.readBallotList(of: ballot.session, by: ballot.secretary).list)
        let recount = try #require(BallotRecount(Array(list.csv.utf8)))
        #expect(recount.digest == box.digest && recount.items.map(\.agree) == [6, 6, 6])
        #expect(recount.items.map(\.blank) == [0, 0, 1] && recount.doubled == [])
        try await office.closeSession(
            ballot.session, minutes: "Đã họp.", at: session.revision, by: ballot.secretary)
        #expect(try await ballot.store.checkInvariants() == [])
        let history = try await ballot.store.history(
            subject: Subject.session(ballot.session), agency: Sample.agency.id)
        let counted = try #require(history.first { $0.act == "session.ballot-count" })
        #expect(counted.body.text.contains(box.digest))
    }

    @Test func `only the key that opening the box gave counts it, and a sealed ballot changed from outside is refused`()
        async throws
    {
        let (ballot, papers) = try await voting()
        let (office, id) = (ballot.office, ballot.session)
        try await office.castBallots(ballot.all(.agree), with: papers[0], in: id)
        let box = try await ballot.box()
        #expect(box.key != ballot.key && box.lock != ballot.key, "the key is not in the database")
        for wrong in ["", "A", box.key, box.lock, String(repeating: "A", count: 43)] {
            #expect(
                await refusal {
                    try await office.countBallots(in: id, with: wrong, at: box.revision, by: ballot.secretary)
                } == [.ballotKeyWrong])
        }
        #expect(try await ballot.box() == box, "a wrong key seals nothing")
        try await ballot.test.files.tamper("UPDATE sealed_ballots SET sealed = replace(sealed, 'A', 'B')")
        #expect(await refusal { try await ballot.count() } == [.ballotsUnreadable])
        #expect(try await ballot.store.ballotList(id, agency: Sample.agency.id).secret == [])
    }

    @Test func `the key goes with the box, from which nothing sealed is left after the count`() async throws {
        let (ballot, papers) = try await voting()
        for paper in papers { try await ballot.office.castBallots(ballot.all(.agree), with: paper, in: ballot.session) }
        #expect(try await ballot.store.ballotRecords(ballot.session, agency: Sample.agency.id).cast == 9)
        try await ballot.count()
        #expect(try await ballot.box().lock == "")
        #expect(try await ballot.store.sealedBallots(ballot.session, agency: Sample.agency.id) == [])
        #expect(try await ballot.store.ballotList(ballot.session, agency: Sample.agency.id).secret.count == 27)
    }

    @Test func `a title that the registry says needs a ballot is called as a secret item`() async throws {
        let test = try await TestOffice()
        let people = [Sample.participant("1"), Sample.participant("2", "Mai Thị Liên")]
        let awards = ["Chiến sĩ thi đua cơ sở", SamplePlan.certificate]
        let nominations = people.enumerated().map { place, participant in
            Sample.nomination(
                "\(place)", of: participant, status: .appraised, sequence: place + 1, award: awards[place])
        }
        var occasion = try #require(try await test.store.occasion(Sample.yearly2026, agency: Sample.agency.id))
        (occasion.status, occasion.revision) = (.closed, occasion.revision.next)
        try await test.put(
            people.map { .addParticipant($0) }
                + zip(nominations, people).map { .addNomination($0, name: $1.name, detail: "") }
                + [.changeOccasion(occasion)])
        let session = try await test.office.callSession(
            for: Sample.yearly2026, at: Sample.now.adding(seconds: 86_400), place: "Phòng họp",
            agenda: nominations.map(\.id), by: Person.clerk.persona)
        #expect(session.agenda.map(\.ballot) == [.secret, .counted])
    }

    @Test func `a paper is taken once, cast once, and only while the box says so`() async throws {
        let ballot = try await TestBallot()
        let (office, id) = (ballot.office, ballot.session)
        #expect(await refusal { _ = try await office.takePaper(in: id, by: ballot.persona(1)) } == [.boxNotOpen])
        try await ballot.declareAll()
        try await ballot.openBox()
        let paper = try await office.takePaper(in: id, by: ballot.persona(1))
        #expect(await refusal { _ = try await office.takePaper(in: id, by: ballot.persona(1)) } == [.paperTaken])
        let clerk = Person.clerk.persona
        #expect(await refusal { _ = try await office.takePaper(in: id, by: clerk) } == [.notMember])
        #expect(
            await refusal { try await office.castBallots(ballot.all(.agree), with: paper, in: id) } == [.boxNotVoting])
        try await ballot.startVoting()
        #expect(await refusal { _ = try await office.takePaper(in: id, by: ballot.persona(2)) } == [.boxNotHandingOut])
        let half = [ballot.nominations[0].id: BallotChoice.agree]
        let incomplete = await refusal { try await office.castBallots(half, with: paper, in: id) }
        #expect(incomplete == [.ballotIncomplete, .ballotIncomplete])
        try await office.castBallots(ballot.all(.agree), with: paper, in: id)
        #expect(
            await refusal { try await office.castBallots(ballot.all(.disagree), with: paper, in: id) } == [.paperSpent])
        try await ballot.count()
        #expect(
            await refusal { try await office.castBallots(ballot.all(.agree), with: paper, in: id) } == [.boxNotVoting])
    }

    @Test func `a forged paper, one of another box and a changed one are no papers`() async throws {
        let (ballot, papers) = try await voting(papers: 1)
        let (office, id) = (ballot.office, ballot.session)
        let forged = [String(papers[0].dropLast(2)) + "AA", "A", "", String(repeating: "A", count: 43)]
        for text in forged where text != papers[0] {
            #expect(
                await refusal { try await office.castBallots(ballot.all(.agree), with: text, in: id) } == [
                    .paperUnknown
                ])
        }
        let box = try await ballot.box()
        try await office.discardBallotBox(in: id, because: "Nhầm", at: box.revision, by: ballot.secretary)
        try await ballot.openBox()
        try await office.startVoting(in: id, at: try await ballot.box().revision, by: ballot.secretary)
        #expect(
            await refusal { try await office.castBallots(ballot.all(.agree), with: papers[0], in: id) } == [
                .paperUnknown
            ])
    }

    @Test func `discarding throws papers and ballots away, and a counted box is never discarded`() async throws {
        let (ballot, papers) = try await voting(papers: 3)
        let (office, id) = (ballot.office, ballot.session)
        try await office.castBallots(ballot.all(.agree), with: papers[0], in: id)
        let box = try await ballot.box()
        #expect(
            await refusal {
                try await office.discardBallotBox(in: id, because: "", at: box.revision, by: ballot.secretary)
            } == [.missingReason])
        try await office.discardBallotBox(in: id, because: "Mất mạng", at: box.revision, by: ballot.secretary)
        #expect(try await ballot.store.sealedBallots(id, agency: Sample.agency.id) == [])
        #expect(try await ballot.store.ballotRecords(id, agency: Sample.agency.id).papers == [])
        try await ballot.openBox()
        _ = try await office.takePaper(in: id, by: ballot.persona(0))
        try await ballot.startVoting()
        try await ballot.count()
        let counted = try await ballot.box()
        #expect(
            await refusal {
                try await office.discardBallotBox(in: id, because: "Khác", at: counted.revision, by: ballot.secretary)
            } == [.boxCounted])
    }

    @Test func `votes by name are kept with the name and shown after the count only`() async throws {
        let (ballot, _) = try await voting([.open, .open, .secret])
        let (office, id) = (ballot.office, ballot.session)
        try await office.voteByName(ballot.all(.agree), in: id, by: ballot.persona(1))
        #expect(
            await refusal { try await office.voteByName(ballot.all(.agree), in: id, by: ballot.persona(1)) }
                == [.alreadyVoted])
        let before = try await office.readBallots(of: id, by: Person.auditor.persona)
        #expect(before.list == nil && before.records.voted == [ballot.members[1].id])
        #expect(await refusal { _ = try await office.readBallotList(of: id, by: ballot.secretary) } == [.notFound])
        try await ballot.count()
        let list = try #require(try await office.readBallotList(of: id, by: Person.auditor.persona).list)
        #expect(list.open.map(\.member) == [ballot.members[1].id, ballot.members[1].id])
        #expect(try await ballot.current().agenda.map { $0.count?.agree } == [1, 1, 0])
        #expect(
            try await ballot.current().agenda[0].papers == PaperFigures(handedOut: nil, returned: 1, blank: 0))
    }

    @Test func `paper ballots count when two people independently found the same`() async throws {
        let (ballot, _) = try await voting([.paper, .counted, .counted], papers: 0)
        let (office, id, item) = (ballot.office, ballot.session, ballot.nominations[0].id)
        func tally(_ agree: Int, _ disagree: Int, out: Int? = 9, by persona: Persona) async throws {
            try await office.enterTally(
                PaperTally(
                    nomination: item, account: persona.account, agree: agree, disagree: disagree, invalid: 1,
                    handedOut: out),
                in: id, by: persona)
        }
        #expect(await refusal { try await tally(6, 2, out: 8, by: ballot.secretary) } == [.tallyHandedOut])
        #expect(await refusal { try await tally(6, 2, out: 10, by: ballot.secretary) } == [.tallyHandedOut])
        try await tally(6, 2, by: ballot.secretary)
        #expect(await refusal { try await ballot.count() } == [.talliesMissing])
        try await tally(5, 3, by: Person.clerk.persona)
        #expect(await refusal { try await ballot.count() } == [.talliesDiffer])
        #expect(await refusal { try await tally(6, 2, by: ballot.persona(3)) } == [.tallyByOthers])
        #expect(await refusal { try await tally(9, 1, by: Person.clerk.persona) } == [.tallyTooMany])
        try await tally(6, 2, by: Person.clerk.persona)
        try await ballot.count()
        #expect(try await ballot.current().agenda[0].count == VoteCount(agree: 6, disagree: 2))
        #expect(
            try await ballot.current().agenda[0].papers == PaperFigures(handedOut: 9, returned: 9, blank: 1),
            "a blank ballot stays in the minutes")
        let history = try await ballot.store.history(subject: Subject.session(id), agency: Sample.agency.id)
        let told = history.filter { $0.act == "session.ballot-tally" }
        #expect(
            told.count == 3 && told.allSatisfy { !$0.body.text.contains("6") || $0.body.text.contains("nomination") })
    }

    @Test func `written opinions join what the box counted, and the box's numbers can not be typed over`() async throws
    {
        let ballot = try await TestBallot([.secret, .secret, .secret], written: 2)
        try await ballot.declareAll()
        try await ballot.openBox()
        let papers = try await (0..<7).asyncMap {
            try await ballot.office.takePaper(in: ballot.session, by: ballot.persona($0))
        }
        try await ballot.startVoting()
        let early = AgendaItem(nomination: ballot.nominations[0].id, count: VoteCount(agree: 7, disagree: 0))
        let revision = try await ballot.current().revision
        #expect(
            await refusal {
                try await ballot.office.enterVote(early, in: ballot.session, at: revision, by: ballot.secretary)
            } == [.boxNotCounted])
        for paper in papers.prefix(4) {
            try await ballot.office.castBallots(ballot.all(.agree), with: paper, in: ballot.session)
        }
        try await ballot.count()
        let session = try await ballot.current()
        #expect(session.agenda[0].count == VoteCount(agree: 4, disagree: 0))
        #expect(!session.isRecommended(session.agenda[0], council: Sample.council), "four of nine are no majority")
        let typed = AgendaItem(
            nomination: ballot.nominations[0].id, count: VoteCount(agree: 9, disagree: 0, writtenAgree: 1))
        try await ballot.office.enterVote(typed, in: ballot.session, at: session.revision, by: ballot.secretary)
        let after = try await ballot.current()
        #expect(after.agenda[0].count == VoteCount(agree: 4, disagree: 0, writtenAgree: 1))
        #expect(after.isRecommended(after.agenda[0], council: Sample.council), "five of nine are one")
    }
}

extension Sequence {
    fileprivate func asyncMap<Result>(_ transform: (Element) async throws -> Result) async rethrows -> [Result] {
        var results: [Result] = []
        for element in self { results.append(try await transform(element)) }
        return results
    }
}
