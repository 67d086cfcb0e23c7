import Domain
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    static let calendarFeedRoutes: [Route] = [
        .post(MailPath.calendar, handler: makeFeed), .post(MailPath.calendarEnd, handler: endFeed),
        .get("\(MailPath.feeds)/{file}", .anybody, handler: readFeed),
    ]

    /// Answers with a page: the address is kept nowhere, so there is nothing a redirect could lead to.
    private static func makeFeed(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let secret = try await visit.office.makeCalendarFeed(by: persona)
        let host = try await visit.office.store.publicAddress(of: persona.agency)?.text
        let page = CalendarFeedPage(address: "\(host ?? visit.ownAddress)\(MailPath.feeds)/\(secret).ics")
        return try await visit.page(page.title, page.html(in: visit.language))
    }

    private static func endFeed(_ visit: Visit) async throws -> Answer {
        try await visit.office.endCalendarFeed(by: try visit.persona)
        return .see(MailPath.own, .saved)
    }

    /// Whoever has the address reads it, as calendar programs do: without a log-in.
    private static func readFeed(_ visit: Visit) async throws -> Answer {
        let file = visit.parameters["file"] ?? ""
        guard file.hasSuffix(".ics") else { throw Refusal(.notFound) }
        let duties = try await visit.office.readCalendarFeed(String(file.dropLast(4)), origin: visit.origin)
        return .download(
            DutyCalendarFile.write(duties, at: visit.office.now, in: visit.language), name: "viec-co-han.ics",
            type: "text/calendar; charset=utf-8")
    }
}
