import Domain
import TestSupport
import Testing

@Suite struct InitiativeTests {
    private func registered(_ authors: [InitiativeAuthor]? = nil) -> Initiative {
        Sample.initiative("x", authors: authors)
    }

    private func outcome(_ document: String = "21/QĐ-UBND", day: Day = Sample.day(2026, 6, 1), by: Person = .clerk)
        -> InitiativeOutcome
    {
        InitiativeOutcome(
            document: document, day: day, authority: "UBND xã Mẫu", by: by.account.id, at: Sample.now)
    }

    @Test func `shares make a hundred, and every author has a name and a part`() {
        let today = Sample.now.day
        #expect(registered().defects(on: today) == [])
        let short = registered([InitiativeAuthor(name: "Hoa", share: 60), InitiativeAuthor(name: "Bình", share: 30)])
        #expect(short.defects(on: today) == [Reason(.initiativeShares, field: "authors", ["sum": "90"])])
        let idle = registered([InitiativeAuthor(name: "Hoa", share: 100), InitiativeAuthor(name: "Bình", share: 0)])
        #expect(idle.defects(on: today).map(\.code) == [.initiativeAuthors])
        #expect(registered([]).defects(on: today).map(\.code) == [.initiativeAuthors])
    }

    @Test func `recognised once, with a paper, not before it was used and not by who registered it`() throws {
        let known = try registered().recognised(outcome())
        #expect(known.status == .recognised && known.outcome?.document == "21/QĐ-UBND")
        #expect(throws: Refusal(.initiativeOver)) { try known.declined(outcome()) }
        #expect(throws: Refusal(.initiativeOwn)) { try registered().recognised(outcome(by: .school)) }
        #expect(throws: Refusal(.missingDocument, field: "document")) { try registered().declined(outcome("")) }
        let early = outcome(day: Sample.day(2026, 2, 1))
        #expect(throws: Refusal(.closedBeforeOpened, field: "day", ["day": "01/3/2026"])) {
            try registered().recognised(early)
        }
    }

    @Test func `the same title written otherwise is found, another one is not`() {
        let others = [
            Sample.initiative("a", title: "TRA CỨU hồ sơ bằng mã"),
            Initiative(
                id: Sample.id("check-b"), agency: Sample.agency.id, unit: Sample.village.id, title: "Máy lọc nước",
                summary: "Dùng cát và than để lọc nước giếng cho bà con.", scope: .unit,
                authors: [InitiativeAuthor(name: "A", share: 100)], applied: Sample.day(2026, 3, 1),
                enteredBy: Person.school.account.id, entered: Sample.now),
        ]
        let found = registered().similar(in: others + [registered()])
        #expect(found.map(\.other.id) == [Sample.id("check-a")] && found.first?.hasSameTitle == true)
    }

    @Test func `an author in the council is a conflict on that dossier alone, and a proposal`() throws {
        let nomination = Sample.nomination("1", of: Sample.participant("1", "Người khác"))
        var search = ConflictSearch(
            council: Sample.council, nominations: [nomination], names: [:], declarations: [], rulings: [])
        #expect(search.conflicts == [])
        search.coAuthors = [nomination.id: [Sample.council.members[3].name.uppercased()]]
        let found = try #require(search.conflicts.first)
        #expect(found.grounds == [.coAuthor] && found.member == Sample.council.members[3].id)
        #expect(!found.isRecused && !found.isSettled && search.conflicts.count == 1)
        search.coAuthors = [Sample.id("nomination-2"): [Sample.council.members[3].name]]
        #expect(search.conflicts == [])
    }
}
