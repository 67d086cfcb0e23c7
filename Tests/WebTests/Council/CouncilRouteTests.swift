import Domain
import Foundation
import HTTPTypes
import Operations
import Pages
import TestSupport
import Testing

@testable import Web

@Suite struct CouncilRouteTests {
    @Test func `the council's page shows its rules with their source and offers the session that waits`() async throws {
        let setting = try await CouncilWorld()
        let page = try await setting.world.client(.clerk).get("/council")
        #expect(page.status == .ok)
        #expect(page.contains("ít nhất 2/3 tổng số thành viên, tức ít nhất 6 trên 9 thành viên"))
        #expect(page.contains("quá nửa tổng số thành viên, tức ít nhất 5 trên 9 phiếu"))
        #expect(page.contains("Quy chế Hội đồng <span class=\"tag tag-neutral\">chưa đối chiếu</span>"))
        #expect(page.contains("/council/sessions/new?occasion=\(Sample.yearly2026)"))
    }

    @Test func `who writes nominations does not see the council`() async throws {
        let world = try await SiteWorld()
        #expect(try await world.client(.school).get("/council").status == .forbidden)
        #expect(try await world.client(.secretary).get("/council/composition").status == .forbidden)
        #expect(try await world.visitor().get("/council").status == .seeOther)
    }

    @Test func `a refused composition keeps what was typed and says everything that is wrong`() async throws {
        let client = try await SiteWorld().client(.clerk)
        let fields = [
            ("decisionNumber", "77/QĐ-UBND"), ("decided", "hôm qua"), ("name-0", CouncilWorld.hostile),
            ("seat-0", "chair"), ("quorum", "4/3"), ("threshold", "percent"), ("percent", "120"),
        ]
        let page = try await client.post("/council/composition", fields)
        #expect(page.status == .unprocessableContent)
        #expect(page.contains("href=\"#field-decided\"") && page.contains("href=\"#field-quorum\""))
        #expect(page.contains("href=\"#field-percent\""))
        #expect(page.contains("value=\"77/QĐ-UBND\"") && page.contains("value=\"4/3\""))
        #expect(page.contains("value=\"Đỗ Thị &lt;b&gt;&quot;&amp;&#39;\""))
    }

    @Test func `a council without a secretary is refused at its table`() async throws {
        let client = try await SiteWorld().client(.clerk)
        let page = try await client.post("/council/composition", composition(seats: ["chair", "member", "member"]))
        #expect(page.status == .unprocessableContent)
        #expect(page.contains("<a href=\"#field-members\">Hội đồng phải có đúng một thư ký."))
    }

    @Test func `a new composition is in force for the next session`() async throws {
        let world = try await SiteWorld()
        let client = try await world.client(.clerk)
        let reply = try await client.post(
            "/council/composition", composition(seats: ["chair", "member", "secretary"]))
        #expect(reply.location == "/council")
        let council = try await world.office.readCouncil(by: Person.clerk.persona)
        #expect(council?.decisionNumber == "77/QĐ-UBND")
        #expect(council?.rules.threshold == .percent(80))
        #expect(council?.rules.source == Citation("Quy chế, Điều 5", verified: true))
        #expect(council?.members.map(\.seat) == [.chair, .member, .secretary])
    }

    private func composition(seats: [String]) -> [(String, String)] {
        [
            ("decisionNumber", "77/QĐ-UBND"), ("decided", "2026-11-20"), ("quorum", "1/2"), ("threshold", "percent"),
            ("percent", "80"), ("source", "Quy chế, Điều 5"), ("verified", "yes"),
        ]
            + seats.enumerated().flatMap {
                [("name-\($0)", "Người \($0)"), ("post-\($0)", "Ủy viên"), ("seat-\($0)", $1)]
            }
    }
}
