import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct SeasonTests {
    @Test func `a season runs from draft to a certificate anybody can look up`() async throws {
        let walk = try await SeasonWalk()
        var nominations: [Nomination] = []
        for place in 1...7 { nominations.append(try await walk.appraised("Người \(place)")) }
        #expect(nominations.map(\.number) == (1...7).map { "HS-2026-00\($0)" })
        try await walk.held(nominations, agree: [9, 9, 8, 8, 7, 6, 4])
        try await walk.allocate()
        var statuses: [NominationStatus] = []
        for nomination in nominations { statuses.append(try await walk.now(nomination.id).status) }
        #expect(statuses == Array(repeating: .allocated, count: 5) + [.outOfQuota, .notRecommended])
        let pending = try await walk.presented()
        let issued = try await walk.office.issueDecision(
            pending.id, refusing: [], at: pending.revision, by: Person.chairman.persona)
        #expect(issued.issue?.text == "01/QĐ-UBND")
        #expect(issued.items.map(\.name) == (1...5).map { "Người \($0)" })
        #expect(issued.total == Dong(5 * 760_000))
        let certificate = try #require(
            try await walk.office.readCertificates(of: issued.id, by: Person.chairman.persona).first)
        #expect(try await walk.office.lookUpCertificate(certificate.code) == nil, "not before it is published")
        try await walk.office.publishDecision(issued.id, at: issued.revision, by: Person.clerk.persona)
        let typed = certificate.code.lowercased().replacing("-", with: " ")
        #expect(try await walk.office.lookUpCertificate(typed)?.certificate == certificate)
        let list = try await walk.office.listPublished(agency: Sample.agency.id, year: 2026)
        #expect(list.map { $0.certificates.map(\.name) } == [(1...5).map { "Người \($0)" }])
        #expect(try await walk.now(nominations[0].id).status == .published)
        #expect(try await walk.occasionNow().status == .published)
        #expect(try await walk.findings() == [])
    }

    @Test func `every step of one nomination is told by the journal, in order`() async throws {
        let walk = try await SeasonWalk()
        let decision = try await walk.published(["Người 1"])
        let subject = Subject.nomination(decision.items[0].nomination)
        let acts = try await walk.world.office.store.history(subject: subject, agency: Sample.agency.id).map(\.act)
        let papers = Sample.guidance().papers.filter { $0.award == SamplePlan.certificate }
        #expect(
            acts == ["nomination.create", "nomination.edit"] + papers.map { _ in "nomination.evidence.add" } + [
                "nomination.submit", "nomination.accept", "nomination.appraise", "nomination.call",
                "nomination.vote", "nomination.place", "nomination.decide", "nomination.publish",
            ])
        let verdicts = try await walk.world.office.store.verifyJournal()
        #expect(verdicts.map(\.verdict.isIntact) == [true])
    }

    @Test func `a personal text stands in the journal as a digest only`() async throws {
        let walk = try await SeasonWalk()
        let nomination = try await walk.draft("Người Riêng Tư")
        let entries = try await walk.world.office.store.journal(agency: Sample.agency.id, before: nil, limit: 100)
        #expect(entries.contains { $0.subject == Subject.participant(nomination.participant) })
        for entry in entries { #expect(!entry.body.text.contains("Riêng Tư")) }
    }

    @Test func `a withdrawn nomination drops out of the running session`() async throws {
        let walk = try await SeasonWalk()
        let first = try await walk.appraised("Người 1")
        let second = try await walk.appraised("Người 2")
        let session = try await walk.called([first, second])
        let inSession = try await walk.now(second.id)
        try await walk.office.withdrawNomination(
            second.id, because: "chuyển công tác", at: inSession.revision, by: Person.school.persona)
        let secretary = Person.secretary.persona
        walk.world.clock.move(to: Moment(Sample.day(2026, 12, 3), hour: 9))
        let all = Sample.council.members.map { SeatAttendance(member: $0.id, presence: .present) }
        try await walk.office.noteAttendance(all, in: session.id, at: session.revision, by: secretary)
        try await walk.office.openSession(session.id, at: walk.sessionNow(session.id).revision, by: secretary)
        let item = AgendaItem(nomination: first.id, count: VoteCount(agree: 9, disagree: 0))
        try await walk.office.enterVote(
            item, in: session.id, at: walk.sessionNow(session.id).revision, by: secretary)
        try await walk.office.closeSession(
            session.id, minutes: "Biên bản", at: walk.sessionNow(session.id).revision, by: secretary)
        #expect(try await walk.now(first.id).status == .recommended)
        #expect(try await walk.now(second.id).status == .withdrawn)
        #expect(try await walk.findings() == [])
    }

    @Test func `a supplement goes back and forth, and lapses when it is forgotten`() async throws {
        let walk = try await SeasonWalk()
        let submitted = try await walk.submitted("Người 1")
        try await walk.office.returnNomination(
            submitted.id, items: ["Biên bản bình xét"], due: Sample.day(2026, 11, 25), at: submitted.revision,
            by: Person.clerk.persona)
        #expect(try await walk.office.lapseSupplements(of: Sample.agency.id) == 0)
        walk.world.clock.move(to: Moment(Sample.day(2026, 11, 26)))
        #expect(try await walk.office.lapseSupplements(of: Sample.agency.id) == 1)
        let lapsed = try await walk.now(submitted.id)
        #expect(lapsed.status == .lapsed)
        try await walk.office.reopenNomination(
            lapsed.id, due: Sample.day(2026, 11, 29), because: "đường ngập", at: lapsed.revision,
            by: Person.clerk.persona)
        let again = try await walk.office.submitNomination(lapsed.id, at: nil, by: Person.school.persona)
        #expect(again.status == .submitted)
        #expect(again.number == submitted.number, "it keeps its dossier number")
    }

    @Test(arguments: [
        "UPDATE decisions SET items = replace(items, '760000', '960000')",
        "UPDATE council_sessions SET minutes = 'khác'",
        "UPDATE appraisals SET opinion = 'with-remarks', remark = 'khác'",
    ])
    func `an edit past the program is found, though the chain is whole`(sql: String) async throws {
        let walk = try await SeasonWalk()
        _ = try await walk.published(["Người 1"])
        #expect(try await walk.findings() == [])
        try await walk.world.files.tamper(sql)
        #expect(try await walk.findings().first?.name == "recordsMatchJournal")
    }

    @Test func `a role given past the program is found`() async throws {
        let walk = try await SeasonWalk()
        let account = try await walk.office.addAccount(
            AccountForm(login: "thuongtruc", name: "Lý Thị Thử", roles: [.clerk]), by: Person.administrator.persona
        ).account
        try await walk.world.files.tamper(
            "UPDATE accounts SET roles = '[\"chairman\"]' WHERE id = ?1", [.text(account.id.text)])
        #expect(try await walk.findings().map(\.name) == ["recordsMatchJournal"])
    }
}
