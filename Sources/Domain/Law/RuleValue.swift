/// What a rule says, in the type it is reckoned with.
package enum RuleValue: Hashable, Sendable {
    /// It holds, without a figure.
    case principle
    /// A multiplier or a share: 3/10, 2/3.
    case fraction(Fraction)
    /// Hundredths as a fraction: 3/2 is 1.5 %.
    case percent(Fraction)
    case threshold(VoteThreshold)
    case money(Dong)
    case rounding(RoundingMode, to: Dong)
    case days(Int)
    case workingDays(Int)
    case years(Int)
    case count(Int)
    case day(Day)
    case yearDay(YearDay)
    case text(String)
    /// Papers, titles, conditions: one a line.
    case list([String])

    package var kind: RuleValueKind {
        switch self {
        case .principle: .principle
        case .fraction: .fraction
        case .percent: .percent
        case .threshold: .threshold
        case .money: .money
        case .rounding: .rounding
        case .days: .days
        case .workingDays: .workingDays
        case .years: .years
        case .count: .count
        case .day: .day
        case .yearDay: .yearDay
        case .text: .text
        case .list: .list
        }
    }
}

package enum RuleValueKind: String, CaseIterable, Sendable, Codable {
    case principle, fraction, percent, threshold, money, rounding, days
    case workingDays = "working-days"
    case years, count, day
    case yearDay = "year-day"
    case text, list
}

package enum RoundingMode: String, CaseIterable, Sendable, Codable { case up, nearest, down }
