import Domain
import HTTPTypes
import Operations
import Secrets
import Storage
import TestSupport
import Testing

@testable import Web

/// What the pages of a province and of the commune that proposes ask of the database, with one dossier and with five.
@Suite("Statements of what goes up")
struct ProposalStatementTests {
    private func sent(_ count: Int, in world: TestProvince) async throws -> [Nomination] {
        let participants = (0..<count).map { Sample.participant("t\($0)", "Thôn \($0)", kind: .collective) }
        let nominations = participants.enumerated().map { place, participant in
            Sample.nomination(
                "t\(place)", of: participant, status: .recommended, sequence: place + 1, award: world.merit,
                rank: place + 1)
        }
        let session = Sample.councilSession(
            "first", on: nominations, status: .signed, count: VoteCount(agree: 8, disagree: 1))
        try await world.test.put(
            participants.map(Write.addParticipant) + [
                .takeNumber(NumberSeries(agency: Sample.agency.id, kind: .nomination, year: 2026), value: 1)
            ]
                + zip(nominations, participants).map { .addNomination($0, name: $1.name, detail: "") }
                + [.addCouncilSession(session)])
        for nomination in nominations {
            try await world.office.forwardNomination(
                nomination.id, at: nomination.revision, by: world.person(.clerk, .first))
        }
        return nominations
    }

    /// Statements of one page on a server that has just started, and once more.
    private func cost(_ path: String, _ place: TestProvince.Place, _ world: TestProvince) async throws
        -> StatementCount
    {
        let database = CountingDatabase(world.test.files)
        let office = Office(
            store: DatabaseStore(database, randomness: world.office.chance), clock: world.test.clock,
            chance: world.office.chance, hasher: world.office.hasher)
        let client = SiteClient(try await Site(office: office, options: SiteOptions()))
        let token = Token(world.office.chance)
        let session = LoginSession(
            digest: token.digest.hex, account: TestProvince.account(.clerk, place).id, opened: world.office.now,
            seen: world.office.now, device: "Firefox")
        try await world.test.put(.openSession(session))
        await client.take(cookie: SiteCookie.sessionName, token.text)
        var both: [Int] = []
        for _ in 0..<2 {
            database.forget()
            #expect(try await client.get(path).status == .ok, "\(path)")
            both.append(database.statements.count)
        }
        return StatementCount(cold: both[0], warm: both[1])
    }

    @Test("No page asks more for five dossiers than for one", arguments: [1, 5])
    func pages(dossiers: Int) async throws {
        let world = try await TestProvince()
        let nominations = try await sent(dossiers, in: world)
        let link = try #require(
            try await world.office.store.proposals(touching: [nominations[0].id], of: Sample.agency.id).first)
        let received = try #require(
            try await world.office.store.nomination(link.parentNomination, agency: Sample.province.id))
        try await world.office.returnNomination(
            received.id, items: ["Ảnh"], due: Sample.day(2026, 12, 12), at: received.revision,
            by: world.person(.clerk, .province))
        let below = "/nominations/\(nominations[0].id)"
        // The dossiers' reports are alike: naming the others takes three statements, however many they are.
        let alike = dossiers > 1 ? 3 : 0
        let asked: [(String, String, TestProvince.Place, StatementCount)] = [
            ("home below", "/", .first, [50, 16]),
            ("sent", below, .first, StatementCount(cold: 44 + alike, warm: 19 + alike)),
            ("supplement", "\(below)/supplement", .first, [11, 10]), ("home above", "/", .province, [52, 16]),
            ("communes", "/communes", .province, [8, 1]),
            (
                "received", "/nominations/\(received.id)", .province,
                StatementCount(cold: 41 + alike, warm: 18 + alike)
            ),
        ]
        for (name, path, place, count) in asked {
            let now = try await cost(path, place, world)
            #expect(now == count, "\(name): [\(now.cold), \(now.warm)]")
        }
    }
}
