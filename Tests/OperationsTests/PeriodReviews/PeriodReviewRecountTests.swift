import Domain
import Operations
import Storage
import TestSupport
import Testing

/// The figures against the tables themselves, asked with other statements than the program's.
@Suite struct PeriodReviewRecountTests {
    private let clerk = Person.clerk.persona
    private let interim: ID<Occasion> = Sample.id("occasion-interim-2027")

    private func numbers(_ test: TestOffice, _ sql: String) async throws -> [[Int]] {
        try await test.database.read { connection in
            try connection.rows(sql) { [$0.number(0), $0.number(1)] }
        }
    }

    /// A published decision on two persons, a registration changed and one withdrawn, a corrected report, the fund, a
    /// petition, a hold.
    private func season() async throws -> SeasonWalk {
        let walk = try await SeasonWalk()
        let (office, test) = (walk.office, walk.world)
        try await test.put(.addIndicator(Sample.classes), .addIndicator(Sample.online))
        let decision = try await walk.published(["Người Một", "Người Hai"])
        let person = decision.items[0].participant
        let other = decision.items[1].participant
        let promise = Commitment(theme: "a", text: "Số hóa")
        let first = try await office.register(
            person, year: 2026, themes: ["a"], commitments: [promise], by: Person.school.persona)
        try await office.changeRegistration(
            first.id, themes: ["a"], commitments: [promise, Commitment(theme: "a", text: "Dạy thêm hai lớp")],
            at: first.revision, by: Person.school.persona)
        let second = try await office.register(
            other, year: 2026, themes: ["a"], commitments: [promise], by: Person.school.persona)
        try await office.withdrawRegistration(second.id, at: second.revision, by: Person.school.persona)
        try await report(office)
        try await office.recordFund(
            FundForm(
                kind: .contribution, amount: Dong(5_000_000), day: Sample.day(2026, 12, 1), text: "Đóng góp",
                document: "PT 01"), by: clerk)
        let wrong = try await office.recordFund(
            FundForm(
                kind: .printing, amount: Dong(700_000), day: Sample.day(2026, 12, 2), text: "In", document: "PC 01"),
            by: clerk)
        try await office.cancelFund(wrong.id, at: wrong.revision, by: clerk)
        try await office.sendPetition(
            PetitionForm(
                occasion: walk.occasion, unit: Sample.school.id, nomination: nil, sender: "Ông Ba", content: "Hỏi",
                received: Sample.day(2026, 12, 1), due: Sample.day(2026, 12, 2)), by: clerk)
        try await office.openHold(
            of: other,
            HoldForm(ground: .complaint, document: "Đơn số 7", opened: Sample.day(2026, 12, 3), nomination: nil),
            by: clerk)
        return walk
    }

    private func report(_ office: Office) async throws {
        let quarter = Sample.thirdQuarter
        let school = Person.school.persona
        let ratio = try #require(Ratio(Hundredths(whole: 45), of: Hundredths(whole: 60)))
        let entry = ProgressEntry(
            unit: Sample.school.id, period: quarter,
            values: [Sample.classes.id: .number(Hundredths(whole: 7)), Sample.online.id: .ratio(ratio)],
            asked: [Sample.classes.id, Sample.online.id])
        try await office.fillProgress([entry], submits: true, by: school)
        let duty = try await office.readDuty(of: Sample.school.id, for: quarter, by: clerk).duty
        let report = try #require(duty.report)
        try await office.confirmProgress(report.id, at: report.revision, by: Person.appraiser.persona)
        try await office.correctProgress(
            report.id, Sample.classes.id, to: .number(Hundredths(whole: 9)), reason: "Đếm thiếu",
            at: report.revision.next, by: clerk)
    }

    @Test func `every figure is what the tables say when they are asked otherwise`() async throws {
        let walk = try await season()
        let test = walk.world
        let facts = try await walk.office.readPeriodReview(interim, by: clerk).facts

        let registered = try await numbers(
            test, "SELECT year, count(*) FROM registrations WHERE status = 'registered' GROUP BY year ORDER BY year")
        #expect(facts.registrations.map { [$0.year, $0.participants] } == registered)
        #expect(registered == [[2026, 1]] && facts.registrations.map(\.commitments) == [2])

        let persons = try await numbers(
            test,
            """
            SELECT count(*), coalesce(sum(CASE WHEN p.work = 'direct' THEN 1 ELSE 0 END), 0)
            FROM certificates c JOIN nominations n ON n.id = c.nomination_id
                JOIN participants p ON p.id = n.participant_id
            WHERE c.status = 'valid' AND p.kind = 'individual'
            """)
        let awards = facts.awards
        #expect(awards.map { [$0.recipients, $0.direct] } == persons && persons == [[2, 2]])
        #expect(awards.map(\.genderUnknown) == [2] && awards.map(\.workUnknown) == [0])

        let fund = try await numbers(
            test,
            "SELECT CAST(sum(amount) AS BIGINT), count(*) FROM fund_entries WHERE status = 'entered' AND day <= '2026-12-31'"
        )
        #expect(facts.fund.map { Int($0.amount.amount) } == [fund[0][0]] && fund == [[5_000_000, 1]])
        #expect(facts.fund.map(\.kind) == [.contribution])

        let petitions = try await numbers(
            test,
            """
            SELECT count(*), coalesce(sum(CASE WHEN status = 'received' AND due < '2026-12-03' THEN 1 ELSE 0 END), 0)
            FROM petitions
            """)
        #expect([[facts.petitions.received, facts.petitions.late]] == petitions && petitions == [[1, 1]])
        let holds = try await numbers(
            test, "SELECT count(*), coalesce(sum(CASE WHEN status = 'open' THEN 1 ELSE 0 END), 0) FROM holds")
        #expect([[facts.holds.opened, facts.holds.open]] == holds && holds == [[1, 1]])

        let reports = try await test.store.progressReports(agency: Sample.agency.id, year: 2026, unit: nil)
        let confirmed = reports.filter { $0.status == .confirmed }.compactMap { $0.figures[Sample.classes.id]?.value }
        let classes = try #require(facts.results.first { $0.id == Sample.classes.id })
        #expect(confirmed == [.number(Hundredths(whole: 9))])
        #expect(classes.result?.total == .sum(900) && classes.units == 1 && classes.standing == .reached)
        #expect(facts.results.first { $0.id == Sample.online.id }?.result?.total == .share(part: 4500, whole: 6000))
    }

    @Test func `a day gives the same figures however much is entered after it`() async throws {
        let walk = try await season()
        let (office, test) = (walk.office, walk.world)
        let day = test.clock.now().day
        test.clock.move(to: Moment(day.adding(days: 1), hour: 9))
        let before = try await office.readPeriodReview(interim, as: day, by: clerk).facts
        // Entered late, and of an earlier day: it belongs to the reports of later days.
        try await office.recordFund(
            FundForm(
                kind: .contribution, amount: Dong(1_000), day: Sample.day(2026, 12, 1), text: "Muộn",
                document: "PT 02"), by: clerk)
        let report = try #require(
            try await office.readDuty(of: Sample.school.id, for: Sample.thirdQuarter, by: clerk).duty.report)
        try await office.correctProgress(
            report.id, Sample.classes.id, to: .number(Hundredths(whole: 2)), reason: "Đếm thừa", at: report.revision,
            by: clerk)
        let decisions = try await office.listDecisions(by: clerk)
        let target = try #require(decisions.first)
        let cancelling = try await office.draftCancellation(
            of: target.id, items: [target.items[0].nomination], because: "Sai đối tượng", by: clerk)
        let pending = try await walk.presented(cancelling)
        _ = try await office.issueDecision(
            pending.id, refusing: [], at: pending.revision, by: Person.chairman.persona)
        #expect(try await office.readPeriodReview(interim, as: day, by: clerk).facts == before)
        let after = try await office.readPeriodReview(interim, by: clerk).facts
        #expect(after.awards.map(\.recipients) == [1] && before.awards.map(\.recipients) == [2])
        #expect(after.fund.map(\.amount) == [Dong(5_001_000)])
        #expect(after.results.first { $0.id == Sample.classes.id }?.result?.total == .sum(200))
        #expect(try await office.readPeriodReview(interim, as: Sample.day(2026, 1, 1), by: clerk).facts.decisions == [])
    }
}
