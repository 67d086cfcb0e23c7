extension ScoreTable {
    /// Computes every row and the total in whole hundredths of a point.
    ///
    /// A quotient is rounded to hundredths, half up, once for its row; all else is exact. A row never brings more than
    /// its points, a sum never more than the points of its row, and neither a sum nor the total falls below 0. A row
    /// whose condition is not met brings nothing.
    package func result(of answers: ScoreAnswers) -> ScoreResult {
        let shape = ScoreShape(rows)
        var lines: [ScoreLine?] = Array(repeating: nil, count: rows.count)
        // A row stands below the one it belongs to, so that from the end every part is there before its sum.
        for place in rows.indices.reversed() {
            let input = answers.inputs[rows[place].code] ?? ScoreInput()
            let parts = shape.below[place].compactMap { lines[$0] }
            lines[place] = ScoreRowComputing(row: rows[place], input: input, parts: parts).line(
                depth: shape.depths[place])
        }
        let all = lines.compactMap(\.self)
        let terms = ScoreRowComputing.terms(shape.roots.compactMap { lines[$0] }, within: .group)
        let vetoes = all.filter { $0.row.sort == .veto && $0.input.isMet == true }.map(\.row)
        let sum = ScoreRowComputing.sum(terms)
        return ScoreResult(
            lines: all, total: Hundredths(vetoes.isEmpty ? max(sum, 0) : 0), maximum: maximum(shape), terms: terms,
            vetoes: vetoes)
    }

    /// The most the table can give.
    package var maximum: Hundredths { maximum(ScoreShape(rows)) }

    private func maximum(_ shape: ScoreShape) -> Hundredths {
        Hundredths(shape.roots.reduce(0) { $0 + most(of: $1, shape) })
    }

    /// Of a heading without points of its own the most of its rows.
    private func most(of place: Int, _ shape: ScoreShape) -> Int {
        let row = rows[place]
        if row.sort == .penalty || row.sort == .veto { return 0 }
        if row.points.count > 0 || shape.below[place].isEmpty { return row.points.count }
        return shape.below[place].reduce(0) { $0 + most(of: $1, shape) }
    }
}

/// One row: its answer or its parts, its condition, its bound.
struct ScoreRowComputing {
    let row: ScoreRow
    let input: ScoreInput
    let parts: [ScoreLine]

    func line(depth: Int) -> ScoreLine {
        var (amount, steps) = parts.isEmpty ? own() : whole()
        let missing = missing
        if !missing.isEmpty { steps.insert(.missing(missing), at: 0) }
        if let condition = row.condition, let isMet = input.isMet, row.sort != .veto {
            steps.append(isMet ? .conditionMet(condition) : .conditionFailed(condition))
        }
        if row.condition != nil && input.isMet != true || row.sort == .veto { amount = 0 }
        return ScoreLine(
            row: row, depth: depth, hasRows: !parts.isEmpty, input: input, amount: Hundredths(amount), steps: steps,
            missing: missing)
    }

    static func terms(_ parts: [ScoreLine], within sort: ScoreSort) -> [ScoreTerm] {
        parts.filter { $0.row.sort != .veto }.map {
            ScoreTerm(
                code: $0.row.code, amount: $0.amount, isTaken: $0.row.sort == .penalty && sort != .penalty)
        }
    }

    static func sum(_ terms: [ScoreTerm]) -> Int {
        terms.reduce(0) { $1.isTaken ? $0 - $1.amount.count : $0 + $1.amount.count }
    }

    /// What has to be entered and is not; of bands, either the value or both sides of the share.
    private var missing: [ScoreField] {
        if row.condition != nil && row.sort != .veto && input.isMet == false { return [] }
        return row.asks(hasRows: !parts.isEmpty).filter { field in
            switch field {
            case .met: input.isMet == nil
            case .points: input.value == nil
            case .value: measure == nil && input.part == nil && input.whole == nil
            case .part, .whole:
                isBanded
                    ? measure == nil && (input.part == nil) != (input.whole == nil)
                        && (field == .part ? input.part == nil : input.whole == nil)
                    : field == .part ? input.part == nil : input.whole == nil
            case .count: input.count == nil
            }
        }
    }

    private var isBanded: Bool { if case .bands? = row.method { true } else { false } }

    private var measure: ScoreMeasure? {
        if let value = input.value { return .value(value) }
        guard let part = input.part, let whole = input.whole else { return nil }
        return .share(part: part, whole: whole)
    }

    private func whole() -> (Int, [ScoreStep]) {
        let terms = ScoreRowComputing.terms(parts, within: row.sort)
        return bounded(ScoreRowComputing.sum(terms), [.sum(terms)])
    }

    private func own() -> (Int, [ScoreStep]) {
        switch (row.sort, row.method) {
        case (.veto, _): return (0, input.isMet.map { [$0 ? .vetoApplies : .vetoAbsent] } ?? [])
        case (.group, _): return (0, [])
        case (_, nil): return input.value.map { bounded($0.count, [.given($0)]) } ?? (0, [])
        case (_, .ratio?): return ratio()
        case (_, .each(let points, let most, _)?): return each(points, most)
        case (_, .bands(let bands)?): return band(bands)
        }
    }

    private func ratio() -> (Int, [ScoreStep]) {
        guard let part = input.part, let whole = input.whole else { return (0, []) }
        guard whole.count > 0 else { return (0, [.wholeIsNothing]) }
        if part > whole {
            return (
                row.points.count,
                [.ratio(points: row.points, part: part, whole: whole, isRounded: false), .capped(row.points)]
            )
        }
        let product = row.points.count * part.count
        let isRounded = product % whole.count != 0
        let rounded = (2 * product + whole.count) / (2 * whole.count)
        return (rounded, [.ratio(points: row.points, part: part, whole: whole, isRounded: isRounded)])
    }

    private func each(_ points: Hundredths, _ most: Int) -> (Int, [ScoreStep]) {
        guard let count = input.count else { return (0, []) }
        let counted = min(count, most)
        var steps: [ScoreStep] = [.each(points: points, count: counted)]
        if counted < count { steps.insert(.countCapped(most), at: 0) }
        return bounded(points.count * counted, steps)
    }

    private func band(_ bands: [ScoreBand]) -> (Int, [ScoreStep]) {
        guard let measure else { return (0, []) }
        if case .share(_, let whole) = measure, whole.count == 0 { return (0, [.wholeIsNothing]) }
        let holding = bands.indices.filter { measure.lies(in: bands[$0]) }
        guard let first = holding.first else { return (0, [.noBand(measure)]) }
        var steps: [ScoreStep] = [.band(bands[first], number: first + 1, measure)]
        if holding.count > 1 { steps.append(.overlap(holding.dropFirst().map { $0 + 1 })) }
        return bounded(bands[first].points.count, steps)
    }

    /// Within 0 and the row's points; a heading without points of its own has no upper bound.
    private func bounded(_ amount: Int, _ steps: [ScoreStep]) -> (Int, [ScoreStep]) {
        if amount < 0 { return (0, steps + [.floored]) }
        if !parts.isEmpty && row.points.count == 0 { return (amount, steps) }
        return amount > row.points.count ? (row.points.count, steps + [.capped(row.points)]) : (amount, steps)
    }
}
