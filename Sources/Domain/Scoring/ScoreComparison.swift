/// What several reviewers found, side by side: per row and in all.
package struct ScoreComparison: Hashable, Sendable {
    package let rows: [Row]
    package let totals: Spread
    package let claimedTotal: Hundredths

    package struct Row: Hashable, Sendable {
        package let line: ScoreLine
        /// What the unit claims.
        package let claimed: Hundredths
        package let spread: Spread
    }

    /// Numbers in the order of the reviews, with what they have in common.
    package struct Spread: Hashable, Sendable {
        package let values: [Hundredths]
        /// Both rounded to hundredths, half up.
        package let mean: Hundredths
        package let median: Hundredths
        /// The largest less the smallest: 0 where all agree.
        package let range: Hundredths

        package var isAgreed: Bool { range.count == 0 }

        init(_ values: [Hundredths]) {
            self.values = values
            let sorted = values.map(\.count).sorted()
            mean = Spread.rounded(sorted.reduce(0, +), by: sorted.count)
            let (low, high) = (
                sorted.isEmpty ? 0 : sorted[(sorted.count - 1) / 2], sorted.isEmpty ? 0 : sorted[sorted.count / 2]
            )
            median = Spread.rounded(low + high, by: 2)
            range = Hundredths((sorted.last ?? 0) - (sorted.first ?? 0))
        }

        private static func rounded(_ sum: Int, by count: Int) -> Hundredths {
            Hundredths(count == 0 ? 0 : (2 * sum + count) / (2 * count))
        }
    }

    /// Of the rows that are answered themselves.
    package init(claimed: ScoreAnswers, reviews: [ScoreAnswers], under table: ScoreTable) {
        let own = table.result(of: claimed)
        let results = reviews.map { table.result(of: $0) }
        rows = own.lines.indices.compactMap { place in
            let line = own.lines[place]
            guard !line.hasRows, line.row.sort != .group, line.row.sort != .veto else { return nil }
            return Row(line: line, claimed: line.amount, spread: Spread(results.map { $0.lines[place].amount }))
        }
        totals = Spread(results.map(\.total))
        claimedTotal = own.total
    }
}
