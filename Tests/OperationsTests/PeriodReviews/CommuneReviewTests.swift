import Domain
import Operations
import TestSupport
import Testing

@Suite struct CommuneReviewTests {
    private let interim: ID<Occasion> = Sample.id("province-interim-2027")

    /// The first commune has a report confirmed, money in its fund and an award; the second has nothing yet.
    private func world() async throws -> TestProvince {
        let province = try await TestProvince()
        try await province.test.put(TestSeason().writes + Sample.progress)
        let clerk = Person.clerk.persona
        let report = Sample.report()
        try await province.office.confirmProgress(report.id, at: report.revision, by: Person.appraiser.persona)
        try await province.office.recordFund(
            FundForm(
                kind: .contribution, amount: Dong(5_000_000), day: Sample.now.day, text: "Đóng góp", document: "PT 01"),
            by: clerk)
        return province
    }

    @Test func `the province reads of each commune what that commune's own review counts, and their sum`() async throws
    {
        let province = try await world()
        let office = province.office
        let reviews = try await office.readCommuneReviews(interim, by: province.person(.clerk, .province))
        #expect(reviews.communes.map(\.agency.id) == [province.agency(.second), province.agency(.first)])
        let own = try await office.readPeriodReview(
            Sample.id("occasion-interim-2027"), by: province.person(.clerk, .first))
        let first = try #require(reviews.communes.last)
        #expect(first.figures == CommuneFigures(own.facts, own.plan) && first.status == .planned && !first.isClosed)
        #expect(first.figures?.income.amount == own.facts.fund.first { $0.kind == .contribution }?.amount.amount)
        #expect(first.figures?.themes.first { $0.name == own.plan.themes[0].name }?.agencies == 1)
        let second = try #require(reviews.communes.first?.figures)
        #expect(second.registered == 0 && second.income == Dong(0) && second.themes.allSatisfy { $0.agencies == 0 })
        #expect(reviews.sum.income == first.figures?.income)
        // Both plans have the same themes: they are put together, not told twice.
        #expect(reviews.sum.themes.count == own.plan.themes.count)
    }

    @Test func `what is entered later does not change an earlier day, and a day ahead is refused`() async throws {
        let province = try await world()
        let (office, clerk) = (province.office, province.person(.clerk, .province))
        province.test.clock.move(to: Moment(Sample.now.day.adding(days: 1), hour: 9))
        let before = try await office.readCommuneReviews(interim, as: Sample.now.day, by: clerk)
        try await office.recordFund(
            FundForm(
                kind: .contribution, amount: Dong(1_000), day: Sample.now.day, text: "Muộn", document: "PT 02"),
            by: Person.clerk.persona)
        let again = try await office.readCommuneReviews(interim, as: Sample.now.day, by: clerk)
        #expect(again.communes == before.communes)
        #expect(try await office.readCommuneReviews(interim, by: clerk).sum.income != before.sum.income)
        await #expect(throws: Refusal(.dayAhead, field: "as-of")) {
            try await office.readCommuneReviews(interim, as: Sample.day(2029, 1, 1), by: clerk)
        }
    }

    @Test func `a commune sees none of its neighbours, and who reads no reviews reads none below either`() async throws
    {
        let province = try await world()
        let below = try await province.office.readCommuneReviews(by: province.person(.clerk, .first))
        #expect(below.communes.isEmpty && below.occasion?.id == Sample.id("occasion-interim-2027"))
        for person in [Person.school, .member, .administrator] {
            await #expect(throws: Refusal(.notPermitted)) {
                try await province.office.readCommuneReviews(by: province.person(person, .province))
            }
        }
        // A neighbour's review is none of this agency's: its own first one is taken.
        let own = try await province.office.readCommuneReviews(
            Sample.id("occasion-interim-2027"), by: province.person(.clerk, .province))
        #expect(own.occasion?.id == interim)
    }

    @Test func `an agency without a plan has no figures, and who has closed its review is told`() async throws {
        let province = try await world()
        let bare = Agency(id: Sample.id("xa-ba"), name: "Xã Ba", level: .commune, parent: Sample.province.id)
        try await province.test.put(.addAgency(bare))
        let reviews = try await province.office.readCommuneReviews(interim, by: province.person(.auditor, .province))
        let third = try #require(reviews.communes.first { $0.agency.id == bare.id })
        #expect(third.figures == nil && third.status == nil && !third.isClosed)
        let done = CommuneReview(agency: bare, status: .archived, figures: nil)
        #expect(done.isClosed && !CommuneReview(agency: bare, status: .decided, figures: nil).isClosed)
    }
}
