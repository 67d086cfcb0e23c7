import Domain
import Operations
import TestSupport
import Testing

@Suite struct CouncilByRegistryTests {
    /// A council of nine that follows the registry, and a session called on one dossier.
    private func called() async throws -> (walk: SeasonWalk, session: CouncilSession) {
        let walk = try await SeasonWalk()
        let rules = try #require(CouncilRules.byRegistry(.shipped, on: Sample.now.day))
        _ = try await walk.office.composeCouncil(
            decisionNumber: "20/QĐ-UBND", decided: Sample.day(2026, 11, 1),
            members: Sample.council.members.map {
                CouncilMember(
                    id: walk.office.newMemberID(), name: $0.name, post: $0.post, seat: $0.seat, account: $0.account)
            }, rules: rules, by: Person.clerk.persona)
        return (walk, try await walk.called([try await walk.appraised("Lê Thị Mai")]))
    }

    private func attend(_ walk: SeasonWalk, _ session: CouncilSession, present: Int) async throws {
        let council = try #require(try await walk.office.store.council(session.council, agency: Sample.agency.id))
        try await walk.office.noteAttendance(
            council.members.enumerated().map {
                SeatAttendance(member: $1.id, presence: $0 < present ? .present : .absent)
            }, in: session.id, at: walk.sessionNow(session.id).revision, by: Person.secretary.persona)
    }

    /// On its day.
    private func open(_ walk: SeasonWalk, _ session: CouncilSession) async throws {
        walk.world.clock.move(to: session.at)
        try await walk.office.openSession(
            session.id, at: walk.sessionNow(session.id).revision, by: Person.secretary.persona)
    }

    /// 80 % of 9 is 8; the refusal names where the number stands.
    @Test func `the registry's quorum of the session's day opens it or not`() async throws {
        let (walk, session) = try await called()
        try await attend(walk, session, present: 7)
        let source = LawBook.shipped.citation(.councilQuorumReview, on: Sample.day(2026, 12, 3))
        let values = ["present": "7", "needed": "8", "total": "9"]
        await #expect(throws: Refusal(.quorumMissing, field: "attendance", values, citation: source)) {
            try await open(walk, session)
        }
        try await attend(walk, session, present: 8)
        try await open(walk, session)
        #expect(try await walk.sessionNow(session.id).status == .open)
    }

    @Test func `an open session keeps the rules it opened with, a called one follows the registry`() async throws {
        let (walk, session) = try await called()
        func needed() async throws -> Int {
            let papers = try await walk.office.readSession(session.id, by: Person.secretary.persona)
            return papers.council.rules.threshold.votesNeeded(of: 9)
        }
        #expect(try await needed() == 5)
        try await enter("80", walk)
        #expect(try await needed() == 8)
        try await attend(walk, session, present: 9)
        try await open(walk, session)
        let record = try #require(try await walk.office.store.lawRecords(of: Sample.agency.id).first)
        try await walk.office.withdrawLawRecord(
            record.id, because: "nhầm", at: record.revision, by: Person.administrator.persona)
        #expect(try await needed() == 8)
        #expect(try await walk.sessionNow(session.id).rules?.threshold == .percent(80))
    }

    private func enter(_ threshold: String, _ walk: SeasonWalk) async throws {
        let draft = LawDraft(
            code: .thresholdCertificate, value: threshold, from: Sample.day(2026, 12, 1), to: nil,
            instrument: "Quy chế tỉnh", article: "Điều 9", reason: "quy định mới")
        try await walk.office.addRuleVersion(draft, by: Person.administrator.persona)
    }

    @Test func `a council with rules of its own is not touched by the registry`() async throws {
        let walk = try await SeasonWalk()
        try await enter("90", walk)
        let session = try await walk.called([try await walk.appraised("Lê Thị Mai")])
        let papers = try await walk.office.readSession(session.id, by: Person.secretary.persona)
        #expect(papers.council.rules == Sample.council.rules)
    }
}
