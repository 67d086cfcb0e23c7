/// What classes come to; one that was called off, or has not begun, counts for nothing.
package struct SkillCounts: Hashable, Sendable {
    package let classes: Int
    package let learners: Int
    /// Of classes that ended.
    package let completed: Int

    package init(_ all: [SkillClass], on day: Day) {
        let held = all.filter { $0.status != .calledOff && $0.first <= day }
        classes = held.count
        learners = held.reduce(0) { $0 + $1.learners }
        completed = held.reduce(0) { $0 + ($1.outcome?.completed ?? 0) }
    }
}

/// What the ready indicators of the movement count (docs/measure.md): the suggestions an indicator was adopted from.
package enum SkillMeasure: String, CaseIterable, Sendable {
    case classes = "digital-skill-classes"
    case learners = "digital-skill-learners"

    package func count(in counts: SkillCounts) -> Int {
        switch self {
        case .classes: counts.classes
        case .learners: counts.learners
        }
    }
}

extension Indicator {
    /// What of the classes it counts, where it was adopted from a ready one.
    package var skillMeasure: SkillMeasure? { origin.flatMap { SkillMeasure(rawValue: $0) } }
}

/// One measure in one year: the book of classes beside the target and what the units' confirmed reports say.
package struct SkillTarget: Hashable, Sendable {
    package let indicator: ID<Indicator>
    package let name: String
    package let inBook: Int
    /// Confirmed reports of the year added up.
    package let reported: Hundredths
    /// What all units are to reach together in the year: of the year itself, or of all its periods added up. `nil` where the
    /// office set none.
    package let target: Hundredths?

    /// - Parameters:
    ///   - series: of the year.
    ///   - counts: of the classes that began in the year.
    package init?(_ series: IndicatorSeries, _ counts: SkillCounts, year: Int) {
        guard let measure = series.indicator.skillMeasure, series.indicator.kind == .number else { return nil }
        indicator = series.indicator.id
        name = series.indicator.name
        inBook = measure.count(in: counts)
        let figures = series.points.flatMap { $0.figures.map(\.figure.value) }
        if case .sum(let hundredths) = IndicatorTotal(figures) {
            reported = Hundredths(hundredths)
        } else {
            reported = Hundredths(0)
        }
        target = SkillTarget.target(of: series.indicator, in: year)
    }

    private static func target(of indicator: Indicator, in year: Int) -> Hundredths? {
        guard let last = Day(year, 12, 31) else { return nil }
        let definition = indicator.version(on: last).definition
        if definition.cadence == .once { return nil }
        let periods = indicator.periods(upTo: last).filter { $0.last.year == year }
        // Each period has the target that stood for it, as the results have it.
        let targets = periods.compactMap { indicator.version(on: $0.last).definition.wholeTargets[$0] }
        // A year whose periods have targets in part has none as a whole.
        if targets.isEmpty || targets.count < periods.count { return nil }
        return Hundredths(targets.reduce(0) { $0 + $1.count })
    }
}

package enum SkillAct: String, CaseIterable, Sendable { case read, enter }

extension Persona {
    /// A unit keeps the book of its own classes; the clerk enters those that came on paper.
    package func refusals(of act: SkillAct, agency: ID<Agency>, unit: ID<OrgUnit>?) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        let isOwn = holds(.unitRepresentative) && unit != nil && unit == self.unit
        switch act {
        case .read:
            if isOwn || holds(anyOf: Persona.readersOfAll) { return [] }
            return [Reason(holds(.unitRepresentative) ? .notFound : .notPermitted)]
        case .enter: return isOwn || holds(.clerk) ? [] : [Reason(.notPermitted)]
        }
    }
}
