/// What the periods with a figure come to together. Units are put together first, period by period, then the periods.
package struct CombinedResult: Hashable, Sendable {
    /// `nil`: not said; the value is then that of the last period alone.
    package let way: PeriodCombination?
    package let total: IndicatorTotal
    /// What `total` may be compared with: the targets of the same periods, put together in the same way. `nil` where one of
    /// them has none. Rounded for showing; `standing` is found without rounding.
    package let target: Hundredths?
    package let standing: TargetStanding
    /// The periods whose values are in `total`.
    package let first: ReportPeriod
    package let last: ReportPeriod
    /// Periods that had a figure, of as many as lie between the first and the last of them.
    package let count: Int
    package let spanned: Int

    /// Stands for all the periods there are, and not for the last of several.
    package var isWhole: Bool { way != nil || count == 1 }

    /// - Parameter figures: the earliest first; `nil` comes of none.
    package init?(_ figures: [PeriodFigure], by way: PeriodCombination?, _ direction: IndicatorDirection) {
        guard let earliest = figures.first, let latest = figures.last else { return nil }
        let chosen = CombinedResult.chosen(figures, latest, way)
        let combined = CombinedResult.combined(chosen, way)
        (self.way, total, first, last) = (way, combined.total, chosen.first?.period ?? latest.period, combined.last)
        target = combined.target.map { Hundredths($0.rounded) }
        standing = CombinedResult.standing(combined.total.exact, combined.target, direction)
        (count, spanned) = (figures.count, earliest.period.count(to: latest.period))
    }

    /// The figures that are in the value.
    private static func chosen(
        _ figures: [PeriodFigure], _ latest: PeriodFigure, _ way: PeriodCombination?
    ) -> [PeriodFigure] {
        switch way {
        case .sum, .mean, .pooled: figures
        case .last, nil: [latest]
        case .highest:
            [
                figures.reduce(latest) { best, next in
                    guard let (new, old) = both(next.total.exact, best.total.exact) else { return best }
                    // Of equals the earlier one: it was reached then.
                    return old < new || (old == new && next.period < best.period) ? next : best
                }
            ]
        }
    }

    private static func combined(
        _ chosen: [PeriodFigure], _ way: PeriodCombination?
    ) -> (total: IndicatorTotal, target: ExactShare?, last: ReportPeriod) {
        guard let final = chosen.last else { return (.none, nil, ReportPeriod(.once, containing: Day(number: 0))) }
        guard chosen.count > 1, let way else {
            return (final.total, final.target.map { ExactShare(part: $0.count, whole: 1) }, final.period)
        }
        let total = IndicatorTotal(adding: chosen.map(\.total))
        switch (way, total) {
        case (.mean, .sum(let sum)):
            return (.mean(sum, of: chosen.count), target(chosen, of: chosen.count) { _ in 1 }, final.period)
        case (_, .share(_, let whole)):
            // Of each period the part that was to be reached.
            let goal = target(chosen, of: whole) { if case .share(_, let whole) = $0 { whole } else { 0 } }
            return (total, goal, final.period)
        default: return (total, target(chosen, of: 1) { _ in 1 }, final.period)
        }
    }

    /// The targets added up, each with its weight; `nil` where one is missing or the sum is beyond any sense.
    private static func target(
        _ chosen: [PeriodFigure], of whole: Int, weight: (IndicatorTotal) -> Int
    ) -> ExactShare? {
        var sum = 0
        for figure in chosen {
            guard let target = figure.target else { return nil }
            let (product, isTooMuch) = target.count.multipliedReportingOverflow(by: weight(figure.total))
            let (next, isOver) = sum.addingReportingOverflow(product)
            if isTooMuch || isOver { return nil }
            sum = next
        }
        return whole > 0 ? ExactShare(part: sum, whole: whole) : nil
    }

    private static func standing(
        _ value: ExactShare?, _ target: ExactShare?, _ direction: IndicatorDirection
    ) -> TargetStanding {
        guard let (value, target) = both(value, target) else { return .noTarget }
        let isReached = direction == .higher ? !(value < target) : !(target < value)
        return isReached ? .reached : .missed
    }

    private static func both(_ left: ExactShare?, _ right: ExactShare?) -> (ExactShare, ExactShare)? {
        guard let left, let right else { return nil }
        return (left, right)
    }
}

/// A fraction that is compared without rounding, in hundredths (of a percent for shares).
struct ExactShare: Comparable {
    let part: Int
    let whole: Int

    /// Halves up.
    var rounded: Int { part / whole + ((part % whole) * 2 >= whole ? 1 : 0) }

    static func < (left: ExactShare, right: ExactShare) -> Bool {
        let (first, second) = (
            left.part.multipliedFullWidth(by: right.whole), right.part.multipliedFullWidth(by: left.whole)
        )
        return (first.high, first.low) < (second.high, second.low)
    }

    static func == (left: ExactShare, right: ExactShare) -> Bool { !(left < right) && !(right < left) }
}

extension ReportPeriod {
    /// How many there are from this one to `last`, both counted in; 1 where they are of different lengths.
    fileprivate func count(to last: ReportPeriod) -> Int {
        var (count, period) = (1, self)
        while let next = period.next, next <= last { (count, period) = (count + 1, next) }
        return count
    }
}
