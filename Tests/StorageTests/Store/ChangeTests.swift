import Domain
import Operations
import Storage
import TestSupport
import Testing

struct ChangeTests {
    let agency = Sample.agency.id

    @Test("Changes of a nomination, its files, appraisal, session, decision and certificate replace what was there")
    func changes() async throws {
        let test = try await TestOffice()
        let season = TestSeason()
        try await test.put(season.writes)
        var nomination = season.nomination.saved(.archived, at: Sample.now.adding(seconds: 5))
        nomination.achievements[0].title = "Tên khác"
        nomination.achievements.append(Sample.achievement("more"))
        var appraisal = Sample.appraisal("duc", of: nomination)
        (appraisal.opinion, appraisal.remark, appraisal.revision) = (.withRemarks, "Xem lại", appraisal.revision.next)
        var session = season.session
        (session.minutes, session.revision) = ("Biên bản 2", session.revision.next)
        session.agenda[0].count = VoteCount(agree: 7, disagree: 1, writtenAgree: 1)
        var decision = season.decision
        (decision.status, decision.revision) = (.cancelled, decision.revision.next)
        var certificate = season.certificate
        certificate.status = .cancelled
        try await test.put(
            .changeNomination(nomination), .changeAppraisal(appraisal), .changeCouncilSession(session),
            .changeDecision(decision), .changeCertificate(certificate), .unreward(nomination: nomination.id),
            .removeEvidence(season.evidence.id, of: nomination.id))
        #expect(try await test.store.nomination(nomination.id, agency: agency) == nomination)
        #expect(try await test.store.appraisals(of: nomination.id) == [appraisal])
        #expect(try await test.store.councilSession(session.id, agency: agency) == session)
        #expect(try await test.store.decision(decision.id, agency: agency) == decision)
        #expect(try await test.store.certificate(code: certificate.code) == certificate)
        #expect(try await test.store.evidence(of: nomination.id).isEmpty)
        #expect(try await test.store.rewarded(nomination.achievements.map(\.id)).isEmpty)
    }

    @Test("A move keeps where a nomination stands and leaves what was written, and lists find it there")
    func move() async throws {
        let test = try await TestOffice()
        let season = TestSeason()
        try await test.put(season.writes)
        var moved = season.nomination.saved(.returned, at: Sample.now.adding(seconds: 5))
        moved.number = "HS-2026-077"
        moved.submittedBy = Person.clerk.account.id
        moved.submitted = Sample.now.adding(seconds: 3)
        moved.supplement = SupplementRequest(
            items: ["Bản sao"], due: Sample.now.day.adding(days: 9), by: Person.clerk.account.id, at: Sample.now)
        (moved.statusReason, moved.rank) = ("Thiếu bản sao", 3)
        var rewritten = moved
        rewritten.report = "Báo cáo khác"
        (rewritten.themes, rewritten.criteria, rewritten.achievements) = ([], [], [])
        try await test.put(.moveNomination(rewritten))
        #expect(try await test.store.nomination(moved.id, agency: agency) == moved)
        var query = NominationQuery(agency: agency, status: .returned, search: "077")
        #expect(try await test.store.nominations(query).rows.map(\.id) == [moved.id])
        query.status = season.nomination.status
        #expect(try await test.store.nominations(query).rows.isEmpty)
        await #expect(throws: StoreFault.stale) { try await test.put(.moveNomination(rewritten)) }
    }

    @Test("Numbers are taken one after the other, and only the next one can be")
    func numbers() async throws {
        let test = try await TestOffice()
        let series = NumberSeries(agency: agency, kind: .decision, year: 2026)
        #expect(try await test.store.lastNumber(in: series) == 0)
        await #expect(throws: StoreFault.stale) { try await test.put(.takeNumber(series, value: 2)) }
        try await test.put(.takeNumber(series, value: 1))
        try await test.put(.takeNumber(series, value: 2))
        await #expect(throws: StoreFault.stale) { try await test.put(.takeNumber(series, value: 1)) }
        await #expect(throws: StoreFault.stale) { try await test.put(.takeNumber(series, value: 2)) }
        await #expect(throws: StoreFault.stale) { try await test.put(.takeNumber(series, value: 4)) }
        #expect(try await test.store.lastNumber(in: series) == 2)
    }

    @Test("A record saved in between is refused as stale, and nothing of the change stays")
    func stale() async throws {
        let test = try await TestOffice()
        let season = TestSeason()
        try await test.put(season.writes)
        let yearly = try #require(await test.store.occasion(Sample.yearly2026, agency: agency))
        let extra = Sample.participant("extra")
        let registration = Sample.registration("duc", of: season.participant)
        // Each value stands at revision 1, as its row does: a save from revision 0 never was.
        let stale: [Write] = [
            .changeAccount(Person.clerk.account), .changeParticipant(season.participant),
            .changeRegistration(registration), .changeOccasion(yearly), .lockOccasion(yearly.id, at: Revision(7)),
            .changeNomination(season.nomination), .changeAppraisal(Sample.appraisal("duc", of: season.nomination)),
            .changeCouncilSession(season.session), .changeDecision(season.decision),
        ]
        for write in stale {
            await #expect(throws: StoreFault.stale, "\(write)") { try await test.put(.addParticipant(extra), write) }
        }
        #expect(try await test.store.participant(extra.id, agency: agency) == nil)
        #expect(try await test.store.journal(agency: agency, before: nil, limit: 50).count == 1)
    }

    @Test("A certificate that fell does not rise again")
    func certificate() async throws {
        let test = try await TestOffice()
        let season = TestSeason()
        try await test.put(season.writes)
        var certificate = season.certificate
        certificate.status = .replaced
        try await test.put(.changeCertificate(certificate))
        certificate.status = .valid
        await #expect(throws: StoreFault.stale) { try await test.put(.changeCertificate(certificate)) }
    }

    @Test("Journal entries are kept with the act, found by subject and in order")
    func journal() async throws {
        let test = try await TestOffice()
        for act in ["first", "second", "third"] {
            let draft = JournalDraft(agency: agency, at: Sample.now, actor: "clerk", act: act, subject: "nomination:x")
            try await test.store.commit(Change([], entries: [draft]))
        }
        #expect(
            try await test.store.history(subject: "nomination:x", agency: agency).map(\.act) == [
                "first", "second", "third",
            ])
        #expect(try await test.store.history(subject: "nomination:y", agency: agency).isEmpty)
        #expect(try await test.store.journal(agency: agency, before: nil, limit: 2).map(\.act) == ["third", "second"])
        #expect(try await test.store.journal(agency: agency, before: 2, limit: 2).map(\.act) == ["first"])
        #expect(try await test.store.verifyJournal().map(\.agency) == [agency])
    }
}
