import Domain
import Testing

/// The vectors of law.md §A.7.
@Suite struct AwardMoneyTests {
    @Test(arguments: [
        (AwardLevel.commune, AwardKind.individual, "2026-06-30", 710_000),
        (.commune, .individual, "2026-07-01", 760_000),
        (.commune, .collective, "2026-06-30", 1_410_000),
        (.commune, .collective, "2026-07-01", 1_520_000),
        (.commune, .household, "2026-06-30", 1_060_000),
        (.commune, .household, "2026-07-01", 1_140_000),
        (.province, .individual, "2026-06-30", 3_510_000),
        (.province, .individual, "2026-07-01", 3_800_000),
        (.province, .collective, "2026-06-30", 7_020_000),
        (.province, .collective, "2026-07-01", 7_590_000),
        // 0,15 and 0,30 before 01/07/2025.
        (.commune, .individual, "2025-06-30", 360_000),
        (.commune, .collective, "2025-06-30", 710_000),
        (.province, .household, "2026-07-01", 5_700_000),
    ])
    func `multiplier times base salary of the day, rounded up`(
        level: AwardLevel, kind: AwardKind, day: String, amount: Int64
    ) throws {
        #expect(AwardMoney.sum(level: level, kind: kind, on: try Make.day(day), by: .shipped) == Dong(amount))
    }

    /// The titles of law.md §A.7, at both base salaries.
    @Test(arguments: [
        (RuleCode.moneyProvinceFlag, 18_720_000, 20_240_000), (.moneyAdvancedWorker, 710_000, 760_000),
        (.moneyAdvancedCollective, 1_880_000, 2_030_000), (.moneyBaseFighter, 2_340_000, 2_530_000),
        (.moneyExcellentCollective, 3_510_000, 3_800_000), (.moneyCulturalVillage, 3_510_000, 3_800_000),
        (.moneyGovernmentFlag, 28_080_000, 30_360_000),
    ])
    func `a title's money switches with the base salary`(code: RuleCode, before: Int64, after: Int64) throws {
        #expect(AwardMoney.sum(code, on: try Make.day("2026-06-30"), by: .shipped) == Dong(before))
        #expect(AwardMoney.sum(code, on: try Make.day("2026-07-01"), by: .shipped) == Dong(after))
    }

    /// The press's 702.000 and a page's rounding down to 220.000 are both not the rule.
    @Test func `rounding follows the mode of its rule`() {
        let (up, nearest) = (
            MoneyRounding(mode: .up, step: Dong(10_000)), MoneyRounding(mode: .nearest, step: Dong(10_000))
        )
        let down = MoneyRounding(mode: .down, step: Dong(10_000))
        #expect(up.rounded(223_500, over: 1) == Dong(230_000))
        #expect(down.rounded(223_500, over: 1) == Dong(220_000))
        #expect(nearest.rounded(223_500, over: 1) == Dong(220_000))
        #expect(nearest.rounded(225_000, over: 1) == Dong(230_000))
        #expect(up.rounded(3_510_000, over: 1) == Dong(3_510_000))
    }

    @Test func `nothing is invented where no multiplier is known`() throws {
        #expect(AwardMoney.sum(level: .state, kind: .individual, on: try Make.day("2026-12-12"), by: .shipped) == nil)
        #expect(AwardMoney.sum(level: .commune, kind: .household, on: try Make.day("2025-01-01"), by: .shipped) == nil)
    }

    /// law.md §A.7, seed budget at full quota.
    @Test func `the commune's yearly budget at full quota is the plan's`() throws {
        func budget(_ day: String, _ collectives: Int64, _ individuals: Int64) throws -> Int64 {
            let day = try Make.day(day)
            let collective = try #require(AwardMoney.sum(level: .commune, kind: .collective, on: day, by: .shipped))
            let individual = try #require(AwardMoney.sum(level: .commune, kind: .individual, on: day, by: .shipped))
            return collectives * collective.amount + individuals * individual.amount
        }
        #expect(try budget("2026-06-30", 2, 5) == 6_370_000)
        #expect(try budget("2026-12-10", 2, 5) == 6_840_000)
        #expect(try budget("2027-12-10", 5, 10) == 15_200_000)
        #expect(try budget("2030-12-10", 15, 20) == 38_000_000)
    }

    /// law.md §5.2: the old decree is not cited after it ended, the amending law from its first day.
    @Test(arguments: [
        ("2025-06-30", ["06/2022", "98/2023", "01/2024"]),
        ("2025-07-01", ["06/2022", "152/2025", "129/2025", "01/2024"]),
        ("2025-08-05", ["06/2022", "152/2025", "129/2025", "15/2025"]),
        ("2026-10-01", ["06/2022", "06/2026", "152/2025", "129/2025", "15/2025"]),
    ])
    func `the day picks the legal bases`(day: String, numbers: [String]) throws {
        let lines = DecisionBases.lines(on: try Make.day(day), by: .shipped).map(\.text)
        #expect(lines.count == numbers.count)
        for (line, number) in zip(lines, numbers) { #expect(line.contains(number)) }
    }

    @Test func `a basis without its subject is named for the clerk, a law and a whole line are not`() {
        let whole = "Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ quy định chi tiết về thi đua, khen thưởng"
        let bare = "Căn cứ Thông tư số 15/2025/TT-BNV ngày 04/8/2025 của Bộ Nội vụ"
        let law = "Luật Thi đua, khen thưởng số 06/2022/QH15"
        #expect(DecisionBases.withoutSubject([whole, bare, law]) == [bare])
        #expect(
            DecisionBases.withoutSubject(DecisionBases.lines(on: Make.now.day, by: .shipped).map(\.text)).count == 3)
    }
}
