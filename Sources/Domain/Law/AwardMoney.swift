/// Award money (tiền thưởng): base salary of the decision's day × multiplier, rounded up to ten thousand đồng
/// (Decree 152/2025/NĐ-CP art. 49, 54; law.md §A.7). Integers all the way.
package enum AwardMoney {
    /// What one recipient of an award of `level` counted as `kind` gets on `day`; `nil` where no multiplier is known
    /// to this program, so that nothing is invented.
    package static func sum(level: AwardLevel, kind: AwardKind, on day: Day) -> Dong? {
        guard let salary = baseSalary.valid(on: day) else { return nil }
        guard let multiplier = multipliers(level: level, kind: kind).valid(on: day) else { return nil }
        return roundedUp(salary.value.amount * multiplier.value.numerator, over: multiplier.value.denominator)
    }

    /// The same at a base salary that is only tried out, with the multiplier behind it.
    package static func sum(_ level: AwardLevel, _ kind: AwardKind, _ salary: Dong, on day: Day) -> (
        sum: Dong, multiplier: DatedRule<Fraction>
    )? {
        guard let multiplier = multipliers(level: level, kind: kind).valid(on: day) else { return nil }
        let sum = roundedUp(salary.amount * multiplier.value.numerator, over: multiplier.value.denominator)
        return (sum, multiplier)
    }

    /// The rules behind the sum, for the line "0,3 × 2.530.000".
    package static func rules(level: AwardLevel, kind: AwardKind, on day: Day) -> (
        salary: DatedRule<Dong>, multiplier: DatedRule<Fraction>
    )? {
        guard let salary = baseSalary.valid(on: day) else { return nil }
        guard let multiplier = multipliers(level: level, kind: kind).valid(on: day) else { return nil }
        return (salary, multiplier)
    }

    /// `numerator / denominator` đồng, up to the next ten thousand.
    private static func roundedUp(_ numerator: Int64, over denominator: Int64) -> Dong {
        let step = 10_000 * denominator
        return Dong((numerator + step - 1) / step * 10_000)
    }

    package static let baseSalary: [DatedRule<Dong>] = [
        rule(Dong(2_340_000), (2024, 7, 1), (2026, 6, 30), "Nghị định 73/2024/NĐ-CP"),
        rule(Dong(2_530_000), (2026, 7, 1), nil, "Nghị định 161/2026/NĐ-CP, Điều 3 khoản 2"),
    ].compactMap(\.self)

    private static func multipliers(level: AwardLevel, kind: AwardKind) -> [DatedRule<Fraction>] {
        let tenths: (old: Int64?, new: Int64)
        switch (level, kind) {
        case (.commune, .individual): tenths = (15, 30)
        case (.commune, .collective): tenths = (30, 60)
        case (.commune, .household): tenths = (nil, 45)
        case (.province, .individual): tenths = (nil, 150)
        case (.province, .collective): tenths = (nil, 300)
        case (.province, .household): tenths = (nil, 225)
        case (.state, _): return []
        }
        let new = Fraction(tenths.new, 100).flatMap {
            rule($0, (2025, 7, 1), nil, "Nghị định 152/2025/NĐ-CP, Điều 54")
        }
        let old = tenths.old.flatMap { Fraction($0, 100) }.flatMap {
            rule($0, (2024, 1, 1), (2025, 6, 30), "Nghị định 98/2023/NĐ-CP")
        }
        return [old, new].compactMap(\.self)
    }
}

func rule<Value>(
    _ value: Value, _ from: (Int, Int, Int), _ to: (Int, Int, Int)?, _ text: String, verified: Bool = true
) -> DatedRule<Value>? {
    guard let first = Day(from.0, from.1, from.2) else { return nil }
    let last = to.flatMap { Day($0.0, $0.1, $0.2) }
    return DatedRule(value, from: first, to: last, citation: Citation(text, verified: verified))
}
