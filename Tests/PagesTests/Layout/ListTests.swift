import Domain
import Foundation
import Pages
import Testing
import Wording

@Suite struct ListTests {
    @Test func `a table names its columns for ears and for cards`() {
        let table = Table("Hồ sơ", columns: [.init("Tên"), .number("Điểm")], rows: [["A", "1"], ["B", "2"]])
        let html = table.html.string
        #expect(html.contains("<caption class=\"unseen\">Hồ sơ</caption>"))
        #expect(html.contains("<th scope=\"col\" role=\"columnheader\" class=\"number\">Điểm</th>"))
        #expect(
            html.contains(
                "<th scope=\"row\" role=\"rowheader\">B</th><td role=\"cell\" class=\"number\" data-label=\"Điểm\">2</td>"
            ))
    }

    @Test func `a sorted column says its order`() {
        let columns: [Table.Column] = [
            .init("Tên", sortedAt: "/n?s=name", order: .descending), .init("Xã", sortedAt: "/n?s=x"),
        ]
        let html = Table("x", columns: columns, rows: [["a", "b"]]).html.string
        #expect(html.components(separatedBy: "aria-sort").count == 2)
        #expect(html.contains("aria-sort=\"descending\"><a href=\"/n?s=name\">Tên"))
    }

    @Test func `a table without rows says what to do instead`() {
        let html = Table("x", columns: [.init("a")], rows: [], empty: EmptyState("Chưa có mục nào")).html.string
        #expect(html == "<div class=\"empty\"><p class=\"empty-title\">Chưa có mục nào</p></div>")
    }

    @Test(arguments: [
        (1, 3, "1 2 3"), (1, 9, "1 2 … 9"), (5, 9, "1 … 4 5 6 … 9"), (9, 9, "1 … 8 9"), (3, 5, "1 2 3 4 5"),
    ])
    func `a pager shows the ends, this page and its neighbours`(page: Int, pages: Int, shown: String) {
        let html = Pager(page: page, of: pages, in: .vietnamese) { "/n?page=\($0)" }.html.string
        let list = html.components(separatedBy: "<ol>")[1].components(separatedBy: "</ol>")[0]
        let words = list.replacing(/<[^>]+>/, with: " ").split(separator: " ").joined(separator: " ")
        #expect(words == shown)
        #expect(html.contains("rel=\"prev\"") == (page > 1))
        #expect(html.contains("rel=\"next\"") == (page < pages))
    }

    @Test func `one page needs no pager`() {
        #expect(Pager(page: 1, of: 1, in: .vietnamese) { "/\($0)" }.html.isEmpty)
        #expect(Pager(page: 1, of: 0, in: .vietnamese) { "/\($0)" }.html.isEmpty)
    }

    @Test func `a late task says how late it is, a coming one its weekday`() throws {
        let today = try #require(Day(2026, 11, 22))
        let tasks = [
            TaskList.Task(due: today.adding(days: -2), "Trả lời", action: "Mở", to: "/a"),
            TaskList.Task(due: today.adding(days: 2), "Kiểm tra", action: "Xem", to: "/b"),
        ]
        let html = TaskList("Tuần này", tasks, today: today, hasPrimary: true, in: .vietnamese).html.string
        #expect(
            html.contains(
                "<time class=\"task-date late\" datetime=\"2026-11-20\"><strong>20/11</strong> <span>trễ 2 ngày</span>")
        )
        #expect(
            html.contains(
                "<time class=\"task-date\" datetime=\"2026-11-24\"><strong>24/11</strong> <span>thứ Ba</span>"))
        #expect(html.components(separatedBy: "button primary").count == 2)
        #expect(html.contains("Mở<span class=\"unseen\"> Trả lời</span>"))
        #expect(TaskList("Tuần này", [], today: today, in: .vietnamese).html.isEmpty)
    }

    @Test func `a check says its result in words and where the rule stands`() {
        let item = CheckList.Item(.warn, "Giống 41 %", citation: Citation("QĐ 638", verified: false))
        let html = CheckList([item], in: .vietnamese).html.string
        #expect(html.contains("<span class=\"check-mark\" aria-hidden=\"true\">!</span>"))
        #expect(html.contains("<span class=\"check-word\">Cần xem</span>"))
        #expect(html.contains("QĐ 638 <span class=\"tag tag-neutral\">chưa đối chiếu</span>"))
    }

    @Test func `steps say where a matter stands without their colours`() {
        let bar = StepBar(
            [.init("Nộp", "18/11", .done), .init("Thẩm định", .current), .init("Hội đồng", .coming)], in: .vietnamese)
        let html = bar.html.string
        #expect(html.components(separatedBy: "aria-current=\"step\"").count == 2)
        #expect(
            html.contains(
                "<strong>Nộp</strong> <span class=\"unseen\">(đã xong)</span><span class=\"step-note\">18/11</span>"))
    }
}
