import Domain
import Foundation
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

    private func list(canRegister: Bool, themes: [String] = ["a", "b"]) -> RegistrationListPage {
        let registration = Sample.registration("duc", of: participant, themes: themes)
        return RegistrationListPage(
            rows: [.init(registration, participant: participant.name, unit: "Trường <THCS>")], year: 2026,
            years: [2026, 2027], themes: SamplePlan.caoMinhLike.themes, canRegister: canRegister)
    }

    @Test(arguments: Language.allCases)
    func `a registration to read names its themes and commitments, escaped`(language: Language) {
        var registration = Sample.registration("duc", of: participant)
        registration.commitments[0].text = "Số hóa <hồ sơ>"
        let html = RegistrationPage(
            registration: registration, participant: participant, plan: SamplePlan.caoMinhLike
        ).html(in: language).string
        #expect(html.contains("<li>a) Nội dung a</li><li>b) Nội dung b</li>"))
        #expect(html.contains("<p>Số hóa &lt;hồ sơ&gt;</p>") && html.contains(">90%</td>"))
        #expect(html.contains(">31/12/2026</td>") && html.contains("Đỗ &lt;b&gt;&quot;&amp;&#39;"))
        #expect(!html.contains("<form") && !html.contains("{") && !html.contains(language(.registrationsWithdrawn)))
    }

    @Test func `one that was taken back says so, one without commitments too`() {
        var registration = Sample.registration("duc", of: participant)
        (registration.status, registration.commitments) = (.withdrawn, [])
        let page = RegistrationPage(
            registration: registration, participant: participant, plan: SamplePlan.caoMinhLike)
        let html = page.html(in: .vietnamese).string
        #expect(html.contains("Đăng ký này đã rút") && html.contains("Không có cam kết."))
    }

    @Test(arguments: Language.allCases) func `taking back says what it does, with one button`(language: Language) {
        let registration = Sample.registration("duc", of: participant)
        let html = RegistrationWithdrawalPage(registration: registration, participant: participant, csrf: "t")
            .html(in: language).string
        #expect(html.contains("action=\"/registrations/registration-duc/withdrawal\""))
        #expect(html.contains("name=\"revision\" value=\"1\"") && html.contains("Đỗ &lt;b&gt;&quot;&amp;&#39;"))
        #expect(html.components(separatedBy: "button primary").count == 2 && !html.contains("{"))
    }

    @Test func `the list says that registering is never a condition`() {
        let html = list(canRegister: false).html(in: .english).string
        #expect(html.contains("it is never a condition of an award"))
        #expect(html.contains("<option value=\"2026\" selected>2026</option>"))
        #expect(!html.contains("href=\"/registrations/new\""))
    }

    @Test func `the list names themes, not their codes, and leads to a new registration`() {
        let themes = SamplePlan.caoMinhLike.themes
        let html = list(canRegister: true).html(in: .vietnamese).string
        #expect(html.contains("\(themes[0].name); \(themes[1].name)</td>"))
        #expect(html.contains("<a class=\"button primary\" href=\"/registrations/new\">Lập đăng ký mới</a>"))
        #expect(html.contains("Trường &lt;THCS&gt;") && html.contains("Đỗ &lt;b&gt;&quot;&amp;&#39;"))
        #expect(html.contains("href=\"/registrations.csv?year=2026\""))
        let all = list(canRegister: true, themes: themes.map(\.code)).html(in: .vietnamese).string
        #expect(all.contains("Cả \(themes.count) nội dung</td>"))
    }

    @Test(arguments: Language.allCases) func `whom to register is chosen by name`(language: Language) {
        let html = RegistrationChoicePage(
            search: "đỗ \"", participants: [participant], units: [participant.unit: "Trường <THCS>"], hasMore: true
        ).html(in: language).string
        #expect(html.contains("href=\"/registrations/new?participant=\(participant.id)\""))
        #expect(html.contains("Đỗ &lt;b&gt;&quot;&amp;&#39;") && html.contains("Trường &lt;THCS&gt;"))
        #expect(html.contains("value=\"đỗ &quot;\"") && !html.contains("{"))
    }
}
