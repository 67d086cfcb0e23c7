import Domain
import Operations
import Storage
import TestSupport
import Testing

struct ScoringStoreTests {
    private let agency = Sample.agency.id

    private func world(_ more: [Write] = []) async throws -> TestOffice {
        let test = try await TestOffice()
        try await test.put([.addParticipant(Sample.participant("duc"))] + Sample.scoring + more)
        return test
    }

    private func query(_ drafts: ScoreSheetQuery.Drafts = .all, unit: ID<OrgUnit>? = nil) -> ScoreSheetQuery {
        ScoreSheetQuery(agency: agency, occasion: Sample.yearly2026, unit: unit, drafts: drafts)
    }

    @Test("Tables, sheets and reviews come back as they were written")
    func roundTrip() async throws {
        let test = try await world()
        #expect(try await test.store.scoreTables(of: agency) == [Sample.scoreTableRecord])
        #expect(try await test.store.scoreSheet(Sample.scoreSheet().id, agency: agency) == Sample.scoreSheet())
        let review = Sample.scoreReview(by: .member)
        #expect(try await test.store.scoreReviews(of: Sample.scoreSheet().id, agency: agency) == [review])
        var sheet = Sample.scoreSheet(status: .frozen)
        sheet.changes = ["A.1": ScoreChange(reason: "Lệch “20”", evidence: "Sổ")]
        (sheet.reason, sheet.revision) = ("Có khiếu nại", Revision(2))
        try await test.put(.changeScoreSheet(sheet))
        #expect(try await test.store.scoreSheet(sheet.id, agency: agency) == sheet)
        #expect(try await test.store.frozenScoreSheets(of: Sample.yearly2026, agency: agency) == [sheet])
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test("A draft is listed for its unit alone, and nothing for another agency")
    func lists() async throws {
        let other = Sample.participant("lan", "Lê Lan")
        let draft = Sample.scoreSheet("lan", of: other, status: .draft)
        let test = try await world([.addParticipant(other), .addScoreSheet(draft), .addAgency(Sample.otherAgency)])
        let ids = { (query: ScoreSheetQuery) in try await test.store.scoreSheets(query).rows.map(\.id.text) }
        #expect(try await ids(query()) == ["sheet-lan", "sheet-duc"])
        #expect(try await ids(query(.none)) == ["sheet-duc"])
        #expect(try await ids(query(.of(Sample.village.id))) == ["sheet-duc"])
        #expect(try await ids(query(.of(Sample.school.id), unit: Sample.school.id)) == ["sheet-lan", "sheet-duc"])
        #expect(try await ids(query(unit: Sample.village.id)) == [])
        var second = query()
        (second.page, second.size) = (2, 1)
        let page = try await test.store.scoreSheets(second)
        #expect(page.rows.map(\.id.text) == ["sheet-duc"] && page.total == 2)
        let stranger = Sample.otherAgency.id
        #expect(try await test.store.scoreSheet(draft.id, agency: stranger) == nil)
        #expect(try await test.store.scoreTables(of: stranger).isEmpty)
        #expect(try await test.store.scoreReviews(of: Sample.scoreSheet().id, agency: stranger).isEmpty)
    }

    @Test("The database refuses points confirmed by who handed them in, and a second review of the same hand-in")
    func guards() async throws {
        let test = try await world()
        var own = Sample.scoreSheet(status: .confirmed)
        (own.confirmedBy, own.revision) = (Person.school.account.id, Revision(2))
        await #expect(throws: StoreFault.conflict("score_sheets_confirmed")) {
            try await test.put(.changeScoreSheet(own))
        }
        await #expect(throws: StoreFault.conflict("score_reviews")) {
            try await test.put(.addScoreReview(Sample.scoreReview("again", by: .member)))
        }
        await #expect(throws: StoreFault.conflict("score_sheets")) {
            try await test.put(.addScoreSheet(Sample.scoreSheet("twice")))
        }
    }

    @Test("Points touched past the program are found")
    func invariant() async throws {
        let test = try await world()
        try await test.files.tamper("UPDATE score_sheets SET claimed_total = claimed_total + 1")
        #expect(try await test.store.checkInvariants().map(\.name) == ["scoreTotalsMatch"])
    }

    @Test("What waits is told to each by what they may do, and to nobody of another agency")
    func waiting() async throws {
        let other = Sample.participant("lan", "Lê Lan")
        let draft = Sample.scoreSheet("lan", of: other, status: .draft)
        let test = try await world([.addParticipant(other), .addScoreSheet(draft), .addAgency(Sample.otherAgency)])
        let store = test.store
        let open = try await store.openScoreSheets(agency: agency, unit: Sample.school.id)
        #expect(open == [OpenScoreSheet(id: draft.id, occasion: Sample.yearly2026, name: "Lê Lan")])
        #expect(try await store.openScoreSheets(agency: agency, unit: Sample.village.id) == [])
        #expect(try await store.scoredOccasions(agency: agency, unit: Sample.school.id) == [Sample.yearly2026])
        func waiting(_ person: Person, sparing unit: ID<OrgUnit>? = nil) async throws -> [[Int]] {
            try await store.scoresWaiting(agency: agency, for: person.account.id, sparing: unit).map {
                [$0.unreviewed, $0.reviewed]
            }
        }
        // The member of the council has given points, the appraiser has not; the unit's own person sees nothing.
        #expect(try await waiting(.appraiser) == [[1, 1]])
        #expect(try await waiting(.member) == [[0, 1]])
        #expect(try await waiting(.school) == [])
        #expect(try await waiting(.appraiser, sparing: Sample.school.id) == [])
        var again = Sample.scoreSheet()
        (again.submitted, again.revision) = (Sample.now.adding(seconds: 60), Revision(2))
        try await test.put(.changeScoreSheet(again))
        #expect(try await waiting(.member) == [[1, 0]], "what is handed in anew is reviewed anew")
        let stranger = Sample.otherAgency.id
        #expect(try await store.openScoreSheets(agency: stranger, unit: Sample.school.id) == [])
        #expect(try await store.scoresWaiting(agency: stranger, for: Person.clerk.account.id, sparing: nil) == [])
    }
}
