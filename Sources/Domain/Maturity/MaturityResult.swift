/// What a set makes of the points claimed: levels, and how each came about. Never an official result: only whoever
/// issued the set gives those (law.md §4.1).
package struct MaturityResult: Hashable, Sendable {
    package let pillars: [PillarResult]
    /// Every level that asks something, with what holds of it.
    package let steps: [LevelStep]
    package let level: OverallLevel

    package var points: Int { pillars.reduce(0) { $0 + $1.points } }
    package var maximum: Int { pillars.reduce(0) { $0 + $1.maximum } }

    /// The first step that was not reached: what is missing for more; `nil` at the top.
    package var missed: LevelStep? { steps.first { $0.level.level > level.level } }
}

package struct PillarResult: Hashable, Sendable {
    package let pillar: MaturityPillar
    package let points: Int
    package let level: Int

    package var maximum: Int { pillar.maximum }
}

/// One overall level and its two parts.
package struct LevelStep: Hashable, Sendable {
    package let level: OverallLevel
    package let condition: OverallCondition
    package let pointsHold: Bool
    /// Pillars at the level it asks for, or above.
    package let pillarsReached: Int

    package var pillarsHold: Bool { pillarsReached >= condition.pillars }
    package var holds: Bool { pointsHold && pillarsHold }
}

extension CriteriaSet {
    /// The highest level whose both parts hold; a criterion without an answer gives nothing.
    /// - Returns: `nil` for a set without questions.
    package func result(of points: [String: Int]) -> MaturityResult? {
        guard let lowest = rule.levels.first, !pillars.isEmpty else { return nil }
        let pillars = pillars.map { pillar in
            let sum = pillar.criteria.reduce(0) { $0 + (points[$1.code] ?? 0) }
            return PillarResult(pillar: pillar, points: sum, level: rule.pillarLevel(sum, of: pillar.maximum))
        }
        let total = pillars.reduce(0) { $0 + $1.points }
        let steps = rule.levels.compactMap { level in
            level.condition.map { condition in
                LevelStep(
                    level: level, condition: condition, pointsHold: condition.points.admits(total),
                    pillarsReached: pillars.count { $0.level >= condition.pillarLevel })
            }
        }
        return MaturityResult(pillars: pillars, steps: steps, level: steps.last(where: \.holds)?.level ?? lowest)
    }
}
