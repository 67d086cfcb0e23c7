import Domain
import Testing

/// Decree 152/2025/NĐ-CP art. 49 as law.md §A.7 gives it.
@Suite struct AwardClaimsTests {
    private let fighter = AwardClaim(.title(period: "2026"), Dong(2_530_000))
    private let worker = AwardClaim(.title(period: "2026"), Dong(760_000))
    private let certificate = AwardClaim(.form, Dong(760_000))

    @Test func `of two titles of one period only the higher is paid`() {
        #expect(AwardClaims.paid([worker, fighter]) == [false, true])
        #expect(AwardClaims.total([worker, fighter]) == Dong(2_530_000))
    }

    @Test func `titles of different periods are each paid`() {
        let next = AwardClaim(.title(period: "2027"), Dong(760_000))
        #expect(AwardClaims.paid([worker, next]) == [true, true])
    }

    @Test func `forms for different achievements are each paid`() {
        #expect(AwardClaims.total([certificate, certificate]) == Dong(1_520_000))
    }

    @Test func `a title and a form are both paid`() {
        #expect(AwardClaims.total([worker, fighter, certificate]) == Dong(3_290_000))
    }

    @Test func `of equal titles of one period one is paid`() {
        #expect(AwardClaims.paid([worker, worker]) == [true, false])
    }
}
