import Domain
import Foundation
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct CalendarFeedRouteTests {
    private func address(_ page: String) throws -> String {
        let found = try #require(page.firstMatch(of: /\/calendar-feeds\/[A-Za-z0-9_\-]{43}\.ics/))
        return String(found.0)
    }

    @Test func `an address opens the own duties without a log-in until it is ended or renewed`() async throws {
        let world = try await SiteWorld()
        try await world.test.put([.addPetition(Sample.petition)])
        let (clerk, school) = (try await world.client(.clerk), try await world.client(.school))
        _ = try await clerk.get("/mail")
        let first = try address(try await clerk.post("/mail/calendar", []).text)
        let stranger = SiteClient(world.site)
        let file = try await stranger.get(first)
        #expect(
            file.status == .ok && file.contains("BEGIN:VCALENDAR") && file.contains("petition-check-petition@thidua"))
        _ = try await school.get("/mail")
        let other = try address(try await school.post("/mail/calendar", []).text)
        #expect(try await !stranger.get(other).contains("petition-"))
        let second = try address(try await clerk.post("/mail/calendar", []).text)
        #expect(try await stranger.get(first).status == .notFound)
        #expect(try await stranger.get(second).status == .ok)
        #expect(try await clerk.get("/mail").contains("Thu hồi địa chỉ"))
        #expect(try await clerk.post("/mail/calendar/removal", []).location == "/mail")
        #expect(try await stranger.get(second).status == .notFound)
    }

    @Test func `guessing is stopped, and a revoked account's address tells nothing`() async throws {
        let world = try await SiteWorld()
        let school = try await world.client(.school)
        _ = try await school.get("/mail")
        let own = try address(try await school.post("/mail/calendar", []).text)
        let stranger = SiteClient(world.site)
        #expect(try await stranger.get(own).status == .ok)
        var account = Person.school.account
        (account.status, account.revision) = (.revoked, account.revision.next)
        try await world.test.put([.changeAccount(account)])
        #expect(try await stranger.get(own).status == .notFound)
        var last = HTTPResponse.Status.ok
        for _ in 0..<21 {
            last = try await stranger.get("/calendar-feeds/\(String(repeating: "A", count: 43)).ics").status
        }
        #expect(last == .tooManyRequests)
        #expect(try await stranger.get(own).status == .tooManyRequests)
    }
}
