import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct FeedbackOperationsTests {
    private let clerk = Person.clerk.persona

    private func refusal(_ act: () async throws -> Void) async -> [ReasonCode] {
        do {
            try await act()
            return []
        } catch let refusal as Refusal { return refusal.reasons.map(\.code) } catch { return [] }
    }

    private let form = FeedbackForm(from: .front, sender: "Bà Bảy", contact: "0911", content: "Nên mở lớp tối")

    @Test func `what anybody sends is public once the clerk let it through, and answered by the Chairman`() async throws
    {
        let test = try await TestOffice()
        let office = test.office
        let agency = Sample.agency.id
        try await office.takeFeedback(form, to: agency, origin: "1.2.3.4")
        #expect(try await office.listPublicFeedback(of: agency) == [])
        let one = try #require(try await office.listFeedback(by: clerk).first)
        #expect(one.enteredBy == nil && one.status == .received)
        let due = Sample.now.day.adding(days: 10)
        try await office.ruleFeedback(one.id, .shown, due: due, because: "", at: .first, by: clerk)
        try await office.answerFeedback(one.id, "Sẽ mở", at: Revision(2), by: Person.chairman.persona)
        let open = try await office.listPublicFeedback(of: agency)
        #expect(open.map(\.content) == ["Nên mở lớp tối"] && open.map(\.answer) == ["Sẽ mở"])
        let acts = try await test.store.history(subject: Subject.feedback(one.id), agency: agency).map(\.act)
        #expect(acts == ["feedback.receive", "feedback.rule", "feedback.answer"])
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test func `one sender is stopped after ten in a quarter of an hour, another one is not`() async throws {
        let office = try await TestOffice().office
        for _ in 0..<10 { try await office.takeFeedback(form, to: Sample.agency.id, origin: "1.2.3.4") }
        #expect(
            await refusal { try await office.takeFeedback(form, to: Sample.agency.id, origin: "1.2.3.4") }
                == [.tooManyComments])
        try await office.takeFeedback(form, to: Sample.agency.id, origin: "5.6.7.8")
        #expect(try await office.listFeedback(by: clerk).count == 11)
    }

    @Test func `what is missing is said at once, and units read nothing of it`() async throws {
        let office = try await TestOffice().office
        let bare = FeedbackForm(from: nil, sender: "", contact: "", content: "")
        #expect(
            await refusal { try await office.takeFeedback(bare, to: Sample.agency.id, origin: "1") } == [
                .choiceMissing, .missingName, .missingContent,
            ])
        #expect(await refusal { _ = try await office.listFeedback(by: Person.school.persona) } == [.notPermitted])
        #expect(await refusal { try await office.enterFeedback(form, by: Person.school.persona) } == [.notPermitted])
        let one = try await office.enterFeedback(form, by: clerk)
        let due = Sample.now.day.adding(days: 3)
        try await office.ruleFeedback(one.id, .noted, due: due, because: "", at: .first, by: clerk)
        #expect(
            await refusal { try await office.answerFeedback(one.id, "x", at: Revision(2), by: clerk) } == [.feedbackOwn]
        )
    }
}
