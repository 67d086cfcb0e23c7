import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct CalendarRouteTests {
    @Test func `everybody sees the days off of a year, only clerk and administrator set them`() async throws {
        let world = try await SiteWorld()
        let school = try await world.client(.school)
        let page = try await school.get("/movement/calendar?year=2026")
        #expect(page.contains("thứ Ba, 17/02/2026") && page.contains("Tết Nguyên đán"))
        #expect(page.contains("chưa đối chiếu"))
        #expect(!page.contains("name=\"reason\""))
        #expect(try await world.client(.administrator).get("/movement/calendar").contains("name=\"reason\""))
        let refused = try await school.post(
            "/movement/calendar", [("day", "2026-08-31"), ("work", "off"), ("reason", "x")])
        #expect(refused.status == .forbidden)
    }

    @Test func `a day set moves the simulation, is in the journal, and can be undone`() async throws {
        let world = try await SiteWorld()
        let clerk = try await world.client(.clerk)
        let before = try await clerk.get("/movement/simulation?from=2027-11-01&to=2027-11-02").text
        #expect(before.contains("01/11/2027"))
        let fields = [("day", "2027-11-01"), ("work", "off"), ("reason", "Thông báo 12/TB-UBND"), ("year", "2027")]
        let set = try await clerk.post("/movement/calendar", fields)
        #expect(set.location == "/movement/calendar?year=2027")
        let page = try await clerk.get("/movement/calendar?year=2027")
        #expect(page.contains("Thông báo 12/TB-UBND") && page.contains("Cơ quan ghi"))
        let moved = try await clerk.get("/movement/simulation?from=2027-11-01&to=2027-11-02").text
        #expect(!moved.contains("01/11/2027") && moved.contains("02/11/2027"))

        let journal = try await world.client(.auditor).get("/journal")
        #expect(journal.contains("Ghi ngày nghỉ, ngày làm việc") && journal.contains("01/11/2027"))

        let stamp = try #require(page.field("set"))
        let undone = try await clerk.post(
            "/movement/calendar/removal", [("day", "2027-11-01"), ("set", stamp), ("year", "2027")])
        #expect(undone.location == "/movement/calendar?year=2027")
        #expect(try await world.office.readCalendar(by: Person.clerk.persona).changes.isEmpty)
        let twice = try await clerk.post(
            "/movement/calendar/removal", [("day", "2027-11-01"), ("set", stamp), ("year", "2027")])
        #expect(twice.status == .conflict)
    }

    @Test func `everything wrong with a day is told at its field, and what was typed stays`() async throws {
        let world = try await SiteWorld()
        let clerk = try await world.client(.clerk)
        let empty = try await clerk.post("/movement/calendar", [("day", ""), ("work", ""), ("reason", "")])
        #expect(empty.status == .unprocessableContent)
        for field in ["day", "work", "reason"] { #expect(empty.contains("href=\"#field-\(field)\""), "\(field)") }
        let sunday = try await clerk.post(
            "/movement/calendar", [("day", "2026-08-23"), ("work", "off"), ("reason", "Nghỉ bù")])
        #expect(sunday.status == .unprocessableContent)
        #expect(sunday.contains("Ngày 23/8/2026 đã là ngày nghỉ.") && sunday.contains("value=\"Nghỉ bù\""))
        let far = try await clerk.post(
            "/movement/calendar", [("day", "2099-08-24"), ("work", "off"), ("reason", "Nghỉ bù")])
        #expect(far.status == .unprocessableContent)
        let fields = [("day", "2026-08-31"), ("work", "off"), ("reason", "Nghỉ bù")]
        #expect(try await clerk.post("/movement/calendar", fields).status == .seeOther)
        let again = try await clerk.post("/movement/calendar", fields)
        #expect(again.contains("Cơ quan đã ghi ngày này rồi."))
    }
}
