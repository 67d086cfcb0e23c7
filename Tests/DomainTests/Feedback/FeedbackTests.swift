import Domain
import TestSupport
import Testing

@Suite struct FeedbackTests {
    private let clerk = Person.clerk.account.id
    private let tomorrow = Sample.now.day.adding(days: 1)

    private func codes(_ act: () throws -> Void) -> [ReasonCode] {
        do {
            try act()
            return []
        } catch let refusal as Refusal { return refusal.reasons.map(\.code) } catch { return [.notFound] }
    }

    @Test func `feedback is looked at with a day to answer by, and late after it until it is answered`() throws {
        let shown = try Sample.feedback().ruled(.shown, due: tomorrow, because: "", by: clerk, at: Sample.now)
        #expect(!shown.isLate(on: tomorrow) && shown.isLate(on: tomorrow.adding(days: 1)))
        let answered = try shown.answered("Sẽ mở", by: clerk, at: Sample.now)
        #expect(!answered.isOpen && !answered.isLate(on: tomorrow.adding(days: 9)))
        #expect(codes { _ = try answered.answered("Nữa", by: clerk, at: Sample.now) } == [.commentAnswered])
        #expect(
            codes { _ = try shown.ruled(.noted, due: nil, because: "", by: clerk, at: Sample.now) } == [
                .missingReason
            ])
    }

    @Test func `each way of ruling asks for what it needs`() {
        let one = Sample.feedback()
        func ruled(_ status: CommentStatus, due: Day? = nil, because reason: String = "") -> [ReasonCode] {
            codes { _ = try one.ruled(status, due: due, because: reason, by: clerk, at: Sample.now) }
        }
        #expect(ruled(.received) == [.choiceMissing, .missingDay])
        #expect(ruled(.shown) == [.missingDay] && ruled(.rejected) == [.missingReason])
        #expect(ruled(.noted, due: Sample.now.day.adding(days: -1)) == [.dueNotAhead])
        #expect(ruled(.rejected, because: "Thô tục") == [] && ruled(.noted, due: tomorrow) == [])
    }

    @Test func `nobody answers what they typed in, nor what was not looked at`() throws {
        let paper = Feedback(
            id: Sample.id("paper"), agency: Sample.agency.id, from: .organisation, sender: "Hội", contact: "",
            content: "Góp ý", received: Sample.now, enteredBy: clerk)
        #expect(codes { _ = try paper.answered("x", by: clerk, at: Sample.now) } == [.commentNotRuled])
        let noted = try paper.ruled(.noted, due: tomorrow, because: "", by: clerk, at: Sample.now)
        #expect(codes { _ = try noted.answered("x", by: clerk, at: Sample.now) } == [.feedbackOwn])
        #expect(
            codes { _ = try noted.answered("", by: Person.chairman.account.id, at: Sample.now) } == [.missingContent])
        #expect(codes { _ = try noted.answered("x", by: Person.chairman.account.id, at: Sample.now) } == [])
    }

    @Test func `only what is shown is public, and without who sent it`() throws {
        for status in CommentStatus.allCases {
            let one = Sample.feedback(status: status)
            #expect((PublicFeedback(one) != nil) == (status == .shown), "\(status)")
        }
        let open = try #require(PublicFeedback(Sample.feedback(status: .shown)))
        #expect(!"\(open)".contains("Bà Bảy") && !"\(open)".contains("0911"))
    }
}
