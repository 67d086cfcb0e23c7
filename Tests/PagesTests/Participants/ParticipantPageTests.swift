import Domain
import Pages
import TestSupport
import Testing
import Wording

@Suite struct ParticipantPageTests {
    private func list(_ filter: ParticipantListPage.Filter, _ say: Language = .vietnamese)
        -> String
    {
        ParticipantListPage(
            rows: [Sample.participant("duc", "Đỗ <b>\"&'")], units: Sample.units, filter: filter, pages: 3,
            total: 1_000, seesAllUnits: true, canAdd: true
        ).html(in: say).string
    }

    @Test func `pages keep the search and the filters`() {
        let html = list(.init(search: "đỗ & ánh", kind: .individual, page: 2))
        #expect(
            html.contains("href=\"/participants?page=3&amp;q=%C4%91%E1%BB%97%20%26%20%C3%A1nh&amp;kind=individual\""))
        #expect(html.contains("value=\"đỗ &amp; ánh\""))
    }

    @Test func `thousands are counted`() {
        #expect(list(.init()).contains("<p class=\"sub\">1.000 đối tượng</p>"))
    }

    @Test(arguments: Language.allCases) func `names are escaped and no blank is left`(language: Language) {
        let html = list(.init(), language)
        #expect(html.contains("Đỗ &lt;b&gt;&quot;&amp;&#39;</a>"))
        #expect(!html.contains("{"))
    }

    @Test func `a single unit is not asked for, several are`() {
        func form(_ units: [OrgUnit]) -> String {
            ParticipantFormPage(
                kind: .collective, entry: .init(), groups: SamplePlan.caoMinhLike.participants, units: units, csrf: "t",
                errors: .none
            ).html(in: .vietnamese).string
        }
        #expect(form([Sample.school]).contains("<input type=\"hidden\" name=\"unit\" value=\"unit-school\">"))
        #expect(form(Sample.units).contains("<select class=\"input\" id=\"field-unit\""))
    }
}
