import Domain
import Pages
import TestSupport
import Testing
import Wording

@Suite struct OccasionPageTests {
    private func page(
        _ status: OccasionStatus, now: Moment = Sample.now, isClerk: Bool = true, mayCall: Bool = false,
        counts: [OccasionPage.Count] = []
    ) -> OccasionPage {
        var occasion = Sample.occasion("yearly-2026", status: status)
        occasion.extensions = [
            DeadlineExtension(
                unit: Sample.school.id, until: Sample.now, reason: "Bão <b>", by: Person.clerk.account.id,
                at: Sample.now)
        ]
        return OccasionPage(
            occasion: occasion, plan: SamplePlan.caoMinhLike, units: [Sample.school.id: "Trường <b>\"&'"],
            counts: counts, now: now, isClerk: isClerk, mayCall: mayCall, ownUnit: nil)
    }

    private func count(_ status: NominationStatus, _ count: Int, award: String = SamplePlan.certificate)
        -> OccasionPage.Count
    {
        OccasionPage.Count(award: award, kind: .individual, status: status, count: count)
    }

    @Test(arguments: OccasionStatus.allCases, Language.allCases)
    func `every status is told in both languages without a blank left`(status: OccasionStatus, language: Language) {
        let html = page(status).html(in: language).string
        #expect(html.contains(language(status.explanation)))
        #expect(!html.contains("{") && !html.contains("<b>"))
        #expect(html.contains("Trường &lt;b&gt;&quot;&amp;&#39;"))
    }

    @Test func `the gauge counts what is under way or awarded, nothing that ended`() {
        let counts = [count(.submitted, 3), count(.published, 1), count(.declined, 4), count(.withdrawn, 2)]
        let html = page(.open, counts: counts).html(in: .vietnamese).string
        #expect(html.contains("<strong>4 đang xét hoặc đã khen / tối đa 5</strong>"))
    }

    @Test func `a number of the upper level is information, never exceeded`() {
        let counts = [
            OccasionPage.Count(award: SamplePlan.merit, kind: .collective, status: .forwarded, count: 40)
        ]
        let html = page(.open, counts: counts).html(in: .vietnamese).string
        #expect(html.contains("<strong>40 đề nghị / 15</strong>") && html.contains("chỉ để biết"))
        #expect(!html.contains("gauge-over"))
    }

    @Test func `closing is offered once the deadline is over`() {
        let address = "/occasions/occasion-yearly-2026/closing"
        #expect(!page(.open).html(in: .vietnamese).string.contains(address))
        let after = Moment(Sample.day(2026, 12, 1))
        #expect(page(.open, now: after).html(in: .vietnamese).string.contains(address))
        #expect(!page(.open, now: after, isClerk: false).html(in: .vietnamese).string.contains(address))
    }

    @Test(arguments: OccasionStatus.allCases)
    func `the secretary of the council is offered to call a session when the intake is closed`(status: OccasionStatus) {
        let html = page(status, isClerk: false, mayCall: true).html(in: .vietnamese).string
        let offered = html.contains("href=\"/council/sessions/new?occasion=occasion-yearly-2026\"")
        #expect(offered == [.closed, .inCouncil].contains(status))
        #expect(!page(status, isClerk: false).html(in: .vietnamese).string.contains("/council/sessions/new"))
    }

    @Test func `the guidance form shows its rows as typed and marks a suggestion`() {
        let entry = GuidanceEntry(
            deadline: "x", time: "17:00", place: "\"<b>", notes: "", decisionDay: "",
            papers: [
                PaperEntry(code: "r", name: "Tờ <b>", award: SamplePlan.certificate, kinds: "household,individual")
            ])
        let form = OccasionGuidancePage(
            occasion: Sample.occasion("yearly-2026", status: .planned), plan: SamplePlan.caoMinhLike, entry: entry,
            suggestion: Citation("Điều 84", verified: false), csrf: "t", errors: .none)
        let html = form.html(in: .vietnamese).string
        #expect(html.contains("name=\"paper-1-name\" value=\"Tờ &lt;b&gt;\" aria-label=\"Giấy tờ dòng 1\""))
        #expect(html.contains("<option value=\"household,individual\" selected>hộ gia đình, cá nhân</option>"))
        #expect(html.contains("chưa đối chiếu") && !html.contains("<b>"))
    }
}
