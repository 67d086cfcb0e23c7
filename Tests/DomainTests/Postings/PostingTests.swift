import Domain
import Testing

@Suite struct PostingTests {
    private func posting(_ nominations: Int = 1, opened: String = "2026-11-22", last: String = "2026-12-01") throws
        -> Posting
    {
        Posting(
            id: try Make.id("p"), agency: try Make.id("a"), occasion: try Make.id("o"),
            nominations: try (0..<nominations).map { try Make.id("n\($0)") }, opened: try Make.day(opened),
            last: try Make.day(last), postedBy: try Make.id("clerk"), posted: Make.now)
    }

    private func comment() throws -> PostingComment {
        PostingComment(
            id: try Make.id("c"), agency: try Make.id("a"), posting: try Make.id("p"), nomination: nil,
            sender: "Ông Năm",
            contact: "", content: "Tôi biết việc này", received: Make.now)
    }

    @Test func `it is open until the end of its last day, and not when taken down`() throws {
        let posting = try posting()
        #expect(posting.isOpen(on: try Make.day("2026-12-01")))
        #expect(!posting.isOpen(on: try Make.day("2026-12-02")))
        #expect(throws: Refusal(.missingReason, field: "reason")) { try posting.takenDown(because: "") }
        let down = try posting.takenDown(because: "Có khiếu nại")
        #expect(try down.status == .takenDown && !down.isOpen(on: Make.day("2026-11-30")))
        #expect(down.revision == posting.revision.next)
        #expect(throws: Refusal(.postingOver)) { try down.takenDown(because: "x") }
    }

    @Test func `nothing to post and a day not ahead are both told`() throws {
        let reasons = try posting(0, last: "2026-11-22").defects.map(\.code)
        #expect(reasons == [.postingEmpty, .dueNotAhead])
        #expect(try posting().defects.isEmpty)
    }

    @Test func `a comment is looked at once, and put aside only with a reason`() throws {
        let (comment, clerk) = (try comment(), try Make.id("clerk", Account.self))
        #expect(throws: Refusal(.missingReason, field: "reason")) {
            try comment.ruled(.rejected, because: "", by: clerk, at: Make.now)
        }
        #expect(throws: Refusal(.choiceMissing, field: "status")) {
            try comment.ruled(.received, because: "x", by: clerk, at: Make.now)
        }
        let shown = try comment.ruled(.shown, because: "", by: clerk, at: Make.now)
        #expect(shown.status == .shown && shown.ruling?.by == clerk)
        #expect(throws: Refusal(.commentRuled)) { try shown.ruled(.noted, because: "", by: clerk, at: Make.now) }
    }

    @Test func `only what was let through is answered, once, in words`() throws {
        let (comment, clerk) = (try comment(), try Make.id("clerk", Account.self))
        #expect(throws: Refusal(.commentNotRuled)) { try comment.answered("x", by: clerk, at: Make.now) }
        let rejected = try comment.ruled(.rejected, because: "Quảng cáo", by: clerk, at: Make.now)
        #expect(throws: Refusal(.commentNotRuled)) { try rejected.answered("x", by: clerk, at: Make.now) }
        let noted = try comment.ruled(.noted, because: "", by: clerk, at: Make.now)
        #expect(throws: Refusal(.missingContent, field: "answer")) { try noted.answered("", by: clerk, at: Make.now) }
        let answered = try noted.answered("Đã xác minh", by: clerk, at: Make.now)
        #expect(answered.answer?.text == "Đã xác minh" && answered.status == .noted)
        #expect(throws: Refusal(.commentAnswered)) { try answered.answered("y", by: clerk, at: Make.now) }
    }

    @Test func `a comment without name and words is refused for both`() throws {
        let empty = PostingComment(
            id: try Make.id("c"), agency: try Make.id("a"), posting: try Make.id("p"), nomination: nil, sender: "",
            contact: "", content: "", received: Make.now)
        #expect(empty.defects.map(\.field) == ["sender", "content"])
    }
}
