import Domain
import Foundation
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct CommunicationRouteTests {
    private let home = "/publication/of/\(Sample.agency.code?.text ?? Sample.agency.id.text)"

    @Test func `a unit plans an activity, tells of it, and an address in it is no link`() async throws {
        let world = try await SiteWorld()
        let school = try await world.client(.school)
        let bare = try await school.post("/communications", [])
        #expect(bare.status == .unprocessableContent)
        let form = [
            ("title", "Ngày <hội>"), ("kind", "social"), ("channel", "Trang <b>xã</b>"), ("planned", "01/11/2026"),
        ]
        let path = try #require(try await school.post("/communications", form).location)
        #expect(try await school.get(path).contains("quá ngày dự kiến"))
        let outcome = [
            ("revision", "1"), ("day", "2026-11-02"), ("reach", "250"), ("link", "https://xau.example/<script>"),
        ]
        #expect(try await school.post("\(path)/outcome", outcome).status == .seeOther)
        let page = try await school.get(path)
        #expect(page.contains("Ngày &lt;hội&gt;") && page.contains("Trang &lt;b&gt;xã") && page.contains("250"))
        #expect(page.contains("https://xau.example/&lt;script&gt;") && !page.contains("href=\"https://xau"))
        #expect(try await world.client(.village).get(path).status == .notFound)
        let csv = try await world.client(.clerk).get("/communications.csv?year=2026")
        #expect(csv.contains("Ngày <hội>") && csv.contains("250"))
    }

    @Test func `the clerk announces to everybody in plain text, and takes it down`() async throws {
        let world = try await SiteWorld()
        let clerk = try await world.client(.clerk)
        let form = [("title", "Mở <lớp>"), ("text", "Xem https://xau.example tại thôn")]
        #expect(try await world.client(.school).post("/announcements", form).status == .forbidden)
        let path = try #require(try await clerk.post("/announcements", form).location)
        let open = try await world.visitor().get("\(home)/announcements")
        #expect(open.contains("Mở &lt;lớp&gt;") && open.contains("https://xau.example"))
        #expect(!open.contains("href=\"https://xau"))
        let gone = [("revision", "1"), ("reason", "Sai ngày")]
        #expect(try await clerk.post("\(path)/taking-down", gone).status == .seeOther)
        #expect(try await !world.visitor().get("\(home)/announcements").contains("Mở &lt;lớp&gt;"))
    }

    @Test func `the text for the press names who holds an award, of a published decision only`() async throws {
        let world = try await SiteWorld()
        try await world.test.put(TestSeason().writes)
        let clerk = try await world.client(.clerk)
        #expect(try await clerk.get("/press").contains("01/QĐ-UBND"))
        let page = try await clerk.get("/press/decision-first")
        #expect(page.contains("Nguyễn Văn Đức") && page.contains("01/QĐ-UBND") && page.contains("Giáo viên"))
        #expect(try await world.client(.school).get("/press").status == .forbidden)
        var certificate = TestSeason().certificate
        certificate.status = .cancelled
        try await world.test.put(.changeCertificate(certificate))
        #expect(try await !clerk.get("/press/decision-first").contains("Nguyễn Văn Đức"))
    }
}
