package import Domain
import Secrets

package protocol CalendarFeedStore: Sendable {
    func calendarFeed(of account: ID<Account>, agency: ID<Agency>) async throws -> CalendarFeed?
    /// Asked before anybody is known.
    func calendarFeed(digest: String) async throws -> CalendarFeed?
}

extension Office {
    /// - Returns: the secret of the address, shown once; an earlier one ends.
    package func makeCalendarFeed(by persona: Persona) async throws -> String {
        let token = Token(chance)
        let feed = CalendarFeed(
            account: persona.account, agency: persona.agency, digest: token.digest.hex, made: now)
        let entry = entry("mail.calendar", on: Subject.account(persona.account), by: persona)
        try await commit(Change([.setCalendarFeed(feed)], entries: [entry]))
        return token.text
    }

    package func endCalendarFeed(by persona: Persona) async throws {
        guard let feed = try await store.calendarFeed(of: persona.account, agency: persona.agency) else {
            throw Refusal(.notFound)
        }
        let entry = entry("mail.calendar-end", on: Subject.account(persona.account), by: persona)
        try await commit(Change([.endCalendarFeed(feed)], entries: [entry]))
    }

    package func readOwnCalendarFeed(by persona: Persona) async throws -> CalendarFeed? {
        try await store.calendarFeed(of: persona.account, agency: persona.agency)
    }

    /// What the person of the address owes; nothing is told of an address that ended, nor of a revoked account.
    /// - Parameter origin: where the question comes from: wrong secrets are counted there.
    package func readCalendarFeed(_ secret: String, origin: String) async throws -> [Duty] {
        let window = attemptWindow
        let key = "calendar:" + origin
        if try await store.attempts(key: key, window: window) >= Office.mostWrongFeeds {
            throw Refusal(.tooManyAttempts, ["minutes": minutesLeft(of: window)])
        }
        guard let token = Token(secret), let feed = try await store.calendarFeed(digest: token.digest.hex) else {
            _ = try await store.countAttempt(key: key, window: window)
            throw Refusal(.notFound)
        }
        let asked = try await store.countAttempt(key: "feed:" + feed.account.text, window: window)
        if asked > Office.mostFeeds { throw Refusal(.tooManyAttempts, ["minutes": minutesLeft(of: window)]) }
        return try await AgencyScope.only(feed.agency).around {
            guard let account = try await store.account(feed.account), account.status == .active else {
                throw Refusal(.notFound)
            }
            let persona = account.persona
            return try await readDuties(by: persona).duties.filter { $0.concerns(persona) }
        }
    }

    /// In one window: wrong secrets of one origin, and questions for one person.
    private static let mostWrongFeeds = 20
    private static let mostFeeds = 60
}
