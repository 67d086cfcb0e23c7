/// How a figure stands to its target.
package enum TargetStanding: String, CaseIterable, Sendable {
    case reached, missed
    case noTarget = "no-target"
}

extension IndicatorDefinition {
    /// A unit's own value against what each unit is to reach. A yes and a day in time reach theirs.
    package func standing(of value: IndicatorValue, in period: ReportPeriod) -> TargetStanding {
        switch value {
        case .number(let number): standing(number.count, of: 1, against: targets[period]?.count)
        case .ratio(let ratio):
            standing(ratio.part.count * 10_000, of: ratio.whole.count, against: targets[period]?.count)
        case .yesNo(let answer): answer ? .reached : .missed
        case .milestone(let reached): standing(reached)
        case .text: .noTarget
        }
    }

    /// What all units together come to, against what they are to reach together.
    package func standing(of total: IndicatorTotal, in period: ReportPeriod) -> TargetStanding {
        let target = wholeTargets[period]?.count
        return switch total {
        case .sum(let hundredths): standing(hundredths, of: 1, against: target)
        case .share(let part, let whole): standing(part * 10_000, of: whole, against: target)
        case .mean(let sum, let count): standing(sum, of: count, against: target)
        case .units, .none: .noTarget
        }
    }

    /// Compared crosswise, so that nothing is rounded.
    private func standing(_ part: Int, of whole: Int, against target: Int?) -> TargetStanding {
        guard let target else { return .noTarget }
        let isReached = direction == .higher ? part >= target * whole : part <= target * whole
        return isReached ? .reached : .missed
    }

    private func standing(_ reached: Day?) -> TargetStanding {
        guard let day else { return .noTarget }
        return reached.map { $0 <= day } ?? false ? .reached : .missed
    }
}

/// What the values of all units of one period come to.
package enum IndicatorTotal: Hashable, Sendable {
    /// Numbers added up, in hundredths.
    case sum(Int)
    /// Parts and wholes added up, in hundredths.
    case share(part: Int, whole: Int)
    /// Numbers of several periods added up, in hundredths, of so many periods.
    case mean(Int, of: Int)
    /// Units that said yes, or reached the day, of those that answered.
    case units(Int, of: Int)
    /// Texts are not added up.
    case none

    package init(_ values: [IndicatorValue]) {
        let sums = values.reduce(into: (number: 0, part: 0, whole: 0, yes: 0)) { sums, value in
            switch value {
            case .number(let number): sums.number += number.count
            case .ratio(let ratio):
                sums.part += ratio.part.count
                sums.whole += ratio.whole.count
            case .yesNo(let answer): sums.yes += answer ? 1 : 0
            case .milestone(let day): sums.yes += day == nil ? 0 : 1
            case .text: break
            }
        }
        switch values.first?.kind {
        case .number: self = .sum(sums.number)
        case .ratio: self = .share(part: sums.part, whole: sums.whole)
        case .yesNo, .milestone: self = .units(sums.yes, of: values.count)
        case .text, nil: self = .none
        }
    }

    /// The height in a drawing, in hundredths; percents for shares.
    package var height: Int? {
        switch self {
        case .sum(let hundredths): hundredths
        case .share(let part, let whole): Ratio.percent(part, of: whole).count
        case .mean: exact?.rounded
        case .units(let yes, let all): Ratio.percent(yes, of: all).count
        case .none: nil
        }
    }

    /// Without rounding, where it is a quantity.
    var exact: ExactShare? {
        switch self {
        case .sum(let hundredths): ExactShare(part: hundredths, whole: 1)
        case .share(let part, let whole): whole > 0 ? ExactShare(part: part * 10_000, whole: whole) : nil
        case .mean(let sum, let count): ExactShare(part: sum, whole: count)
        case .units, .none: nil
        }
    }

    /// Several periods of one kind added up: parts and wholes each on their own.
    init(adding totals: [IndicatorTotal]) {
        let sums = totals.reduce(into: (number: 0, part: 0, whole: 0, isShare: false)) { sums, total in
            switch total {
            case .sum(let hundredths): sums.number += hundredths
            case .share(let part, let whole):
                (sums.part, sums.whole, sums.isShare) = (sums.part + part, sums.whole + whole, true)
            case .mean, .units, .none: break
            }
        }
        self = sums.isShare ? .share(part: sums.part, whole: sums.whole) : .sum(sums.number)
    }
}
