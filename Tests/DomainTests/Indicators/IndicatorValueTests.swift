import Domain
import Testing

@Suite struct IndicatorValueTests {
    @Test(arguments: [
        ("1.234,5", 123_450), ("1 234,5", 123_450), ("1234,5", 123_450), ("0", 0), ("007", 700), ("12", 1200),
        ("0,05", 5), (" 5 ", 500), ("1\u{A0}234", 123_400),
    ])
    func `numbers are read as offices write them`(typed: String, hundredths: Int) {
        #expect(VietnameseNumber.read(typed) == Hundredths(hundredths))
    }

    @Test(arguments: ["1,234.5", "12.5", "1.23", "-5", "5%", "1,234", "", "một", "1..234", "12345678", ".5"])
    func `what could mean two things, or nothing, is not guessed`(typed: String) {
        #expect(VietnameseNumber.read(typed) == nil)
    }

    @Test(arguments: [(123_450, "1.234,5"), (100_000_000, "1.000.000"), (5, "0,05"), (0, "0"), (99_900, "999")])
    func `numbers are written as they are read`(hundredths: Int, text: String) {
        #expect(Hundredths(hundredths).grouped == text)
        #expect(VietnameseNumber.read(text) == Hundredths(hundredths))
    }

    @Test func `a share is exact, halves rounded up, and never over nothing`() throws {
        let third = try #require(Ratio(Hundredths(whole: 1), of: Hundredths(whole: 3)))
        #expect(third.percent.text == "33.33")
        let half = try #require(Ratio(Hundredths(whole: 1), of: Hundredths(whole: 800)))
        #expect(half.percent.text == "0.13")
        #expect(Ratio(Hundredths(whole: 1), of: Hundredths(0)) == nil)
    }

    @Test(arguments: [
        ("45/60", IndicatorKind.ratio, "45/60"), ("1.200/ 1.500,5", .ratio, "1200/1500.5"), ("Có", .yesNo, "yes"),
        ("x", .yesNo, "yes"), ("không", .yesNo, "no"), ("30/6/2026", .milestone, "2026-06-30"),
        ("chưa", .milestone, "open"), ("Đã  làm", .text, "Đã làm"), ("5", .number, "5"),
    ])
    func `an answer is read by its kind and kept in one spelling`(typed: String, kind: IndicatorKind, kept: String)
        throws
    {
        let value = try #require(try IndicatorValue.read(typed, kind, field: "v"))
        #expect(value.kept == kept)
        #expect(IndicatorValue(kind, kept: kept) == value)
        #expect(try IndicatorValue.read(value.typed, kind, field: "v") == value)
    }

    @Test(arguments: [
        ("12.5", IndicatorKind.number, ReasonCode.measureMalformed), ("45", .ratio, .ratioMalformed),
        ("4/0", .ratio, .ratioOfNothing), ("có lẽ", .yesNo, .yesNoMalformed),
        ("31/6/2026", .milestone, .milestoneMalformed),
    ])
    func `what can not be read is told at its cell`(typed: String, kind: IndicatorKind, code: ReasonCode) {
        let refusal = #expect(throws: Refusal.self) { try IndicatorValue.read(typed, kind, field: "v.u.p.i") }
        #expect(refusal?.reasons.map(\.code) == [code])
        #expect(refusal?.reasons.first?.field == "v.u.p.i")
    }

    @Test func `an empty cell is no answer`() throws {
        for kind in IndicatorKind.allCases { #expect(try IndicatorValue.read("  ", kind, field: "v") == nil) }
    }
}
