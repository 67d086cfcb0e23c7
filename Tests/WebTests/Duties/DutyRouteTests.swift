import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct DutyRouteTests {
    private func world() async throws -> SiteWorld {
        let world = try await SiteWorld()
        try await world.test.put([.addPetition(Sample.petition)] + Sample.progress)
        return world
    }

    @Test func `the clerk filters the duties by kind and unit, and takes them along as a file`() async throws {
        let clerk = try await world().client(.clerk)
        let all = try await clerk.get("/duties")
        #expect(all.contains("Trả lời kiến nghị của Bà Ba") && all.contains("Trường THCS Mẫu"))
        let petitions = try await clerk.get("/duties?kind=petition")
        #expect(petitions.contains("Trả lời kiến nghị của Bà Ba") && !petitions.contains("Nộp báo cáo tiến độ"))
        let file = try await clerk.get("/duties.csv?kind=petition")
        #expect(file.contains("Bà Ba") && !file.contains("Nộp hồ sơ"))
        #expect(try await clerk.get("/duties?kind=none&within=x&page=-1").status == .ok)
    }

    @Test func `a unit never sees what another owes`() async throws {
        let village = try await world().client(.village)
        let page = try await village.get("/duties")
        #expect(page.contains("Nộp hồ sơ") && !page.contains("Trường THCS Mẫu") && !page.contains("Bà Ba"))
        #expect(try await !village.get("/duties.csv").contains("Bà Ba"))
    }

    @Test func `the first page counts what is late and leads to the list`() async throws {
        let world = try await world()
        #expect(try await world.client(.clerk).get("/").contains("href=\"/duties\""))
        world.test.clock.move(to: Moment(Sample.day(2026, 12, 2), hour: 8))
        #expect(try await world.client(.clerk).get("/").contains("Trả lời kiến nghị của Bà Ba"))
    }

    @Test func `the clerk says that the statistics were sent, and takes it back`() async throws {
        let world = try await world()
        let clerk = try await world.client(.clerk)
        #expect(try await clerk.get("/duties").contains("Ghi nhận việc đã làm"))
        let key = "statistics statistics 2026-12-15"
        let empty = try await clerk.post("/duties/marks", [("duty", ""), ("done", "31/02/2026"), ("note", "<b>")])
        #expect(empty.status == .unprocessableContent && empty.contains("&lt;b&gt;") && !empty.contains("<b>"))
        let day = Sample.now.day.description
        #expect(
            try await clerk.post("/duties/marks", [("duty", key), ("done", day), ("note", "<i>")]).location == "/duties"
        )
        let page = try await clerk.get("/duties")
        #expect(page.contains("&lt;i&gt;") && page.contains("Bỏ ghi nhận"))
        #expect(try await clerk.post("/duties/marks", [("duty", key), ("done", day)]).status == .notFound)
        #expect(try await !world.client(.chairman).get("/duties").contains("name=\"duty\""))
        #expect(try await clerk.post("/duties/marks/removal", [("duty", key)]).location == "/duties")
        #expect(try await !clerk.get("/duties").contains("&lt;i&gt;"))
    }
}
