import Domain
import Foundation
import Pages
import Testing
import Wording

@Suite struct PictureTests {
    @Test func `a gauge says in words what its bar shows`() {
        let html = QuotaGauge("Cá nhân", planned: 4, limit: 5, in: .vietnamese).html.string
        #expect(html.contains("<span>Cá nhân</span> <strong>4 dự kiến / tối đa 5</strong>"))
        #expect(html.contains("class=\"bar-part\" width=\"80\""))
        #expect(!html.contains("gauge-over"))
    }

    @Test(arguments: [(6, 5), (201, 200), (1, 0)])
    func `over the quota the bar is full and the words say by how much`(planned: Int, limit: Int) {
        let html = QuotaGauge("Cá nhân", planned: planned, limit: limit, in: .vietnamese).html.string
        #expect(html.contains("gauge gauge-over"))
        #expect(html.contains("width=\"100\" height=\"10\"/></svg>"))
        #expect(html.contains("vượt \(planned - limit)"))
    }

    @Test func `without a limit nothing is filled`() {
        let html = QuotaGauge("Cấp Nhà nước", planned: 2, limit: nil, in: .vietnamese).html.string
        #expect(html.contains("2 dự kiến, không giới hạn"))
        #expect(html.contains("class=\"bar-part\" width=\"0\""))
    }

    @Test func `bars are measured against the longest`() {
        let html = BarChart("Theo đơn vị", [.init("A", 4), .init("B", 1), .init("C", 0)]).html.string
        let widths = html.matches(of: /class="bar-part" width="(\d+)"/).map { String($0.output.1) }
        #expect(widths == ["100", "25", "0"])
        #expect(html.contains("<caption>Theo đơn vị</caption>"))
    }

    @Test func `the timeline puts the first and the last day at its ends and today between what was and what comes`()
        throws
    {
        let first = try #require(Day(2026, 1, 1))
        let last = try #require(Day(2030, 12, 31))
        let today = try #require(Day(2028, 7, 2))
        let timeline = Timeline(
            "Phong trào", years: 2026...2030, phases: [.init("Một <1>", try #require(Period(first, last)))],
            events: [.init(.final, "Tổng kết", last), .init(.yearly, "Đầu", first, to: "/o/1")], today: today,
            in: .vietnamese)
        let html = timeline.html.string
        #expect(html.contains("<circle class=\"yearly\" cx=\"8\""))
        #expect(html.contains("d=\"M1152 57"))
        #expect(html.contains("<line class=\"today\" x1=\"580\""))
        #expect(
            html.contains(
                "<desc id=\"timeline-words\">Hôm nay 02/7/2028; Một &lt;1&gt; 01/01/2026–31/12/2030; Đầu 01/01/2026; Tổng kết 31/12/2030</desc>"
            ))
        let list = try #require(html.components(separatedBy: "timeline-events\">").dropFirst().first)
        let order = list.matches(of: /Đầu|Hôm nay|Tổng kết/).prefix(3).map { String($0.output) }
        #expect(order == ["Đầu", "Hôm nay", "Tổng kết"])
    }
}
