import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct EligibilityStoreTests {
    private let agency = Sample.agency.id

    @Test func `everything comes back as it was, and nothing of another agency's`() async throws {
        let test = try await TestOffice()
        let season = TestSeason()
        try await test.put(season.writes)
        let (participant, nomination) = (season.participant, season.nomination)
        let store = test.store
        #expect(try await store.holds(of: [participant.id], agency: agency) == [Sample.hold(of: participant)])
        #expect(try await store.openHolds(agency: agency) == [Sample.hold(of: participant)])
        #expect(
            try await store.disciplines(of: [participant.id], agency: agency) == [Sample.discipline(of: participant)])
        #expect(
            try await store.confirmations(of: [nomination.id], agency: agency) == [Sample.answer(to: nomination)])
        #expect(
            try await store.eligibilityReasons(of: [nomination.id], agency: agency)
                == [Sample.eligibilityReason(of: nomination)])
        #expect(
            try await store.eligibilityChecks(of: nomination.id, agency: agency)
                == [Sample.eligibilityCheck(of: nomination)])
        #expect(
            try await store.ties(of: Sample.yearly2026, award: SamplePlan.certificate, agency: agency)
                == [Sample.tie(on: [nomination])])
        let other = Sample.otherAgency.id
        #expect(try await store.holds(of: [participant.id], agency: other) == [])
        #expect(try await store.hold(Sample.hold(of: participant).id, agency: other) == nil)
        #expect(try await store.openHolds(agency: other) == [])
        #expect(try await store.eligibilityChecks(of: nomination.id, agency: other) == [])
    }

    @Test func `a hold closes at its revision, and a stale one is refused`() async throws {
        let test = try await TestOffice()
        let participant = Sample.participant("duc")
        let hold = Sample.hold(of: participant)
        let closing = HoldClosing(
            outcome: .disciplined, day: Sample.day(2026, 11, 20), document: "Kết luận", by: Person.clerk.account.id,
            at: Sample.now)
        let closed = try hold.closed(closing, on: Sample.now.day)
        try await test.put(.addParticipant(participant), .addHold(hold), .closeHold(closed))
        #expect(try await test.store.hold(hold.id, agency: agency) == closed)
        #expect(try await test.store.openHolds(agency: agency) == [])
        await #expect(throws: StoreFault.stale) { try await test.put(.closeHold(closed)) }
    }

    @Test func `rewards are told with their decision, of some or of all`() async throws {
        let test = try await TestOffice()
        let season = TestSeason()
        try await test.put(season.writes)
        let expected = RewardedAchievement(
            achievement: season.nomination.achievements[0], participant: season.participant.id,
            nomination: season.nomination.id, decision: "01/QĐ-UBND")
        #expect(try await test.store.rewards(of: [season.participant.id], agency: agency) == [expected])
        #expect(try await test.store.rewards(agency: agency) == [expected])
        #expect(try await test.store.rewards(agency: Sample.otherAgency.id) == [])
    }

    @Test func `the database refuses a hold closed without its paper`() async throws {
        let test = try await TestOffice()
        let participant = Sample.participant("duc")
        try await test.put(.addParticipant(participant), .addHold(Sample.hold(of: participant)))
        await #expect(throws: (any Error).self) {
            try await test.files.tamper("UPDATE holds SET status = 'closed' WHERE id = 'hold-first'")
        }
    }
}
