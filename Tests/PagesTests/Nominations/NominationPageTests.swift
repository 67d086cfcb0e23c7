import Domain
import Pages
import TestSupport
import Testing
import Wording

@Suite struct NominationPageTests {
    private static let hostile = "Đỗ Thị <b>\"&'"
    private static let escaped = "Đỗ Thị &lt;b&gt;&quot;&amp;&#39;"

    private func page(
        _ status: NominationStatus, person: Person = .clerk, award: String = SamplePlan.certificate,
        permitted: Set<NominationAct> = [], history: [JournalEntry] = []
    ) -> NominationPage {
        let participant = Sample.participant("duc", Self.hostile)
        let nomination = Sample.nomination(
            "duc", of: participant, status: status, award: award,
            achievements: [Sample.achievement("duc", title: Self.hostile)])
        let occasion = Sample.occasion("yearly-2026")
        let facts = NominationFacts(
            plan: SamplePlan.caoMinhLike, occasion: occasion, participant: participant, evidence: [],
            rewarded: [nomination.achievements[0].id: "7/QĐ-UBND"], isRegistered: false)
        return NominationPage(
            nomination: nomination, participant: participant, unitName: Self.hostile, occasion: occasion,
            plan: SamplePlan.caoMinhLike, evidence: [Sample.evidence("duc", of: nomination)],
            checks: nomination.checklist(facts), appraisals: [Sample.appraisal("duc", of: nomination)],
            certificates: [],
            history: history, actors: [Person.clerk.account.id.text: Self.hostile], quotas: [], permitted: permitted,
            viewer: person.persona, today: Sample.now.day, book: .shipped, csrf: "token")
    }

    private func entry(_ act: String, _ day: Int, by person: Person = .clerk, _ sequence: Int) -> JournalEntry {
        JournalEntry(
            agency: Sample.agency.id, sequence: sequence, at: Moment(Sample.day(2026, 11, day), hour: 8),
            actor: person.account.id.text, act: act, subject: "nomination:nomination-duc", body: [:], previous: "",
            hash: "")
    }

    @Test(arguments: NominationStatus.allCases, Language.allCases)
    func `every status is told in both languages without a blank left`(status: NominationStatus, language: Language) {
        let html = page(status, permitted: Set(NominationAct.allCases)).html(in: language).string
        #expect(html.contains(language(status.phrase)))
        #expect(!html.contains("{") && !html.contains("<b>"))
        #expect(html.contains("<h1>\(Self.escaped)</h1>"))
    }

    @Test func `a rewarded achievement is blocked with its decision and the law`() {
        let html = page(.submitted).html(in: .vietnamese).string
        #expect(html.contains("đã được khen tại Quyết định 7/QĐ-UBND"))
        #expect(
            html.contains("<span class=\"check-source\">Luật Thi đua, khen thưởng 06/2022/QH15, Điều 5 khoản 2</span>"))
    }

    @Test func `the steps say who did them and when`() {
        let html = page(.accepted, history: [entry("nomination.accept", 20, 1)]).html(in: .vietnamese).string
        #expect(
            html.contains(
                "<strong>Đủ thành phần</strong> <span class=\"unseen\">(đã xong)</span>"
                    + "<span class=\"step-note\">20/11, \(Self.escaped)</span>"))
        #expect(html.contains("aria-current=\"step\"><strong>Thẩm định</strong>"))
    }

    @Test func `an upper level's award goes up instead of into a decision`() {
        let html = page(.recommended, award: SamplePlan.merit).html(in: .vietnamese).string
        #expect(html.contains("<strong>Trình cấp trên</strong>") && !html.contains("<strong>Phân bổ</strong>"))
    }

    @Test func `edits in a row are told once, the latest first`() {
        let history = [
            entry("nomination.create", 1, by: .school, 1), entry("nomination.edit", 2, by: .school, 2),
            entry("nomination.edit", 3, by: .school, 3), entry("nomination.submit", 4, by: .school, 4),
        ]
        let html = page(.submitted, history: history).html(in: .vietnamese).string
        let acts = html.matches(of: /<li><div>([^<]+)<\/div>/).map { String($0.1) }
        #expect(acts == ["Nộp hồ sơ đề nghị", "Sửa hồ sơ đề nghị", "Lập đề nghị khen thưởng"])
        #expect(html.contains("Người dùng khác"))
    }

    @Test func `an act is offered only where right and status meet`() {
        let all = Set(NominationAct.allCases)
        #expect(page(.submitted, permitted: all).html(in: .vietnamese).string.contains("/acceptance\""))
        #expect(!page(.accepted, permitted: all).html(in: .vietnamese).string.contains("/acceptance\""))
        #expect(!page(.submitted, permitted: [.read]).html(in: .vietnamese).string.contains("Việc có thể làm"))
    }

    @Test func `who submitted it reads why the office's buttons are missing`() {
        let html = page(.submitted, person: .school).html(in: .vietnamese).string
        #expect(!html.contains("người khác phải kiểm tra"))
    }

    @Test func `money is counted as of the planned day of decision, with its rules`() {
        let html = page(.submitted).html(in: .vietnamese).string
        #expect(html.contains("760.000 đồng (0,3 × 2.530.000, làm tròn lên)"))
        #expect(html.contains("Nghị định 152/2025/NĐ-CP, Điều 54"))
    }
}
