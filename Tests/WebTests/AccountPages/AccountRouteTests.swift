import Domain
import Foundation
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct AccountRouteTests {
    private let fields = [
        ("login", "hoa.mai"), ("name", "Trần Thị Hoa Mai"), ("roles", "unit"), ("unit", "unit-school"),
    ]

    @Test func `the password of a new account is shown once and opens the door to a new one`() async throws {
        let world = try await SiteWorld()
        let administrator = try await world.client(.administrator)
        let reply = try await administrator.post("/accounts", fields)
        #expect(reply.status == .ok)
        let password = try #require(shownPassword(reply))
        #expect(!(try await administrator.get("/accounts")).contains(password))

        let browser = world.visitor()
        #expect(try await browser.logIn("hoa.mai", password).location == "/")
        #expect(try await browser.get("/").location == "/password")
    }

    @Test func `what is wrong with an account comes back with its boxes still ticked`() async throws {
        let administrator = try await SiteWorld().client(.administrator)
        let reply = try await administrator.post(
            "/accounts", [("login", "Hoa Mai"), ("name", ""), ("roles", "unit"), ("roles", "clerk"), ("unit", "")])
        #expect(reply.status == .unprocessableContent)
        for field in ["login", "name", "unit"] { #expect(reply.contains("id=\"error-\(field)\"")) }
        #expect(reply.contains("value=\"clerk\" aria-describedby=\"field-roles-2-hint\" checked"))
        #expect(!reply.contains("value=\"chairman\" aria-describedby=\"field-roles-6-hint\" checked"))
    }

    @Test func `a closed account is out at once and can be opened again`() async throws {
        let world = try await SiteWorld()
        let administrator = try await world.client(.administrator)
        let member = try await world.client(.member)
        let path = "/accounts/\(Person.member.account.id)"
        #expect(try await administrator.get("\(path)/revocation").contains("bị đăng xuất ngay"))
        #expect(try await administrator.post("\(path)/revocation").location == path)
        #expect(try await member.get("/").status == .seeOther)
        #expect(try await administrator.post("\(path)/restoration").location == path)
        #expect(try await administrator.get(path).contains("Đang hoạt động"))
    }

    @Test func `the last administrator can not be closed`() async throws {
        let world = try await SiteWorld()
        let administrator = try await world.client(.administrator)
        let path = "/accounts/\(Person.administrator.account.id)"
        #expect(try await administrator.post("\(path)/revocation").status == .unprocessableContent)
        #expect(try await world.office.store.account(Person.administrator.account.id)?.status == .active)
    }

    @Test func `a reset ends the sessions and shows the password once`() async throws {
        let world = try await SiteWorld()
        let administrator = try await world.client(.administrator)
        let clerk = try await world.client(.clerk)
        let reply = try await administrator.post("/accounts/\(Person.clerk.account.id)/password")
        let password = try #require(shownPassword(reply))
        #expect(try await clerk.get("/").location?.hasPrefix("/login") == true)
        #expect(try await clerk.logIn("clerk", password).location == "/")
    }

    @Test func `an act that is none is not found`() async throws {
        let administrator = try await SiteWorld().client(.administrator)
        #expect(try await administrator.get("/accounts/\(Person.clerk.account.id)/deletion").status == .notFound)
    }

    @Test func `nobody else sees or makes accounts`() async throws {
        let world = try await SiteWorld()
        let clerk = try await world.client(.clerk)
        #expect(try await clerk.get("/accounts").status == .forbidden)
        #expect(try await clerk.get("/accounts/new").status == .forbidden)
        #expect(try await clerk.post("/accounts", fields).status == .forbidden)
        let auditor = try await world.client(.auditor)
        let list = try await auditor.get("/accounts")
        #expect(list.status == .ok)
        #expect(!list.contains("/accounts/new"))
        #expect(try await auditor.get("/accounts/\(Person.clerk.account.id)").status == .forbidden)
        #expect(try await world.office.store.account(login: "hoa.mai")?.account == nil)
    }

    @Test func `everybody sees the own sessions and can end them all`() async throws {
        let world = try await SiteWorld()
        let office = try await world.client(.member)
        let phone = try await world.client(.member)
        let page = try await phone.get("/accounts/me")
        #expect(page.text.components(separatedBy: "Firefox").count == 3)
        #expect(page.text.components(separatedBy: "phiên này").count == 2)
        #expect(try await phone.post("/accounts/me/end").location == "/login")
        #expect(try await office.get("/").status == .seeOther)
    }

    private func shownPassword(_ reply: SiteReply) -> String? {
        let parts = reply.text.components(separatedBy: "<p class=\"confirmation-number\">")
        return parts.count == 2 ? parts[1].components(separatedBy: "</p>").first : nil
    }
}
