import Domain
import Pages
import TestSupport
import Testing
import Wording

@Suite struct NominationListPageTests {
    private func row(_ key: String, name: String = "Đỗ Thị <b>\"&'", number: String? = "HS-2026-001")
        -> NominationsPage.Row
    {
        NominationsPage.Row(
            id: Sample.id("nomination-\(key)"), number: number, name: name, detail: name, unit: name, kind: .individual,
            award: "a", status: .submitted, changed: Sample.now)
    }

    private func page(
        _ rows: [NominationsPage.Row], count: Int? = nil,
        _ query: NominationsPage.Query = NominationsPage.Query(), canBegin: Bool = false
    ) -> NominationsPage {
        NominationsPage(
            rows: rows, count: count ?? rows.count, size: 50, query: query, occasions: [],
            awards: [Choice("a", "Giấy khen")], canBegin: canBegin)
    }

    @Test func `a row is a link, its cells know their columns`() {
        let html = page([row("duc")]).html(in: .vietnamese).string
        #expect(
            html.contains(
                """
                <tr role="row"><th scope="row" role="rowheader"><a href="/nominations/nomination-duc">\
                Đỗ Thị &lt;b&gt;&quot;&amp;&#39;</a> <span class="soft">HS-2026-001 · Đỗ Thị &lt;b&gt;&quot;&amp;&#39;</span></th>\
                <td role="cell" data-label="Đơn vị đề nghị">Đỗ Thị &lt;b&gt;&quot;&amp;&#39;</td>\
                <td role="cell" data-label="Loại">cá\u{A0}nhân</td><td role="cell" data-label="Hình thức">Giấy khen</td>\
                <td role="cell" data-label="Trạng thái"><span class="tag tag-waiting">Đã nộp</span></td>\
                <td role="cell" data-label="Cập nhật">22/11/2026</td></tr>
                """))
    }

    @Test func `thousands are counted, and the last page is the last`() {
        let rows = (1...50).map { row("n\($0)") }
        #expect(page(rows, count: 1_050).html(in: .vietnamese).string.contains("1.050 hồ sơ"))
        var query = NominationsPage.Query()
        query.page = 20
        #expect(page(rows, count: 1_050, query).html(in: .vietnamese).string.contains("page=21"))
        query.page = 21
        #expect(!page(rows, count: 1_050, query).html(in: .vietnamese).string.contains("page=22"))
    }

    @Test func `sorting and paging keep the filters`() {
        var query = NominationsPage.Query()
        (query.search, query.status, query.isByName) = ("đỗ & thị", .submitted, true)
        let html = page((1...50).map { row("n\($0)") }, count: 120, query).html(in: .vietnamese).string
        let kept = "q=%C4%91%E1%BB%97%20%26%20th%E1%BB%8B&amp;status=submitted&amp;order=name"
        #expect(html.contains("href=\"/nominations?\(kept)&amp;page=2\""))
        #expect(html.contains("aria-sort=\"ascending\"><a href=\"/nominations?\(kept)\">"))
        #expect(html.contains("value=\"đỗ &amp; thị\""))
    }

    @Test func `the order is said, the column of the last change is not taken for it, and the list can be saved`() {
        var query = NominationsPage.Query()
        (query.search, query.page) = ("đỗ", 2)
        let html = page([row("duc")], count: 51, query).html(in: .vietnamese).string
        #expect(
            html.contains(
                "Thứ tự: mới lập trước · <a href=\"/nominations?q=%C4%91%E1%BB%97&amp;order=name\">theo tên</a>"))
        #expect(html.contains("<th scope=\"col\" role=\"columnheader\">Cập nhật</th>"))
        #expect(html.contains("<a href=\"/nominations.csv?q=%C4%91%E1%BB%97\" download>Tải danh sách (CSV)</a>"))
        #expect(!page([]).html(in: .vietnamese).string.contains(".csv"))
    }

    @Test func `an empty list says what to do, a filtered one how to widen it`() {
        let empty = page([]).html(in: .vietnamese).string
        #expect(empty.contains("Chưa có đề nghị nào") && empty.contains("href=\"/occasions\""))
        var query = NominationsPage.Query()
        query.kind = .household
        #expect(page([], query).html(in: .english).string.contains("Nothing matches"))
    }
}
