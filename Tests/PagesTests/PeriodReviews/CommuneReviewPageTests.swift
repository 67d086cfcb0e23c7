import Domain
import Pages
import TestSupport
import Testing
import Wording

@Suite struct CommuneReviewPageTests {
    @Test func `the page names who has not closed, sums up, and escapes names`() throws {
        let planned = try #require(SamplePlan.caoMinhLike.occasions.first { $0.kind == .interim })
        let occasion = Sample.occasion(planned)
        var figures = CommuneFigures(themes: [])
        (figures.registered, figures.people, figures.rewarded) = (1_234, 7, Dong(5_320_000))
        let hostile = Agency(id: Sample.id("x1"), name: "Xã <Một>", level: .commune)
        let other = Agency(id: Sample.id("x2"), name: "Xã Hai", level: .commune)
        let communes = [
            CommuneReview(agency: hostile, status: .open, figures: figures),
            CommuneReview(agency: other, status: .archived, figures: nil),
        ]
        let page = CommuneReviewsPage(
            occasion: occasion, occasions: [occasion], communes: communes, sum: figures, day: Sample.now.day,
            today: Sample.now.day.adding(days: 3))
        let html = page.html(in: .vietnamese).string
        #expect(html.contains("Xã &lt;Một&gt;") && !html.contains("<Một>"))
        #expect(html.contains("Chưa hoàn thành: 1 trong 2 xã") && html.contains("1.234") && html.contains("5.320.000"))
        #expect(html.contains("/commune-reviews.xlsx?occasion=") && !html.contains("chưa hết"))
        #expect(page.html(in: .english).string.contains("Not closed: 1 of 2"))
    }

    @Test func `units' words are shown as they were typed, escaped, and silent units are named`() throws {
        let planned = try #require(SamplePlan.caoMinhLike.occasions.first { $0.kind == .interim })
        var report = Sample.report(status: .confirmed)
        report.difficulties = "Thiếu <máy>\nMạng yếu"
        let units = GatheredReports.by(
            [Sample.school, Sample.village], reports: [report], visits: [], until: Sample.now.day)
        let html = GatheredReportsPage(occasion: Sample.occasion(planned), day: Sample.now.day, units: units)
            .html(in: .vietnamese).string
        #expect(html.contains("<p>Thiếu &lt;máy&gt;</p><p>Mạng yếu</p>") && html.contains("1 đơn vị chưa có báo cáo"))
        #expect(html.contains("<li>Thôn Đông</li>") && html.contains("/progress/units/unit-school/2026-q3"))
    }
}
