import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct ModelRouteTests {
    private let form = [
        ("title", "Sổ <số>"), ("bearer", "Tổ <b>Toán</b>"), ("kind", "individual"), ("summary", "Nhắn & gọi"),
        ("effect", "Bỏ <sổ> giấy"),
    ]
    private let home = "/publication/of/\(Sample.agency.code?.text ?? Sample.agency.id.text)"

    @Test func `a unit proposes, the clerk confirms and publishes, everybody reads, another unit follows`() async throws
    {
        let world = try await SiteWorld()
        let school = try await world.client(.school)
        let bare = try await school.post("/models", [])
        #expect(bare.status == .unprocessableContent && bare.contains("Của ai"))
        let path = try #require(try await school.post("/models", form).location)
        let own = try await school.get(path)
        #expect(own.contains("Sổ &lt;số&gt;") && own.contains("Tổ &lt;b&gt;Toán&lt;/b&gt;") && !own.contains("<b>Toán"))
        #expect(!own.contains("Xác nhận đề xuất"))
        #expect(try await world.client(.village).get(path).status == .notFound)
        let clerk = try await world.client(.clerk)
        let unsure = try await clerk.post("\(path)/check", [("revision", "1")])
        #expect(unsure.status == .unprocessableContent)
        #expect(try await clerk.post("\(path)/check", [("revision", "1"), ("result", "checked")]).status == .seeOther)
        #expect(try await !world.visitor().get("\(home)/models").contains("Sổ &lt;số&gt;"))
        let open = try await clerk.post("\(path)/publication", [("revision", "2"), ("day", "2026-11-20")])
        #expect(open.status == .unprocessableContent && open.contains("Chưa ghi ai đồng ý"))
        let consent = [("revision", "2"), ("giver", "Ông <Tư>"), ("document", "Giấy đồng ý"), ("day", "20/11/2026")]
        #expect(try await clerk.post("\(path)/publication", consent).status == .seeOther)
        let read = try await world.visitor().get("\(home)/models")
        #expect(read.contains("Sổ &lt;số&gt;") && read.contains("Tổ &lt;b&gt;Toán&lt;/b&gt;"))
        #expect(!read.contains("Ông") && !read.contains("Giấy đồng ý"), "the consent itself is not public")
        let village = try await world.client(.village)
        let taken = [("day", "2026-11-21"), ("result", "Đã làm <theo>")]
        for reader in [clerk, school] { #expect(try await reader.get(path).contains("Giấy đồng ý")) }
        let other = try await village.get(path)
        #expect(
            other.status == .ok && !other.contains("Giấy đồng ý") && !other.contains("Ông &lt;"),
            "nobody else's to know")
        #expect(try await village.post("\(path)/adoptions", taken).status == .seeOther)
        #expect(try await clerk.get(path).contains("Đã làm &lt;theo&gt;"))
        #expect(try await world.visitor().get("\(home)/models").contains("Thôn Đông"))
    }

    @Test func `open data names no person, and a withdrawn example is on no public page`() async throws {
        let world = try await SiteWorld()
        try await world.test.put(Sample.models)
        for page in ["/models", "/data/models.csv"] {
            #expect(try await world.visitor().get(home + page).contains("Bà Hoa Mẫu") == (page == "/models"), "\(page)")
        }
        #expect(try await world.visitor().get("\(home)/data/models.csv").contains("individual"))
        let clerk = try await world.client(.clerk)
        let reply = try await clerk.post(
            "/models/check-model/withdrawal", [("revision", "3"), ("reason", "Thôi đồng ý")])
        #expect(reply.status == .seeOther)
        #expect(try await !world.visitor().get("\(home)/models").contains("Bà Hoa Mẫu"))
        #expect(try await !world.visitor().get("\(home)/data/models.csv").contains("individual"))
    }

    @Test func `the list is a file for those who read it, and a unit's file has its own and the published`()
        async throws
    {
        let world = try await SiteWorld()
        try await world.test.put(Sample.models + [.addModel(Sample.model("raw", title: "Riêng của trường"))])
        #expect(try await world.client(.clerk).get("/models.csv").contains("Riêng của trường"))
        let village = try await world.client(.village).get("/models.csv")
        #expect(village.contains("Bà Hoa Mẫu") && !village.contains("Riêng của trường"))
    }
}
