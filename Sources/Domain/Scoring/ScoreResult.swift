/// What a table makes of the answers: every row with how it came about, and the total.
package struct ScoreResult: Hashable, Sendable {
    package let lines: [ScoreLine]
    package let total: Hundredths
    /// The most the table can give, bonus and all.
    package let maximum: Hundredths
    /// What is added and taken off at the top, before the total is held within its bounds.
    package let terms: [ScoreTerm]
    /// Vetoes that apply: the total is 0 and there is no rank.
    package let vetoes: [ScoreRow]

    package var isVetoed: Bool { !vetoes.isEmpty }

    package func line(_ code: String) -> ScoreLine? { lines.first { $0.row.code == code } }

    /// Rows that still lack something; each brings nothing until then.
    package var open: [ScoreLine] { lines.filter { !$0.missing.isEmpty } }
}

/// A row with its points.
package struct ScoreLine: Hashable, Sendable {
    package let row: ScoreRow
    /// How many rows it stands within.
    package let depth: Int
    package let hasRows: Bool
    package let input: ScoreInput
    /// Never below nothing; of a penalty, what it takes off.
    package let amount: Hundredths
    /// How it came about, in order.
    package let steps: [ScoreStep]
    package let missing: [ScoreField]

    init(
        row: ScoreRow, depth: Int, hasRows: Bool, input: ScoreInput, amount: Hundredths, steps: [ScoreStep],
        missing: [ScoreField]
    ) {
        (self.row, self.depth, self.hasRows, self.input) = (row, depth, hasRows, input)
        (self.amount, self.steps, self.missing) = (amount, steps, missing)
    }
}

/// One thing that goes into a sum.
package struct ScoreTerm: Hashable, Sendable {
    package let code: String
    package let amount: Hundredths
    package let isTaken: Bool
}

/// One step of how points came about.
package enum ScoreStep: Hashable, Sendable {
    /// Nothing entered yet.
    case missing([ScoreField])
    case given(Hundredths)
    /// Points × part ÷ whole; `isRounded` when the result had more than two decimals.
    case ratio(points: Hundredths, part: Hundredths, whole: Hundredths, isRounded: Bool)
    /// There is nothing to divide by.
    case wholeIsNothing
    case each(points: Hundredths, count: Int)
    case countCapped(Int)
    /// Which band, from 1, took the value.
    case band(ScoreBand, number: Int, ScoreMeasure)
    /// Bands, from 1, that hold the value as well: the first counts.
    case overlap([Int])
    case noBand(ScoreMeasure)
    case sum([ScoreTerm])
    case capped(Hundredths)
    /// What was taken off was more than there was.
    case floored
    case conditionMet(String)
    case conditionFailed(String)
    case vetoApplies
    case vetoAbsent
}

/// A value looked up in bands: as measured, or as a share that is compared without rounding: 99.996 % is not 100 %.
package enum ScoreMeasure: Hashable, Sendable {
    case value(Hundredths)
    case share(part: Hundredths, whole: Hundredths)

    package func lies(in band: ScoreBand) -> Bool {
        switch self {
        case .value(let value): band.holds(value)
        case .share(let part, let whole):
            (band.low.map { isAtLeast($0, part, whole) } ?? true)
                && (band.high.map { isAtMost($0, part, whole) } ?? true)
        }
    }

    private func isAtLeast(_ end: ScoreEnd, _ part: Hundredths, _ whole: Hundredths) -> Bool {
        let (left, right) = (part.count * 10_000, end.value.count * whole.count)
        return end.isIncluded ? left >= right : left > right
    }

    private func isAtMost(_ end: ScoreEnd, _ part: Hundredths, _ whole: Hundredths) -> Bool {
        let (left, right) = (part.count * 10_000, end.value.count * whole.count)
        return end.isIncluded ? left <= right : left < right
    }

    /// Cut off behind the second decimal, so that nothing reads as a bound it has not reached.
    package var shown: Hundredths {
        switch self {
        case .value(let value): value
        case .share(let part, let whole): Hundredths(part.count * 10_000 / max(whole.count, 1))
        }
    }
}
