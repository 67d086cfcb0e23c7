/// How many measured indicators reached what they were to reach.
package struct ThemeStanding: Hashable, Sendable {
    /// With a figure and a target to compare it with.
    package let judged: Int
    package let reached: Int
    /// Active indicators without one of the two.
    package let open: Int

    package init(judged: Int = 0, reached: Int = 0, open: Int = 0) {
        (self.judged, self.reached, self.open) = (judged, reached, open)
    }

    /// - Parameters:
    ///   - series: of one theme, or of one unit.
    ///   - isOfOneUnit: the points are one unit's alone, and so are the targets.
    package init(_ series: [IndicatorSeries], ofOneUnit isOfOneUnit: Bool) {
        let standings = series.map { $0.standing(ofOneUnit: isOfOneUnit) }
        judged = standings.count { $0 != .noTarget }
        reached = standings.count { $0 == .reached }
        open = standings.count - judged
    }

    /// Of those that were judged.
    package var percent: Int? { judged == 0 ? nil : reached * 100 / judged }
}

extension IndicatorSeries {
    /// What its periods come to against the targets; one unit's own yes or day is judged as it was given.
    package func standing(ofOneUnit isOfOneUnit: Bool) -> TargetStanding {
        (isOfOneUnit ? outcomeOfUnit?.standing : combined(ofOneUnit: false)?.standing) ?? .noTarget
    }
}
