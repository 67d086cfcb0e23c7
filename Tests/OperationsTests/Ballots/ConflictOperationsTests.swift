import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct ConflictOperationsTests {
    private func refusal(_ act: () async throws -> Void) async -> [ReasonCode] {
        do {
            try await act()
            return []
        } catch let refusal as Refusal { return refusal.reasons.map(\.code) } catch { return [.tryAgain] }
    }

    @Test func `the box opens when all present have declared and every conflict is settled`() async throws {
        let ballot = try await TestBallot()
        let (office, id, item) = (ballot.office, ballot.session, ballot.nominations[0].id)
        #expect(await refusal { try await ballot.openBox() } == [.conflictsUndeclared])
        try await ballot.declareAll()
        let other = DeclaredConflict(nomination: item, kind: .other, note: "Cùng làm sáng kiến")
        try await office.declareConflicts([other], in: id, by: ballot.persona(4))
        #expect(await refusal { try await ballot.openBox() } == [.conflictsUnsettled])
        let out = ConflictRuling(
            nomination: item, member: ballot.members[4].id, isRecused: true, reason: "Đồng tác giả")
        try await office.ruleConflict(out, in: id, by: ballot.secretary)
        try await ballot.openBox()
        let session = try await ballot.current()
        #expect(session.agenda.map(\.recused) == [[ballot.members[4].id], [], []])
        #expect(session.able(on: session.agenda[0]).count == 8)
    }

    @Test func `a recused member's paper lacks the item, and the denominator stays all members`() async throws {
        let ballot = try await TestBallot()
        let (office, id, item) = (ballot.office, ballot.session, ballot.nominations[0].id)
        try await ballot.declareAll()
        try await office.declareConflicts(
            [DeclaredConflict(nomination: item, kind: .kinship, note: "")], in: id, by: ballot.persona(2))
        try await ballot.openBox()
        var papers: [String] = []
        for place in 0..<6 { papers.append(try await office.takePaper(in: id, by: ballot.persona(place))) }
        try await ballot.startVoting()
        let sights = [try await office.readPaper(papers[2], in: id), try await office.readPaper(papers[0], in: id)]
        #expect(
            sights.map { $0?.items.count } == [2, 3] && sights[0]?.items.contains { $0.nomination == item } == false)
        for paper in papers { try await office.castBallots(ballot.all(.agree), with: paper, in: id) }
        try await ballot.count()
        let session = try await ballot.current()
        #expect(session.agenda.map { $0.count?.agree } == [5, 6, 6])
        #expect(session.isRecommended(session.agenda[0], council: Sample.council), "five of all nine")
        #expect(try await ballot.store.checkInvariants() == [])
    }

    @Test func `nobody rules for the own vote, without a reason, or without being the secretary`() async throws {
        let ballot = try await TestBallot()
        let (office, id, item) = (ballot.office, ballot.session, ballot.nominations[0].id)
        func ruling(_ place: Int, recused: Bool = false, _ reason: String = "Lý do") -> ConflictRuling {
            ConflictRuling(nomination: item, member: ballot.members[place].id, isRecused: recused, reason: reason)
        }
        #expect(
            await refusal { try await office.ruleConflict(ruling(3), in: id, by: ballot.secretary) }
                == [.conflictUnknown], "nothing was found or declared")
        let other = DeclaredConflict(nomination: item, kind: .other, note: "Cùng sáng kiến")
        for place in [0, 3] { try await office.declareConflicts([other], in: id, by: ballot.persona(place)) }
        #expect(
            await refusal { try await office.ruleConflict(ruling(0), in: id, by: ballot.secretary) } == [.ownConflict])
        #expect(
            await refusal { try await office.ruleConflict(ruling(3, ""), in: id, by: ballot.secretary) }
                == [.missingReason])
        #expect(
            await refusal { try await office.ruleConflict(ruling(3), in: id, by: ballot.persona(4)) } == [.notPermitted]
        )
        try await office.ruleConflict(ruling(3), in: id, by: ballot.secretary)
        let history = try await ballot.store.history(subject: Subject.session(id), agency: Sample.agency.id)
        #expect(history.map(\.act).contains("session.admit"))
    }

    @Test func `a declaration and a ruling keep a member out of an item counted in the room`() async throws {
        let ballot = try await TestBallot([.counted, .counted, .secret])
        let (office, id, item) = (ballot.office, ballot.session, ballot.nominations[0].id)
        try await office.declareConflicts(
            [DeclaredConflict(nomination: item, kind: .kinship, note: "")], in: id, by: ballot.persona(2))
        let vote = AgendaItem(nomination: item, count: VoteCount(agree: 9, disagree: 0))
        let revision = try await ballot.current().revision
        #expect(
            await refusal { try await office.enterVote(vote, in: id, at: revision, by: ballot.secretary) }
                == [.moreVotesThanPresent])
        let fewer = AgendaItem(nomination: item, count: VoteCount(agree: 8, disagree: 0))
        try await office.enterVote(fewer, in: id, at: revision, by: ballot.secretary)
        #expect(try await ballot.current().agenda[0].recused == [ballot.members[2].id])
    }

    @Test func `a member owes a declaration before the dossiers, the secretary is not kept from them`() async throws {
        let ballot = try await TestBallot()
        let papers = try await ballot.office.readSession(ballot.session, by: ballot.persona(3))
        #expect(try await ballot.office.owesDeclaration(papers, by: ballot.persona(3)))
        #expect(try await !ballot.office.owesDeclaration(papers, by: ballot.secretary))
        #expect(try await !ballot.office.owesDeclaration(papers, by: Person.auditor.persona))
        try await ballot.office.declareConflicts([], in: ballot.session, by: ballot.persona(3))
        #expect(try await !ballot.office.owesDeclaration(papers, by: ballot.persona(3)))
    }

    @Test func `a present member without an account is named before a box is opened on screens`() async throws {
        let ballot = try await TestBallot()
        var council = try #require(try await ballot.store.council(Sample.id("council-nine"), agency: Sample.agency.id))
        council.members[8].account = nil
        let next = Council(
            id: Sample.id("council-later"), agency: council.agency, decisionNumber: "16/QĐ-UBND",
            decided: council.decided, members: council.members, rules: council.rules)
        let meeting = try await ballot.current()
        let session = CouncilSession(
            id: Sample.id("session-later"), agency: meeting.agency, occasion: meeting.occasion, council: next.id,
            at: meeting.at, place: meeting.place, status: .open, attendance: meeting.attendance,
            agenda: meeting.agenda, rules: meeting.rules)
        try await ballot.test.put(.addCouncil(next), .addCouncilSession(session))
        for place in 0..<8 { try await ballot.office.declareConflicts([], in: session.id, by: ballot.persona(place)) }
        let refused = await refusal {
            try await ballot.office.openBallotBox(in: session.id, at: session.revision, by: ballot.secretary)
        }
        #expect(refused == [.membersWithoutAccount])
    }
}
