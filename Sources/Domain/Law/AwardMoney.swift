/// Award money (tiền thưởng): base salary of the decision's day × multiplier, rounded as the rule of the day says
/// (Decree 152/2025/NĐ-CP art. 49, 54; law.md §A.7). Every figure comes from the registry; integers all the way.
package enum AwardMoney {
    /// What one recipient of an award of `level` counted as `kind` gets on `day`; `nil` where a figure is not known,
    /// so that nothing is invented.
    package static func sum(level: AwardLevel, kind: AwardKind, on day: Day, by book: LawBook) -> Dong? {
        code(level: level, kind: kind).flatMap { sum($0, on: day, by: book) }
    }

    /// The same for the multiplier of any title or form.
    package static func sum(_ multiplier: RuleCode, on day: Day, by book: LawBook) -> Dong? {
        guard let (salary, factor) = rules(multiplier, on: day, by: book),
            let rounding = book.rounding(.moneyRounding, on: day)
        else { return nil }
        return rounding.value.rounded(salary.value.amount * factor.value.numerator, over: factor.value.denominator)
    }

    /// The rules behind the sum, for the line "0,3 × 2.530.000".
    package static func rules(level: AwardLevel, kind: AwardKind, on day: Day, by book: LawBook) -> (
        salary: DatedRule<Dong>, multiplier: DatedRule<Fraction>
    )? {
        code(level: level, kind: kind).flatMap { rules($0, on: day, by: book) }
    }

    private static func rules(_ code: RuleCode, on day: Day, by book: LawBook) -> (
        salary: DatedRule<Dong>, multiplier: DatedRule<Fraction>
    )? {
        guard let salary = book.money(.baseSalary, on: day), let factor = book.fraction(code, on: day) else {
            return nil
        }
        return (salary, factor)
    }

    /// The multiplier of certificates (commune) and bằng khen (province); state awards have several, by their form.
    static func code(level: AwardLevel, kind: AwardKind) -> RuleCode? {
        switch (level, kind) {
        case (.commune, .individual): .moneyCertificateIndividual
        case (.commune, .collective): .moneyCertificateCollective
        case (.commune, .household): .moneyCertificateHousehold
        case (.province, .individual): .moneyProvinceIndividual
        case (.province, .collective): .moneyProvinceCollective
        case (.province, .household): .moneyProvinceHousehold
        case (.state, _): nil
        }
    }
}
