import Domain
import Foundation
import Pages
import TestSupport
import Testing
import Wording

@Suite struct MovementPageTests {
    private func html(
        _ language: Language = .vietnamese, canChange: Bool = true, _ change: (inout Plan) -> Void = { _ in }
    ) -> String {
        var plan = SamplePlan.caoMinhLike
        change(&plan)
        let findings = [
            PlanFinding(.numberBlank, FindingPlace(line: 10)), PlanFinding(.noScoring),
            PlanFinding(.groupWithoutCriteria, FindingPlace(line: 12), ["group": "<b>"]),
        ]
        return MovementPage(plan: plan, findings: findings, loaded: Sample.now, canChange: canChange)
            .html(in: language).string
    }

    @Test func `a blank number is said, a given one is printed`() {
        #expect(html().contains("<dd>15/KH-UBND</dd>"))
        #expect(html { $0.identity.number = nil }.contains("chưa có số"))
    }

    @Test func `a group without criteria is shown as the plan leaves it`() {
        #expect(!html().contains("Kế hoạch không nêu tiêu chí cho nhóm này."))
        #expect(
            html { $0.criteria = [] }.components(separatedBy: "Kế hoạch không nêu tiêu chí cho nhóm này.").count == 4)
    }

    @Test func `own quotas bind, a higher level's number is information`() {
        #expect(html().contains("Tối đa 2 tập thể, mỗi đợt hằng năm <"))
        #expect(html().contains("Tối đa 15 tập thể, mỗi đợt hằng năm, do cấp trên quyết định"))
    }

    @Test func `what stands beside the programme is shown with its ways of scoring`() {
        #expect(!html().contains("Thang điểm"))
        let page = html { plan in
            let band = ScoreBand(
                low: ScoreEnd(Hundredths(whole: 88), isIncluded: true),
                high: ScoreEnd(Hundredths(whole: 90), isIncluded: false), points: Hundredths(40))
            plan.procedure = PlanProcedure(
                papers: [DossierPaper(text: "Tờ trình", sets: 2, source: "V.1")],
                deadlines: [PlanDeadline(due: .yearly(month: 11, day: 30), text: "Gửi hồ sơ", source: "V.2")],
                scoring: [
                    ScoreRow(
                        code: "1", sort: .bonus, text: "Từ 88%", points: Hundredths(whole: 5), method: .bands([band]),
                        source: "phụ lục")
                ])
        }
        #expect(page.contains("Tờ trình – 2 bộ"))
        #expect(page.contains("<strong>ngày 30 tháng 11 hằng năm</strong>: Gửi hồ sơ"))
        #expect(page.contains("≥ 88, &lt; 90: 0,4 điểm"))
    }

    @Test(arguments: Language.allCases)
    func `points to note carry their place in the file for who may change it, and for nobody else`(language: Language) {
        let page = html(language)
        let place = language(.findingLine, ["line": "10"])
        #expect(page.contains("\(place)</span>"))
        #expect(!page.contains("{") && !page.contains("<b>"))
        let read = html(language, canChange: false)
        #expect(!read.contains("\(place)</span>"))
        #expect(read.components(separatedBy: "check-warn").count == 3)
        #expect(read.components(separatedBy: "check-remind").count == 2)
    }

    @Test func `texts of the plan are escaped`() {
        let page = html { $0.themes[0].name = "<script>\"&'" }
        #expect(page.contains("<strong>&lt;script&gt;&quot;&amp;&#39;</strong>"))
        #expect(!page.contains("<script>"))
    }
}
