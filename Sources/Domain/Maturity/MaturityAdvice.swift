/// The cheapest way to the next level: the fewest points to add, and one way to add them.
package struct MaturityAdvice: Hashable, Sendable {
    package let target: OverallLevel
    package let condition: OverallCondition
    /// Points to add, over all pillars: no smaller number reaches the target.
    package let added: Int
    /// Which criteria to lift, in the order of the set. Of ways with equally few points the one that touches the
    /// fewest pillars, and in each of them the fewest criteria.
    package let raises: [CriterionRaise]
}

package struct CriterionRaise: Hashable, Sendable {
    package let pillar: MaturityPillar
    package let criterion: MaturityCriterion
    package let from: Int
    package let to: Int
}

extension CriteriaSet {
    /// Searches all sums every pillar can reach, so the answer is exact.
    /// - Returns: `nil` at the top, or where no answers at all reach the next level.
    package func advice(from points: [String: Int]) -> MaturityAdvice? {
        guard let result = result(of: points), let target = rule.level(after: result.level),
            let condition = target.condition
        else { return nil }
        let searches = pillars.map { GainSearch(gains(in: $0, points), counted: 0) }
        let layers = zip(result.pillars, searches).map { layer($0, $1, condition) }
        let search = GainSearch(layers, counted: condition.pillars)
        let needed = max(0, condition.points.value - result.points)
        for added in needed...max(needed, search.most) where condition.points.admits(result.points + added) {
            guard let gains = search.choice(added) else { continue }
            let raises = zip(pillars, zip(searches, gains)).flatMap { pillar, way in
                lifted(in: pillar, way.0, way.1.points, points)
            }
            return MaturityAdvice(target: target, condition: condition, added: added, raises: raises)
        }
        return nil
    }

    /// What each criterion of a pillar can still gain.
    private func gains(in pillar: MaturityPillar, _ points: [String: Int]) -> [[GainSearch.Gain]] {
        pillar.criteria.map { criterion in
            let now = points[criterion.code] ?? 0
            return [GainSearch.Gain(points: 0)]
                + criterion.steps.filter { $0 > now }.map { GainSearch.Gain(points: $0 - now) }
        }
    }

    /// What the pillar as a whole can gain; a gain counts that brings it to the level the condition asks for.
    private func layer(
        _ now: PillarResult, _ search: GainSearch, _ condition: OverallCondition
    ) -> [GainSearch.Gain] {
        (0...search.most).filter { search.choice($0) != nil }.map { added in
            let level = rule.pillarLevel(now.points + added, of: now.maximum)
            return GainSearch.Gain(points: added, counts: level >= condition.pillarLevel)
        }
    }

    private func lifted(
        in pillar: MaturityPillar, _ search: GainSearch, _ added: Int, _ points: [String: Int]
    ) -> [CriterionRaise] {
        zip(pillar.criteria, search.choice(added) ?? []).filter { $1.points > 0 }.map { criterion, gain in
            let now = points[criterion.code] ?? 0
            return CriterionRaise(pillar: pillar, criterion: criterion, from: now, to: now + gain.points)
        }
    }
}
