import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct MailRouteTests {
    @Test func `somebody chooses where and about what, and asks for a test`() async throws {
        let world = try await SiteWorld()
        let clerk = try await world.client(.clerk)
        #expect(try await clerk.get("/accounts/me").contains("href=\"/mail\""))
        #expect(try await !clerk.get("/mail").contains("Gửi thư thử"))
        let wrong = try await clerk.post("/mail", [("address", "a@b<script>"), ("on", "1")])
        #expect(wrong.status == .unprocessableContent && wrong.contains("không đúng dạng"))
        #expect(wrong.contains("a@b&lt;script&gt;"))
        let saved = try await clerk.post(
            "/mail", [("address", "can.bo@xa-mau.gov.vn"), ("on", "1"), ("muted", "intake"), ("muted", "none")])
        #expect(saved.location == "/mail")
        let choice = try await world.test.office.store.mailChoice(of: Person.clerk.account.id, agency: Sample.agency.id)
        #expect(choice?.muted == [.intake] && choice?.isOn == true)
        #expect(try await clerk.post("/mail/test", []).location == "/mail")
        #expect(try await clerk.get("/mail").contains("Chờ gửi"))
        #expect(try await !world.client(.school).get("/mail").contains("can.bo@xa-mau.gov.vn"))
    }

    @Test func `a test without an address is refused`() async throws {
        let school = try await SiteWorld().client(.school)
        _ = try await school.get("/mail")
        #expect(try await school.post("/mail/test", []).status == .unprocessableContent)
    }
}
