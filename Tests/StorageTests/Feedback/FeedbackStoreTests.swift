import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct FeedbackStoreTests {
    @Test func `what waits comes first by its day, then the newest`() async throws {
        let test = try await TestOffice()
        let all = [
            Sample.feedback("late", status: .shown, due: Sample.day(2026, 12, 1)), Sample.feedback("new"),
            Sample.feedback("soon", status: .noted, due: Sample.day(2026, 11, 25)),
            Sample.feedback("gone", status: .rejected),
        ]
        try await test.put(all.map { .addFeedback($0) })
        let found = try await test.store.feedback(of: Sample.agency.id)
        #expect(found.map(\.id) == [all[1], all[2], all[0], all[3]].map(\.id) && found[1] == all[2])
        #expect(try await test.store.feedback(all[0].id, agency: Sample.otherAgency.id) == nil)
    }
}
