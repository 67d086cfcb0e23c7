import Domain
import Operations
import Storage
import TestSupport
import Testing

/// There is something to leak (a whole season of xã Mẫu), and xã Khác sees none of it.
struct AgencyWallTests {
    let other = Sample.otherAgency.id

    private func world() async throws -> (TestOffice, TestSeason) {
        let test = try await TestOffice()
        let season = TestSeason()
        try await test.put([.addAgency(Sample.otherAgency)] + season.writes)
        return (test, season)
    }

    @Test("Every record asked for by its id is nil for another agency")
    func records() async throws {
        let (test, season) = try await world()
        let store = test.store
        #expect(try await store.participant(season.participant.id, agency: other) == nil)
        #expect(try await store.registration(Sample.id("registration-duc"), agency: other) == nil)
        #expect(try await store.occasion(Sample.yearly2026, agency: other) == nil)
        #expect(try await store.nomination(season.nomination.id, agency: other) == nil)
        #expect(try await store.council(Sample.council.id, agency: other) == nil)
        #expect(try await store.councilSession(season.session.id, agency: other) == nil)
        #expect(try await store.decision(season.decision.id, agency: other) == nil)
    }

    @Test("Every list is empty for another agency, also with our own ids as filters")
    func lists() async throws {
        let (test, season) = try await world()
        let store = test.store
        #expect(try await store.units(of: other).isEmpty)
        #expect(try await store.plan(of: other) == nil)
        #expect(try await store.accounts(of: other).isEmpty)
        #expect(try await store.occasions(of: other).isEmpty)
        #expect(try await store.council(of: other) == nil)
        #expect(try await store.councilSessions(of: other).isEmpty)
        #expect(try await store.decisions(of: other).isEmpty)
        #expect(try await store.decisions(occasion: Sample.yearly2026, agency: other).isEmpty)
        #expect(try await store.published(agency: other, year: nil).isEmpty)
        #expect(try await store.registrations(agency: other, year: nil, unit: nil).isEmpty)
        #expect(try await store.registrations(agency: other, year: 2026, unit: Sample.school.id).isEmpty)
        #expect(try await store.nominationCounts(agency: other, unit: Sample.school.id).isEmpty)
        #expect(try await store.registrationCounts(agency: other, unit: nil, year: 2026).isEmpty)
        #expect(try await store.nominations(of: season.participant.id, agency: other).isEmpty)
        let all = Set(NominationStatus.allCases)
        #expect(try await store.nominations(occasion: Sample.yearly2026, agency: other, statuses: all).isEmpty)
        #expect(try await store.overdueSupplements(agency: other, before: Sample.day(2029, 1, 1)).isEmpty)
        #expect(try await store.journal(agency: other, before: nil, limit: 9).isEmpty)
        #expect(try await store.history(subject: Subject.agency(Sample.agency.id), agency: other).isEmpty)
        let series = NumberSeries(agency: other, kind: .decision, year: 2026)
        #expect(try await store.lastNumber(in: series) == 0)
    }

    @Test("A search of another agency finds nothing", arguments: NominationOrder.allCases)
    func searches(order: NominationOrder) async throws {
        let (test, _) = try await world()
        let query = NominationQuery(
            agency: other, unit: Sample.school.id, showsDrafts: true, search: "đức", order: order)
        #expect(try await test.store.nominations(query).rows.isEmpty)
        #expect(try await test.store.nominations(NominationQuery(agency: other, order: order)).rows.isEmpty)
        #expect(try await test.store.participants(ParticipantQuery(agency: other, search: "đức")).rows.isEmpty)
        #expect(try await test.store.participants(ParticipantQuery(agency: other)).rows.isEmpty)
    }

    @Test("A change under another agency's name is stale")
    func changes() async throws {
        let (test, season) = try await world()
        var stolen = Participant(
            id: season.participant.id, agency: other, unit: Sample.school.id, kind: .individual, group: "officials",
            name: "Kẻ Khác", work: .direct)
        stolen.revision = stolen.revision.next
        await #expect(throws: StoreFault.stale) { try await test.put(.changeParticipant(stolen)) }
    }
}
