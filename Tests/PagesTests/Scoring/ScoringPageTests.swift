import Domain
import Foundation
import Pages
import TestSupport
import Testing
import Wording

@Suite struct ScoringPageTests {
    private let hostile = "<b>\"Trường\" & 'x'"
    private let escaped = "&lt;b&gt;&quot;Trường&quot; &amp; &#39;x&#39;"

    private func sheet(
        _ status: ScoreSheetStatus = .submitted, acts: ScoreSheetPage.Acts = .init(), answers: ScoreAnswers? = nil
    ) -> String {
        ScoreSheetPage(
            sheet: Sample.scoreSheet(status: status, answers: answers ?? Sample.scoreAnswers), name: hostile,
            occasion: "Năm 2026", record: Sample.scoreTableRecord, reviewCount: 1, acts: acts
        ).html(in: .vietnamese).string
    }

    @Test func `each row opens into how its points came about`() {
        let html = sheet()
        #expect(html.contains(escaped) && !html.contains("<b>"))
        #expect(html.contains("55/75 điểm") && html.contains("50 × 80 : 100"))
        #expect(html.contains("Điều kiện được bảo đảm: có kế hoạch của đơn vị"))
        #expect(html.contains("70: không thuộc mức nào, 0 điểm") && html.contains("Cộng các dòng: 40 + 15"))
        #expect(html.contains("12/HD-UBND") && html.contains("Danh sách ký nhận"))
        #expect(!html.contains("{"))
    }

    @Test func `a failed condition and a veto are told with their reason`() {
        var answers = Sample.scoreAnswers
        answers.inputs["A.1"]?.isMet = false
        answers.inputs["V"]?.isMet = true
        let html = sheet(.frozen, answers: answers)
        #expect(html.contains("0 điểm vì không bảo đảm điều kiện: có kế hoạch của đơn vị"))
        #expect(html.contains("0/75 điểm") && html.contains("Phạm điểm liệt: tổng điểm là 0 và không xếp hạng"))
    }

    @Test func `a page shows the acts one has, and that others' points come after one's own`() {
        var acts = ScoreSheetPage.Acts()
        (acts.review, acts.awaitsOwnReview) = (true, true)
        let html = sheet(acts: acts)
        #expect(html.contains("/scoring/sheet-duc/review") && html.contains("sau khi đã chấm"))
        #expect(!html.contains("/comparison") && !html.contains("/confirmation"))
    }

    @Test(arguments: Language.allCases)
    func `without a table the pages say that none is invented`(language: Language) {
        let list = ScoringListPage(
            rows: [], occasions: [], occasion: nil, page: 1, pages: 0, hasTable: false, canOpen: true, canRank: true
        ).html(in: language).string
        let table = ScoreTablePage(
            inForce: [], own: [], entry: .init(), problems: [], fault: nil, canSet: false, csrf: "c",
            errors: FormErrors([])
        ).html(in: language).string
        for html in [list, table] {
            #expect(html.contains(HTML(text: language(.scoringNoTable)).string))
            #expect(html.contains(HTML(text: language(.scoringNoTableHint)).string))
            #expect(!html.contains("/scoring/new") && !html.contains("<form"))
        }
    }

    @Test func `a table is shown with its conditions, bands, ties and what to know about it`() {
        var table = Sample.scoreTable
        table.rows[1].points = Hundredths(whole: 40)
        let record = ScoreTableRecord(
            id: Sample.id("x"), agency: Sample.agency.id, origin: .own, document: hostile, day: Sample.day(2026, 3, 2),
            validFrom: Sample.day(2026, 3, 2), table: table, entered: Sample.now)
        let html = ScoreTablePage(
            inForce: [record], own: [record], entry: .init(), problems: [], fault: nil, canSet: true, csrf: "c",
            errors: FormErrors([])
        ).html(in: .vietnamese).string
        #expect(html.contains(escaped) && html.contains("type=\"file\""))
        #expect(html.contains("các dòng bên dưới cộng lại là 60 điểm"))
        #expect(html.contains("Chỉ tính điểm khi: có kế hoạch của đơn vị") && html.contains("≥ 90: 5 điểm"))
        #expect(html.contains("số người đã tham gia – cao hơn xếp trên"))
    }

    @Test func `the form asks what each row needs, with what was typed and its error`() {
        let errors = FormErrors([.init(field: "part-A.1", "Không đọc được số.")])
        let fields = ScoreFields(
            Sample.scoreTable, values: ["part-A.1": "<8>", "met-A.1": "yes", "points-A.2": "12,5"], errors: errors)
        let html = ScoreFormPage(
            .fill, sheet: Sample.scoreSheet(status: .draft), name: hostile, fields: fields, remark: "",
            revision: .first, csrf: "c", errors: errors
        ).html(in: .vietnamese).string
        for name in ["met-A.1", "part-A.1", "whole-A.1", "points-A.2", "value-B", "met-V", "tie-1.1", "women"] {
            #expect(html.contains("name=\"\(name)\""), "\(name)")
        }
        #expect(html.contains("value=\"&lt;8&gt;\"") && html.contains("error-part-A.1") && html.contains("12,5"))
        #expect(!html.contains("name=\"points-A.1\"") && !html.contains("name=\"met-A.2\""))
    }

    @Test func `the confirmation shows what was claimed and given, and asks for reason and evidence`() {
        let other = Sample.scoreAnswers(of: 60, by: 15)
        let comparison = ScoreComparison(
            claimed: Sample.scoreAnswers, reviews: [other, Sample.scoreAnswers], under: Sample.scoreTable)
        let html = ScoreConfirmPage(
            sheet: Sample.scoreSheet(), name: hostile, table: Sample.scoreTable, comparison: comparison,
            values: ["reason-A.1": "Lệch"], revision: .first, csrf: "c", errors: FormErrors([])
        ).html(in: .vietnamese).string
        #expect(html.contains("Đơn vị tự chấm: 40") && html.contains("Người thẩm định chấm: 30; 40"))
        #expect(
            html.contains("Lệch 10") && html.contains("name=\"reason-A.1\"") && html.contains("name=\"evidence-ties\""))
    }

    @Test func `reviewers stand side by side with mean, median and range`() {
        let reviews = [
            Sample.scoreReview("a", by: .appraiser, answers: Sample.scoreAnswers(of: 60, by: 15)),
            Sample.scoreReview("b", by: .member),
        ]
        let html = ScoreComparisonPage(
            sheet: Sample.scoreSheet(), name: hostile, table: Sample.scoreTable, reviews: reviews
        ).html(in: .vietnamese).string
        #expect(html.contains("Đỗ Minh Quân") && html.contains("Hoàng Ngọc Ánh"))
        #expect(html.contains(">35</td>") && html.contains("Lệch 10") && html.contains("Thống nhất"))
    }

    @Test func `the ranking explains each tie and lists vetoes apart`() throws {
        let rules = TieRules(Sample.scoreTable.chains.first)
        let frozen = Sample.scoreSheet(status: .frozen)
        let entries = [
            RankEntry(total: Hundredths(5_500), values: [80, nil]),
            RankEntry(total: Hundredths(5_500), values: [80, nil]),
        ]
        let rows = Ranking(entries, rules: 2).places.map {
            ScoreRankingPage.Row($0, frozen, name: hostile, unit: "Trường THCS Mẫu")
        }
        let page = ScoreRankingPage(
            occasion: Sample.occasion("yearly-2026"), occasions: [], table: Sample.scoreTableRecord,
            tables: [Sample.scoreTableRecord], rows: rows, vetoed: [.init(nil, frozen, name: "Phạm", unit: "")],
            rules: rules, women: WomenRule(percent: Hundredths(whole: 70), citation: Citation("Điều 4 khoản 6")),
            filter: .init(kind: nil, chain: 1, usesLaw: false))
        let html = page.html(in: .vietnamese).string
        #expect(html.contains("Còn bằng nhau, chờ bỏ phiếu") && html.contains(escaped))
        #expect(html.contains("Không xếp hạng vì phạm điểm liệt") && html.contains("tập thể từ 70% nữ"))
        #expect(html.contains("/scoring-ranking.csv?occasion=occasion-yearly-2026"))
    }
}
