import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct UnitRouteTests {
    @Test func `the clerk adds a unit and finds it in the list`() async throws {
        let clerk = try await SiteWorld().client(.clerk)
        let reply = try await clerk.post("/units", [("name", "  Thôn  Tây "), ("kind", "village")])
        #expect(reply.location == "/units")
        let page = try await clerk.get("/units")
        #expect(page.contains("Thôn Tây"))
        #expect(page.contains("Đã thêm."))
    }

    @Test func `a name taken and a kind not chosen come back at their fields with what was typed`() async throws {
        let clerk = try await SiteWorld().client(.clerk)
        let taken = try await clerk.post("/units", [("name", "Thôn Đông"), ("kind", "village")])
        #expect(taken.status == .unprocessableContent)
        #expect(taken.contains("id=\"error-name\""))
        #expect(taken.contains("value=\"Thôn Đông\""))
        let blank = try await clerk.post("/units", [("name", "Thôn Bắc"), ("kind", "")])
        #expect(blank.contains("id=\"error-kind\""))
        #expect(blank.contains("value=\"Thôn Bắc\""))
    }

    @Test func `the administrator gets no links to participants that would be refused`() async throws {
        let world = try await SiteWorld()
        let administrator = try await world.client(.administrator)
        let page = try await administrator.get("/units")
        #expect(page.contains("Trường THCS Mẫu") && !page.contains("href=\"/participants"))
        #expect(
            try await world.client(.clerk).get("/units").contains("href=\"/participants?unit=unit-school\""))
    }

    @Test func `others see no form and can not post one`() async throws {
        let school = try await SiteWorld().client(.school)
        #expect(!(try await school.get("/units")).contains("action=\"/units\""))
        let reply = try await school.post("/units", [("name", "Thôn Tây"), ("kind", "village")])
        #expect(reply.status == .forbidden)
        #expect(!(try await school.get("/units")).contains("Thôn Tây"))
    }
}
