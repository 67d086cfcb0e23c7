/// How the values of several periods make one. Where an optional one is `nil`, the office has not said (*chưa nêu*), and
/// nothing is added up: a quarter's value is then never shown as that of a longer time.
package enum PeriodCombination: String, CaseIterable, Sendable, Codable {
    /// What happened in each period adds up: people taught.
    case sum
    /// A state: where it stands at the end.
    case last
    case mean, highest
    /// Parts and wholes added up each, then their share: never a mean of percents.
    case pooled
}

extension IndicatorKind {
    /// Those that mean something for such answers; none for texts.
    package var combinations: [PeriodCombination] {
        switch self {
        case .number: [.sum, .last, .mean, .highest]
        case .ratio: [.pooled, .last, .highest]
        case .yesNo, .milestone: [.last]
        case .text: []
        }
    }

    /// A proposal to the clerk; it counts for nothing until the clerk takes it.
    package var proposedCombination: PeriodCombination? { combinations.first }
}

/// What all units of one period, or one unit, come to, with the target set for just that.
package struct PeriodFigure: Hashable, Sendable {
    package let period: ReportPeriod
    package let total: IndicatorTotal
    package let target: Hundredths?

    package init(period: ReportPeriod, total: IndicatorTotal, target: Hundredths?) {
        (self.period, self.total, self.target) = (period, total, target)
    }
}
