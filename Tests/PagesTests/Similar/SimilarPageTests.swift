import Domain
import Pages
import TestSupport
import Testing
import Wording

@Suite struct SimilarPageTests {
    private let hostile = "<script>alert(1)</script>"

    private func page(_ lines: [SimilarLine]) -> String {
        let nomination = Sample.nomination("duc", of: Sample.participant("duc"), status: .accepted)
        let page = SimilarPage(nomination: nomination, name: hostile, lines: lines)
        return String(decoding: page.html(in: .vietnamese).bytes, as: UTF8.self)
    }

    @Test func `passages stand side by side, what both say is marked, and nothing of them is markup`() {
        let own = "\(hostile) tổ đã hướng dẫn ba trăm hộ nộp hồ sơ trực tuyến"
        let other = "Nơi khác tổ đã hướng dẫn ba trăm hộ nộp hồ sơ trực tuyến <b>"
        let warning = SimilarWarning(
            .report(TextComparison(own, other) { _ in false }), other: Sample.id("nomination-hoa"))
        let text = page([
            SimilarLine(
                warning, name: hostile, number: "HS-2026-002", unitName: hostile,
                citation: Citation("Mẫu 11", verified: false))
        ])
        #expect(!text.contains("<script>") && !text.contains("<b>"))
        #expect(text.contains("<mark>tổ đã hướng dẫn ba trăm hộ nộp hồ sơ trực tuyến</mark>"))
        #expect(text.contains("HS-2026-002") && text.contains("href=\"/nominations/nomination-hoa\""))
        #expect(text.contains("chưa đối chiếu"))
    }

    @Test func `with nothing found the page says so and that reading is still needed`() {
        #expect(page([]).contains("người thẩm định vẫn phải đọc"))
    }
}
