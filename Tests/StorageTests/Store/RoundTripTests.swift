import Domain
import Operations
import Storage
import TestSupport
import Testing

/// What was written is read back whole, and a change replaces it.
struct RoundTripTests {
    let agency = Sample.agency.id

    @Test("Agency, units, plan and numbers come back as they were written")
    func agencies() async throws {
        let test = try await TestOffice()
        let store = test.store
        #expect(try await store.agencies() == [Sample.agency])
        #expect(try await store.agency(agency) == Sample.agency)
        #expect(try await Set(store.units(of: agency)) == Set(Sample.units))
        #expect(try await store.units(of: agency).map(\.name).last == "Trường THCS Mẫu")
        #expect(try await store.plan(of: agency)?.plan == SamplePlan.caoMinhLike)
        // The second time it comes from memory.
        #expect(try await store.plan(of: agency)?.plan == SamplePlan.caoMinhLike)
        let later = PlanRecord(
            id: Sample.id("plan-2"), agency: agency, file: "plan: 2", plan: SamplePlan.unitScoped, loaded: Sample.now)
        try await test.put(.addPlan(later))
        #expect(try await store.plan(of: agency)?.plan == SamplePlan.unitScoped)
        #expect(try await store.plan(of: agency)?.file == "plan: 2")
    }

    @Test("Accounts, passwords and sessions come back as they were written")
    func accounts() async throws {
        let test = try await TestOffice()
        let store = test.store
        var clerk = Person.clerk.account
        #expect(try await store.account(login: "clerk")?.account == clerk)
        #expect(try await store.account(login: "nobody") == nil)
        #expect(try await store.accounts(of: agency).count == Person.allCases.count)
        (clerk.status, clerk.roles, clerk.revision) = (.revoked, [.clerk, .appraiser], clerk.revision.next)
        let (mine, other) = (Sample.session(.clerk), Sample.session(.clerk, digest: "b"))
        try await test.put(.changeAccount(clerk), .openSession(mine), .openSession(other))
        #expect(try await store.account(clerk.id) == clerk)
        #expect(try await store.session(digest: mine.digest)?.session == mine)
        #expect(try await store.session(digest: mine.digest)?.account == clerk)
        try await test.put(.touchSession(digest: mine.digest, seen: Sample.now.adding(seconds: 60)))
        #expect(try await store.sessions(of: clerk.id).map(\.seen) == [Sample.now.adding(seconds: 60), Sample.now])
        try await test.put(.setPassword(clerk.id, hash: "new", sparing: mine.digest))
        #expect(try await store.passwordHash(of: clerk.id) == "new")
        #expect(try await store.sessions(of: clerk.id).map(\.digest) == [mine.digest])
        try await test.put(.endSession(digest: mine.digest))
        #expect(try await store.session(digest: mine.digest) == nil)
        try await test.put(.openSession(mine))
        try await test.put(.endSessions(of: clerk.id))
        #expect(try await store.sessions(of: clerk.id).isEmpty)
    }

    @Test("The office's days come back in order, and only the line that was read can be taken out")
    func officeDays() async throws {
        let test = try await TestOffice()
        let days = [("2026-08-31", DayWork.off), ("2026-08-22", .working)].compactMap { text, work in
            Day(text).map {
                OfficeDay(
                    agency: agency, change: DayChange($0, work, reason: "Thông báo 12/TB-UBND"),
                    setBy: Person.clerk.account.id, set: Sample.now)
            }
        }
        try await test.put(days.map(Write.addOfficeDay))
        #expect(try await test.store.officeDays(of: agency) == [days[1], days[0]])
        #expect(try await test.store.officeDays(of: Sample.otherAgency.id) == [])
        await #expect(throws: StoreFault.conflict("office_days")) { try await test.put(.addOfficeDay(days[0])) }
        let other = OfficeDay(
            agency: agency, change: days[0].change, setBy: days[0].setBy, set: Sample.now.adding(seconds: 1))
        await #expect(throws: StoreFault.stale) { try await test.put(.removeOfficeDay(other)) }
        try await test.put(.removeOfficeDay(days[0]))
        #expect(try await test.store.officeDays(of: agency) == [days[1]])
    }

    @Test("Participants and registrations come back as they were written")
    func participants() async throws {
        let test = try await TestOffice()
        var duc = Sample.participant("duc")
        let school = Sample.participant("thcs", "Trường THCS Mẫu", kind: .collective, detail: "")
        var registration = Sample.registration("duc", of: duc)
        try await test.put(.addParticipant(duc), .addParticipant(school), .addRegistration(registration))
        #expect(try await test.store.participant(duc.id, agency: agency) == duc)
        #expect(try await test.store.participant(school.id, agency: agency) == school)
        (duc.name, duc.gender, duc.revision) = ("Nguyễn Văn Đạt", nil, duc.revision.next)
        registration.status = .withdrawn
        registration.revision = registration.revision.next
        try await test.put(.changeParticipant(duc), .changeRegistration(registration))
        #expect(try await test.store.participant(duc.id, agency: agency) == duc)
        #expect(try await test.store.registration(registration.id, agency: agency) == registration)
        #expect(try await test.store.registrations(of: duc.id) == [registration])
        let rows = try await test.store.registrations(agency: agency, year: 2026, unit: Sample.school.id)
        #expect(rows.map(\.participantName) == ["Nguyễn Văn Đạt"])
        #expect(rows.map(\.unitName) == ["Trường THCS Mẫu"])
        #expect(try await test.store.registrations(agency: agency, year: 2027, unit: nil).isEmpty)
        #expect(try await test.store.registrations(agency: agency, year: nil, unit: Sample.village.id).isEmpty)
        let counts = try await test.store.registrationCounts(agency: agency, unit: nil, year: 2026)
        #expect(
            counts == [
                RegistrationCount(kind: .collective, participants: 1, registered: 0),
                RegistrationCount(kind: .individual, participants: 1, registered: 0),
            ])
    }

    @Test("An occasion comes back with guidance and extensions")
    func occasions() async throws {
        let test = try await TestOffice()
        var yearly = try #require(await test.store.occasion(Sample.yearly2026, agency: agency))
        #expect(yearly == Sample.occasion(SamplePlan.caoMinhLike.occasions[0], isOpen: true))
        yearly.extensions = [
            DeadlineExtension(
                unit: Sample.village.id, until: Sample.now.adding(seconds: 9), reason: "Bão",
                by: Person.clerk.account.id,
                at: Sample.now)
        ]
        yearly.revision = yearly.revision.next
        try await test.put(.changeOccasion(yearly), .lockOccasion(yearly.id, at: yearly.revision))
        yearly.revision = yearly.revision.next
        #expect(try await test.store.occasion(yearly.id, agency: agency) == yearly)
        let codes = try await test.store.occasions(of: agency).map(\.code)
        #expect(codes == ["yearly-2026", "yearly-2027", "interim-2027", "final-2030"])
    }

    @Test("A whole season comes back as it was written")
    func season() async throws {
        let test = try await TestOffice()
        let season = TestSeason()
        try await test.put(season.writes)
        let (store, nomination) = (test.store, season.nomination)
        #expect(try await store.nomination(nomination.id, agency: agency) == nomination)
        #expect(try await store.nominations(of: season.participant.id, agency: agency) == [nomination])
        let awarded = try await store.nominations(
            occasion: nomination.occasion, agency: agency, statuses: NominationStatus.awarded)
        #expect(awarded == [nomination])
        #expect(try await store.evidence(of: nomination.id) == [season.evidence])
        let file = try #require(await store.evidence(season.evidence.id, of: nomination.id))
        #expect(file.0 == season.evidence)
        #expect(file.1 == Sample.pdf)
        #expect(try await store.appraisals(of: nomination.id) == [Sample.appraisal("duc", of: nomination)])
        #expect(try await store.council(of: agency) == Sample.council)
        #expect(try await store.council(Sample.council.id, agency: agency) == Sample.council)
        #expect(try await store.councilSession(season.session.id, agency: agency) == season.session)
        #expect(try await store.councilSessions(of: agency) == [season.session])
        #expect(try await store.decision(season.decision.id, agency: agency) == season.decision)
        #expect(try await store.decisions(of: agency) == [season.decision])
        #expect(try await store.decisions(occasion: nomination.occasion, agency: agency) == [season.decision])
        #expect(try await store.certificates(decision: season.decision.id) == [season.certificate])
        #expect(try await store.certificates(nomination: nomination.id) == [season.certificate])
        #expect(try await store.certificate(code: season.certificate.code) == season.certificate)
    }

    @Test("What was awarded is known by its decision, published by year, counted")
    func awarded() async throws {
        let test = try await TestOffice()
        let season = TestSeason()
        try await test.put(season.writes)
        let (store, achievement) = (test.store, season.nomination.achievements[0])
        #expect(try await store.rewarded([achievement.id]) == [achievement.id: "01/QĐ-UBND"])
        let known = KnownAchievement(
            achievement: achievement, nomination: season.nomination.id, rewardedBy: "01/QĐ-UBND")
        #expect(try await store.achievements(of: season.participant.id) == [known])
        let published = try await store.published(agency: agency, year: 2026)
        #expect(published.map(\.decision) == [season.decision])
        #expect(published.map(\.occasionName) == ["Khen thưởng năm 2026"])
        #expect(published.map(\.certificates) == [[season.certificate]])
        #expect(try await store.published(agency: agency, year: 2027).isEmpty)
        #expect(try await store.published(agency: agency, year: nil).count == 1)
        let count = NominationCount(
            occasion: Sample.yearly2026, award: SamplePlan.certificate, status: .published, kind: .individual, count: 1)
        #expect(try await store.nominationCounts(agency: agency, unit: nil) == [count])
        #expect(try await store.nominationCounts(agency: agency, unit: Sample.school.id) == [count])
        #expect(try await store.nominationCounts(agency: agency, unit: Sample.village.id).isEmpty)
    }
}
