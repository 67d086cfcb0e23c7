import Domain
import Foundation
import Pages
import TestSupport
import Testing
import Wording

@Suite struct PlanUploadPageTests {
    private let problem = PlanProblem(
        line: 12, column: 5, path: "quotas[3].<b>", code: .notANumber, values: ["value": "x"])

    @Test(arguments: Language.allCases)
    func `every problem of the file stands with its place, escaped`(language: Language) {
        let page = PlanUploadPage(problems: [problem, problem], csrf: "t", errors: .none).html(in: language).string
        let place = language(.movementPlace, ["line": "12", "column": "5"])
        #expect(page.components(separatedBy: "\(place)</th>").count == 3)
        #expect(page.contains("\(language(PlanPart.quotas.phrase)) 4 – ") && !page.contains("<b>"))
        #expect(page.contains(language(.movementProblems, ["count": "2"])) && !page.contains("{"))
    }

    @Test func `before a file was tried there is only the form, which carries files and its token`() {
        let errors = FormErrors([.init(field: "file", "Chưa chọn <tệp>.")])
        let page = PlanUploadPage(csrf: "token", errors: errors).html(in: .vietnamese).string
        #expect(page.contains("action=\"/movement/plan\" enctype=\"multipart/form-data\""))
        #expect(
            page.contains("name=\"csrf\" value=\"token\"")
                && page.contains("accept=\".docx,.pdf,.txt,.md,.html,.htm,.yaml,.yml\""))
        #expect(page.contains("Chưa chọn &lt;tệp&gt;.") && !page.contains("<table"))
    }

    @Test func `a paper that can not be read is refused at the field and above the form`() {
        let page = PlanUploadPage(refusal: "Đây là <quy chế>.", csrf: "t", errors: .none).html(in: .vietnamese).string
        #expect(page.components(separatedBy: "Đây là &lt;quy chế&gt;.").count == 3)
        #expect(page.contains("href=\"#field-file\"") && page.contains("id=\"error-file\""))
    }

    @Test func `the preview carries the very file and says what is new`() {
        let page = PlanPreviewPage(
            plan: SamplePlan.caoMinhLike, text: "a: \"</textarea><b>\"",
            findings: [PlanFinding(.numberBlank, FindingPlace(line: 12))],
            newOccasions: ["Đợt <năm> 2031"], csrf: "t"
        ).html(in: .vietnamese).string
        #expect(page.contains("name=\"text\" value=\"a: &quot;&lt;/textarea&gt;&lt;b&gt;&quot;\""))
        #expect(page.contains("Đợt &lt;năm&gt; 2031") && page.contains("action=\"/movement/plan/replacement\""))
        #expect(page.contains("3 nội dung, 2 tiêu chí, 4 đợt, 7 quy định số lượng"))
        #expect(page.contains("dòng 12</span>"))
    }
}
