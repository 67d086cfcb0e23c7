import Domain
import Foundation
import Pages
import TestSupport
import Testing
import Wording

@Suite struct ImportPageTests {
    private let hostile = "<script>alert(1)</script>\"'&"

    private func preview(_ lines: [ParticipantLine], _ filter: ImportFilter = .all) -> String {
        let outcome = ParticipantImport(
            lines, existing: [Sample.participant("duc", "Đức", detail: "Cũ")], agency: Sample.agency.id,
            plan: SamplePlan.caoMinhLike, refusals: { _ in [] }, newID: { Sample.participant("new").id })
        let page = ImportPreviewPage(
            file: .init(name: hostile, sheet: hostile, unknownColumns: [hostile], codes: "TCVN3"), outcome: outcome,
            filter: filter, page: 1, units: Sample.units, groups: [], digest: "d1", csrf: "token")
        return String(decoding: page.html(in: .vietnamese).bytes, as: UTF8.self)
    }

    private func line(_ row: Int, _ name: String, detail: String = "", work: WorkRole? = .direct) -> ParticipantLine {
        ParticipantLine(
            row: row, unit: Sample.school.id, kind: .individual, name: name, detail: detail, work: work)
    }

    @Test func `a preview shows what is new and what changes from what to what, and asks once`() {
        let page = preview([line(2, hostile), line(3, "Đức", detail: "Mới")])
        #expect(!page.contains("<script>"))
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(page.contains("“Cũ” → “Mới”"))
        #expect(page.contains("Ghi 2 dòng") && page.contains("name=\"digest\" value=\"d1\""))
        #expect(page.contains("Chữ gõ bằng TCVN3 đã chuyển sang Unicode"))
    }

    @Test func `with anything wrong there is no button to save, and every problem has its row and what was read`() {
        let page = preview([line(2, "An"), line(7, "Bình", work: nil)])
        #expect(!page.contains("name=\"digest\""))
        #expect(page.contains("Chỗ sai trong tệp (1)") && page.contains(">7</th>"))
        #expect(preview([line(2, "An"), line(7, "Bình", work: nil)], .added).contains(">An</td>"))
    }

    @Test func `a name to be looked at is told at its row, and rows passed over with their numbers`() {
        let page = preview([line(2, "Bà \(hostile) An"), line(3, "AN <B> BÌNH")])
        #expect(page.contains("Có 2 dòng cần xem lại tên") && !page.contains("<script>"))
        #expect(page.contains("Tên bắt đầu bằng “Bà”") && page.contains("Tên viết hoa toàn bộ"))
        let outcome = ParticipantImport(
            [line(2, "An")], existing: [], agency: Sample.agency.id, plan: SamplePlan.caoMinhLike,
            refusals: { _ in [] },
            newID: { Sample.participant("new").id })
        let passed = ImportPreviewPage(
            file: .init(name: "a", passedOver: [3, 7, 8, 9]), outcome: outcome, filter: .all, page: 1,
            units: Sample.units, groups: [], digest: "d", csrf: "t")
        #expect(passed.html(in: .vietnamese).string.contains("(tên mục, dòng cộng, chữ ký): dòng 3, 7–9."))
    }

    @Test func `an unknown unit is answered with the names of all units, once`() {
        var wrong = line(2, "An")
        wrong.problems = [
            CellProblem(row: 2, read: "x", Reason(.cellUnknown, field: "unit", ["choices": "…"]))
        ]
        var other = line(3, "Bình")
        other.problems = wrong.problems
        let page = preview([wrong, other])
        #expect(
            page.components(separatedBy: "Tên tất cả").count == 2 && page.contains("<li>\(Sample.village.name)</li>"))
        #expect(!preview([line(2, "An")]).contains("Tên tất cả"))
    }

    @Test func `a file that says nothing new asks for nothing`() {
        let page = preview([line(2, "Đức")])
        #expect(page.contains("Mọi dòng đều đã có") && !page.contains("name=\"digest\""))
    }

    @Test func `waiting shows how far it is in words and as a bar with a name`() {
        let page = ImportStatePage(.working(words: hostile, share: 66)).html(in: .english)
        let text = String(decoding: page.bytes, as: UTF8.self)
        #expect(text.contains("value=\"66\" aria-label=\"Progress\"") && !text.contains("<script>"))
    }
}
