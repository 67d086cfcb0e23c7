import Domain
import Foundation
import Pages
import TestSupport
import Testing
import Wording

@Suite struct UnitsPageTests {
    private func html(form: Bool = true, links: Bool = true, typed: String = "", say: Language = .vietnamese) -> String
    {
        let errors = FormErrors([.init(field: "name", "Tên đã có.")])
        let entry = UnitsPage.Entry(name: typed, kind: "village", csrf: "t", errors: typed.isEmpty ? .none : errors)
        return UnitsPage(
            units: [Sample.standing, Sample.unit("x", "Đỗ Thị <b>\"&'", .school)], form: form ? entry : nil,
            linksParticipants: links
        ).html(in: say).string
    }

    @Test(arguments: Language.allCases) func `each unit stands with its kind, its name escaped`(language: Language) {
        let page = html(say: language)
        let standing = language(.unitsStanding)
        #expect(page.contains("Phòng Văn hóa – Xã hội <span class=\"tag tag-neutral\">\(standing)</span></th>"))
        #expect(page.contains("Đỗ Thị &lt;b&gt;&quot;&amp;&#39;</th>") && !page.contains("<b>"))
        #expect(page.contains("href=\"/participants?unit=unit-x\"") && !page.contains("{"))
        #expect(page.contains(language == .vietnamese ? ">Trường học</td>" : ">School</td>"))
    }

    @Test func `who may not open participants gets no link and no column for it`() {
        let page = html(links: false)
        #expect(!page.contains("/participants") && !page.contains("Đối tượng thi đua"))
        #expect(page.components(separatedBy: "<th scope=\"col\"").count == 3)
    }

    @Test func `the form keeps what was typed and is for who may add`() {
        let page = html(typed: "Thôn <Tây>")
        #expect(page.contains("value=\"Thôn &lt;Tây&gt;\"") && page.contains("id=\"error-name\">Tên đã có.</p>"))
        #expect(page.contains("<option value=\"village\" selected>"))
        #expect(!html(form: false).contains("<form"))
    }
}
