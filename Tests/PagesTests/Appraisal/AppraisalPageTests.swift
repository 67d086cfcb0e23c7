import Domain
import Foundation
import Pages
import TestSupport
import Testing
import Wording

@Suite struct AppraisalPageTests {
    private func html(
        _ entry: AppraisalPage.Entry = .init(), criteria: [String] = ["c2"], earlier: Moment? = nil,
        errors: FormErrors = .none, say: Language = .vietnamese
    ) -> String {
        let participant = Sample.participant("duc", "Đỗ Thị <b>\"&'")
        var nomination = Sample.nomination("duc", of: participant, status: .accepted)
        nomination.criteria = criteria
        let occasion = Sample.occasion("yearly-2026")
        let facts = NominationFacts(
            plan: SamplePlan.caoMinhLike, occasion: occasion, participant: participant, evidence: [], rewarded: [:],
            isRegistered: false)
        let dossier = NominationPage(
            nomination: nomination, participant: participant, unitName: "Trường THCS Mẫu", occasion: occasion,
            plan: SamplePlan.caoMinhLike, evidence: [], checks: nomination.checklist(facts), appraisals: [],
            certificates: [], history: [], actors: [:], quotas: [], permitted: [.appraise],
            viewer: Person.appraiser.persona, today: Sample.now.day, book: .shipped, csrf: "t")
        return AppraisalPage(dossier: dossier, entry: entry, earlier: earlier, csrf: "t", errors: errors)
            .html(in: say).string
    }

    @Test(arguments: Language.allCases)
    func `each criterion of the dossier is asked for, beside the dossier itself`(language: Language) {
        let page = html(say: language)
        #expect(page.contains("<h1>Đỗ Thị &lt;b&gt;&quot;&amp;&#39;</h1>") && !page.contains("<b>"))
        #expect(page.contains("<legend>c2. Có sáng kiến được áp dụng</legend>"))
        #expect(page.components(separatedBy: "name=\"finding-c2\"").count == Verdict.allCases.count + 1)
        #expect(page.contains(language(.appraisalRemarkOn, ["code": "c2"])) && !page.contains("{"))
        #expect(page.contains("action=\"/nominations/nomination-duc/appraisal\""))
        #expect(page.contains("Trong năm 2026 đã số hóa toàn bộ học bạ") && !page.contains(" checked>"))
    }

    @Test func `what was typed comes back with its reasons`() {
        let entry = AppraisalPage.Entry(
            verdicts: ["c2": "not-met"], remarks: ["c2": "Thiếu <số liệu>"],
            opinion: Opinion.doesNotMeet.rawValue, remark: "Cần \"bổ sung\"")
        let page = html(entry, errors: FormErrors([.init(field: "remark", "Ghi <nhận xét>.")]))
        #expect(page.contains("value=\"Thiếu &lt;số liệu&gt;\"") && page.contains("Cần &quot;bổ sung&quot;</textarea>"))
        #expect(page.contains("id=\"error-remark\">Ghi &lt;nhận xét&gt;.</p>"))
        #expect(page.contains("name=\"opinion\" value=\"\(Opinion.doesNotMeet.rawValue)\" checked"))
    }

    @Test func `an earlier appraisal and a dossier without criteria are said`() {
        let page = html(criteria: [], earlier: Sample.now)
        #expect(page.contains("Đây là kết luận bạn đã ghi lúc 09:00 ngày 22/11/2026"))
        #expect(page.contains("Hồ sơ không nêu tiêu chí nào") && !page.contains("name=\"finding-"))
        #expect(!html().contains("Đây là kết luận bạn đã ghi"))
    }
}
