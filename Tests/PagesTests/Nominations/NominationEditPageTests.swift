import Domain
import Foundation
import Pages
import TestSupport
import Testing
import Wording

@Suite struct NominationEditPageTests {
    private func html(
        criteria: [Criterion] = [], lacksGroup: Bool = false, supplement: SupplementRequest? = nil,
        errors: FormErrors = .none,
        say: Language = .vietnamese
    ) -> String {
        let plan = SamplePlan.caoMinhLike
        let head = NominationDraftHead(
            id: Sample.id("nomination-duc"), revision: Revision(3), name: "Đỗ Thị <b>\"&'", award: "Giấy khen",
            occasion: "Khen thưởng <2026>", supplement: supplement)
        let entry = NominationEditPage.Entry(
            award: SamplePlan.merit, themes: ["b"], criteria: ["c2"],
            rows: [.init(id: "x", title: "Số hóa <học bạ>", from: "2026-01-01", to: "x"), .init()],
            known: ["achievement-cu"], report: "\n</textarea><b>")
        return NominationEditPage(
            head: head, entry: entry, awards: plan.awards, themes: plan.themes, criteria: criteria,
            lacksGroup: lacksGroup,
            known: [.init(Sample.achievement("cu", title: "Việc <cũ>"), rewardedBy: "07/QĐ-UBND")], csrf: "t",
            errors: errors
        ).html(in: say).string
    }

    @Test(arguments: Language.allCases) func `everything typed stands in its field, escaped`(language: Language) {
        let page = html(criteria: SamplePlan.caoMinhLike.criteria, say: language)
        #expect(page.contains("<h1>Đỗ Thị &lt;b&gt;&quot;&amp;&#39;</h1>") && page.contains("Khen thưởng &lt;2026&gt;"))
        #expect(page.contains(">\n\n&lt;/textarea&gt;&lt;b&gt;</textarea>"))
        #expect(page.contains("value=\"Số hóa &lt;học bạ&gt;\""))
        #expect(page.contains("name=\"achievement-1-id\" value=\"x\"") && page.contains("name=\"rows\" value=\"2\""))
        #expect(page.contains("name=\"revision\" value=\"3\""))
        #expect(page.contains("value=\"b\" aria-describedby=\"field-themes-2-hint\" checked"))
        #expect(page.contains("name=\"criteria\" value=\"c2\" checked"))
        #expect(page.contains("value=\"achievement-cu\" aria-describedby=\"field-known-hint\" checked"))
        #expect(page.contains("Việc &lt;cũ&gt; (01/01/2026 – 31/10/2026)") && !page.contains("<b>"))
    }

    @Test func `an achievement rewarded before says by which decision and why it does not count again`() {
        #expect(
            html().contains(
                "Đã được khen theo Quyết định 07/QĐ-UBND; không khen lại cho cùng một thành tích (Luật Thi đua, khen thưởng"
            ))
    }

    @Test func `it saves itself, and both buttons say where they go`() {
        let page = html()
        #expect(page.contains("data-autosave=\"/nominations/nomination-duc/draft\""))
        #expect(page.contains("name=\"then\" value=\"continue\"") && page.contains("name=\"then\" value=\"stay\""))
        #expect(page.contains("data-limit=\"50000\"") && page.contains("Tối đa 50.000 ký tự"))
    }

    @Test func `a participant in no group is told that the group is missing, and not the criteria`() {
        let page = html(lacksGroup: true)
        #expect(page.contains("Chưa ghi đối tượng này thuộc nhóm nào") && !page.contains("không nêu tiêu chí cho nhóm"))
    }

    @Test func `a group without criteria, a supplement asked for and errors are said`() {
        let page = html(
            supplement: Sample.supplement(), errors: FormErrors([.init(field: "report", "Quá <dài>.")]))
        #expect(page.contains("Kế hoạch không nêu tiêu chí cho nhóm đối tượng này; không cần chọn."))
        #expect(page.contains("hạn hết ngày 28/11/2026:") && page.contains("<li>Tờ trình</li>"))
        #expect(page.contains("id=\"error-report\">Quá &lt;dài&gt;.</p>"))
    }
}
