import Domain
import Pages
import TestSupport
import Testing
import Wording

@Suite struct RegistrationPageTests {
    private let participant = Sample.participant("duc", "Đỗ <b>\"&'")

    @Test(arguments: Language.allCases) func `the form names its participant, escaped`(language: Language) {
        let html = RegistrationFormPage(
            participant: participant, plan: SamplePlan.caoMinhLike,
            entry: .init(year: "2026", themes: ["b"], rows: [.init(theme: "b", text: "Việc <1>")]), existing: nil,
            csrf: "t", errors: .none
        ).html(in: language).string
        #expect(html.contains("Đỗ &lt;b&gt;&quot;&amp;&#39;</h1>"))
        #expect(html.contains("Việc &lt;1&gt;</textarea>"))
        #expect(html.contains("value=\"b\" aria-describedby=\"field-themes-2-hint\" checked"))
        #expect(html.contains("<option value=\"2026\" selected>"))
        #expect(!html.contains("{"))
    }

    @Test func `the list says that registering is never a condition`() {
        let html = RegistrationListPage(rows: [], year: 2026, years: [2026, 2027], canRegister: false)
            .html(in: .english).string
        #expect(html.contains("it is never a condition of an award"))
        #expect(html.contains("<option value=\"2026\" selected>2026</option>"))
        #expect(!html.contains("role=\"search\""))
    }
}
