import Domain
import Testing

@Suite struct PlanValueTests {
    @Test(arguments: [("0", 0), ("7", 700), ("0.4", 40), ("12.75", 1275), ("12.70", 1270), ("9999999", 999_999_900)])
    func `a number with two decimals is kept whole`(_ text: String, _ count: Int) {
        #expect(Hundredths(text)?.count == count)
        #expect(Hundredths(count).text == (text == "12.70" ? "12.7" : text))
    }

    @Test(arguments: ["", ".", "1.", ".5", "01", "-1", "+1", "1.234", "1,5", "1e3", "12345678", "١"])
    func `other spellings are no number`(_ text: String) { #expect(Hundredths(text) == nil) }

    @Test func `a deadline is a day or one of every year`() {
        #expect(PlanDue("2025-12-31") == Day(2025, 12, 31).map(PlanDue.on))
        #expect(PlanDue("02-29") == .yearly(month: 2, day: 29))
        #expect(
            ["", "13-01", "2025-02-30", "30-11-2025", "1-1", "--11-30"].map { PlanDue($0) }
                == Array(repeating: nil, count: 6))
    }

    @Test func `a part of the votes lies between nothing and all`() {
        #expect(VoteShare("80%") == .percent(Hundredths(whole: 80)))
        #expect(VoteShare("2/3") == .fraction(2, of: 3))
        #expect(["0%", "101%", "3/2", "0/3", "1/0", "80", "2/3/4", "1.5/2"].compactMap { VoteShare($0) } == [])
    }

    @Test func `a band holds its ends as it says`() {
        let band = ScoreBand("(88,90] 2")
        #expect(
            ["88", "88.01", "90", "90.01"].compactMap { Hundredths($0) }.map { band?.holds($0) } == [
                false, true, true, false,
            ])
        #expect(ScoreBand("[90,90] 1")?.isPossible == true)
        #expect(ScoreBand("[90,90) 1")?.isPossible == false)
        #expect(["", "[1,2]", "1,2 3", "[a,2] 3", "[1;2] 3"].compactMap { ScoreBand($0) } == [])
    }
}
