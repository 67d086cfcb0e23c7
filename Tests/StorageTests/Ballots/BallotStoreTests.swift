import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct BallotStoreTests {
    private let agency = Sample.agency.id

    @Test func `everything of a box comes back as it was written, and nothing to another agency`() async throws {
        let test = try await TestOffice()
        let season = TestSeason()
        try await test.put(season.writes)
        let box = try #require(try await test.store.ballotBox(season.session.id, agency: agency))
        #expect(box.status == .voting && box.revision == Revision(2))
        let sealed = [Sample.sealed(7, on: season.nomination.id)]
        try await test.store.cast(sealed, into: box)
        #expect(try await test.store.sealedBallots(season.session.id, agency: agency) == sealed)
        let records = try await test.store.ballotRecords(season.session.id, agency: agency)
        #expect(records.declarations.first?.items.first?.note == "Cùng tác giả “sáng kiến”")
        #expect(records.rulings.first?.reason == "Đồng tác giả" && records.rulings.first?.isRecused == true)
        let seats = Sample.council.members.map(\.id)
        #expect(Set(records.papers) == [seats[0], seats[2]] && records.voted == [seats[1]])
        #expect(records.tallies.first?.invalid == 3 && records.cast == 1)
        let ballots = [SecretBallot(nomination: season.nomination.id, receipt: Sample.receipt(7), choice: .blank)]
        try await test.put([.openBallots(ballots, box)])
        #expect(try await test.store.ballotList(season.session.id, agency: agency).secret == ballots)
        #expect(try await test.store.sealedBallots(season.session.id, agency: agency) == [])
        let other = Sample.otherAgency.id
        #expect(try await test.store.ballotBox(season.session.id, agency: other) == nil)
        #expect(try await test.store.ballotRecords(season.session.id, agency: other) == BallotRecords())
        #expect(try await test.store.ballotList(season.session.id, agency: other).secret == [])
        #expect(try await test.store.sealedBallots(season.session.id, agency: other) == [])
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test func `a thousand double presses at the same moment put a thousand ballots into the boxes`() async throws {
        let test = try await TestOffice()
        let participant = Sample.participant("1")
        let nomination = Sample.nomination("1", of: participant, status: .inSession)
        let boxes = (0..<25).map { Sample.ballotBox(of: Sample.id("session-\($0)"), status: .voting) }
        var writes: [Write] = [
            .addParticipant(participant), .addNomination(nomination, name: participant.name, detail: ""),
        ]
        writes += boxes.indices.map { place in
            .addCouncilSession(Sample.councilSession("\(place)", on: [nomination], status: .open))
        }
        try await test.put(writes + boxes.map { .addBallotBox($0) })
        let store = test.store
        let taken = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<2_000 {
                let ballot = Sample.sealed(number / 2, on: nomination.id)
                let box = boxes[(number / 2) % 25]
                group.addTask {
                    do {
                        try await store.cast([ballot], into: box)
                        return true
                    } catch StoreFault.conflict("sealed_ballots") { return false }
                }
            }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(taken == 1_000)
        for box in boxes {
            #expect(try await store.sealedBallots(box.session, agency: agency).count == 40)
        }
    }

    @Test func `a thousand members who press twice get a paper and a vote each, once`() async throws {
        let test = try await TestOffice()
        let participant = Sample.participant("1")
        let nomination = Sample.nomination("1", of: participant, status: .inSession)
        let session = Sample.councilSession("1", on: [nomination], status: .open)
        let box = Sample.ballotBox(of: session.id)
        try await test.put(
            .addParticipant(participant), .addNomination(nomination, name: participant.name, detail: ""),
            .addCouncilSession(session), .addBallotBox(box))
        let papers = try await pressTwice(test) { member in .handOutPaper(member, box) }
        #expect(papers == 1_000)
        var voting = box
        (voting.status, voting.revision) = (.voting, Revision(2))
        try await test.put(.changeBallotBox(voting))
        let open = voting
        let votes = try await pressTwice(test) { member in
            .castByName([OpenVote(nomination: nomination.id, member: member, choice: .agree)], open)
        }
        #expect(votes == 1_000)
        let late = await #expect(throws: StoreFault.self) { try await test.put(.handOutPaper(Sample.id("late"), box)) }
        #expect(late == .stale, "nobody takes a paper once the voting goes on")
    }

    private func pressTwice(
        _ test: TestOffice, _ write: @escaping @Sendable (ID<CouncilMember>) -> Write
    ) async throws -> Int {
        let store = test.store
        return try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<2_000 {
                let act = write(Sample.id("seat-\(number / 2)"))
                group.addTask {
                    do {
                        try await store.commit(Change([act]))
                        return true
                    } catch StoreFault.conflict { return false }
                }
            }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
    }

    @Test func `check finds a list that was touched, a count that was, and a ballot too many`() async throws {
        let ballot = try await TestBallot()
        try await ballot.declareAll()
        try await ballot.openBox()
        let paper = try await ballot.office.takePaper(in: ballot.session, by: ballot.persona(1))
        try await ballot.startVoting()
        try await ballot.office.castBallots(ballot.all(.agree), with: paper, in: ballot.session)
        try await ballot.count()
        #expect(try await ballot.store.checkInvariants() == [])
        try await ballot.test.files.tamper("UPDATE secret_ballots SET choice = 'disagree'")
        let findings = try await ballot.store.checkInvariants().filter { $0.name == "ballotListsMatch" }
        #expect(findings.count == 4, "the digest, and the three items' counts")
        try await ballot.test.files.tamper("UPDATE secret_ballots SET choice = 'agree'")
        try await ballot.test.files.tamper("DELETE FROM ballot_papers")
        let many = try await ballot.store.checkInvariants().filter { $0.name == "ballotListsMatch" }
        #expect(many.count == 3 && many[0].detail.contains("1 ballots"))
    }
}
