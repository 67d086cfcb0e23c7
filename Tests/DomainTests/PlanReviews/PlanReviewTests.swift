import Domain
import TestSupport
import Testing

@Suite struct PlanReviewTests {
    private let later = Sample.now.adding(seconds: 60)

    @Test func `a draft is corrected, launched or discarded, and every act moves its revision`() throws {
        let draft = Sample.review("a")
        #expect(try draft.corrected(at: later).revision == Revision(2))
        let launched = try draft.launched(as: Sample.planID, at: later)
        #expect(launched.status == .launched && launched.plan == Sample.planID && launched.changed == later)
        let restored = try draft.discarded(at: later).restored(at: later)
        #expect(restored.status == .draft && restored.revision == Revision(3))
    }

    @Test func `what is launched or discarded takes no more acts, and only a discarded one is restored`() {
        for status in [PlanReviewStatus.launched, .discarded] {
            let review = Sample.review("a", status: status)
            #expect(throws: Refusal(.reviewNotDraft)) { try review.corrected(at: later) }
            #expect(throws: Refusal(.reviewNotDraft)) { try review.launched(as: Sample.planID, at: later) }
            #expect(throws: Refusal(.reviewNotDraft)) { try review.discarded(at: later) }
        }
        #expect(throws: Refusal(.reviewNotDiscarded)) { try Sample.review("a").restored(at: later) }
        #expect(throws: Refusal(.reviewNotDiscarded)) {
            try Sample.review("a", status: .launched).restored(at: later)
        }
    }

    @Test func `places overlap when one is the other, its entry or its part`() {
        let value = CorrectionPlace(.quotas, "r1", "maximum")
        let touching: [CorrectionPlace] = [value, .init(.quotas, "r1"), .init(.quotas)]
        let apart: [CorrectionPlace] = [
            .init(.quotas, "r1", "scope"), .init(.quotas, "r2"), .init(.quotas, "r2", "maximum"), .init(.awards),
        ]
        for place in touching { #expect(place.overlaps(value) && value.overlaps(place)) }
        for place in apart { #expect(!place.overlaps(value) && !value.overlaps(place)) }
    }

    @Test func `a correction is undone once and stays on record`() throws {
        let correction = Sample.correction(1, .accept, CorrectionPlace(.quotas))
        let undone = try correction.undone(by: Sample.signature(.administrator), at: Revision(3))
        #expect(undone.undone?.by.account == Person.administrator.account.id && undone.by == correction.by)
        #expect(throws: Refusal(.correctionUndone)) { try undone.undone(by: Sample.signature(), at: Revision(4)) }
        #expect(!correction.isLater(than: Revision(2)) && correction.isLater(than: .first))
        #expect(undone.isLater(than: Revision(2)) && !undone.isLater(than: Revision(3)))
    }
}
