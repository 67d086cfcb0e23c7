import Domain
import Foundation
import Pages
import TestSupport
import Testing
import Wording

@Suite struct PlanReviewPageTests {
    private let hostile = "<script>alert(\"x\")</script>"

    private func field(_ standing: ReviewStanding, correction: PlanCorrection? = nil) -> ReviewField {
        ReviewField(
            key: "text", said: standing == .absent ? "" : "\(hostile) \(standing.rawValue)", standing: standing,
            quote: "quote \(hostile)", line: 2, before: correction?.act == .set ? "before \(hostile)" : nil,
            correction: correction, input: .longText, typed: [hostile])
    }

    private func sheet(_ fields: [ReviewField], obstacles: [ReviewObstacle] = []) -> ReviewSheet {
        let entries = fields.enumerated().map { ReviewEntry(key: "r\($0)", fields: [$1]) }
        return ReviewSheet(parts: [ReviewPart(part: .purposes, entries: entries)], obstacles: obstacles)
    }

    private func page(
        _ sheet: ReviewSheet, status: PlanReviewStatus = .draft, lines: [Substring]? = nil, from: Int = 1
    ) -> String {
        let review = Sample.review("first", status: status)
        let text = lines ?? ["một", "hai \(hostile)", "ba"]
        return PlanReviewPage(review: review, sheet: sheet, lines: text, from: from, csrf: "t")
            .html(in: .vietnamese).string
    }

    @Test func `text of the paper and quotes are never markup`() {
        let correction = Sample.correction(3, .set, CorrectionPlace(.purposes, "r4", "text"), .text("x"))
        let all = ReviewStanding.allCases.map { field($0, correction: $0 == .changed ? correction : nil) }
        let page = page(sheet(all))
        #expect(!page.contains("<script>") && page.contains("hai &lt;script&gt;"))
        #expect(page.contains("quote &lt;script&gt;") && page.contains("sửa từ “before &lt;script&gt;"))
    }

    @Test func `a remark about the whole paper stands above it`() {
        let remark = Phrase("Văn bản gõ bằng \(hostile)", "x")
        let page = PlanReviewPage(
            review: Sample.review("first"), sheet: sheet([]), lines: [], remark: remark, csrf: "t")
        #expect(page.html(in: .vietnamese).string.contains("Văn bản gõ bằng &lt;script&gt;"))
    }

    @Test(arguments: ReviewStanding.allCases)
    func `how far a value may be trusted is said in words`(standing: ReviewStanding) {
        let page = page(sheet([field(standing)]))
        #expect(page.contains(">\(standing.phrase.vietnamese)</span>"))
        let mayConfirm = page.contains("value=\"purposes/r0/text\"")
        #expect(mayConfirm == (standing == .unsure))
    }

    @Test func `a value leads to its line and the line back to the value`() {
        let page = page(sheet([field(.sure)]))
        #expect(page.contains("href=\"#L2\"") && page.contains("<li id=\"L2\""))
        #expect(page.contains("href=\"#e-purposes-r0\"") && page.contains("id=\"e-purposes-r0\""))
    }

    @Test func `a line of a long text stands on the page that carries its piece`() {
        let lines = (1...2_000).map { Substring("dòng \($0)") }
        let far = ReviewField(key: "text", said: "xa", standing: .sure, line: 1_700)
        let page = page(sheet([far]), lines: lines)
        #expect(page.contains("?from=1501#L1700") && !page.contains("<li id=\"L1700\""))
        #expect(page.contains("Dòng 1–500 trong 2000 dòng"))
        let there = self.page(sheet([far]), lines: lines, from: 1_700)
        #expect(there.contains("<li id=\"L1700\"") && there.contains("href=\"#L1700\""))
        #expect(!there.contains("<li id=\"L500\""))
    }

    @Test func `ten megabytes of text make a page of less than one`() {
        let lines = Array(repeating: Substring(String(repeating: "chữ ", count: 50_000)), count: 50)
        #expect(page(sheet([field(.sure)]), lines: lines).utf8.count < 1_000_000)
    }

    @Test func `what keeps it from being launched stands at its field, and a closed review has no buttons`() {
        let obstacle = ReviewObstacle(.missing, part: .purposes, entry: "r0", field: "text")
        let open = page(sheet([field(.absent)], obstacles: [obstacle, .init(.law(.aim), part: .purposes)]))
        #expect(open.contains("<p class=\"field-error\">Chưa có giá trị này. Hãy điền.</p>"))
        #expect(open.contains("Điều 17 khoản 1") && open.contains("Còn mở: 2"))
        let closed = page(sheet([field(.unsure)]), status: .launched)
        #expect(!closed.contains("<button") && closed.contains("Bản rà soát này không còn sửa được."))
    }

    @Test func `a removed entry says who took it out and can be put back`() {
        let removal = Sample.correction(5, .remove, CorrectionPlace(.purposes, "r0"))
        var sheet = sheet([field(.sure)])
        sheet.parts[0].entries[0].removed = removal
        let page = page(sheet)
        #expect(page.contains("Đã bỏ bởi \(removal.by.name)"))
        #expect(page.contains("formaction=\"/movement/reviews/review-first/undoing\" name=\"number\" value=\"5\""))
    }

    @Test func `the form of an entry shows the words of the paper and what was typed`() {
        let review = Sample.review("first", revision: Revision(4))
        let entry = ReviewEntry(key: "r0", fields: [field(.unsure)])
        let errors = FormErrors([.init(field: "text", "sai <b>")])
        let page = PlanReviewEntryPage(
            review: review, part: .purposes, entry: entry, number: 1, typed: ["text": ["gõ </textarea>"]],
            errors: errors, csrf: "t"
        ).html(in: .vietnamese).string
        #expect(page.contains("gõ &lt;/textarea&gt;") && page.contains("sai &lt;b&gt;"))
        #expect(page.contains("Trong văn bản: “quote &lt;script&gt;") && page.contains("(dòng 2)"))
        #expect(page.contains("name=\"revision\" value=\"4\"") && page.contains("/entries/purposes/r0/removal\""))
    }

    @Test func `the launch page tells either all that is open or all that will change`() {
        let review = Sample.review("first")
        let open = PlanReviewLaunchPage(
            review: review, obstacles: [.init(.unconfirmed(count: 4), part: .themes), .init(.law(.time))],
            newOccasions: [], differences: [], findings: [], csrf: "t"
        ).html(in: .vietnamese).string
        #expect(open.contains("Còn 4 giá trị cần xác nhận.") && open.contains("#s-themes"))
        #expect(open.contains("Kế hoạch phải xác định thời gian.") && !open.contains("<form"))
        let change = PlanDifference.Change("maximum", "2", "<3>")
        let ready = PlanReviewLaunchPage(
            review: review, obstacles: [], newOccasions: ["Đợt <b>"],
            differences: [PlanDifference(.changed, .quotas, "IV", [change])], findings: [], csrf: "t"
        ).html(in: .vietnamese).string
        #expect(ready.contains("Tối đa: “2” → “&lt;3&gt;”") && ready.contains("Đợt &lt;b&gt;"))
        #expect(ready.contains("action=\"/movement/reviews/review-first/launch\""))
    }

    @Test func `the launch page names the entry, its line and its words, and what it lacks`() {
        let quota = ReviewEntry(
            key: "r1",
            fields: [ReviewField(key: "maximum", said: "12", standing: .sure, quote: "12 cá nhân \(hostile)", line: 49)]
        )
        let sheet = ReviewSheet(
            parts: [ReviewPart(part: .quotas, entries: [ReviewEntry(key: "r0", fields: []), quota])], obstacles: [])
        let html = PlanReviewLaunchPage(
            review: Sample.review("first"),
            obstacles: [.init(.missing, part: .quotas, entry: "r1", field: "competence")], sheet: sheet,
            newOccasions: [], differences: [], findings: [], csrf: "t"
        ).html(in: .vietnamese).string
        #expect(html.contains("Số lượng khen thưởng 2 (dòng 49, “12 cá nhân &lt;script&gt;"))
        #expect(html.contains(": thiếu Thẩm quyền.") && !html.contains("<script>"))
    }

    @Test func `what changes is said in words: days, kinds, how a number is counted`() {
        let changes = [
            PlanDifference.Change("first", "2026-03-27", "2026-04-01"),
            PlanDifference.Change("scope", "programme", "each:village"),
        ]
        let html = PlanReviewLaunchPage(
            review: Sample.review("first"), obstacles: [], newOccasions: [],
            differences: [
                PlanDifference(.changed, .quotas, "Giấy khen · yearly · collective · programme", changes)
            ], findings: [], csrf: "t"
        ).html(in: .vietnamese).string
        #expect(html.contains("“27/3/2026” → “01/4/2026”"))
        #expect(!html.contains("each:village") && !html.contains("collective") && !html.contains("2026-03-27"))
    }

    @Test func `a plan with a time and no phases has the button that makes one of it`() {
        let time = ["first", "last"].map { ReviewField(key: $0, said: "x", standing: .sure, typed: ["2026-01-01"]) }
        let identity = ReviewPart(part: .identity, entries: [ReviewEntry(key: "r0", fields: time)])
        let empty = ReviewSheet(parts: [identity, ReviewPart(part: .phases, entries: [])], obstacles: [])
        #expect(page(empty).contains("formaction=\"/movement/reviews/review-first/whole-period\""))
        let entry = ReviewEntry(key: "r0", fields: [field(.sure)])
        let full = ReviewSheet(parts: [identity, ReviewPart(part: .phases, entries: [entry])], obstacles: [])
        #expect(!page(full).contains("whole-period"))
    }

    @Test func `the list says who, when and where each stands, and how to undo`() {
        let reviews = PlanReviewStatus.allCases.map {
            Sample.review($0.rawValue, status: $0, plan: $0 == .launched ? Sample.planID : nil)
        }
        let page = PlanReviewListPage(reviews: reviews, csrf: "t").html(in: .vietnamese).string
        for status in PlanReviewStatus.allCases { #expect(page.contains(">\(status.phrase.vietnamese)</span>")) }
        #expect(page.contains("review-draft/discard\"") && page.contains("review-discarded/restoring\""))
        #expect(page.contains("review-launched/original\""))
    }

    @Test func `what a plan costs stands before the button that launches it, with places, sums and sources`() throws {
        let plan = SamplePlan.caoMinhLike
        var page = PlanReviewLaunchPage(
            review: Sample.review("first"), obstacles: [], newOccasions: [], differences: [], findings: [], csrf: "t")
        #expect(!page.html(in: .vietnamese).string.contains("Tiền thưởng khi trao đủ số lượng"))
        let calendar = WorkingCalendar(around: plan.identity.period)
        let foreseen = Simulation(plan, SimulationInput(calendar: calendar))
        page.foreseen = foreseen
        let html = page.html(in: .vietnamese).string
        let table = try #require(html.range(of: "Tiền thưởng khi trao đủ số lượng"))
        let button = try #require(html.range(of: Phrase.reviewLaunch.text(in: .vietnamese) + "</button>"))
        #expect(table.lowerBound < button.lowerBound)
        for part in ["2.530.000 × 3/10", "760.000", "3.800.000", "1.520.000", "Thành tiền"] {
            #expect(html.contains(part), "\(part)")
        }
        #expect(html.contains("152/2025") && html.contains("161/2026"), "the place of each figure")
        #expect(html.contains("Tổng: \(foreseen.budget.vietnamese) đồng"))
        var bare = plan
        bare.quotas = []
        page.foreseen = Simulation(bare, SimulationInput(calendar: calendar))
        #expect(page.html(in: .vietnamese).string.contains("chưa dự toán được"))
    }
}
