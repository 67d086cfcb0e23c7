import Domain
import Foundation
import Pages
import TestSupport
import Testing
import Wording

@Suite struct DecisionPageTests {
    private let participant = Sample.participant("1", "Đỗ Thị <b>\"&'")

    private func decision(_ status: DecisionStatus, bases: [String] = ["Luật A"]) -> Decision {
        let item = Sample.item(Sample.nomination("1", of: participant), participant)
        var decision = Sample.decision("1", items: [item], status: status, number: 5)
        decision.bases = bases
        return decision
    }

    private func page(_ decision: Decision, acts: Set<DecisionAct>, sentBack: String? = nil) -> DecisionPage {
        let sheet = DecisionSheet(
            decision: decision, occasion: Sample.occasion("yearly-2026"),
            award: SamplePlan.caoMinhLike.award(SamplePlan.certificate), target: nil, followers: [],
            today: Sample.now.day, book: .shipped)
        return DecisionPage(
            sheet: sheet, acts: acts, nextNumber: "05/QĐ-UBND", signer: "Nguyễn Đức Thắng", history: [],
            sentBackReason: sentBack, csrf: "t")
    }

    @Test(arguments: DecisionStatus.allCases)
    func `why it was sent back stands on the draft only`(status: DecisionStatus) {
        let html = page(decision(status), acts: [.read], sentBack: "Sai <tên>").html(in: .english).string
        #expect(
            html.contains("The Chairman sent the draft back:</strong> <p>Sai &lt;tên&gt;</p>") == (status == .draft))
    }

    @Test(arguments: DecisionStatus.allCases)
    func `taking back is offered while the Chairman has not signed`(status: DecisionStatus) {
        let html = page(decision(status), acts: [.read, .withdraw]).html(in: .vietnamese).string
        #expect(html.contains("action=\"/decisions/decision-1/withdrawal\"") == (status == .pending))
    }

    @Test(arguments: Language.allCases, DecisionStatus.allCases)
    func `every status is complete in both languages and escapes names`(say: Language, status: DecisionStatus) {
        let html = page(decision(status), acts: Set(DecisionAct.allCases)).html(in: say).string
        #expect(html.contains("Đỗ Thị &lt;b&gt;&quot;&amp;&#39;") && !html.contains("<b>") && !html.contains("{"))
    }

    @Test func `money is shown with its sum and the rule behind it`() {
        let html = page(decision(.draft), acts: [.read]).html(in: .vietnamese).string
        #expect(html.contains("Tổng tiền thưởng: 760.000 đồng"))
        #expect(html.contains("cá nhân: 0,30 × 2.530.000 đồng, làm tròn lên mười nghìn"))
    }

    @Test func `a legal basis nobody compared is marked, one that was is not`() {
        let lines = DecisionBases.lines(on: Sample.now.day, by: .shipped)
        let unverified = lines.filter { !$0.verified }.map(\.text)
        let html = page(decision(.draft, bases: lines.map(\.text)), acts: []).html(in: .vietnamese).string
        #expect(!unverified.isEmpty)
        for line in lines {
            let marked = html.contains("<li>\(line.text) <span class=\"tag tag-neutral\">chưa đối chiếu</span></li>")
            #expect(marked == unverified.contains(line.text))
        }
    }

    @Test func `acts follow role and status`() {
        let pending = decision(.pending)
        #expect(page(pending, acts: [.issue, .sendBack]).html(in: .vietnamese).string.contains("/issue\""))
        #expect(!page(pending, acts: [.draft, .edit, .present]).html(in: .vietnamese).string.contains("<form"))
        let draft = page(decision(.draft), acts: [.draft, .edit, .present, .discard]).html(in: .vietnamese).string
        #expect(draft.contains("/edit\"") && draft.contains("/presentation\"") && !draft.contains("/issue\""))
        let issued = page(decision(.issued), acts: [.draft, .publish]).html(in: .vietnamese).string
        #expect(issued.contains("/publication\"") && issued.contains("/replacement\"") && !issued.contains("<form"))
    }
}

@Suite struct CertificatesPageTests {
    @Test func `a void certificate is counted and not printed`() {
        let participant = Sample.participant("1", "Đỗ Thị <b>\"&'")
        let item = Sample.item(Sample.nomination("1", of: participant), participant)
        let decision = Sample.decision("1", items: [item], status: .issued)
        let valid = Sample.certificate("1", of: item, in: decision)
        var void = Sample.certificate("2", of: item, in: decision, code: "WXYZ2345EFGH")
        void.status = .cancelled
        let page = CertificatesPage(
            decision: decision, certificates: [valid, void], agencyName: Sample.agency.name, place: "xã Mẫu",
            proof: .none)
        let html = page.html(in: .vietnamese).string
        #expect(html.components(separatedBy: "<article").count == 2)
        let sheets = html.components(separatedBy: "<article").dropFirst().joined().components(separatedBy: "</article>")
        #expect(sheets[0].contains("ABCD2345EFGH") && !sheets[0].contains("WXYZ2345EFGH"))
        #expect(html.contains("1 giấy khen đã bị thay thế hoặc hủy bỏ, không in."))
        #expect(html.contains("<p class=\"certificate-place\">xã Mẫu, ngày 22 tháng 11 năm 2026</p>"))
        #expect(!html.contains("<b>"))
    }
}
