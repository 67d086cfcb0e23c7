import Domain
import Foundation
import Pages
import TestSupport
import Testing
import Wording

@Suite struct MaturityPageTests {
    private let firm = Sample.participant("firm", "Công ty <b>\"&'", kind: .enterprise)

    private func page(
        _ status: MaturityStatus = .submitted, fill: Bool = false, others: [MaturityAssessment] = []
    ) -> MaturityPage {
        var acts = MaturityPage.Acts()
        (acts.fill, acts.check, acts.record) = (fill, status == .submitted, true)
        return MaturityPage(
            assessment: Sample.assessment(status: status), participant: firm, set: Sample.criteriaSet, others: others,
            records: [Sample.maturityRecord()], acts: acts)
    }

    @Test(arguments: Language.allCases)
    func `the result is said to be no official one, and its picture has a table beside it`(language: Language) {
        let html = page().html(in: language).string
        #expect(html.contains(HTML(text: language(.maturityUnofficial)).string))
        #expect(html.contains("Công ty &lt;b&gt;&quot;&amp;&#39;"))
        // Two pillars make no area: the table alone tells.
        #expect(!html.contains("<svg class=\"radar\"") && html.contains(">7/7</td>") && html.contains(">0/3</td>"))
        #expect(!html.contains("{"))
    }

    @Test func `how the level came about names the part that fails`() {
        let html = page().html(in: .vietnamese).string
        #expect(html.contains("Mức 1: Bắt đầu – 7 trên 10 điểm"))
        #expect(html.contains("cần trên 4, có 7") && html.contains("cần 1 trụ cột từ mức 1, có 1"))
        #expect(html.contains("cần trên 7, có 7") && html.contains("cần 2 trụ cột từ mức 2, có 1"))
        #expect(html.contains("Thiếu cả hai"))
        #expect(html.contains("Để lên mức 2 (Vững) cần thêm ít nhất 3 điểm"))
        #expect(html.contains("Tiêu chí 1.1.2 (tên chưa đối chiếu)"))
    }

    @Test func `a draft shows its parts and what is still open, a return its reasons`() {
        let draft = page(.draft, fill: true).html(in: .vietnamese).string
        #expect(draft.contains("href=\"/maturity/maturity-firm/components/1.1\"") && draft.contains("3/3 tiêu chí"))
        #expect(draft.contains("href=\"/maturity/maturity-firm/submission\""))
        let returned = page(.returned, fill: true).html(in: .vietnamese).string
        #expect(returned.contains("Chưa thấy minh chứng"))
        #expect(!page().html(in: .vietnamese).string.contains("/components/"))
    }

    @Test func `years are compared where there are others`() {
        let html = page(others: [Sample.assessment("old", year: 2024)]).html(in: .english).string
        #expect(html.contains("Over the years") && html.contains("href=\"/maturity/maturity-old\""))
        #expect(!page().html(in: .english).string.contains("Over the years"))
    }

    @Test(arguments: Language.allCases)
    func `a part asks for points and evidence of each criterion, and keeps what was typed`(language: Language) {
        let html = MaturityComponentPage(
            assessment: Sample.assessment(status: .returned), participant: firm, set: Sample.criteriaSet,
            component: Sample.criteriaSet.components[0],
            entries: ["1.1.1": .init(points: "2", evidence: "Sổ <1>")], revision: Revision(4), csrf: "t",
            errors: FormErrors([.init(field: "points-1.1.2", "Sai")])
        ).html(in: language).string
        #expect(html.contains("name=\"points-1.1.1\"") && html.contains("<option value=\"2\" selected>2</option>"))
        #expect(html.contains("Sổ &lt;1&gt;</textarea>") && html.contains("name=\"revision\" value=\"4\""))
        #expect(html.contains("id=\"error-points-1.1.2\"") && html.contains("Chưa thấy minh chứng"))
        #expect(!html.contains("{"))
    }

    @Test func `handing in is offered when all is answered, and warns of claims without evidence`() {
        let whole = MaturitySubmissionPage(
            assessment: Sample.assessment(status: .draft), participant: firm, set: Sample.criteriaSet, csrf: "t"
        ).html(in: .vietnamese).string
        #expect(whole.contains("Đã trả lời cả 3 tiêu chí.") && whole.contains("1.1.2.") && whole.contains("<button"))
        var open = Sample.assessment(status: .draft)
        open.answers["2.1.1"] = nil
        let half = MaturitySubmissionPage(
            assessment: open, participant: firm, set: Sample.criteriaSet, csrf: "t"
        ).html(in: .vietnamese).string
        #expect(half.contains("2.1 Lưu trữ: còn 1 tiêu chí chưa trả lời.") && !half.contains("<button"))
    }

    @Test func `who checks sees each claim with its evidence, and what was typed`() {
        let html = MaturityCheckPage(
            assessment: Sample.assessment(), participant: firm, set: Sample.criteriaSet,
            reasons: ["1.1.1": "Xem <lại>"], csrf: "t", errors: .none
        ).html(in: .vietnamese).string
        #expect(html.contains("2/2 điểm") && html.contains("Danh sách lớp học"))
        #expect(html.components(separatedBy: "Chưa nêu minh chứng").count == 2)
        #expect(html.contains("value=\"Xem &lt;lại&gt;\""))
        #expect(html.contains("formaction=\"/maturity/maturity-firm/return\""))
    }

    @Test func `the registry marks the set of 2021 as replaced and offers no file of an empty slot`() {
        let html = CriteriaSetsPage(
            sets: [Sample.criteriaSet] + CriteriaSetRegistry.known, problems: [], canLoad: false, csrf: "t",
            errors: .none
        ).html(in: .vietnamese).string
        #expect(html.contains("Tham khảo – đã được thay thế") && html.contains("6 trụ cột, 60 tiêu chí, 320 điểm"))
        #expect(html.contains("Chưa có nội dung"))
        #expect(html.contains("/maturity/sets/file?set=dbi-2021-sme%402021") && !html.contains("set=bkhcn-2025"))
        #expect(!html.contains("<form"))
    }

    @Test func `six pillars make a picture whose words are those of the table`() {
        let axes = MaturityAxes.six
        let html = "\(Radar("Tỷ lệ", axes))" as HTML
        #expect(html.string.contains("role=\"img\"") && html.string.contains("1. Một: 100%; 2. Hai: 50%"))
        #expect(html.string.components(separatedBy: "class=\"radar-dot\"").count == 7)
        #expect(html.string.contains("cx=\"160\" cy=\"36\""))
        #expect(("\(Radar("Tỷ lệ", Array(axes.prefix(2))))" as HTML).string.isEmpty)
    }
}

private enum MaturityAxes {
    static let six = [
        Radar.Axis("1", "Một", percent: 100), Radar.Axis("2", "Hai", percent: 50), Radar.Axis("3", "Ba", percent: 0),
        Radar.Axis("4", "Bốn", percent: 20), Radar.Axis("5", "Năm", percent: 40), Radar.Axis("6", "Sáu", percent: 60),
    ]
}
