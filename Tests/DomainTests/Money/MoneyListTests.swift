import Domain
import Testing

/// law.md §A.7: the list of one decision.
@Suite struct MoneyListTests {
    private func award(_ name: String, _ level: AwardLevel = .commune) -> AwardForm {
        AwardForm(code: "x", name: name, level: level, competence: .own, kinds: Set(AwardKind.allCases), source: "IV")
    }

    private func item(_ key: String, _ kind: ParticipantKind = .individual, money: Int64 = 760_000) throws
        -> DecisionItem
    {
        DecisionItem(
            nomination: try Make.id("n-\(key)"), participant: try Make.id(key), name: key, detail: "", kind: kind,
            achievement: "", goldBook: 1, money: Dong(money))
    }

    @Test func `each sum shows its fraction, its base salary and what it was before rounding`() throws {
        let list = MoneyList(
            [try item("a"), try item("b", .enterprise, money: 1_520_000), try item("c", .household, money: 1_140_000)],
            of: award("Giấy khen"), on: try Make.day("2026-07-01"), others: [], by: .shipped)
        let factors = list.lines.compactMap(\.factors)
        #expect(factors.map(\.multiplier.value) == [Fraction(3, 10), Fraction(6, 10), Fraction(45, 100)])
        #expect(factors.map(\.exact) == [Dong(759_000), Dong(1_518_000), Dong(1_138_500)])
        #expect(factors.allSatisfy { $0.salary.value == Dong(2_530_000) })
        #expect(list.total == Dong(3_420_000) && list.rounding?.value.step == Dong(10_000))
    }

    @Test func `the day of decision picks the base salary`() throws {
        let salary = { (day: String) in
            MoneyList([try item("a")], of: award("Giấy khen"), on: try Make.day(day), others: [], by: .shipped)
                .lines.first?.factors?.salary.value
        }
        #expect(try salary("2026-06-30") == Dong(2_340_000))
        #expect(try salary("2026-07-01") == Dong(2_530_000))
    }

    @Test(arguments: [
        ("Lao động tiên tiến", AwardLevel.commune, AwardKind.individual, 760_000),
        ("Tập thể Lao động tiên tiến", .commune, .collective, 2_030_000),
        ("Chiến sĩ thi đua cơ sở", .commune, .individual, 2_530_000),
        ("Cờ thi đua của UBND tỉnh", .province, .collective, 20_240_000),
        ("Thôn, tổ dân phố văn hóa", .commune, .collective, 3_800_000),
        ("Giấy khen", .commune, .collective, 1_520_000), ("Bằng khen", .province, .individual, 3_800_000),
    ])
    func `titles and flags have their own multiplier`(name: String, level: AwardLevel, kind: AwardKind, sum: Int64)
        throws
    {
        let day = try Make.day("2026-07-01")
        #expect(AwardMoney.sum(of: award(name, level), kind: kind, on: day, by: .shipped) == Dong(sum))
    }

    @Test func `of titles of one period only the highest is paid, of forms each`() throws {
        let other = MoneyList.OtherTitle(
            participant: try Make.id("a"), decision: "05/QĐ-UBND", money: Dong(2_530_000))
        let day = try Make.day("2026-12-01")
        let title = MoneyList(
            [try item("a"), try item("b")], of: award("Lao động tiên tiến"), on: day, others: [other], by: .shipped)
        #expect(title.lines.map(\.outdone) == ["05/QĐ-UBND", nil] && title.total == Dong(760_000))
        let form = MoneyList([try item("a")], of: award("Giấy khen"), on: day, others: [other], by: .shipped)
        #expect(form.lines.map(\.outdone) == [nil])
        let equal = MoneyList.OtherTitle(participant: try Make.id("a"), decision: "05", money: Dong(760_000))
        let same = MoneyList([try item("a")], of: award("Lao động tiên tiến"), on: day, others: [equal], by: .shipped)
        #expect(same.total == Dong(760_000))
    }
}
