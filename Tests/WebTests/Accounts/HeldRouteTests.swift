import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

/// What is sent after the log-in expired is kept for the person who sent it, until it is sent on or dropped.
@Suite struct HeldRouteTests {
    private let text = "Dòng này được gõ sau khi <hết> phiên làm việc."
    private var fields: [(String, String)] {
        [("unit", "unit-school"), ("kind", "collective"), ("name", text), ("detail", "Thôn Đông")]
    }

    /// A school's browser whose session has run out, with the text sent to it.
    private func expired(_ world: SiteWorld) async throws -> SiteClient {
        let school = try await world.client(.school)
        world.test.clock.advance(seconds: 31 * 60)
        let reply = try await school.post("/participants", fields)
        #expect(reply.location == "/login?expired=1&kept=1&to=%2Fparticipants")
        return school
    }

    @Test func `it is shown again and again until it is sent, with the unit's name and no identity`() async throws {
        let world = try await SiteWorld()
        _ = try await expired(world)
        let school = try await world.client(.school)
        #expect(try await school.get("/").contains("href=\"/held\""))
        for _ in 1...2 {
            let page = try await school.get("/held")
            #expect(page.contains("Dòng này được gõ sau khi &lt;hết&gt; phiên làm việc."))
            #expect(page.contains("<dd><p>Trường THCS Mẫu</p></dd>"))
            #expect(!page.contains("<p>unit-school</p>"))
        }
        let held = try #require(try await school.get("/held").field("held"))
        let sent = try await school.post("/participants", fields + [("held", held)])
        #expect(sent.status == .seeOther)
        #expect(try await school.get("/held").location == "/")
        #expect(!(try await school.get("/")).contains("href=\"/held\""))
    }

    @Test func `a refused sending keeps it, and one button throws it away`() async throws {
        let world = try await SiteWorld()
        _ = try await expired(world)
        let school = try await world.client(.school)
        let held = try #require(try await school.get("/held").field("held"))
        let refused = try await school.post("/participants", [("name", ""), ("held", held)])
        #expect(refused.status == .unprocessableContent)
        #expect(try await school.get("/held").contains("Bỏ đi"))
        #expect(try await school.post("/held/removal", [("held", held)]).location == "/held")
        #expect(try await school.get("/held").location == "/")
    }

    @Test func `nobody else sees or drops it`() async throws {
        let world = try await SiteWorld()
        _ = try await expired(world)
        let held = try #require(try await world.client(.school).get("/held").field("held"))
        let village = try await world.client(.village)
        #expect(try await village.get("/held").location == "/")
        try await village.post("/held/removal", [("held", held)])
        #expect(try await world.client(.school).get("/held").contains("Dòng này"))
    }

    @Test func `logging in leads to it`() async throws {
        let world = try await SiteWorld()
        try await world.give("một mật khẩu dài", to: .school)
        let browser = try await expired(world)
        #expect(try await browser.get("/login?expired=1&kept=1").contains("Nội dung vừa gõ được giữ lại"))
        #expect(try await browser.logIn("school", "một mật khẩu dài").location == "/held")
    }

    @Test func `a form that no page of that session made is not kept`() async throws {
        let world = try await SiteWorld()
        let school = try await world.client(.school)
        world.test.clock.advance(seconds: 31 * 60)
        let reply = try await school.post("/participants", fields, token: "forged")
        #expect(reply.location == "/login?expired=1&to=%2Fparticipants")
        #expect(try await world.client(.school).get("/held").location == "/")
    }

    @Test func `a page of an earlier session, sent after logging in again, is kept for its person to send once more`()
        async throws
    {
        let world = try await SiteWorld()
        let school = try await world.client(.school)
        await school.sayOwnForm()
        let reply = try await school.post("/participants", fields, token: "of an earlier session")
        #expect(reply.location == "/held")
        #expect(try await school.get("/held").contains("Dòng này được gõ sau khi"))

        let foreign = try await world.client(.village)
        let refused = try await foreign.post("/participants", fields, token: "of another site")
        #expect(refused.status == .unprocessableContent)
        #expect(try await foreign.get("/held").location == "/")
    }

    @Test func `after logging out on purpose what was typed is shown to be copied, and kept nowhere`() async throws {
        let world = try await SiteWorld()
        let school = try await world.client(.school)
        await school.forget(cookie: "thidua")
        #expect(try await school.post("/participants", fields).location == "/login?to=%2Fparticipants")
        await school.sayOwnForm()
        let reply = try await school.post("/participants", fields)
        #expect(reply.status == .unauthorized)
        #expect(reply.contains("Dòng này được gõ sau khi &lt;hết&gt; phiên làm việc."))
        #expect(try await school.post("/participants", [("name", "ngắn")]).location == "/login?to=%2Fparticipants")
        #expect(try await world.client(.school).get("/held").location == "/")
    }

    @Test(arguments: ["/password", "/logout", "/accounts/me/end"])
    func `what holds a password or only presses a button is never kept`(path: String) async throws {
        let world = try await SiteWorld()
        let school = try await world.client(.school)
        world.test.clock.advance(seconds: 31 * 60)
        let reply = try await school.post(path, [("old", "một mật khẩu dài"), ("password", "mật khẩu mới dài hơn")])
        let back = ["/password": "%2Fpassword", "/logout": "%2F", "/accounts/me/end": "%2Faccounts%2Fme"][path] ?? ""
        #expect(reply.location == "/login?expired=1&to=\(back)")
        #expect(try await world.client(.school).get("/held").location == "/")
    }
}
