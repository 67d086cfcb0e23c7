import Domain
import Testing

struct DongTests {
    @Test(
        "Sums are written with dots between thousands",
        arguments: [
            (0, "0"), (7, "7"), (999, "999"), (1000, "1.000"), (1_520_000, "1.520.000"), (-2_340_000, "-2.340.000"),
            (1_000_001, "1.000.001"), (.max, "9.223.372.036.854.775.807"), (.min, "-9.223.372.036.854.775.808"),
        ] as [(Int64, String)])
    func writing(amount: Int64, text: String) {
        #expect(Dong(amount).vietnamese == text)
    }

    @Test("Sums add and compare")
    func arithmetic() {
        #expect(Dong(1_500) + Dong(20) == Dong(1_520))
        #expect(Dong(-1) < Dong(0))
    }

    @Test("A fraction has a positive denominator")
    func fraction() {
        #expect(Fraction(3, 10)?.numerator == 3)
        #expect(Fraction(1, 0) == nil)
        #expect(Fraction(1, -2) == nil)
    }

    @Test("Revisions count from 1")
    func revision() {
        #expect(Revision.first.number == 1)
        #expect(Revision.first.next == Revision(2))
        #expect(Revision(9) < Revision(10))
    }
}
