/// What one recipient of an award of the plan gets: titles and flags by their own multiplier, certificates and bằng khen
/// by level and kind. The money list, a decision, the forecasts and the pages all ask here.
extension AwardMoney {
    /// What one recipient counted as `kind` gets for `award` on `day`; `nil` where a figure is not known.
    package static func sum(of award: AwardForm, kind: AwardKind, on day: Day, by book: LawBook) -> Dong? {
        multiplier(of: award, kind: kind).flatMap { sum($0, on: day, by: book) }
    }

    /// The same at a base salary that is only tried out, with the multiplier behind it.
    package static func sum(
        of award: AwardForm, kind: AwardKind, at salary: Dong, on day: Day, by book: LawBook
    ) -> (sum: Dong, multiplier: DatedRule<Fraction>)? {
        guard let code = multiplier(of: award, kind: kind), let factor = book.fraction(code, on: day),
            let rounding = book.rounding(.moneyRounding, on: day)
        else { return nil }
        let sum = rounding.value.rounded(salary.amount * factor.value.numerator, over: factor.value.denominator)
        return (sum, factor)
    }

    /// The rules behind the sum.
    package static func rules(of award: AwardForm, kind: AwardKind, on day: Day, by book: LawBook) -> (
        salary: DatedRule<Dong>, multiplier: DatedRule<Fraction>
    )? {
        guard let code = multiplier(of: award, kind: kind), let salary = book.money(.baseSalary, on: day),
            let factor = book.fraction(code, on: day)
        else { return nil }
        return (salary, factor)
    }

    private static func multiplier(of award: AwardForm, kind: AwardKind) -> RuleCode? {
        AwardTitle.multiplier(of: award) ?? code(level: award.level, kind: kind)
    }
}
