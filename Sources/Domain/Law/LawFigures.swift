/// Figures in the type they are reckoned with, each with its days and citation.
extension LawBook {
    package func money(_ code: RuleCode, on day: Day) -> DatedRule<Dong>? {
        dated(code, on: day) { if case .money(let sum) = $0 { sum } else { nil } }
    }

    package func fraction(_ code: RuleCode, on day: Day) -> DatedRule<Fraction>? {
        dated(code, on: day) { if case .fraction(let fraction) = $0 { fraction } else { nil } }
    }

    /// A share of a whole: 2/3, or 80 % as 80/100.
    package func share(_ code: RuleCode, on day: Day) -> DatedRule<Fraction>? {
        dated(code, on: day) { value in
            switch value {
            case .fraction(let fraction): fraction
            case .percent(let percent): Fraction(percent.numerator, percent.denominator * 100)
            default: nil
            }
        }
    }

    package func threshold(_ code: RuleCode, on day: Day) -> DatedRule<VoteThreshold>? {
        dated(code, on: day) { if case .threshold(let threshold) = $0 { threshold } else { nil } }
    }

    package func rounding(_ code: RuleCode, on day: Day) -> DatedRule<MoneyRounding>? {
        dated(code, on: day) { value in
            if case .rounding(let mode, let step) = value { MoneyRounding(mode: mode, step: step) } else { nil }
        }
    }

    /// Days, working days, years or a count.
    package func number(_ code: RuleCode, on day: Day) -> DatedRule<Int>? {
        dated(code, on: day) { value in
            switch value {
            case .days(let count), .workingDays(let count), .years(let count), .count(let count): count
            default: nil
            }
        }
    }

    package func text(_ code: RuleCode, on day: Day) -> DatedRule<String>? {
        dated(code, on: day) { if case .text(let text) = $0 { text } else { nil } }
    }

    private func dated<Value>(
        _ code: RuleCode, on day: Day, _ read: (RuleValue) -> Value?
    ) -> DatedRule<Value>? {
        guard let version = version(code, on: day), let value = read(version.value) else { return nil }
        return DatedRule(value, from: version.validFrom, to: version.validTo, citation: version.citation)
    }
}

/// To which step a sum is rounded, and which way.
package struct MoneyRounding: Hashable, Sendable {
    package let mode: RoundingMode
    package let step: Dong

    package init(mode: RoundingMode, step: Dong) { (self.mode, self.step) = (mode, step) }

    /// `numerator / denominator` đồng, rounded; integers all the way.
    package func rounded(_ numerator: Int64, over denominator: Int64) -> Dong {
        let unit = step.amount * denominator
        let added: Int64 =
            switch mode {
            case .up: unit - 1
            case .nearest: unit / 2
            case .down: 0
            }
        return Dong((numerator + added) / unit * step.amount)
    }
}
