import Domain
import Foundation
import Pages
import TestSupport
import Testing
import Wording

@Suite struct CouncilPageTests {
    static let hostile = "Đỗ Thị <b>\"&'"

    @Test(arguments: Language.allCases)
    func `a session of hostile names is escaped and complete in both languages`(say: Language) {
        let html = page(status: .open, count: nil).html(in: say).string
        #expect(html.contains("Đỗ Thị &lt;b&gt;&quot;&amp;&#39;") && !html.contains("<b>"))
        #expect(!html.contains("{"))
    }

    @Test func `the result counts written opinions and names the threshold`() {
        let count = VoteCount(agree: 7, disagree: 1, writtenAgree: 1, writtenDisagree: 0)
        let html = page(status: .open, count: count, acts: [.read]).html(in: .vietnamese).string
        #expect(html.contains("<span class=\"tag tag-ok\">8/9, cần 5 – đạt</span>"))
        #expect(
            html.contains("Tại phiên họp: 7 đồng ý, 1 không đồng ý. Bằng văn bản: 1 đồng ý, 0 không đồng ý."))
    }

    @Test func `a reader without acts gets no form`() {
        let html = page(status: .open, count: nil, acts: [.read]).html(in: .vietnamese).string
        #expect(!html.contains("<form"))
        #expect(page(status: .open, count: nil).html(in: .vietnamese).string.contains("<form"))
    }

    @Test func `a withdrawn item takes no vote and does not hold up the closing`() {
        let html = page(status: .open, count: nil, isWithdrawn: true).html(in: .vietnamese).string
        #expect(html.contains("Đã rút, không biểu quyết") && !html.contains("/votes"))
        #expect(html.contains("/closing"))
    }

    @Test func `the minutes tell of papers given out, returned, valid and blank`() {
        let count = VoteCount(agree: 5, disagree: 1)
        let papers = PaperFigures(handedOut: 9, returned: 7, blank: 1)
        let html = MinutesPage(sheet: sheet(status: .closed, count: count, papers: papers)).html(in: .vietnamese).string
        #expect(html.contains("Trắng, không hợp lệ") && html.contains(">1</td>"))
    }

    @Test func `an item on hold says so and nothing of why`() {
        let html = SessionPage(
            sheet: sheet(status: .open, count: nil, isOnHold: true), acts: [.read], history: [], csrf: "",
            today: Sample.now.day
        ).html(in: .vietnamese).string
        #expect(html.contains("Đang tạm dừng xét") && html.contains("hồ sơ giữ chỗ"))
        #expect(!page(status: .open, count: nil).html(in: .vietnamese).string.contains("Đang tạm dừng xét"))
    }

    @Test func `closing warns by name of equals and of written opinions nobody counted`() {
        let names = ["Ông <Một>", "Bà Hai", "Bà Ba"]
        let nominations = names.indices.map {
            Sample.nomination("\($0)", of: Sample.participant("\($0)"), status: .inSession)
        }
        var session = Sample.councilSession(
            "1", on: nominations, status: .open, count: VoteCount(agree: 6, disagree: 2))
        session.attendance[8].presence = .written
        session.agenda[2].count = VoteCount(agree: 6, disagree: 1, writtenAgree: 1)
        for place in session.agenda.indices { session.agenda[place].rank = nil }
        let items = zip(session.agenda, names).map { item, name in
            SessionItem(
                item: item, number: "", name: name, detail: "", unitName: "", awardName: "", opinions: [])
        }
        let sheet = SessionSheet(
            session: session, council: Sample.council, agencyName: "", agencyPlace: "", occasionName: "", items: items)
        let html = SessionClosingPage(
            sheet: sheet, times: (Sample.now, nil), typed: TypedFields(), csrf: "", errors: .none, in: .vietnamese
        ).html(in: .vietnamese).string
        #expect(html.contains("Ngang hạng vì bằng 6/9 phiếu: Ông &lt;Một&gt;, Bà Hai."))
        let writer = Sample.council.members[8].name
        #expect(
            html.contains("\(writer) có ý kiến bằng văn bản nhưng chưa tính ý kiến nào cho: Ông &lt;Một&gt;, Bà Hai."))
    }

    @Test func `the minutes are drafted from the facts, and what was voted is told once, in their table`() {
        let count = VoteCount(agree: 3, disagree: 6)
        let open = sheet(status: .open, count: count, dissent: "Chưa đủ căn cứ.")
        let text = MinutesDraft(open).text
        #expect(text.contains("Tổng số thành viên: 9. Có mặt: 9; được họp khi có mặt ít nhất 6 trên 9 thành viên."))
        #expect(
            text.contains("1. \(CouncilPageTests.hostile), Giáo viên – Giấy khen (Trường THCS Mẫu đề nghị)."))
        #expect(!text.contains("đồng ý") && !text.contains("Chưa đủ căn cứ"))
        var session = sheet(status: .closed, count: count, dissent: "Chưa đủ căn cứ.").session
        session.minutes = text
        let html = MinutesPage(
            sheet: SessionSheet(
                session: session, council: open.council, agencyName: "", agencyPlace: "", occasionName: "",
                items: open.items)
        ).html(in: .vietnamese).string
        #expect(html.components(separatedBy: "3/9").count == 2 && html.contains("Ý kiến khác: Chưa đủ căn cứ."))
    }

    @Test func `the composition form is filled from the present council, else from the model`() {
        let filled = composition(Sample.council)
        #expect(filled.contains("value=\"12/QĐ-UBND\"") && filled.contains("value=\"Đinh Công Tráng\""))
        #expect(filled.contains("name=\"name-11\" value=\"\""))
        let empty = composition(nil)
        #expect(
            empty.contains("value=\"2/3\"") && empty.contains("Quy chế của Hội đồng") && !empty.contains("Bắc Ninh"))
        #expect(empty.contains("value=\"no\" checked>"))
        #expect(empty.contains("value=\"registry\" checked>") && filled.contains("value=\"own\" checked>"))
        #expect(empty.contains("có mặt ít nhất 80% tổng số thành viên; đồng ý quá nửa tổng số thành viên"))
    }

    private func composition(_ council: Council?) -> String {
        CompositionPage(
            entry: CompositionEntry(typed: TypedFields(), council: council), accounts: [], units: [],
            registry: CouncilRules.byRegistry(.shipped, on: Sample.now.day), csrf: "t",
            errors: .none
        ).html(in: .vietnamese).string
    }

    private func page(
        status: SessionStatus, count: VoteCount?, acts: Set<CouncilAct> = Set(CouncilAct.allCases),
        isWithdrawn: Bool = false
    ) -> SessionPage {
        SessionPage(
            sheet: sheet(status: status, count: count, isWithdrawn: isWithdrawn), acts: acts, history: [], csrf: "t",
            today: Sample.now.day)
    }

    private func sheet(
        status: SessionStatus, count: VoteCount?, dissent: String = "", isWithdrawn: Bool = false,
        papers: PaperFigures? = nil, isOnHold: Bool = false
    ) -> SessionSheet {
        let nomination = Sample.nomination("1", of: Sample.participant("1"), status: .inSession)
        let session = Sample.councilSession("1", on: [nomination], status: status, count: count)
        let item = SessionItem(
            item: AgendaItem(nomination: nomination.id, count: count, dissent: dissent, papers: papers),
            number: "HS-2026-001",
            name: CouncilPageTests.hostile, detail: "Giáo viên", unitName: "Trường THCS Mẫu", awardName: "Giấy khen",
            opinions: [.init(appraiser: "Đỗ Minh Quân", opinion: .meets, remark: "")], isWithdrawn: isWithdrawn,
            isOnHold: isOnHold)
        return SessionSheet(
            session: session, council: Sample.council, agencyName: Sample.agency.name, agencyPlace: "xã Mẫu",
            occasionName: "Khen thưởng năm 2026", items: [item])
    }
}
