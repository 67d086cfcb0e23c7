import Domain
import Foundation
import HTTPTypes
import Operations
import Pages
import TestSupport
import Testing

@testable import Web

@Suite struct DecisionRouteTests {
    @Test func `the clerk allocates and drafts from one page`() async throws {
        let setting = try await CouncilWorld()
        try await setting.hold()
        let clerk = try await setting.world.client(.clerk)
        let path = "/occasions/\(Sample.yearly2026)/allocation"
        let page = try await clerk.get(path)
        #expect(page.contains("Tối đa 5 cá nhân, mỗi đợt hằng năm") && page.contains("mục IV.4 của kế hoạch"))
        #expect(page.contains("2 dự kiến / tối đa 5") && page.contains("1 dự kiến / tối đa 2"))
        let revision = try #require(page.field("revision"))
        let award = ("award", SamplePlan.certificate)
        #expect(try await clerk.post(path, [("revision", "99"), award]).status == .conflict)
        #expect(
            try await clerk.post(path, [("revision", revision), award]).location
                == "\(path)?award=\(SamplePlan.certificate)")
        let fields = [("occasion", Sample.yearly2026.text), award, ("moneySource", "Quỹ khen thưởng")]
        let drafted = try await clerk.post("/decisions", fields)
        let decision = try #require(try await setting.world.office.listDecisions(by: Person.clerk.persona).first)
        #expect(drafted.location == "/decisions/\(decision.id)")
        #expect(decision.moneySource == "Quỹ khen thưởng" && decision.items.count == 3)
        let again = try await clerk.post("/decisions", fields)
        #expect(again.location == drafted.location, "the same press: led to what the first made")
        #expect(try await setting.world.office.listDecisions(by: Person.clerk.persona).count == 1)
    }

    @Test func `only the clerk sees the allocation`() async throws {
        let setting = try await CouncilWorld()
        let path = "/occasions/\(Sample.yearly2026)/allocation?award=\(SamplePlan.certificate)"
        #expect(try await setting.world.client(.chairman).get(path).status == .forbidden)
        #expect(try await setting.world.client(.clerk).get(path).contains("Chưa có đề nghị nào"))
    }

    @Test func `a refused edit of a draft keeps the bases as typed`() async throws {
        let setting = try await CouncilWorld()
        let decision = try await setting.draft()
        let clerk = try await setting.world.client(.clerk)
        let fields = [("revision", "1"), ("title", ""), ("bases", "Luật A\nNghị định <B>"), ("moneySource", "")]
        let page = try await clerk.post("/decisions/\(decision.id)/edit", fields)
        #expect(page.status == .unprocessableContent && page.contains("href=\"#field-title\""))
        #expect(page.contains("Luật A\nNghị định &lt;B&gt;</textarea>"))
    }

    @Test func `presenting saves what was typed first, and a refused draft is not presented`() async throws {
        let setting = try await CouncilWorld()
        let decision = try await setting.draft()
        let path = "/decisions/\(decision.id)"
        let clerk = try await setting.world.client(.clerk)
        let page = try await clerk.get(path)
        #expect(page.contains("<form class=\"form\" id=\"decision-draft\" method=\"post\" action=\"\(path)/edit\""))
        #expect(page.contains("form=\"decision-draft\" formaction=\"\(path)/presentation\""))
        let typed = [("title", "Tặng Giấy khen"), ("bases", "Luật A\nNghị định B"), ("moneySource", "Quỹ xã")]
        let refused = try await clerk.post(
            "\(path)/presentation", [("revision", "1"), ("title", ""), ("bases", "Luật A"), ("moneySource", "Quỹ xã")])
        #expect(refused.status == .unprocessableContent && refused.contains("value=\"Quỹ xã\""))
        #expect(try await clerk.post("\(path)/presentation", [("revision", "1")] + typed).location == path)
        let papers = try await setting.world.office.readDecision(decision.id, by: Person.clerk.persona)
        #expect(papers.decision.status == .pending && papers.decision.title == "Tặng Giấy khen")
        #expect(papers.decision.bases == ["Luật A", "Nghị định B"] && papers.decision.moneySource == "Quỹ xã")
        #expect(papers.history.map(\.act) == ["decision.draft", "decision.edit", "decision.present"])
    }

    @Test func `the Chairman sends a draft back with a reason, which stands on the draft until presented again`()
        async throws
    {
        let setting = try await CouncilWorld()
        let decision = try await setting.draft()
        let path = "/decisions/\(decision.id)"
        let clerk = try await setting.world.client(.clerk)
        try await clerk.post("\(path)/presentation", [("revision", "1")])
        let chairman = try await setting.world.client(.chairman)
        let silent = try await chairman.post("\(path)/return", [("revision", "2"), ("reason", " ")])
        #expect(silent.status == .unprocessableContent && silent.contains("href=\"#field-reason\""))
        let why = "Thiếu <nguồn> kinh phí"
        #expect(try await chairman.post("\(path)/return", [("revision", "2"), ("reason", why)]).location == path)
        let draft = try await clerk.get(path)
        #expect(draft.contains("Chủ tịch trả lại dự thảo:</strong> <p>Thiếu &lt;nguồn&gt; kinh phí</p>"))
        #expect(draft.contains("Trả lại dự thảo quyết định: Thiếu &lt;nguồn&gt; kinh phí"))
        try await clerk.post("\(path)/presentation", [("revision", "3")])
        #expect(!(try await clerk.get(path)).contains("Chủ tịch trả lại dự thảo:"))
    }

    @Test func `who drafted it takes it back before the signature, nobody else and not after`() async throws {
        let setting = try await CouncilWorld()
        let decision = try await setting.draft()
        let path = "/decisions/\(decision.id)"
        let clerk = try await setting.world.client(.clerk)
        try await clerk.post("\(path)/presentation", [("revision", "1")])
        #expect(try await clerk.get(path).contains("action=\"\(path)/withdrawal\""))
        var other = Sample.account("can-bo-khac", roles: [.clerk])
        other.mustChangePassword = false
        try await setting.world.test.put(.addAccount(other, passwordHash: "none"))
        let stranger = try await setting.world.client(other.id)
        #expect(!(try await stranger.get(path)).contains("/withdrawal"))
        #expect(try await stranger.post("\(path)/withdrawal", [("revision", "2")]).contains("Chỉ người lập dự thảo"))
        #expect(try await clerk.post("\(path)/withdrawal", [("revision", "2")]).location == path)
        let papers = try await setting.world.office.readDecision(decision.id, by: Person.clerk.persona)
        #expect(papers.decision.status == .draft && papers.history.last?.act == "decision.withdraw")
        let chairman = try await setting.world.client(.chairman)
        #expect(try await chairman.post("\(path)/issue", [("revision", "2")]).status == .conflict)
    }

    @Test func `money without a source is told to the clerk before presenting and to the Chairman before signing`()
        async throws
    {
        let setting = try await CouncilWorld()
        let decision = try await setting.draft()
        let path = "/decisions/\(decision.id)"
        let clerk = try await setting.world.client(.clerk)
        let words = "chưa ghi nguồn tiền thưởng"
        #expect(try await !clerk.get(path).contains(words))
        let form = DecisionForm(title: decision.title, bases: decision.bases, moneySource: "")
        try await setting.world.office.editDecision(
            decision.id, to: form, at: decision.revision, by: Person.clerk.persona)
        #expect(try await clerk.get(path).contains(words))
        let revision = ("revision", String(decision.revision.next.number))
        #expect(try await clerk.post("\(path)/presentation", [revision]).location == path)
        #expect(try await setting.world.client(.chairman).get(path).contains(words))
    }

    @Test func `whoever the council's list names as Chairman is offered no deputy's place`() async throws {
        let setting = try await CouncilWorld()
        let decision = try await setting.draft()
        let path = "/decisions/\(decision.id)"
        let clerk = try await setting.world.client(.clerk)
        try await clerk.post("\(path)/presentation", [("revision", "1")])
        let old = try #require(try await setting.world.office.store.council(of: Sample.agency.id))
        let members = old.members.enumerated().map { place, member in
            let isChair = member.account == Person.chairman.account.id
            return CouncilMember(
                id: Sample.id("member-new-\(place)"), name: member.name,
                post: isChair ? "Chủ tịch Ủy ban nhân dân xã" : member.post, seat: member.seat, account: member.account,
                unit: member.unit)
        }
        let council = Council(
            id: Sample.id("council-new"), agency: old.agency, decisionNumber: "13/QĐ-UBND",
            decided: old.decided.adding(days: 1), members: members, rules: old.rules)
        try await setting.world.test.put(.addCouncil(council))
        let chairman = try await setting.world.client(.chairman)
        let page = try await chairman.get(path)
        #expect(!page.contains("Phó Chủ tịch ký thay") && page.contains("value=\"head\""))
        let refused = try await chairman.post("\(path)/issue", [("revision", "2"), ("signer", "deputy")])
        #expect(refused.status == .unprocessableContent && refused.contains("không ký thay (KT.)"))
        #expect(try await chairman.post("\(path)/issue", [("revision", "2")]).location == path)
    }

    @Test func `a deputy says so when signing, and every page then names both lines`() async throws {
        let setting = try await CouncilWorld()
        let decision = try await setting.draft()
        let path = "/decisions/\(decision.id)"
        let clerk = try await setting.world.client(.clerk)
        try await clerk.post("\(path)/presentation", [("revision", "1")])
        let chairman = try await setting.world.client(.chairman)
        #expect(try await chairman.get(path).contains("Phó Chủ tịch ký thay (KT. CHỦ TỊCH)"))
        let unknown = try await chairman.post("\(path)/issue", [("revision", "2"), ("signer", "king")])
        #expect(unknown.status == .unprocessableContent && unknown.contains("field-signer"))
        let nameless = try await chairman.post("\(path)/issue", [("revision", "2"), ("signer", "deputy")])
        #expect(nameless.status == .unprocessableContent && nameless.contains("Chưa ghi họ tên Phó Chủ tịch ký thay"))
        let signing = [("revision", "2"), ("signer", "deputy"), ("deputy", "Phan Văn Tài")]
        #expect(try await chairman.post("\(path)/issue", signing).location == path)
        #expect(try await clerk.get(path).contains("KT. CHỦ TỊCH / PHÓ CHỦ TỊCH Phan Văn Tài"))
        let sheets = try await clerk.get("\(path)/certificates")
        let block = """
            <p class="certificate-office">KT. CHỦ TỊCH</p><p class="certificate-office">PHÓ CHỦ TỊCH</p>
            """
        #expect(sheets.contains(block))
    }

    @Test func `the Chairman leaves one out with a reason and issues the rest`() async throws {
        let setting = try await CouncilWorld()
        let decision = try await setting.draft()
        let path = "/decisions/\(decision.id)"
        let clerk = try await setting.world.client(.clerk)
        #expect(try await clerk.post("\(path)/presentation", [("revision", "1")]).location == path)
        let chairman = try await setting.world.client(.chairman)
        let page = try await chairman.get(path)
        #expect(
            page.contains(
                "Quyết định nhận số 01/QĐ-UBND, ngày hôm nay 22/11/2026, hoặc số và ngày văn thư đã nhập; người ký Nguyễn Đức Thắng."
            ))
        let out = setting.nominations[1].id
        let unreasoned = try await chairman.post("\(path)/issue", [("revision", "2"), ("refuse", out.text)])
        #expect(unreasoned.status == .unprocessableContent && unreasoned.contains("href=\"#field-reason-\(out)\""))
        let unmarked = try await chairman.post("\(path)/issue", [("revision", "2"), ("reason-\(out)", "Chưa rõ")])
        #expect(unmarked.status == .unprocessableContent && unmarked.contains("value=\"Chưa rõ\""))
        let fields = [("revision", "2"), ("refuse", out.text), ("reason-\(out)", "Đang xem xét kỷ luật")]
        #expect(try await chairman.post("\(path)/issue", fields).location == path)
        let issued = try await chairman.get(path)
        #expect(issued.contains("Quyết định số 01/QĐ-UBND") && issued.contains("Đang xem xét kỷ luật"))
        let papers = try await setting.world.office.readDecision(decision.id, by: Person.chairman.persona)
        #expect(papers.certificates.count == 2)
    }

    @Test func `who is on hold waits without a refusal, and the allocation says that the place is kept`() async throws {
        let setting = try await CouncilWorld()
        let decision = try await setting.draft()
        let path = "/decisions/\(decision.id)"
        let clerk = try await setting.world.client(.clerk)
        try await clerk.post("\(path)/presentation", [("revision", "1")])
        let held = setting.nominations[0]
        let form = HoldForm(
            ground: .complaint, document: "Đơn <số 7>", opened: Sample.day(2026, 11, 20), nomination: nil)
        try await setting.world.office.openHold(of: held.participant, form, by: Person.clerk.persona)
        let chairman = try await setting.world.client(.chairman)
        let page = try await chairman.get(path)
        #expect(page.contains("name=\"wait\" value=\"\(held.id)\"") && page.contains("Đang tạm dừng xét"))
        #expect(!page.contains("name=\"refuse\" value=\"\(held.id)\""))
        let blind = try await chairman.post("\(path)/issue", [("revision", "2")])
        #expect(blind.status == .unprocessableContent)
        let signed = try await chairman.post("\(path)/issue", [("revision", "2"), ("wait", held.id.text)])
        #expect(signed.location == path)
        let unit = try await setting.world.client(.school).get("/nominations/\(held.id)")
        #expect(unit.contains("Trong số lượng tối đa") && unit.contains("Đang tạm dừng xét"))
        #expect(!unit.contains("Chủ tịch không duyệt") && !unit.contains("số 7"))
        let list = try await clerk.get("/occasions/\(Sample.yearly2026)/allocation?award=\(SamplePlan.certificate)")
        #expect(list.contains("giữ chỗ, chưa vào dự thảo: Đỗ Thị &lt;b&gt;"))
    }

    @Test func `the clerk can not issue, and a decision of another agency is not found`() async throws {
        let setting = try await CouncilWorld()
        let decision = try await setting.draft()
        let path = "/decisions/\(decision.id)"
        let clerk = try await setting.world.client(.clerk)
        try await clerk.post("\(path)/presentation", [("revision", "1")])
        #expect(try await clerk.post("\(path)/issue", [("revision", "2")]).status == .forbidden)
        #expect(try await setting.world.client(.school).get(path).status == .forbidden)
        var stranger = Sample.account("stranger", roles: [.chairman], agency: Sample.otherAgency)
        stranger.mustChangePassword = false
        try await setting.world.test.put(
            .addAgency(Sample.otherAgency), .addAccount(stranger, passwordHash: Sample.passwordHash))
        #expect(try await setting.world.client(stranger.id).get(path).status == .notFound)
    }

    @Test func `certificates print one sheet for each recipient, names escaped`() async throws {
        let setting = try await CouncilWorld()
        let decision = try await setting.issue()
        let page = try await setting.world.client(.clerk).get("/decisions/\(decision.id)/certificates")
        #expect(page.text.components(separatedBy: "<article class=\"certificate\"").count == 4)
        #expect(page.contains("<p class=\"certificate-name\">Đỗ Thị &lt;b&gt;&quot;&amp;&#39;</p>"))
        #expect(page.contains("Số sổ vàng: 01</p>") && page.contains("Mã tra cứu: "))
        #expect(page.contains("Số quyết định: 01/QĐ-UBND ngày 22/11/2026"))
    }

    @Test func `a cancellation names whom it takes back and asks why, citing the law`() async throws {
        let setting = try await CouncilWorld()
        let decision = try await setting.issue()
        let clerk = try await setting.world.client(.clerk)
        let path = "/decisions/\(decision.id)/cancellation"
        #expect(try await clerk.get(path).contains("Điều 93 khoản 2"))
        let item = ("items", setting.nominations[0].id.text)
        let refused = try await clerk.post(path, [item])
        #expect(refused.status == .unprocessableContent && refused.contains("href=\"#field-reason\""))
        #expect(refused.text.components(separatedBy: " checked>").count == 2)
        let reply = try await clerk.post(path, [item, ("reason", "Kê khai không đúng")])
        let draft = try #require(
            try await setting.world.office.listDecisions(by: Person.clerk.persona).first { $0.kind == .cancellation })
        #expect(reply.location == "/decisions/\(draft.id)")
        #expect(draft.items.map(\.nomination) == [setting.nominations[0].id])
    }
}
