import Domain
import HTTPTypes
import Operations
import Secrets
import Storage
import TestSupport
import Testing

@testable import Web

/// What every page asks of the database: a literal for each, the same whether one teacher stands in the season or nine.
@Suite struct StatementCountTests {
    private struct Asked {
        let key: String
        let path: String
        let person: Person?
    }

    /// Every page, by the first of the people who may see it.
    private func pages(_ site: Site) -> [Asked] {
        site.routes.filter { $0.method == .get }.map { route in
            let key = "GET \(route.path)"
            let persons = AuthorisationMatrix.persons[key] ?? []
            return Asked(
                key: key, path: AuthorisationMatrix.path(route.path) + AuthorisationMatrix.query,
                person: Person.allCases.first { persons.contains($0) })
        }
    }

    /// A server that has just started, on the test's database.
    private func started(_ test: TestOffice) async throws -> (site: Site, database: CountingDatabase) {
        let counting = CountingDatabase(test.files)
        let office = Office(
            store: DatabaseStore(counting, randomness: test.office.chance), clock: test.clock,
            chance: test.office.chance, hasher: test.office.hasher)
        return (try await Site(office: office, options: SiteOptions()), counting)
    }

    private func logIn(_ person: Person?, _ test: TestOffice, _ client: SiteClient) async throws {
        guard let person else { return }
        let token = Token(test.office.chance)
        let session = LoginSession(
            digest: token.digest.hex, account: person.account.id, opened: test.office.now, seen: test.office.now,
            device: "Firefox")
        try await test.put(.openSession(session))
        await client.take(cookie: SiteCookie.sessionName, token.text)
    }

    private func counts(people: Int) async throws -> [String: StatementCount] {
        let test = try await TestOffice()
        try await test.put(StatementSeason(people: people).writes)
        var found: [String: StatementCount] = [:]
        for page in pages(try await started(test).site) {
            let (site, database) = try await started(test)
            let client = SiteClient(site)
            try await logIn(page.person, test, client)
            var both: [Int] = []
            for _ in 0..<2 {
                database.forget()
                _ = try await client.get(page.path)
                both.append(database.statements.count)
            }
            found[page.key] = StatementCount(cold: both[0], warm: both[1])
        }
        return found
    }

    @Test(arguments: [1, 9])
    func `every page costs the statements its literal says`(people: Int) async throws {
        let found = try await counts(people: people)
        let wrong = Set(found.keys).union(StatementCounts.pages.keys).sorted().compactMap { key -> String? in
            let (now, said) = (found[key], StatementCounts.pages[key])
            guard now != said else { return nil }
            return "\"\(key)\": [\(now?.cold ?? -1), \(now?.warm ?? -1)], not \(said.map { "\($0)" } ?? "named")"
        }
        #expect(wrong == [])
    }
}
