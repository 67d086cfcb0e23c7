import Domain
import Foundation
import HTTPTypes
import Operations
import Pages
import TestSupport
import Testing

@testable import Web

@Suite struct SessionRouteTests {
    @Test func `the form to call has every appraised dossier chosen, and a call leads to the session`() async throws {
        let setting = try await CouncilWorld()
        let clerk = try await setting.world.client(.clerk)
        let form = try await clerk.get("/council/sessions/new?occasion=\(Sample.yearly2026)")
        #expect(form.status == .ok)
        #expect(form.text.components(separatedBy: " checked>").count == 4)
        #expect(form.contains("Đỗ Thị &lt;b&gt;&quot;&amp;&#39;") && !form.contains(CouncilWorld.hostile))
        let reply = try await clerk.post("/council/sessions", calling(setting, place: "Phòng họp số 1"))
        let sessions: [CouncilSession] = try await setting.world.office.listSessions(by: Person.clerk.persona)
        let session = try #require(sessions.first)
        #expect(reply.location == "/council/sessions/\(session.id)")
        #expect(session.at == Moment(Sample.day(2026, 12, 2), hour: 14, minute: 30))
        #expect(session.agenda.count == 3)
    }

    @Test func `a refused call comes back with its fields`() async throws {
        let setting = try await CouncilWorld()
        let clerk = try await setting.world.client(.clerk)
        let page = try await clerk.post("/council/sessions", calling(setting, place: "") + [("ghost", "1")])
        #expect(page.status == .unprocessableContent)
        #expect(page.contains("href=\"#field-place\"") && page.contains("value=\"14:30\""))
        #expect(page.contains("value=\"2026-12-02\""))
    }

    @Test func `the secretary runs a session from attendance to signature`() async throws {
        let setting = try await CouncilWorld()
        let session = try await setting.call()
        let secretary = try await setting.world.client(.secretary)
        let path = "/council/sessions/\(session.id)"
        try await noteEverybody(secretary, path)
        let ready = try await secretary.get(path)
        #expect(ready.contains("9 trên 9, cần ít nhất 6") && ready.contains("\(path)/opening"))
        #expect(
            try await secretary.post("\(path)/opening", [("revision", "2"), ("reason", "Họp sớm")]).location == path)
        for (place, nomination) in setting.nominations.enumerated() {
            let agree = place == 2 ? "4" : "8"
            let reply = try await secretary.post(
                "\(path)/votes",
                [
                    ("revision", "\(place + 3)"), ("nomination", nomination.id.text),
                    ("agree-\(nomination.id)", agree), ("disagree-\(nomination.id)", "1"),
                ])
            #expect(reply.status == .seeOther)
        }
        let voted = try await secretary.get(path)
        #expect(voted.contains("8/9, cần 5 – đạt") && voted.contains("4/9, cần 5 – không đạt"))
        let closing = try await secretary.get("\(path)/closing")
        #expect(closing.contains("II. NỘI DUNG, DIỄN BIẾN") && !closing.contains("KẾT QUẢ BIỂU QUYẾT"))
        #expect(closing.contains("value=\"09:00\"") && closing.contains("value=\"2026-11-22\""))
        let minutes = [("revision", "6"), ("minutes", "Đã họp <ok>.")]
        let timeless = try await secretary.post("\(path)/closing", minutes)
        #expect(timeless.status == .unprocessableContent && timeless.contains("href=\"#field-held\""))
        let held = minutes + [("held", "2026-11-22"), ("began", "08:00")]
        let reversed = try await secretary.post("\(path)/closing", held + [("ended", "07:30")])
        #expect(reversed.contains("Giờ kết thúc phải sau giờ bắt đầu") && reversed.contains("value=\"07:30\""))
        let ahead = try await secretary.post("\(path)/closing", held + [("ended", "09:01")])
        #expect(ahead.contains("Giờ kết thúc chưa đến"))
        #expect(try await secretary.post("\(path)/closing", held + [("ended", "08:45")]).location == path)
        #expect(try await secretary.get("\(path)/signature").contains("\(path)/signature"))
        #expect(try await secretary.post("\(path)/signature", [("revision", "7")]).location == path)
        let paper = try await secretary.get("\(path)/minutes")
        #expect(paper.contains("<p>Đã họp &lt;ok&gt;.</p>") && paper.contains("8/9") && paper.contains("4/9"))
        #expect(paper.contains("Bắt đầu 08:00 ngày 22/11/2026, kết thúc 08:45 ngày 22/11/2026."))
    }

    @Test func `a session called for a later day is not opened today, unless a reason says why`() async throws {
        let setting = try await CouncilWorld()
        let session = try await setting.call()
        let secretary = try await setting.world.client(.secretary)
        let path = "/council/sessions/\(session.id)"
        try await noteEverybody(secretary, path)
        let page = try await secretary.get(path)
        #expect(page.contains("Phiên họp được triệu tập ngày 23/11/2026. Khai mạc hôm nay là họp sớm"))
        let refused = try await secretary.post("\(path)/opening", [("revision", "2"), ("reason", " ")])
        #expect(refused.status == .unprocessableContent && refused.contains("href=\"#field-reason\""))
        #expect(refused.contains("Phiên họp được triệu tập ngày 23/11/2026, chưa đến ngày."))
        let opened = try await secretary.post(
            "\(path)/opening", [("revision", "2"), ("reason", "Bão <sớm>")])
        #expect(opened.status == .seeOther)
        let papers = try await setting.world.office.readSession(session.id, by: Person.secretary.persona)
        #expect(papers.session.at == Sample.now && papers.session.status == .open)
        let told = try #require(papers.history.last { $0.act == "session.open" })
        #expect(told.body["reason"] == .string("Bão <sớm>") && told.body["calledFor"] != nil)
        let later = try await CouncilWorld()
        let other = try await later.call()
        let client = try await later.world.client(.secretary)
        try await noteEverybody(client, "/council/sessions/\(other.id)")
        later.world.test.clock.move(to: Moment(Sample.day(2026, 11, 23), hour: 0, minute: 5))
        let again = try await later.world.client(.secretary)
        #expect(try await !again.get("/council/sessions/\(other.id)").contains("là họp sớm hơn giấy mời"))
        #expect(
            try await again.post("/council/sessions/\(other.id)/opening", [("revision", "2")]).status == .seeOther,
            "on the day itself at any hour")
    }

    @Test func `without a quorum nothing opens, and the page says how many are missing`() async throws {
        let setting = try await CouncilWorld()
        let session = try await setting.call()
        let secretary = try await setting.world.client(.secretary)
        let path = "/council/sessions/\(session.id)"
        let page = try await secretary.get(path)
        #expect(page.contains("Còn thiếu 6 người") && !page.contains("\(path)/opening"))
        let refused = try await secretary.post("\(path)/opening", [("revision", "1")])
        #expect(refused.status == .unprocessableContent && refused.contains("href=\"#field-attendance\""))
    }

    @Test func `too many votes come back at the field of their own item`() async throws {
        let setting = try await CouncilWorld()
        let session = try await setting.call()
        let secretary = try await setting.world.client(.secretary)
        let path = "/council/sessions/\(session.id)"
        try await noteEverybody(secretary, path)
        try await secretary.post("\(path)/opening", [("revision", "2"), ("reason", "Họp sớm")])
        let id = setting.nominations[1].id
        let page = try await secretary.post(
            "\(path)/votes",
            [("revision", "3"), ("nomination", id.text), ("agree-\(id)", "12"), ("dissent-\(id)", "Tôi phản đối")])
        #expect(page.status == .unprocessableContent)
        #expect(page.contains("<a href=\"#field-agree-\(id)\">"))
        #expect(page.contains("value=\"12\"") && page.contains("Tôi phản đối</textarea>"))
        #expect(!page.contains("aria-invalid=\"true\" id=\"field-agree-\(setting.nominations[0].id)\""))
    }

    @Test func `the whole sheet is saved at once, in parts, and never by halves`() async throws {
        let setting = try await CouncilWorld()
        let session = try await setting.call()
        let secretary = try await setting.world.client(.secretary)
        let path = "/council/sessions/\(session.id)"
        try await noteEverybody(secretary, path)
        try await secretary.post("\(path)/opening", [("revision", "2"), ("reason", "Họp sớm")])
        let ids = setting.nominations.map(\.id)
        let page = try await secretary.get(path)
        #expect(page.text.components(separatedBy: "action=\"\(path)/votes\"").count == 2)
        #expect(page.contains("Còn 3 đề nghị chưa có kết quả:") && !page.contains("writtenAgree-"))
        #expect(page.contains("<a href=\"#field-agree-\(ids[2])\">"))

        func sheet(_ agree: [String]) -> [(String, String)] {
            zip(ids, agree).flatMap { [("agree-\($0)", $1), ("disagree-\($0)", "")] }
        }
        let wrong = try await secretary.post("\(path)/votes", [("revision", "3")] + sheet(["8", "12", ""]))
        #expect(wrong.status == .unprocessableContent && wrong.contains("<a href=\"#field-agree-\(ids[1])\">"))
        #expect(wrong.contains("name=\"agree-\(ids[0])\"") && wrong.contains("value=\"8\""))
        #expect(try await counts(setting, session) == [nil, nil, nil])

        let part = try await secretary.post("\(path)/votes", [("revision", "3")] + sheet(["8", "", "4"]))
        #expect(part.location == "\(path)#item-\(ids[1])")
        #expect(try await counts(setting, session) == [8, nil, 4])
        #expect(try await secretary.get(path).contains("Còn 1 đề nghị chưa có kết quả:"))
        let whole = try await secretary.post("\(path)/votes", [("revision", "4")] + sheet(["8", "7", "4"]))
        #expect(whole.location == path)
        let papers = try await setting.world.office.readSession(session.id, by: Person.secretary.persona)
        #expect(papers.history.filter { $0.act == "session.vote" }.count == 3, "what did not change is not told again")
        let cleared = try await secretary.post("\(path)/votes", [("revision", "5")] + sheet(["8", "7", ""]))
        #expect(cleared.status == .seeOther, "a result typed at the wrong item can be taken back")
        #expect(try await counts(setting, session) == [8, 7, nil])
    }

    @Test func `a tick that leaves a member out can be taken back`() async throws {
        let setting = try await CouncilWorld()
        let session = try await setting.call()
        let secretary = try await setting.world.client(.secretary)
        let path = "/council/sessions/\(session.id)"
        try await noteEverybody(secretary, path)
        try await secretary.post("\(path)/opening", [("revision", "2"), ("reason", "Họp sớm")])
        let item = setting.nominations[0].id
        let member = try #require(Sample.council.members.last).id
        let vote = [("agree-\(item)", "7"), ("disagree-\(item)", "")]
        for (revision, ticks, left) in [("3", [("recused-\(item)", "\(member)")], [member]), ("4", [], [])] {
            let reply = try await secretary.post("\(path)/votes", [("revision", revision)] + vote + ticks)
            #expect(reply.status == .seeOther)
            let papers = try await setting.world.office.readSession(session.id, by: Person.secretary.persona)
            #expect(papers.session.item(item)?.recused == left)
        }
    }

    private func counts(_ setting: CouncilWorld, _ session: CouncilSession) async throws -> [Int?] {
        try await setting.world.office.readSession(session.id, by: Person.secretary.persona).session.agenda
            .map { $0.count?.agree }
    }

    @Test func `others read a session, and no one of another agency finds it`() async throws {
        let setting = try await CouncilWorld()
        let session = try await setting.call()
        let path = "/council/sessions/\(session.id)"
        let read = try await setting.world.client(.member).get(path)
        #expect(read.status == .ok && !read.contains("\(path)/attendance"))
        let posted = try await setting.world.client(.member).post("\(path)/opening", [("revision", "1")])
        #expect(posted.status == .forbidden)
        let stranger = Sample.account("stranger", roles: [.councilSecretary], agency: Sample.otherAgency)
        var settled = stranger
        settled.mustChangePassword = false
        try await setting.world.test.put(
            .addAgency(Sample.otherAgency), .addAccount(settled, passwordHash: Sample.passwordHash))
        #expect(try await setting.world.client(stranger.id).get(path).status == .notFound)
    }

    @Test func `calling off says what happens and gives the dossiers back`() async throws {
        let setting = try await CouncilWorld()
        let session = try await setting.call()
        let clerk = try await setting.world.client(.clerk)
        let path = "/council/sessions/\(session.id)/calling-off"
        #expect(try await clerk.get(path).contains("Hồ sơ trở lại bước đã thẩm định"))
        #expect(try await clerk.post(path, [("revision", "1")]).location == "/council/sessions/\(session.id)")
        let nomination = try await setting.world.office.store.nomination(
            setting.nominations[0].id, agency: Sample.agency.id)
        #expect(nomination?.status == .appraised)
    }

    private func calling(_ setting: CouncilWorld, place: String) -> [(String, String)] {
        [
            ("occasion", Sample.yearly2026.text), ("day", "2026-12-02"), ("time", "14:30"), ("place", place),
        ] + setting.nominations.map { ("agenda", $0.id.text) }
    }

    private func noteEverybody(_ client: SiteClient, _ path: String) async throws {
        let marks = Sample.council.members.map { ("presence-\($0.id)", "present") }
        #expect(try await client.post("\(path)/attendance", [("revision", "1")] + marks).location == path)
    }
}
