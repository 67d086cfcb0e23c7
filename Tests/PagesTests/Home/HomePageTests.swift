import Domain
import Foundation
import Pages
import TestSupport
import Testing
import Wording

@Suite struct HomePageTests {
    private let today = Sample.day(2026, 11, 22)

    private func page(tasks: [HomeTaskLine] = [], quotas: [HomeQuotas]? = nil) -> HomePage {
        HomePage(
            today: today, occasion: nil, tasks: tasks, quotas: quotas, ownDossiers: nil,
            registrations: [HomeRegistrations(kind: .enterprise, participants: 14, registered: 9)],
            movement: HomeMovement(
                period: Sample.period(Sample.day(2026, 3, 27), Sample.day(2030, 12, 31)), phases: [],
                occasions: [
                    .init(
                        kind: .yearly, name: "Khen thưởng năm 2027", year: 2027, deadline: nil, address: "/occasions/a"),
                    .init(kind: .interim, name: "Sơ kết năm 2027", year: 2027, deadline: nil, address: "/occasions/b"),
                ]), setUp: nil, hasSearch: true)
    }

    private func task(_ name: String, _ due: Day?) -> HomeTaskLine {
        HomeTaskLine(
            due: due, title: Phrase.taskFinishDraft.filled(["name": name]), action: .actionContinue,
            address: "/nominations/x")
    }

    @Test func `tasks stand under late, today, this week, later and without a date, and one button is filled`() {
        let html = page(tasks: [
            task("Đỗ Thị <b>\"&' Ánh", Sample.day(2026, 11, 20)), task("A", today), task("B", Sample.day(2026, 11, 29)),
            task("C", Sample.day(2026, 11, 30)), task("D", nil),
        ]).html(in: .vietnamese).string
        let heads = ["Quá hạn", "Hôm nay", "Trong 7 ngày tới", "Sau đó", "Chưa có hạn"]
        let places = heads.compactMap { html.range(of: $0)?.lowerBound }
        #expect(places.count == 5)
        #expect(places == places.sorted())
        #expect(html.contains("trễ 2 ngày"))
        #expect(html.contains("cho Đỗ Thị &lt;b&gt;&quot;&amp;&#39; Ánh</strong>"))
        #expect(html.components(separatedBy: "button primary").count == 2)
    }

    @Test(arguments: Language.allCases) func `without tasks the page says what comes`(language: Language) {
        let html = page(quotas: []).html(in: language).string
        #expect(html.contains(language(.homeNothingHint)))
        #expect(html.contains(language(.homeQuotasEmpty)))
        #expect(!html.contains("{"))
    }

    @Test func `the money names factor, salary and where both stand`() throws {
        let rules = try #require(AwardMoney.rules(level: .commune, kind: .collective, on: today, by: .shipped))
        let money = HomeMoney(
            day: today,
            lines: [
                .init(
                    count: 2, kind: .collective, each: Dong(1_520_000), salary: rules.salary, factor: rules.multiplier)
            ])
        let quota = HomeQuotas(
            award: "Giấy khen", occasion: "năm 2026", lines: [.init(kinds: [.collective], planned: 2, maximum: 2)],
            inProgress: 3, money: money, address: "/nominations")
        let html = page(quotas: [quota]).html(in: .vietnamese).string
        #expect(html.contains("Tiền thưởng dự kiến 3.040.000 đồng"))
        #expect(html.contains("2 tập thể × 1.520.000 đồng (hệ số 0,6 × 2.530.000 đồng, làm tròn lên chục nghìn)."))
        #expect(
            html.contains("Nghị định 152/2025/NĐ-CP, Điều 54 khoản 1 điểm e; Nghị định 161/2026/NĐ-CP, Điều 3 khoản 2"))
    }

    @Test func `a review and the yearly awards of one year do not cover each other`() {
        let html = page().html(in: .vietnamese).string
        #expect(html.contains("Khen thưởng năm 2027</a> <span>30/11/2027</span>"))
        #expect(html.contains("Sơ kết năm 2027</a> <span>31/12/2027</span>"))
    }
}
