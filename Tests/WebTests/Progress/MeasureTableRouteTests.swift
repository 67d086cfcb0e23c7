import Domain
import HTTPTypes
import Operations
import Paperwork
import TestSupport
import Testing

@testable import Web

/// Indicators and figures by files on their pages.
@Suite struct MeasureTableRouteTests {
    private func world() async throws -> SiteWorld {
        let world = try await SiteWorld()
        try await world.test.put(.addIndicator(Sample.classes), .addIndicator(Sample.online))
        return world
    }

    /// Sends a file and confirms what its preview shows.
    private func bring(_ client: SiteClient, _ address: String, _ text: String) async throws -> SiteReply {
        _ = try await client.get(address)
        _ = try await client.upload(address, [], file: ("so <1>.csv", Array(text.utf8)))
        let preview = try await client.settled("\(address)/preview")
        guard let digest = preview.field("digest") else { return preview }
        try await client.post("\(address)/confirmation", [("digest", digest)])
        return try await client.settled("\(address)/preview")
    }

    @Test func `figures saved from the page are filled in and brought back`() async throws {
        let world = try await world()
        let school = try await world.client(.school)
        #expect(try await school.get("/progress").contains("href=\"/progress/import\""))
        let saved = try await school.get("/progress.csv?year=2026").text
        let line = try #require(
            saved.split(whereSeparator: \.isNewline).first { $0.contains("Quý III/2026") && $0.contains("lớp") })
        let filled = saved.replacing(line, with: line.replacing("lớp,,", with: "lớp,\"1.234,5\",Sổ <1>"))
        #expect(try await bring(school, "/progress/import", filled).contains("Thêm mới 1"))
        let page = try await school.get("/progress/units/\(Sample.school.id)/2026-q3")
        #expect(page.contains("1.234,5") && page.contains("Sổ &lt;1&gt;"))
        let wrong = try await bring(school, "/progress/import", "Kỳ,Chỉ số,Kết quả\nquý III/2026,Lạ <x>,5\n")
        #expect(wrong.contains("Lạ &lt;x&gt;") && wrong.field("digest") == nil)
        #expect(try await world.office.store.checkInvariants() == [])
    }

    @Test func `indicators saved from the page are changed and brought back as new versions`() async throws {
        let world = try await world()
        let clerk = try await world.client(.clerk)
        #expect(try await clerk.get("/indicators").contains("href=\"/indicators/import\""))
        let saved = try await clerk.get("/indicators.csv").text
        let changed = saved.replacing("01/7/2026", with: "01/10/2026").replacing("mọi kỳ: 5", with: "mọi kỳ: 6")
        let done = try await bring(clerk, "/indicators/import", changed)
        #expect(done.contains("Thêm mới 0, cập nhật 1, đã có sẵn 1."))
        #expect(try await clerk.get("/indicators/\(Sample.classes.id)").contains("Nhập từ tệp bảng"))
        #expect(try await world.client(.school).get("/indicators/import").status == .forbidden)
    }

    @Test func `a table of points is set for kinds of participant on its page`() async throws {
        let world = try await SiteWorld()
        let clerk = try await world.client(.clerk)
        _ = try await clerk.get("/scoring/table")
        let yaml = "ties:\n  - {order: 1, prefer: higher, text: số tài khoản <b>, source: II}\n"
        func set(_ kinds: [String]) async throws -> SiteReply {
            try await clerk.upload(
                "/scoring/table",
                [("document", "157/KH-UBND"), ("day", "2026-11-18")] + kinds.map { ("kinds", $0) },
                file: ("bang.yaml", Array(yaml.utf8)))
        }
        #expect(try await set(["enterprise", "organisation"]).location == "/scoring/table")
        let page = try await clerk.get("/scoring/table")
        #expect(page.contains("Dùng cho: tổ chức, doanh nghiệp") && page.contains("số tài khoản &lt;b&gt;"))
        #expect(page.contains("Bảng này không cho điểm"))
        #expect(try await set(["enterprise"]).contains("id=\"error-document\""))
        #expect(try await set(["nobody"]).contains("id=\"error-kinds\""))
    }
}
