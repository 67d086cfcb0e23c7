import Domain
import HTTPTypes
import Operations
import Storage
import TestSupport
import Testing

@testable import Web

/// A form that adds something adds it once, however often its press arrives.
@Suite struct FormMarkRouteTests {
    private let line = [
        ("kind", "allotment"), ("amount", "6.840.000"), ("day", "01/3/2026"), ("text", "Trích quỹ"),
        ("document", "UNC 12"),
    ]

    private func lines(_ world: SiteWorld) async throws -> Int {
        try await world.test.store.fundEntries(of: Sample.agency.id).count
    }

    @Test func `ten presses at the same moment make one line of the fund, and each is led to it`() async throws {
        let world = try await SiteWorld()
        let clerk = try await world.client(.clerk)
        _ = try await clerk.get("/fund")
        let replies = try await withThrowingTaskGroup(of: SiteReply.self) { group in
            for _ in 0..<10 { group.addTask { try await clerk.post("/fund", line) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(replies.allSatisfy { $0.status == .seeOther && ($0.location ?? "").hasPrefix("/fund") })
        #expect(try await lines(world) == 1)
        let acts = try await world.test.store.journal(agency: Sample.agency.id, before: nil, limit: 100).map(\.act)
        #expect(acts.filter { $0 == "agency.fund" }.count == 1)
    }

    @Test func `the same press again leads to what the first made and says so, a changed or a new form adds`()
        async throws
    {
        let world = try await SiteWorld()
        let clerk = try await world.client(.clerk)
        _ = try await clerk.get("/fund")
        let page = await clerk.csrf
        #expect(try await clerk.post("/fund", line, token: page).location == "/fund?year=2026")
        let again = try await clerk.post("/fund", line, token: page)
        #expect(again.location == "/fund?year=2026")
        #expect(try await clerk.get("/fund").contains("Đã ghi ở lần bấm trước."))
        #expect(try await lines(world) == 1)
        #expect(
            try await clerk.post("/fund", line.dropLast() + [("document", "UNC 13")], token: page).status == .seeOther)
        #expect(try await lines(world) == 2, "back, another document, pressed: another line")
        _ = try await clerk.get("/fund")
        #expect(try await clerk.post("/fund", line).status == .seeOther)
        #expect(try await lines(world) == 3, "a form opened anew is meant")
        let other = try await world.client(.clerk)
        #expect(try await other.post("/fund", line, token: page).status != .seeOther, "the token is another session's")
    }

    @Test func `what the first press could not add is not taken for added`() async throws {
        let world = try await SiteWorld()
        let clerk = try await world.client(.clerk)
        _ = try await clerk.get("/fund")
        let page = await clerk.csrf
        for _ in 1...2 {
            let bad = try await clerk.post("/fund", [("amount", "x"), ("kind", "allotment")], token: page)
            #expect(bad.status == .unprocessableContent)
        }
        #expect(try await clerk.post("/fund", line, token: page).status == .seeOther)
        #expect(try await lines(world) == 1)
    }

    @Test func `participants and units are added once, and a press is forgotten after a day`() async throws {
        let world = try await SiteWorld()
        let clerk = try await world.client(.clerk)
        let person = [
            ("kind", "individual"), ("unit", Sample.school.id.text), ("group", "officials"), ("name", "Lò Thị Mới"),
            ("detail", "Giáo viên"), ("work", "direct"), ("gender", "woman"),
        ]
        _ = try await clerk.get("/participants/new")
        let page = await clerk.csrf
        let first = try await clerk.post("/participants", person, token: page)
        #expect(first.status == .seeOther)
        #expect(try await clerk.post("/participants", person, token: page).location == first.location)
        #expect(try await marks(world) == 1)
        world.test.clock.advance(seconds: FormMark.keptSeconds + 1)
        let later = try await world.client(.clerk)
        _ = try await later.get("/fund")
        #expect(try await later.post("/fund", line).status == .seeOther)
        #expect(try await marks(world) == 1, "the old one went")
    }

    private func marks(_ world: SiteWorld) async throws -> Int {
        try await AgencyScope.everything.around {
            try await world.test.database.read {
                try $0.first("SELECT count(*) FROM form_marks") { $0.number(0) } ?? 0
            }
        }
    }
}
