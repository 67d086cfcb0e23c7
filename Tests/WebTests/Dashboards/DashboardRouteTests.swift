import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct DashboardRouteTests {
    private func world() async throws -> SiteWorld {
        let world = try await SiteWorld()
        try await world.test.put(TestSeason().writes + Sample.progress)
        return world
    }

    @Test func `each person comes from the first page to the pictures of the own work`() async throws {
        let world = try await world()
        let clerk = try await world.client(.clerk)
        #expect(try await clerk.get("/").contains("href=\"/dashboard\""))
        let page = try await clerk.get("/dashboard")
        for text in ["Ai đang chậm việc gì?", "Hồ sơ của từng đợt đang ở đâu?", "Đơn vị nào đạt mục tiêu"] {
            #expect(page.contains(text), "\(text)")
        }
        #expect(page.contains("Thôn Đông") && !page.contains("Ai được khen thưởng?"))
        let chairman = try await world.client(.chairman).get("/dashboard?year=2027")
        #expect(chairman.contains("Ai được khen thưởng?") && chairman.contains("2026"))
        #expect(try await world.client(.member).get("/dashboard").contains("Nội dung thi đua nào đạt"))
    }

    @Test func `a unit's page names no other unit`() async throws {
        let world = try await world()
        let village = try await world.client(.village).get("/dashboard")
        #expect(village.contains("Đơn vị mình đang ở đâu?") && village.contains("Lớp bình dân học vụ số"))
        #expect(!village.contains("THCS Mẫu") && !village.contains("Nguyễn Văn Đức"))
        #expect(village.contains("cần ít nhất 3 đơn vị khác"))
    }

    @Test func `the administrator has no pictures and no way to them`() async throws {
        let administrator = try await world().client(.administrator)
        #expect(try await administrator.get("/dashboard").status == .forbidden)
        #expect(!(try await administrator.get("/").contains("href=\"/dashboard\"")))
    }
}
