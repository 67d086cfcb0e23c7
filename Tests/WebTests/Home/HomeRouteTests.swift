import Domain
import Foundation
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct HomeRouteTests {
    @Test func `a visitor is asked to log in and comes back`() async throws {
        let visitor = try await SiteWorld().visitor()
        let reply = try await visitor.get("/")
        #expect(reply.status == .seeOther)
        #expect(reply.location == "/login?to=%2F")
    }

    @Test func `logging in by name and password leads to the first page`() async throws {
        let world = try await SiteWorld()
        try await world.give("một mật khẩu dài", to: .clerk)
        let browser = world.visitor()
        #expect(try await browser.logIn("clerk", "sai mật khẩu").status == .unprocessableContent)
        #expect(try await browser.logIn("clerk", "một mật khẩu dài").location == "/")
        #expect(try await browser.get("/").contains("<h1>Việc hôm nay</h1>"))
    }

    @Test func `the clerk sees the open occasion, its deadline and the quota of the own certificate only`() async throws
    {
        let world = try await SiteWorld()
        let teacher = Sample.participant("duc")
        try await world.test.put(
            .addParticipant(teacher),
            .addNomination(
                Sample.nomination("duc", of: teacher, status: .allocated), name: teacher.name, detail: ""))
        let page = try await world.client(.clerk).get("/")
        #expect(page.contains("Khen thưởng năm 2026 đang nhận hồ sơ, còn 8 ngày"))
        #expect(page.contains("<span>Cá nhân</span> <strong>1 dự kiến / tối đa 5</strong>"))
        #expect(page.contains("<span>Tập thể</span> <strong>0 dự kiến / tối đa 2</strong>"))
        world.test.clock.move(to: Moment(Sample.day(2026, 12, 2), hour: 9))
        let late = try await world.client(.clerk).get("/")
        #expect(late.contains("Khen thưởng năm 2026: đã hết hạn nộp hồ sơ ngày 30/11/2026"))
        #expect(!page.contains("Bằng khen"))
        #expect(page.contains("Tiền thưởng dự kiến 760.000 đồng"))
        #expect(page.contains("1 cá nhân × 760.000 đồng (hệ số 0,3 × 2.530.000 đồng"))
    }

    @Test func `a unit sees its own dossiers by status and no gauges`() async throws {
        let world = try await SiteWorld()
        let teacher = Sample.participant("duc")
        try await world.test.put(
            .addParticipant(teacher),
            .addNomination(Sample.nomination("duc", of: teacher), name: teacher.name, detail: ""))
        let school = try await world.client(.school).get("/")
        #expect(school.contains("<a href=\"/nominations?status=draft\">Bản nháp</a>"))
        #expect(!school.contains("dự kiến / tối đa"))
        let village = try await world.client(.village).get("/")
        #expect(village.contains("Đơn vị chưa có hồ sơ nào."))
    }

    @Test func `a unit's first page counts its own registrations, the clerk's those of the commune`() async throws {
        let world = try await SiteWorld()
        let teacher = Sample.participant("duc")
        let farmer = Sample.participant("binh", unit: Sample.village)
        try await world.test.put(
            .addParticipant(teacher), .addParticipant(farmer),
            .addRegistration(Sample.registration("duc", of: teacher)))
        func counts(_ registered: Int, _ all: Int) -> String {
            "data-label=\"Đã đăng ký\">\(registered)</td><td role=\"cell\" class=\"number\" data-label=\"Có trong danh sách\">\(all)</td>"
        }
        let village = try await world.client(.village).get("/")
        #expect(village.contains("Đăng ký thi đua năm 2026 của đơn vị") && village.contains(counts(0, 1)))
        #expect(try await world.client(.school).get("/").contains(counts(1, 1)))
        let clerk = try await world.client(.clerk).get("/")
        #expect(clerk.contains("Đăng ký thi đua năm 2026</h2>") && clerk.contains(counts(1, 2)))
    }

    @Test func `the secretary of the council is told to call a session, and who is clerk too is told once`()
        async throws
    {
        let setting = try await CouncilWorld()
        let line = "Triệu tập hội đồng cho 3 hồ sơ đã thẩm định"
        let page = try await setting.world.client(.secretary).get("/")
        #expect(page.contains(line) && page.contains("/council/sessions/new?occasion=\(Sample.yearly2026)"))
        var both = Sample.account("kiem-nhiem", roles: [.clerk, .councilSecretary])
        both.mustChangePassword = false
        try await setting.world.test.put(.addAccount(both, passwordHash: "none"))
        let once = try await setting.world.client(both.id).get("/")
        #expect(once.text.components(separatedBy: "<strong>\(line)").count == 2)
    }

    @Test func `the administrator is told which accounts are missing`() async throws {
        let page = try await SiteWorld().client(.administrator).get("/")
        #expect(page.contains("Chuẩn bị để vận hành"))
        #expect(page.contains("Có tài khoản: Người thẩm định"))
        #expect(page.contains("1 đơn vị chưa có tài khoản đại diện"))
        #expect(!(try await SiteWorld().client(.auditor).get("/")).contains("Chuẩn bị để vận hành"))
    }
}
