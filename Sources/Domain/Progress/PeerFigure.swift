/// One unit's figure of an indicator, beside its target and the middle of other units of its kind. Of the others nothing
/// but the middle is told, and only where there are enough of them (decisions/0078).
package struct PeerFigure: Sendable {
    package let indicator: Indicator
    /// `nil`: nothing of the unit's was confirmed in the year.
    package let own: CombinedResult?
    package let standing: TargetStanding
    /// In hundredths; percents for shares.
    package let median: Int?
    /// Others of the kind with a confirmed figure.
    package let peers: Int

    /// Fewer others would tell what one of them reported.
    package static let fewest = 3

    /// - Parameters:
    ///   - own: the unit's series of the year.
    ///   - others: for each other unit of the kind its series of the same year.
    package init(_ own: IndicatorSeries, others: [[IndicatorSeries]]) {
        indicator = own.indicator
        self.own = own.combined(ofOneUnit: true)
        standing = own.standing(ofOneUnit: true)
        // Of a yes or a day there is no middle.
        let asked = own.indicator.kind.isCounted ? others : []
        let heights = asked.compactMap { all in
            all.first { $0.indicator.id == own.indicator.id }?.combined(ofOneUnit: true)?.total.height
        }
        peers = heights.count
        median = heights.count < PeerFigure.fewest ? nil : PeerFigure.middle(heights.sorted())
    }

    /// Of an even number the half way between the two in the middle, halves up.
    private static func middle(_ sorted: [Int]) -> Int {
        let half = sorted.count / 2
        if sorted.count % 2 == 1 { return sorted[half] }
        let low = sorted[half - 1]
        return low + (sorted[half] - low + 1) / 2
    }
}
