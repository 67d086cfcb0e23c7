import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct NominationSubmissionRouteTests {
    @Test func `a complete dossier is handed in and gets its number`() async throws {
        let world = try await NominationWorld(.draft)
        let school = try await world.client(.school)
        let page = try await school.get("\(world.path)/submission")
        #expect(page.contains("Hồ sơ đủ điều kiện nộp."))
        let reply = try await school.post("\(world.path)/submission", [world.revision])
        #expect(reply.location == world.path)
        let detail = try await school.get(world.path)
        #expect(detail.contains("Đã nộp hồ sơ.") && detail.contains("HS-2026-001"))
    }

    @Test func `the second press of the button leads to the same page`() async throws {
        let world = try await NominationWorld(.draft)
        let school = try await world.client(.school)
        try await school.post("\(world.path)/submission", [world.revision])
        let again = try await school.post("\(world.path)/submission", [world.revision])
        #expect(again.status == .seeOther)
        #expect(again.location == world.path)
        #expect(try await world.nomination()?.revision == Revision(2))
    }

    @Test func `what is missing is listed and there is no button`() async throws {
        let world = try await NominationWorld(.draft, isComplete: false)
        let school = try await world.client(.school)
        let page = try await school.get("\(world.path)/submission")
        #expect(page.contains("còn 1 điểm bị chặn") && page.contains("Chưa có Tờ trình."))
        #expect(!page.contains("<form class=\"form\" method=\"post\" action=\"\(world.path)/submission\""))
        let forced = try await school.post("\(world.path)/submission", [world.revision])
        #expect(forced.status == .unprocessableContent)
        #expect(try await world.nomination()?.status == .draft)
    }

    @Test func `after the deadline nothing is taken`() async throws {
        let world = try await NominationWorld(.draft)
        world.world.test.clock.move(to: Moment(Sample.day(2026, 12, 1), hour: 9))
        let reply = try await world.client(.school).post("\(world.path)/submission", [world.revision])
        #expect(reply.status == .unprocessableContent)
        #expect(reply.contains("30/11/2026"))
    }
}
