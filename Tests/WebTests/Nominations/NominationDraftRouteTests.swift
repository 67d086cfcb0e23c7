import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct NominationDraftRouteTests {
    @Test func `a unit begins a nomination for one of its participants`() async throws {
        let world = try await NominationWorld()
        let school = try await world.client(.school)
        let people = try await school.get("/nominations/new?q=do+thi")
        #expect(people.contains("/nominations/new?participant=participant-duc"))
        let reply = try await school.post(
            "/nominations",
            [
                ("occasion", "occasion-yearly-2026"), ("participant", "participant-duc"),
                ("award", SamplePlan.certificate),
            ])
        let location = try #require(reply.location)
        #expect(location.hasSuffix("/edit"))
        let page = try await school.get(location)
        #expect(page.status == .ok)
        #expect(page.contains("Đỗ Thị &lt;b&gt;&quot;&amp;&#39;"))
        #expect(page.contains("data-autosave=\"\(location.replacing("/edit", with: "/draft"))\""))
    }

    @Test
    func `who gets no award on the open occasions is told why, whom the plan does give to, and has no dead button`()
        async throws
    {
        let world = try await NominationWorld()
        let home = Sample.participant("ho", "Hộ ông <b> Bình", kind: .household)
        try await world.world.test.put(.addParticipant(home))
        let page = try await world.client(.school).get("/nominations/new?participant=\(home.id)")
        #expect(page.status == .ok && page.contains("kế hoạch không có hình thức khen nào cho hộ gia đình"))
        #expect(page.contains("Giấy khen của Chủ tịch Ủy ban nhân dân xã: tập thể, cá nhân"))
        #expect(!page.contains("Đề nghị hình thức nào?") && !page.contains("action=\"/nominations\""))
        #expect(page.contains("Hộ ông &lt;b&gt; Bình"))
    }

    @Test func `a form without its answers comes back with the person chosen`() async throws {
        let world = try await NominationWorld()
        let reply = try await world.client(.school).post("/nominations", [("participant", "participant-duc")])
        #expect(reply.status == .unprocessableContent)
        #expect(reply.contains("id=\"error-occasion\"") && reply.contains("id=\"error-award\""))
        #expect(reply.field("participant") == "participant-duc")
    }

    @Test func `another unit's participant does not exist`() async throws {
        let world = try await NominationWorld()
        let village = try await world.client(.village)
        #expect(try await village.get("/nominations/new?participant=participant-duc").status == .notFound)
        let reply = try await village.post(
            "/nominations",
            [
                ("occasion", "occasion-yearly-2026"), ("participant", "participant-duc"),
                ("award", SamplePlan.certificate),
            ])
        #expect(reply.status == .notFound)
    }

    @Test func `saving keeps the text and goes on to the papers`() async throws {
        let world = try await NominationWorld(.draft)
        let reply = try await world.client(.school).post("\(world.path)/edit", world.form(report: "Một báo cáo mới."))
        #expect(reply.location == "\(world.path)/evidence")
        let saved = try #require(try await world.nomination())
        #expect(saved.report == "Một báo cáo mới.")
        #expect(saved.revision == Revision(2))
        #expect(saved.achievements.map(\.title) == ["Số hóa toàn bộ học bạ", "Dạy 12 lớp kỹ năng số"])
        #expect(saved.achievements[0].id == Sample.id("achievement-duc"))
    }

    @Test func `a refused save shows what was typed and names the row`() async throws {
        let world = try await NominationWorld(.draft)
        let form = world.form(report: "Văn bản <i>giữ lại</i>", to: "2026-02-31")
        let reply = try await world.client(.school).post("\(world.path)/edit", form)
        #expect(reply.status == .unprocessableContent)
        #expect(reply.contains("Văn bản &lt;i&gt;giữ lại&lt;/i&gt;</textarea>"))
        #expect(reply.contains("<a href=\"#field-achievement-2\">"))
        #expect(reply.contains("value=\"2026-02-31\" id=\"field-achievement-2-to\""))
        #expect(try await world.nomination()?.revision == .first)
    }

    @Test func `the draft saves itself, and half a row waits`() async throws {
        let world = try await NominationWorld(.draft)
        let school = try await world.client(.school)
        let reply = try await school.post("\(world.path)/draft", world.form(report: "Đang gõ", to: ""))
        #expect(reply.status == .noContent)
        #expect(try reply.headers[#require(HTTPField.Name("Revision"))] == "2")
        let saved = try #require(try await world.nomination())
        #expect(saved.report == "Đang gõ")
        #expect(saved.achievements.map(\.title) == ["Số hóa toàn bộ học bạ"])
    }

    @Test func `a draft somebody else changed is answered 409 and stays theirs`() async throws {
        let world = try await NominationWorld(.draft)
        let school = try await world.client(.school)
        try await school.post("\(world.path)/draft", world.form(report: "Trước"))
        let late = try await school.post("\(world.path)/draft", world.form(report: "Sau"))
        #expect(late.status == .conflict)
        #expect(try await world.nomination()?.report == "Trước")
    }

    @Test func `nobody else opens the draft`() async throws {
        let world = try await NominationWorld(.draft)
        #expect(try await world.client(.village).get("\(world.path)/edit").status == .notFound)
        #expect(try await world.client(.clerk).get("\(world.path)/edit").status == .notFound)
        #expect(try await world.client(.auditor).get("\(world.path)/edit").status == .forbidden)
        #expect(try await world.client(.auditor).get(world.path).status == .ok)
    }
}

extension NominationWorld {
    /// The form as the page sends it: the achievement that stands there, and a new one until `to`.
    func form(report: String, to: String = "2026-09-30") -> [(String, String)] {
        [
            revision, ("report", report), ("award", SamplePlan.certificate), ("themes", "a"), ("criteria", "c2"),
            ("rows", "3"), ("achievement-1-id", "achievement-duc"), ("achievement-1", "Số hóa toàn bộ học bạ"),
            ("achievement-1-from", "2026-01-01"), ("achievement-1-to", "2026-10-31"), ("achievement-2-id", ""),
            ("achievement-2", "Dạy 12 lớp kỹ năng số"), ("achievement-2-from", "2026-03-01"),
            ("achievement-2-to", to), ("achievement-3-id", ""), ("achievement-3", ""), ("achievement-3-from", ""),
            ("achievement-3-to", ""),
        ]
    }
}
