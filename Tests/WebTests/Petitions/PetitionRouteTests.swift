import Domain
import HTTPTypes
import Operations
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct PetitionRouteTests {
    private let form = [
        ("occasion", "occasion-yearly-2026"), ("sender", "Bà <Ba>"), ("content", "Vì sao chưa được chọn?"),
        ("due", "01/12/2026"),
    ]

    @Test func `a unit asks, the clerk answers with reasons, and the unit reads the answer`() async throws {
        let world = try await SiteWorld()
        let school = try await world.client(.school)
        let lacking = try await school.post("/petitions", [("sender", "Bà Ba")])
        #expect(lacking.status == .unprocessableContent)
        let sent = try await school.post("/petitions", form)
        let path = try #require(sent.location)
        let own = try await school.get(path)
        #expect(!own.contains("Bà &lt;Ba&gt;") && !own.contains("Ghi trả lời") && own.contains("chưa đặt hạn"))
        #expect(own.contains(Sample.school.name) && !own.contains("01/12/2026"))
        #expect(try await world.client(.village).get(path).status == .notFound)
        #expect(try await world.client(.appraiser).get(path).status == .forbidden)
        let clerk = try await world.client(.clerk)
        #expect(try await clerk.get("/petitions").contains("chờ trả lời"))
        #expect(try await !clerk.get(path).contains("Rút kiến nghị") && own.contains("Rút kiến nghị"))
        #expect(try await clerk.post("\(path)/withdrawal", [("revision", "1")]).status == .forbidden)
        let days = [("received", "20/11/2026"), ("due", "05/12/2026"), ("sender", "Bà <Ba>, phụ huynh")]
        #expect(try await school.post("\(path)/correction", days + [("revision", "1")]).status == .forbidden)
        let silent = try await clerk.post("\(path)/correction", days + [("revision", "1")])
        #expect(silent.status == .unprocessableContent && silent.contains("lý do"))
        // What came by the unit's own log-in came when it came.
        let other = try await clerk.post(
            "\(path)/correction", days + [("revision", "1"), ("reason", "Đơn giấy đến trước")])
        #expect(other.contains("đơn vị tự gửi"))
        try await clerk.post(
            "\(path)/correction",
            [
                ("received", "22/11/2026"), ("due", "05/12/2026"), ("sender", Sample.school.name), ("revision", "1"),
            ])
        let corrected = try await school.get(path)
        #expect(!corrected.contains("phụ huynh") && corrected.contains("05/12/2026"))
        let empty = try await clerk.post("\(path)/answer", [("revision", "2")])
        #expect(empty.status == .unprocessableContent)
        try await clerk.post(
            "\(path)/answer", [("revision", "2"), ("answer", "Hết số lượng <mục IV>"), ("document", "12/UBND")])
        let answered = try await school.get(path)
        #expect(answered.contains("Hết số lượng &lt;mục IV&gt;") && answered.contains("12/UBND"))
        #expect(try await school.post("\(path)/withdrawal", [("revision", "3")]).status == .unprocessableContent)
    }

    @Test func `who entered one does not answer it, and a late one is marked`() async throws {
        let world = try await SiteWorld()
        let clerk = try await world.client(.clerk)
        let sent = try await clerk.post("/petitions", form + [("unit", "unit-village")])
        let path = try #require(sent.location)
        #expect(try await !clerk.get(path).contains("Ghi trả lời"))
        let own = try await clerk.post("\(path)/answer", [("revision", "1"), ("answer", "a"), ("document", "b")])
        #expect(own.contains("không trả lời chính kiến nghị"))
        let days = [("received", "20/11/2026"), ("due", "01/12/2026"), ("sender", "Bà <Ba>, phụ huynh")]
        try await clerk.post("\(path)/correction", days + [("revision", "1"), ("reason", "Ghi nhầm")])
        #expect(try await clerk.get(path).contains("Bà &lt;Ba&gt;, phụ huynh"))
        world.test.clock.move(to: Moment(Sample.day(2026, 12, 2), hour: 8))
        let later = try await world.client(.clerk)
        #expect(try await later.get("/petitions").contains("quá hạn"))
        #expect(try await world.client(.chairman).get(path).contains("Ghi trả lời"))
    }
}
