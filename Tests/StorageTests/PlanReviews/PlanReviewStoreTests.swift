import Domain
import Operations
import Storage
import TestSupport
import Testing

/// What is kept of an uploaded paper comes back as it was written, on both engines.
struct PlanReviewStoreTests {
    private let agency = Sample.agency.id
    private let first = Sample.review("first", revision: Revision(2))

    @Test("A review, its bytes, its reading and its corrections come back as they were written")
    func roundTrip() async throws {
        let test = try await TestOffice()
        try await test.put(Sample.reviewWrites)
        let values: [CorrectedValue?] = [.text("chữ \"'\\ \u{1F600}"), .number(7), .words(["a", "đ"]), nil]
        for (index, value) in values.enumerated() {
            let place = CorrectionPlace(.quotas, "n\(index)", "kind")
            try await test.put(
                .addPlanCorrection(Sample.correction(index + 2, .set, place, value), review: first.id))
        }
        let read = try #require(try await test.store.planReviewContent(first.id))
        #expect(read.lines == Sample.reviewContent.lines && read.facts == Sample.reviewContent.facts)
        #expect(read.corrections.map(\.number) == [1, 2, 3, 4, 5])
        #expect(read.corrections.map(\.value) == [.day(Sample.day(2026, 5, 12))] + values)
        #expect(try await test.store.planReviewBytes(first.id) == Sample.paperBytes)
        #expect(try await test.store.planReview(first.id, agency: agency) == first)
        #expect(try await test.store.planReview(first.id, agency: Sample.otherAgency.id) == nil)
        #expect(try await test.store.planReviews(of: Sample.otherAgency.id) == [])
    }

    @Test("The last changed stands first, and a launched one is found by its plan")
    func list() async throws {
        let test = try await TestOffice()
        try await test.put(Sample.reviewWrites)
        let second = Sample.review("second")
        try await test.put(.addPlanReview(second, bytes: [1], content: Sample.reviewContent))
        #expect(try await test.store.planReview(ofPlan: Sample.planID, agency: agency) == nil)
        let launched = try first.launched(as: Sample.planID, at: Sample.now.adding(seconds: 9))
        try await test.put(.changePlanReview(launched))
        #expect(try await test.store.planReviews(of: agency) == [launched, second])
        #expect(try await test.store.planReview(ofPlan: Sample.planID, agency: agency) == launched)
    }

    @Test("A correction is undone once; a stale review and a number taken twice are refused")
    func collisions() async throws {
        let test = try await TestOffice()
        try await test.put(Sample.reviewWrites)
        let made = try #require(try await test.store.planReviewContent(first.id)?.corrections.first)
        let undone = try made.undone(by: Sample.signature(.administrator), at: Revision(3))
        try await test.put(.undoPlanCorrection(undone, review: first.id))
        #expect(try await test.store.planReviewContent(first.id)?.corrections == [undone])
        await #expect(throws: StoreFault.stale) { try await test.put(.undoPlanCorrection(undone, review: first.id)) }
        let next = try first.corrected(at: Sample.now)
        try await test.put(.changePlanReview(next))
        await #expect(throws: StoreFault.stale) { try await test.put(.changePlanReview(next)) }
        await #expect(throws: StoreFault.self) { try await test.put(.addPlanCorrection(made, review: first.id)) }
    }
}
