import Domain
import Testing

/// Properties over many random answers; the numbers come from a fixed beginning, so that a failure can be repeated.
@Suite struct MaturityLevelTests {
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 31)
        }
    }

    @Test(arguments: 1...20) func `adding points never lowers a level`(seed: UInt64) throws {
        let dbi = MaturitySets.dbi
        var numbers = Numbers(state: seed)
        var answers = Dictionary(uniqueKeysWithValues: dbi.criteria.map { ($0.code, 0) })
        var before = try #require(dbi.result(of: answers))
        while true {
            let open = dbi.criteria.filter { (answers[$0.code] ?? 0) < $0.maximum }
            guard let criterion = open.randomElement(using: &numbers) else { break }
            let now = answers[criterion.code] ?? 0
            answers[criterion.code] = criterion.steps.first { $0 > now }
            let after = try #require(dbi.result(of: answers))
            #expect(after.points > before.points && after.level.level >= before.level.level)
            #expect(zip(before.pillars, after.pillars).allSatisfy { $0.level <= $1.level })
            before = after
        }
        #expect(before.points == 320 && before.level.level == 5)
    }

    @Test(arguments: 1...30) func `the level is the highest whose both parts hold`(seed: UInt64) throws {
        let dbi = MaturitySets.dbi
        var numbers = Numbers(state: seed &* 97)
        let ceiling = Int.random(in: 0...5, using: &numbers)
        let answers = Dictionary(
            uniqueKeysWithValues: dbi.criteria.map { criterion in
                (criterion.code, criterion.steps[Int.random(in: 0...ceiling, using: &numbers)])
            })
        let result = try #require(dbi.result(of: answers))
        let holding = dbi.rule.levels.filter { level in
            guard let condition = level.condition else { return true }
            let reached = result.pillars.count { $0.level >= condition.pillarLevel }
            return result.points > condition.points.value && reached >= condition.pillars
        }
        #expect(result.level == holding.last)
    }

    @Test(arguments: 1...60) func `no smaller number of points than the advice reaches the next level`(seed: UInt64)
        throws
    {
        var numbers = Numbers(state: seed &* 31)
        let set = small(&numbers)
        let answers = Dictionary(
            uniqueKeysWithValues: set.criteria.map { ($0.code, $0.steps.randomElement(using: &numbers) ?? 0) })
        let now = try #require(set.result(of: answers))
        let better = all(set, above: answers).filter {
            set.result(of: $0).map { $0.level.level } ?? 0 > now.level.level
        }
        let next = set.rule.level(after: now.level)
        let cheapest = better.filter { points in
            set.result(of: points)?.steps.contains { $0.level == next && $0.holds } ?? false
        }.map { $0.values.reduce(0, +) - now.points }.min()
        let advice = set.advice(from: answers)
        #expect(advice?.added == cheapest)
        guard let advice else { return }
        var lifted = answers
        for raise in advice.raises {
            #expect(lifted[raise.criterion.code] == raise.from && raise.criterion.steps.contains(raise.to))
            lifted[raise.criterion.code] = raise.to
        }
        let after = try #require(set.result(of: lifted))
        #expect(after.points == now.points + advice.added && after.level.level >= advice.target.level)
    }

    /// Three pillars of two criteria with uneven steps, and two levels above the lowest.
    private func small(_ numbers: inout Numbers) -> CriteriaSet {
        let pillars = (0..<3).map { _ in
            (0..<2).map { _ in
                [0] + Array(Set((0..<3).map { _ in Int.random(in: 1...9, using: &numbers) })).sorted()
            }
        }
        let half = Int.random(in: 2...12, using: &numbers)
        return MaturitySets.set(
            pillars, bands: [PillarBand(1, .from(30)), PillarBand(2, .above(60))],
            levels: [
                OverallLevel(0, "Không"), OverallLevel(1, "Một", OverallCondition(.above(half), pillars: 2, at: 1)),
                OverallLevel(2, "Hai", OverallCondition(.from(half * 2), pillars: 2, at: 2)),
            ])
    }

    /// Every set of answers that lowers none.
    private func all(_ set: CriteriaSet, above answers: [String: Int]) -> [[String: Int]] {
        set.criteria.reduce([[:]]) { known, criterion in
            let steps = criterion.steps.filter { $0 >= (answers[criterion.code] ?? 0) }
            return known.flatMap { answers in steps.map { answers.merging([criterion.code: $0]) { _, new in new } } }
        }
    }
}
