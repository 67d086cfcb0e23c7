/// What a clerk should know about a table before it is used. None of it is mended: the table stays as its paper says.
package struct ScoreRemark: Hashable, Sendable {
    package let code: String
    package let matter: Matter

    package init(code: String, matter: Matter) { (self.code, self.matter) = (code, matter) }

    package enum Matter: Hashable, Sendable {
        /// Two bands, from 1, share values; the first of them counts there.
        case overlap(first: Int, second: Int, shared: ScoreBand)
        /// No band is reached between two that follow each other.
        case gap(after: Hundredths, before: Hundredths)
        /// The most of the rows below differs from the row's own points.
        case sumDiffers(sum: Hundredths)
        /// A band or count brings more than the row may.
        case above(Hundredths)
        /// All there is to count brings less than the row's points.
        case below(Hundredths)
        /// A way of scoring beside rows of its own: the rows count.
        case methodIgnored
    }
}

extension ScoreTable {
    /// In the order of the rows.
    package var remarks: [ScoreRemark] {
        let shape = ScoreShape(rows)
        return rows.indices.flatMap { place -> [ScoreRemark] in
            let row = rows[place]
            let parts = shape.below[place].map { rows[$0] }
            let found = parts.isEmpty ? row.method.map { matters($0, of: row) } ?? [] : matters(parts, of: row)
            return found.map { ScoreRemark(code: row.code, matter: $0) }
        }
    }

    private func matters(_ parts: [ScoreRow], of row: ScoreRow) -> [ScoreRemark.Matter] {
        let counted = parts.filter { $0.sort != .veto && ($0.sort != .penalty || row.sort == .penalty) }
        let sum = Hundredths(counted.reduce(0) { $0 + $1.points.count })
        let differs = row.points.count > 0 && sum != row.points && !counted.isEmpty
        return (differs ? [.sumDiffers(sum: sum)] : []) + (row.method == nil ? [] : [.methodIgnored])
    }

    private func matters(_ method: ScoreMethod, of row: ScoreRow) -> [ScoreRemark.Matter] {
        switch method {
        case .ratio: return []
        case .each(let points, let count, _):
            let all = Hundredths(points.count * count)
            return all > row.points ? [.above(all)] : all < row.points ? [.below(all)] : []
        case .bands(let bands):
            let most = bands.map(\.points).max() ?? Hundredths(0)
            return overlaps(bands) + gaps(bands) + (most > row.points ? [.above(most)] : [])
        }
    }

    private func overlaps(_ bands: [ScoreBand]) -> [ScoreRemark.Matter] {
        bands.indices.flatMap { first in
            bands.indices.filter { $0 > first }.compactMap { second in
                bands[first].shared(with: bands[second]).map {
                    .overlap(first: first + 1, second: second + 1, shared: $0)
                }
            }
        }
    }

    private func gaps(_ bands: [ScoreBand]) -> [ScoreRemark.Matter] {
        let rising = bands.sorted { ($0.low?.value.count ?? .min) < ($1.low?.value.count ?? .min) }
        return zip(rising, rising.dropFirst()).compactMap { lower, upper in
            guard let high = lower.high, let low = upper.low else { return nil }
            let touches = high.isIncluded || low.isIncluded
            let isApart = low.value > high.value || (low.value == high.value && !touches)
            return isApart ? .gap(after: high.value, before: low.value) : nil
        }
    }
}

extension ScoreBand {
    /// The values that lie in both; `nil` when there is none.
    package func shared(with other: ScoreBand) -> ScoreBand? {
        let lows = [low, other.low].compactMap(\.self)
        let highs = [high, other.high].compactMap(\.self)
        let low = lows.max { ($0.value, $0.isIncluded ? 0 : 1) < ($1.value, $1.isIncluded ? 0 : 1) }
        let high = highs.min { ($0.value, $0.isIncluded ? 1 : 0) < ($1.value, $1.isIncluded ? 1 : 0) }
        let band = ScoreBand(low: low, high: high, points: points)
        return band.isPossible ? band : nil
    }
}
