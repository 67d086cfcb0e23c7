import Domain
import HTTPTypes
import Operations
import Secrets
import Storage
import TestSupport
import Testing

@testable import Web

/// What another unit's dossier must not be told apart from by: the words of the refusal and the work done for it, which is
/// what the time of an answer shows.
@Suite struct AbsenceTests {
    /// A site whose statements are counted, with ours in it, and a representative of another unit.
    private func asker() async throws -> (client: SiteClient, database: CountingDatabase, ours: Nomination) {
        let test = try await TestOffice()
        let season = TestSeason()
        try await test.put(season.writes)
        let counting = CountingDatabase(test.files)
        let office = Office(
            store: DatabaseStore(counting, randomness: test.office.chance), clock: test.clock,
            chance: test.office.chance, hasher: test.office.hasher)
        let client = SiteClient(try await Site(office: office, options: SiteOptions()))
        let token = Token(test.office.chance)
        try await test.put(
            .openSession(
                LoginSession(
                    digest: token.digest.hex, account: Person.village.account.id, opened: test.office.now,
                    seen: test.office.now, device: "Firefox")))
        await client.take(cookie: SiteCookie.sessionName, token.text)
        return (client, counting, season.nomination)
    }

    private let nowhere = "khong-co-ho-so-nay"

    @Test(arguments: ["", "/eligibility", "/edit", "/withdrawal", "/submission"])
    func `a dossier of another unit is refused in the words and with the work of one that does not exist`(
        page: String
    ) async throws {
        let (client, database, ours) = try await asker()
        func ask(_ id: String) async throws -> (reply: SiteReply, statements: Int) {
            // The first answer fills what is remembered; the second is compared.
            _ = try await client.get("/nominations/\(id)\(page)")
            database.forget()
            return (try await client.get("/nominations/\(id)\(page)"), database.statements.count)
        }
        let (theirs, none) = (try await ask(ours.id.text), try await ask(nowhere))
        #expect(theirs.reply.status == .notFound && none.reply.status == .notFound)
        #expect(theirs.statements == none.statements)
        #expect(theirs.reply.text.replacing(ours.id.text, with: "X") == none.reply.text.replacing(nowhere, with: "X"))
        #expect(!theirs.reply.contains("Nguyễn Văn Đức"))
    }

    @Test(arguments: ["order=name", "order=newest", "status=published", "q=duc"])
    func `neither order nor count of a unit's list changes with what another unit handed in`(query: String)
        async throws
    {
        let world = try await SiteWorld()
        let village = try await world.client(.village)
        let before = try await village.get("/nominations?\(query)")
        try await world.test.put(TestSeason().writes)
        #expect(try await world.client(.clerk).get("/nominations?\(query)").contains("Nguyễn Văn Đức"))
        let after = try await village.get("/nominations?\(query)")
        #expect(main(after) == main(before))
    }

    /// The page without its frame, whose form tokens differ.
    private func main(_ reply: SiteReply) -> Substring {
        reply.text.firstRange(of: "<main").map { reply.text[$0.lowerBound...] } ?? ""
    }
}
