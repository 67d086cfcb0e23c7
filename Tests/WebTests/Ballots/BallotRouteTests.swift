import Domain
import Foundation
import HTTPTypes
import Operations
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct BallotRouteTests {
    private struct Hall {
        let ballot: TestBallot
        let world: SiteWorld
        let path: String

        init(_ modes: [BallotMode] = [.secret, .secret, .secret], open: Bool = true) async throws {
            ballot = try await TestBallot(modes, open: open)
            world = try await SiteWorld(ballot.test)
            path = "/council/sessions/\(ballot.session)"
        }

        func client(_ place: Int) async throws -> SiteClient { try await world.client(ballot.accounts[place].id) }

        var paperPath: String { "/ballots/\(ballot.session)" }

        func choices(_ choice: String) -> [(String, String)] {
            ballot.nominations.map { ("choice-\($0.id)", choice) }
        }

        /// The revision the page's form for `act` carries.
        func revision(_ client: SiteClient, _ act: String) async throws -> String {
            let page = try await client.get("\(path)/ballot").text
            let form = try #require(page.range(of: "action=\"\(path)/ballot/\(act)\""))
            let tail = page[form.upperBound...]
            let field = try #require(tail.range(of: "name=\"revision\" value=\""))
            return String(tail[field.upperBound...].prefix { $0 != "\"" })
        }

        func press(_ client: SiteClient, _ act: String, _ more: [(String, String)] = []) async throws -> SiteReply {
            let revision = try await revision(client, act)
            return try await client.post("\(path)/ballot/\(act)", [("revision", revision)] + more)
        }
    }

    @Test func `nine members declare, take papers, vote on their phones and find their receipts`() async throws {
        let hall = try await Hall()
        let secretary = try await hall.client(0)
        var members: [SiteClient] = [secretary]
        for place in 1..<9 { members.append(try await hall.client(place)) }
        for client in members {
            #expect(try await client.get("\(hall.path)/ballot").contains("Gửi kê khai"))
            #expect(try await client.post("\(hall.path)/ballot/declaration").status == .seeOther)
        }
        #expect(try await hall.press(secretary, "opening").status == .seeOther)
        for client in members {
            let page = try await client.get("\(hall.path)/ballot")
            #expect(page.contains("Nhận lá phiếu kín"))
            #expect(try await client.post("\(hall.path)/ballot/paper").location == hall.paperPath)
            #expect(try await client.get(hall.paperPath).contains("Đợi thư ký cho bắt đầu bỏ phiếu"))
        }
        #expect(try await secretary.get("\(hall.path)/ballot").contains("Đã nhận phiếu 9/9 người có mặt"))
        #expect(try await hall.press(secretary, "voting").status == .seeOther)
        for (place, client) in members.enumerated() {
            let paper = try await client.get(hall.paperPath)
            #expect(paper.contains("Bỏ phiếu vào hòm") && !paper.contains("Ủy viên \(TestBallot.people[place])"))
            let cast = try await client.post(
                hall.paperPath, [("act", "cast")] + hall.choices(place < 7 ? "agree" : "disagree"))
            #expect(cast.location == hall.paperPath)
        }
        let during = try await secretary.get("\(hall.path)/ballot")
        #expect(during.contains("Trong hòm có 9/9 lá phiếu kín.") && !during.contains("7/9"))
        let members5 = try await members[5].get("\(hall.path)/ballot")
        #expect(!members5.contains("lá phiếu kín.") && !members5.contains("/9 phiếu"), "members see no number")
        let key = try #require(await secretary.cookies["thidua_boxkey_\(hall.ballot.session)"])
        #expect(during.contains("<code class=\"receipt\">\(key)</code>"))
        await secretary.forget(cookie: "thidua_boxkey_\(hall.ballot.session)")
        let keyless = try await hall.press(secretary, "counting")
        #expect(keyless.status == .unprocessableContent && keyless.contains("href=\"#field-key\""))
        #expect(try await secretary.get("\(hall.path)/ballots").status == .notFound)
        #expect(try await hall.press(secretary, "counting", [("key", " \(key) ")]).status == .seeOther)
        let list = try await members[3].get("\(hall.path)/ballots")
        #expect(list.contains("Đồng ý 7, không đồng ý 2, trắng 0"))
        #expect(list.contains("Đỗ Thị &lt;b&gt;&quot;&amp;&#39;") && !list.contains("<b>"))
        let own = try await members[3].get(hall.paperPath)
        let receipt = try #require(own.text.firstMatch(of: /([0-9A-F]{4}-){7}[0-9A-F]{4}/)).output.0
        #expect(list.contains(String(receipt)), "the own ballot is found in the list")
        let file = try await members[3].get("\(hall.path)/ballots.csv")
        let recount = try #require(BallotRecount(file.bytes))
        #expect(recount.items.map(\.agree) == [7, 7, 7] && list.contains(recount.digest))
        #expect(try await members[3].get("\(hall.path)/ballots.json").contains("\"agree\":7"))
        #expect(try await secretary.get(hall.path).contains("7/9, cần 5 – đạt"))
        #expect(try await hall.ballot.store.checkInvariants() == [])
    }

    @Test func `the paper's page knows nobody: no log-in is read and none is touched`() async throws {
        let hall = try await Hall()
        try await hall.ballot.declareAll()
        try await hall.ballot.openBox()
        let client = try await hall.client(3)
        _ = try await client.get("\(hall.path)/ballot")
        #expect(try await client.post("\(hall.path)/ballot/paper").status == .seeOther)
        try await hall.ballot.startVoting()
        hall.ballot.test.clock.advance(seconds: 600)
        let before = try await seen(hall)
        let page = try await client.get(hall.paperPath)
        #expect(page.contains("Trang này cố ý không biết bạn là ai") && !page.contains("Ủy viên Dũng"))
        #expect(try await client.post(hall.paperPath, [("act", "cast")] + hall.choices("agree")).status == .seeOther)
        #expect(try await client.get(hall.paperPath).contains("Phiếu của bạn đã ở trong hòm"))
        #expect(try await seen(hall) == before)
        _ = try await client.get("\(hall.path)/ballot")
        #expect(try await seen(hall) != before, "any other page notes that the session was seen")
    }

    private func seen(_ hall: Hall) async throws -> [Int64] {
        try await hall.ballot.test.database.read {
            try $0.rows("SELECT seen FROM login_sessions ORDER BY account_id, seen") { $0.int(0) }
        }
    }

    @Test func `a paper goes to another device by its code, and one device holds one open paper`() async throws {
        let hall = try await Hall()
        try await hall.ballot.declareAll()
        try await hall.ballot.openBox()
        let client = try await hall.client(3)
        _ = try await client.get("\(hall.path)/ballot")
        _ = try await client.post("\(hall.path)/ballot/paper")
        let code = try #require(await client.cookies["thidua_paper_\(hall.ballot.session)"])
        let again = try await client.post("\(hall.path)/ballot/paper")
        #expect(again.status == .unprocessableContent && again.contains("Máy này đang giữ một lá phiếu chưa bỏ"))
        let other = hall.world.visitor()
        #expect(try await other.get(hall.paperPath).contains("Trên máy này không có lá phiếu"))
        let wrong = try await other.post(hall.paperPath, [("act", "open"), ("paper", "AAAA")])
        #expect(wrong.status == .unprocessableContent && wrong.contains("href=\"#field-paper\""))
        #expect(try await other.post(hall.paperPath, [("act", "open"), ("paper", " \(code) ")]).status == .seeOther)
        try await hall.ballot.startVoting()
        let half = try await other.post(hall.paperPath, [("act", "cast")] + hall.choices("agree").dropLast())
        #expect(half.status == .unprocessableContent && half.contains("Còn hồ sơ chưa chọn"))
        #expect(try await other.post(hall.paperPath, [("act", "cast")] + hall.choices("agree")).status == .seeOther)
        #expect(try await client.get(hall.paperPath).contains("Phiếu của bạn đã ở trong hòm"))
        let late = try await client.post(hall.paperPath, [("act", "cast")] + hall.choices("disagree"))
        #expect(late.contains("Lá phiếu này đã bỏ vào hòm"), "the same paper on the first device is spent")
    }

    @Test func `a member opens a dossier after the declaration, and never one the member is recused from`() async throws
    {
        let hall = try await Hall()
        let member = try await hall.client(4)
        let dossiers = hall.ballot.nominations.map { "/nominations/\($0.id)" }
        let parts = ["", "/eligibility", "/similar", "/evidence/file-1"]
        for part in parts {
            let closed = try await member.get(dossiers[0] + part)
            #expect(closed.status == .forbidden, "\(part)")
            #expect(closed.contains("Hãy kê khai xung đột lợi ích trước khi xem hồ sơ"))
            #expect(closed.contains("href=\"\(hall.path)/ballot\""), "the page leads to the declaration")
        }
        let kin = DeclaredConflict(nomination: hall.ballot.nominations[0].id, kind: .kinship, note: "")
        try await hall.ballot.office.declareConflicts([kin], in: hall.ballot.session, by: hall.ballot.persona(4))
        for part in parts { #expect(try await member.get(dossiers[0] + part).status == .forbidden, "\(part)") }
        #expect(try await member.get(dossiers[0]).contains("Bạn không biểu quyết hồ sơ này"))
        #expect(try await member.get(dossiers[1]).status == .ok)
        let secretary = try await hall.client(0)
        #expect(try await secretary.get(dossiers[0]).status == .ok, "who runs the session reads what it needs")
    }

    @Test func `nobody is ruled out of an item where nothing was found or declared, and a ruling is in or out`()
        async throws
    {
        let hall = try await Hall()
        let secretary = try await hall.client(0)
        _ = try await secretary.get("\(hall.path)/ballot")
        let (item, member) = (hall.ballot.nominations[0].id, hall.ballot.members[5].id)
        let fields = [("nomination", item.text), ("member", member.text), ("reason-\(item)-\(member)", "Vì thế")]
        let groundless = try await secretary.post("\(hall.path)/ballot/ruling", fields + [("ruling", "out")])
        #expect(groundless.status == .unprocessableContent && groundless.contains("không có gì để quyết định"))
        let kin = DeclaredConflict(nomination: item, kind: .kinship, note: "")
        try await hall.ballot.office.declareConflicts([kin], in: hall.ballot.session, by: hall.ballot.persona(5))
        let vague = try await secretary.post("\(hall.path)/ballot/ruling", fields + [("ruling", "maybe")])
        #expect(
            vague.status == .unprocessableContent && vague.contains("Hãy chọn không biểu quyết hoặc vẫn biểu quyết"))
        #expect(try await hall.ballot.store.ballotRecords(hall.ballot.session, agency: Sample.agency.id).rulings == [])
        #expect(
            try await secretary.post("\(hall.path)/ballot/ruling", fields + [("ruling", "out")]).status == .seeOther)
    }

    @Test func `a member sees no link to a dossier before the declaration`() async throws {
        let hall = try await Hall(open: false)
        let member = try await hall.client(4)
        let link = "href=\"/nominations/\(hall.ballot.nominations[1].id)\""
        let gated = try await member.get(hall.path)
        #expect(gated.contains("Bạn chưa kê khai xung đột lợi ích") && !gated.contains(link))
        #expect(try await !member.get("\(hall.path)/ballot").contains(link))
        let bare = try await member.post(
            "\(hall.path)/ballot/declaration", [("kind-\(hall.ballot.nominations[0].id)", "other")])
        #expect(bare.status == .unprocessableContent)
        #expect(bare.contains("href=\"#field-note-\(hall.ballot.nominations[0].id)\""))
        #expect(
            try await member.post(
                "\(hall.path)/ballot/declaration",
                [
                    ("kind-\(hall.ballot.nominations[0].id)", "other"),
                    ("note-\(hall.ballot.nominations[0].id)", "<i>Cùng sáng kiến</i>"),
                ]
            ).status == .seeOther)
        #expect(try await member.get(hall.path).contains(link))
        let secretary = try await hall.client(0)
        let page = try await secretary.get("\(hall.path)/ballot")
        #expect(page.contains("&lt;i&gt;Cùng sáng kiến&lt;/i&gt;") && !page.contains("<i>Cùng"))
        #expect(page.contains("Đề xuất không biểu quyết, chờ quyết định"))
    }

    @Test func `the secretary chooses modes, rules with a reason and discards with a reason`() async throws {
        let hall = try await Hall([.counted, .counted, .counted])
        let secretary = try await hall.client(0)
        #expect(try await hall.press(secretary, "modes", [("all", "secret")]).status == .seeOther)
        #expect(try await hall.ballot.current().agenda.map(\.ballot) == [.secret, .secret, .secret])
        let early = try await hall.press(secretary, "opening")
        #expect(early.status == .unprocessableContent && early.contains("Chưa kê khai xung đột lợi ích: Vũ Thị Lan"))
        try await hall.ballot.declareAll()
        let (item, member) = (hall.ballot.nominations[0].id, hall.ballot.members[5].id)
        let kin = DeclaredConflict(nomination: item, kind: .kinship, note: "")
        try await hall.ballot.office.declareConflicts([kin], in: hall.ballot.session, by: hall.ballot.persona(5))
        let ids = [("nomination", item.text), ("member", member.text)]
        let bare = try await secretary.post("\(hall.path)/ballot/ruling", ids + [("ruling", "in")])
        #expect(bare.status == .unprocessableContent && bare.contains("#field-reason-\(item)-\(member)"))
        let ruled = try await secretary.post(
            "\(hall.path)/ballot/ruling", ids + [("ruling", "in"), ("reason-\(item)-\(member)", "Họ hàng xa")])
        #expect(ruled.status == .seeOther)
        #expect(try await hall.press(secretary, "opening").status == .seeOther)
        #expect(try await hall.ballot.current().agenda[0].recused == [])
        #expect(try await hall.press(secretary, "discard").status == .unprocessableContent)
        #expect(try await hall.press(secretary, "discard", [("reason", "Chọn nhầm hình thức")]).status == .seeOther)
        #expect(try await hall.press(secretary, "modes", [("all", "open")]).status == .seeOther)
    }

    @Test func `who votes by name after the log-in ended comes back to the ballots, and what was chosen is kept`()
        async throws
    {
        let hall = try await Hall([.open, .open, .open])
        try await hall.ballot.declareAll()
        try await hall.ballot.openBox()
        let member = try await hall.client(4)
        _ = try await member.get("\(hall.path)/ballot")
        hall.ballot.test.clock.advance(seconds: 31 * 60)
        let ended = try await member.post("\(hall.path)/ballot/vote", hall.choices("agree"))
        let back = FormBody.encoded("\(hall.path)/ballot")
        #expect(ended.location == "/login?expired=1&kept=1&to=\(back)")
        let again = try await hall.client(4)
        let held = try await again.get("/held")
        #expect(held.contains("action=\"\(hall.path)/ballot/vote\""))
        let key = try #require(held.field("held"))
        #expect(
            try await again.post("\(hall.path)/ballot/vote", hall.choices("agree") + [("held", key)]).status
                == .seeOther)
        let records = try await hall.ballot.store.ballotRecords(hall.ballot.session, agency: Sample.agency.id)
        #expect(records.voted == [hall.ballot.members[4].id])
    }

    @Test func `two people count paper ballots without seeing each other's numbers`() async throws {
        let hall = try await Hall([.paper, .paper, .paper])
        try await hall.ballot.declareAll()
        try await hall.ballot.openBox()
        let (secretary, member) = (try await hall.client(0), try await hall.client(2))
        let item = hall.ballot.nominations[0].id
        func tally(_ client: SiteClient, _ agree: String) async throws -> SiteReply {
            _ = try await client.get("\(hall.path)/ballot")
            return try await client.post(
                "\(hall.path)/ballot/tally",
                [
                    ("nomination", item.text), ("handedOut-\(item)", "9"), ("agree-\(item)", agree),
                    ("disagree-\(item)", "1"),
                ])
        }
        #expect(try await tally(secretary, "").status == .unprocessableContent)
        #expect(try await tally(secretary, "8").status == .seeOther)
        let other = try await member.get("\(hall.path)/ballot")
        #expect(other.contains("Một người đã kiểm") && !other.contains("8 đồng ý"))
        #expect(try await tally(member, "7").status == .seeOther)
        let both = try await secretary.get("\(hall.path)/ballot")
        #expect(both.contains("Hai người kiểm khác nhau") && both.contains("8 đồng ý") && both.contains("7 đồng ý"))
        let refused = try await hall.press(secretary, "counting")
        #expect(refused.status == .unprocessableContent && refused.contains("Còn 2 hồ sơ phiếu giấy chưa đủ hai người"))
    }
}
