import Domain
import Foundation
import Pages
import TestSupport
import Testing
import Wording

@Suite struct InspectionPageTests {
    private let unit = "Trường <b>\"&'"

    private func page(_ visit: Inspection, acts: InspectionPage.Acts = .init(), findings: [InspectionFinding] = [])
        -> InspectionPage
    {
        InspectionPage(
            account: Person.inspector.account.id, inspection: visit, unit: unit, findings: findings,
            files: [Sample.inspectionFile(of: visit)],
            names: [Person.inspector.account.id.text: Person.inspector.name], history: [], acts: acts,
            today: Sample.day(2026, 12, 20), typed: TypedFields(), csrf: "t", errors: .none)
    }

    private var recorded: Inspection {
        Sample.inspection(status: .recorded, record: Sample.inspectionRecord())
    }

    @Test(arguments: Language.allCases)
    func `a visit shows its record, and hostile names stay text`(language: Language) {
        let html = page(recorded, findings: [Sample.finding(of: recorded)]).html(in: language).string
        #expect(html.contains("Trường &lt;b&gt;&quot;&amp;&#39;") && !html.contains("<b>"))
        #expect(html.contains("Cô &lt;Hiệu&gt; trưởng") && html.contains("Ứng dụng &lt;b&gt;công nghệ"))
        #expect(html.contains("Không có sổ") && html.contains("21.59281, 105.84420"))
        #expect(html.contains("src=\"/inspections/check-inspection/files/check-photo\""))
        #expect(html.contains(language(.findingLate, ["day": "15/12/2026"])))
        #expect(!html.replacing("{time}", with: "").contains("{"))
    }

    @Test func `a planned visit offers its acts to those who have them`() {
        var acts = InspectionPage.Acts()
        (acts.record, acts.plan) = (true, true)
        let html = page(Sample.inspection(), acts: acts).html(in: .vietnamese).string
        #expect(html.contains("href=\"/inspections/check-inspection/record\""))
        #expect(html.contains("href=\"/inspections/check-inspection/calling-off\"") && html.contains("Đổi ngày"))
        let bare = page(Sample.inspection()).html(in: .vietnamese).string
        #expect(!bare.contains("/record\"") && !bare.contains("calling-off") && !bare.contains("<form"))
        let over = page(recorded, acts: acts).html(in: .vietnamese).string
        #expect(!over.contains("/record\"") && !over.contains("calling-off"))
    }

    @Test func `a wrong phone clock is told with both times, a right one is not`() {
        func html(_ seconds: Int64) -> String {
            let phone = PhoneClock(
                started: Sample.now.adding(seconds: seconds - 600), sent: Sample.now.adding(seconds: seconds))
            let visit = Sample.inspection(status: .closed, record: Sample.inspectionRecord(phone: phone))
            return page(visit).html(in: .vietnamese).string
        }
        #expect(html(7_200).contains("chạy nhanh khoảng 120 phút"))
        #expect(html(-600).contains("chạy chậm khoảng 10 phút"))
        #expect(!html(30).contains("Đồng hồ thiết bị") && html(30).contains("Máy chủ nhận lúc"))
    }

    @Test(arguments: Language.allCases)
    func `the form asks for every line, and keeps what was typed`(language: Language) {
        let typed = TypedFields([
            ("place", "Nhà <văn hóa>"), ("result-own-1", "unmet"), ("note-own-1", "Chưa"),
            ("finding-2", "Thiếu & hỏng"),
        ])
        let html = InspectionRecordPage(
            inspection: Sample.inspection(), unit: unit, account: Person.inspector.account.id, key: "k<1>",
            today: Sample.now.day, typed: typed, csrf: "t",
            errors: FormErrors([FormErrors.Item(field: "head", "Thiếu tên")])
        ).html(in: language).string
        #expect(html.contains("value=\"Nhà &lt;văn hóa&gt;\"") && html.contains("Thiếu &amp; hỏng</textarea>"))
        #expect(html.contains("name=\"result-criterion-1.a\"") && html.contains("name=\"note-own-1\""))
        #expect(html.contains("value=\"k&lt;1&gt;\"") && html.contains("Thiếu tên"))
        #expect(html.contains("enctype=\"multipart/form-data\"") && !html.replacing("{time}", with: "").contains("{"))
    }

    @Test func `a finding names the head who answers for it, and offers the next step alone`() {
        func html(_ status: FindingStatus, correct: Bool = true, rule: Bool = true) -> String {
            var acts = FindingPage.Acts()
            (acts.correct, acts.rule) = (correct, rule)
            return FindingPage(
                finding: Sample.finding(of: recorded, status: status), inspection: recorded, unit: unit, files: [],
                acts: acts, today: Sample.now.day, typed: TypedFields(), csrf: "t", errors: .none
            ).html(in: .vietnamese).string
        }
        #expect(html(.open).contains("Cô &lt;Hiệu&gt; trưởng, Hiệu trưởng"))
        #expect(html(.open).contains("/correction\"") && !html(.open).contains("/ruling\""))
        #expect(html(.corrected).contains("/ruling\"") && !html(.corrected).contains("/correction\""))
        #expect(!html(.closed).contains("<form") && html(.closed).contains("Đã lập sổ"))
        #expect(!html(.open, correct: false).contains("<form"))
    }

    @Test func `empty lists say what to do`() {
        let list = InspectionListPage(
            account: Person.clerk.account.id, rows: [], filter: .init(year: 2026, unit: nil), units: [], years: [2026],
            programme: nil, canPlan: true,
            readsAll: true)
        let html = list.html(in: .vietnamese).string
        #expect(html.contains("Chưa có cuộc kiểm tra nào") && html.contains("Chưa nhập chương trình kiểm tra năm 2026"))
        #expect(InspectionHeadsPage(rows: []).html(in: .english).string.contains("No visit yet"))
        #expect(
            FindingListPage(rows: [], showsAll: false, today: Sample.now.day).html(in: .english).string.contains(
                "Nothing is left"))
        #expect(InspectionDifficultiesPage(rows: []).html(in: .vietnamese).string.contains("Chưa biên bản nào"))
    }
}
