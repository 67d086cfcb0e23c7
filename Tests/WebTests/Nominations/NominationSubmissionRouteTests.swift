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

    @Test func `a returned dossier shows what was asked for and by when`() async throws {
        let world = try await NominationWorld(.returned)
        try await world.ask(for: "Tờ trình <ký>", due: Sample.day(2026, 12, 3))
        let page = try await world.client(.school).get("\(world.path)/submission")
        #expect(page.contains("<li>Tờ trình &lt;ký&gt;</li>") && page.contains("3/12/2026"))
        #expect(page.contains("action=\"\(world.path)/submission\""))
        world.world.test.clock.move(to: Moment(Sample.day(2026, 12, 4), hour: 9))
        let late = try await world.client(.school).get("\(world.path)/submission")
        #expect(late.contains("3/12/2026") && !late.contains("action=\"\(world.path)/submission\""))
    }

    @Test func `an overdue supplement waits on the clerk's first page`() async throws {
        let world = try await NominationWorld(.returned)
        try await world.ask(for: "Tờ trình", due: Sample.day(2026, 12, 3))
        #expect(!(try await world.client(.clerk).get("/")).contains("Quá hạn bổ sung"))
        world.world.test.clock.move(to: Moment(Sample.day(2026, 12, 4), hour: 9))
        let clerk = try await world.client(.clerk)
        let line = "Quá hạn bổ sung: 1 hồ sơ – Khen thưởng năm 2026"
        #expect(try await clerk.get("/").contains(line))
        try await world.world.office.lapseSupplements(of: Sample.agency.id)
        let lapsed = try await clerk.get("/")
        #expect(lapsed.contains(line) && lapsed.contains("status=lapsed"))
        #expect(!(try await world.client(.school).get("/")).contains(line))
    }

    @Test func `after the deadline nothing is taken, and the page says so before anybody presses`() async throws {
        let world = try await NominationWorld(.draft)
        world.world.test.clock.move(to: Moment(Sample.day(2026, 12, 1), hour: 9))
        let page = try await world.client(.school).get("\(world.path)/submission")
        #expect(
            page.contains(
                "<div class=\"notice notice-warn\" role=\"note\">Hạn nộp hồ sơ là ngày 30/11/2026, nay đã qua."))
        #expect(page.contains("30/11/2026") && !page.contains("action=\"\(world.path)/submission\""))
        let reply = try await world.client(.school).post("\(world.path)/submission", [world.revision])
        #expect(reply.status == .unprocessableContent)
        #expect(reply.contains("30/11/2026"))
    }
}
