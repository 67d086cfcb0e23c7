import Domain
import Foundation
import HTTPTypes
import Operations
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct MoneyRouteTests {
    @Test func `the accountant's list shows the fraction, and the file holds the same sums`() async throws {
        let world = try await SiteWorld()
        try await world.test.put(TestSeason().writes)
        let clerk = try await world.client(.clerk)
        let page = try await clerk.get("/decisions/decision-first/money")
        #expect(page.contains("3/10") && page.contains("2.530.000") && page.contains("759.000"))
        #expect(page.contains("Tổng số thực chi: 760.000 đồng") && page.contains("Điều 54"))
        let file = try await clerk.get("/decisions/decision-first/money.csv")
        #expect(file.contains("3/10,2530000,759000,760000,760000"))
        #expect(try await world.client(.school).get("/decisions/decision-first/money").status == .forbidden)
        #expect(try await clerk.get("/decisions/decision-first").contains("/decisions/decision-first/money"))
    }

    @Test func `the list of a decision that was followed by another says so, on both`() async throws {
        let setting = try await CouncilWorld()
        let (office, clerk) = (setting.world.office, Person.clerk.persona)
        let decision = try await setting.issue()
        try await office.publishDecision(decision.id, at: decision.revision, by: clerk)
        let viewer = try await setting.world.client(.clerk)
        #expect(try await !viewer.get("/decisions/\(decision.id)/money").contains("mỗi người một lần"))
        let draft = try await office.draftReplacement(of: decision.id, leaving: [], because: "Sai họ tên", by: clerk)
        #expect(try await viewer.get("/decisions/\(draft.id)/money").contains("không chi lần nữa"))
        try await office.presentDecision(draft.id, at: draft.revision, by: clerk)
        _ = try await office.issueDecision(
            draft.id, refusing: [], at: draft.revision.next, by: Person.chairman.persona)
        #expect(try await viewer.get("/decisions/\(decision.id)/money").contains("mỗi người một lần"))
    }

    @Test func `an issued decision is offered as a line until one names it`() async throws {
        let world = try await SiteWorld()
        try await world.test.put(TestSeason().writes)
        let clerk = try await world.client(.clerk)
        let year = TestSeason().decision.issue?.day.year ?? 0
        let page = try await clerk.get("/fund?year=\(year)")
        #expect(page.contains("Quyết định đã ban hành, chưa ghi chi") && page.contains("Ghi chi"))
        #expect(try await !world.client(.auditor).get("/fund?year=\(year)").contains("Ghi chi"))
        let issue = try #require(TestSeason().decision.issue)
        let bare = try await clerk.post(
            "/fund", [("kind", "rewards"), ("amount", "760.000"), ("day", "01/3/2026"), ("text", "Tiền thưởng")])
        #expect(bare.contains("Chưa ghi chứng từ"))
        try await clerk.post(
            "/fund",
            [
                ("kind", "rewards"), ("amount", "760000"), ("day", issue.day.vietnamese), ("text", "Tiền thưởng"),
                ("document", "Quyết định số \(issue.text) ngày \(issue.day.vietnamese)"),
            ])
        #expect(try await !clerk.get("/fund?year=\(year)").contains("chưa ghi chi"))
    }

    @Test func `the fund's lines are entered, warned of and cancelled`() async throws {
        let world = try await SiteWorld()
        let clerk = try await world.client(.clerk)
        #expect(try await clerk.get("/fund").contains("Chưa có dòng nào"))
        let bad = try await clerk.post("/fund", [("amount", "x"), ("kind", "allotment")])
        #expect(bad.status == .unprocessableContent)
        let form = [
            ("kind", "allotment"), ("amount", "6.840.000"), ("day", "01/3/2026"), ("text", "Trích <quỹ>"),
            ("document", "UNC 12"),
        ]
        #expect(try await clerk.post("/fund", form).location == "/fund?year=2026")
        let page = try await clerk.get("/fund")
        #expect(page.contains("Trích &lt;quỹ&gt;") && page.contains("6.840.000 đồng"))
        #expect(page.contains("Chưa ghi dự toán chi thường xuyên"))
        let line = try #require(try await world.test.store.fundEntries(of: Sample.agency.id).first)
        try await clerk.post("/fund/\(line.id)/cancellation", [("revision", "1")])
        #expect(try await !clerk.get("/fund").contains("Chưa ghi dự toán chi thường xuyên"))
        #expect(try await world.client(.auditor).get("/fund").contains("Trích &lt;quỹ&gt;"))
        #expect(try await world.client(.auditor).post("/fund", form).status == .forbidden)
        #expect(try await world.test.store.checkInvariants() == [])
    }
}
