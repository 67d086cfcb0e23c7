import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct PeriodReviewRouteTests {
    private let path = "/reviews/occasion-interim-2027"

    @Test func `the pages for the meeting have the figures of the review of the same day, whenever they are asked`()
        async throws
    {
        let world = try await SiteWorld()
        try await world.test.put(TestSeason().writes + Sample.progress)
        world.test.clock.move(to: Moment(Sample.day(2026, 11, 23), hour: 9))
        let clerk = try await world.client(.clerk)
        func tables(_ address: String) async throws -> [String] {
            let html = try await clerk.get(address).text
            return html.matches(of: /<tbody.*?<\/tbody>/.dotMatchesNewlines()).map { String($0.output) }
        }
        let day = "?as-of=2026-11-22"
        let slides = try await tables("\(path)/slides\(day)")
        let review = try await tables(path + day)
        #expect(slides.count > 4 && Set(slides).isSubset(of: Set(review)))
        #expect(try await clerk.get(path + day).contains("\(path)/slides?as-of=2026-11-22"))
        let office = world.test.office
        let asked = try await office.readPaperRecord(
            .review, "interim-2027@2026-11-22", by: Person.clerk.persona)
        let room = try await office.readPeriodReview(
            Sample.id("occasion-interim-2027"), as: Sample.day(2026, 11, 22), by: Person.clerk.persona)
        guard case .review(let facts, _) = asked.subject else { return #expect(Bool(false)) }
        #expect(facts == room.facts)
        let line = try await office.recordFund(
            FundForm(
                kind: .contribution, amount: Dong(1_000), day: Sample.day(2026, 11, 22), text: "Muộn",
                document: "PT 09"), by: Person.clerk.persona)
        #expect(line.amount == Dong(1_000))
        #expect(try await tables("\(path)/slides\(day)") == slides)
        #expect(try await tables("\(path)/slides") != slides)
        #expect(try await clerk.get("\(path)/slides?as-of=2027-01-01").status == .unprocessableContent)
        #expect(try await world.client(.school).get("\(path)/slides").status == .forbidden)
    }

    @Test func `a review is opened for a day, written in, and read again`() async throws {
        let world = try await SiteWorld()
        try await world.test.put(Sample.progress)
        let clerk = try await world.client(.clerk)
        #expect(try await clerk.get("/results").contains("href=\"/reviews\""))
        #expect(try await clerk.get("/reviews").contains("href=\"\(path)\""))
        let page = try await clerk.get("\(path)?as-of=2026-11-20")
        #expect(page.contains("Từ ngày 01/01/2026 đến hết ngày 20/11/2026") && !page.contains("chưa hết"))
        #expect(page.contains("/official-papers/review/occasion-interim-2027@2026-11-20/pdf"))
        #expect(try await clerk.get(path).contains("22/11/2026 chưa hết"))
        let ahead = try await clerk.get("\(path)?as-of=2026-12-24")
        #expect(ahead.status == .unprocessableContent && ahead.contains("đến hết ngày 22/11/2026"))
        #expect(try await clerk.get("\(path)/poem").status == .notFound)

        let form = try await clerk.get("\(path)/limits")
        #expect(form.contains("name=\"text\"") && form.contains("Lớp bình dân học vụ số"))
        let saved = try await clerk.post("\(path)/limits", [("revision", ""), ("text", "Còn <chậm>")])
        #expect(saved.location == path)
        let read = try await clerk.get(path)
        #expect(read.contains("Còn &lt;chậm&gt;") && read.contains(Person.clerk.name))
        let stale = try await clerk.post("\(path)/limits", [("revision", ""), ("text", "Khác")])
        #expect(stale.status == .conflict && stale.contains("Khác</textarea>"))
        #expect(stale.contains("Bản người khác vừa lưu") && stale.contains("<p>Còn &lt;chậm&gt;</p>"))
        let current = try #require(stale.field("revision"))
        let both = [("revision", current), ("text", "Còn <chậm> và khác")]
        #expect(try await clerk.post("\(path)/limits", both).location == path)
        let word = try await clerk.get("/official-papers/review/occasion-interim-2027@2026-11-20/docx")
        #expect(word.status == .ok)
        #expect(try await clerk.get("/official-papers/review/occasion-interim-2027@x/docx").status == .notFound)

        let auditor = try await world.client(.auditor)
        #expect(!(try await auditor.get(path).contains("\(path)/limits")))
        #expect(try await auditor.get("\(path)/limits").status == .forbidden)
        let school = try await world.client(.school)
        #expect(try await school.get(path).status == .forbidden)
        #expect(!(try await school.get("/results").contains("href=\"/reviews\"")))
    }
}
