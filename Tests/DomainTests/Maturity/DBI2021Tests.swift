import Domain
import Testing

@Suite struct DBI2021Tests {
    private let dbi = MaturitySets.dbi

    @Test func `it has 6 pillars, 10 components, 60 criteria and 320 points`() {
        #expect(dbi.pillars.count == 6)
        #expect(dbi.components.count == 10)
        #expect(dbi.criteria.count == 60)
        #expect(dbi.maximum == 320)
        #expect(dbi.pillars.map(\.maximum) == [65, 25, 80, 65, 50, 35])
        #expect(dbi.pillars.map(\.criteria.count) == [13, 1, 16, 13, 10, 7])
        #expect(dbi.components.map(\.maximum) == [45, 20, 25, 10, 70, 30, 35, 25, 25, 35])
        #expect(Set(dbi.criteria.map(\.code)).count == 60)
    }

    @Test func `only the criterion of pillar 2 has steps of 5`() {
        #expect(dbi.criteria.filter { $0.steps != Array(0...5) }.map(\.code) == ["2.1.1"])
        #expect(dbi.criterion("2.1.1")?.steps == [0, 5, 10, 15, 20, 25])
    }

    @Test func `it is marked as replaced and as compared with no text, and the set of 2025 has nothing to answer`() {
        #expect(dbi.status == .replaced && dbi.citation?.verified == false && dbi.isOpen)
        let slot = CriteriaSetRegistry.slot2025
        #expect(slot.status == .slot && !slot.isOpen && slot.result(of: [:]) == nil)
    }

    /// Every border of a pillar of 100 points, in hundredths of a percent: 20.01 % of 10,000 is 2,001.
    @Test(arguments: [
        (0, 0), (999, 0), (1_000, 1), (1_001, 1), (1_999, 1), (2_000, 1), (2_001, 2), (3_999, 2), (4_000, 2),
        (4_001, 3), (5_999, 3), (6_000, 3), (6_001, 4), (7_999, 4), (8_000, 4), (8_001, 5), (10_000, 5),
    ])
    func `a border belongs to the lower band, ten percent to level 1`(points: Int, level: Int) {
        #expect(dbi.rule.pillarLevel(points, of: 10_000) == level)
    }

    /// The first whole points of each level in each pillar.
    @Test(arguments: [
        (65, [7, 14, 27, 40, 53]), (25, [3, 6, 11, 16, 21]), (80, [8, 17, 33, 49, 65]), (50, [5, 11, 21, 31, 41]),
        (35, [4, 8, 15, 22, 29]),
    ])
    func `levels begin at these points`(maximum: Int, firsts: [Int]) {
        for (place, first) in firsts.enumerated() {
            #expect(dbi.rule.pillarLevel(first - 1, of: maximum) == place)
            #expect(dbi.rule.pillarLevel(first, of: maximum) == place + 1)
        }
    }

    /// Sums per pillar, their total and the level of the whole.
    @Test(arguments: [
        ([0, 0, 0, 0, 0, 0], 0, 0),
        ([7, 0, 8, 5, 0, 0], 20, 0),
        ([7, 0, 8, 7, 5, 0], 27, 1),
        // 21 points, but only three pillars at level 1.
        ([7, 0, 7, 7, 0, 0], 21, 0),
        ([13, 5, 14, 13, 10, 7], 62, 1),
        // 64 points and six pillars at level 2 or nearly: points must be above 64.
        ([14, 5, 17, 14, 11, 3], 64, 1),
        ([14, 5, 17, 14, 11, 4], 65, 2),
        ([26, 10, 33, 27, 21, 11], 128, 2),
        ([27, 10, 33, 27, 21, 11], 129, 3),
        ([40, 20, 49, 40, 31, 12], 192, 3),
        ([40, 20, 49, 40, 31, 13], 193, 4),
        // 200 points with three strong pillars only.
        ([65, 0, 80, 55, 0, 0], 200, 0),
        ([65, 5, 80, 40, 5, 5], 200, 1),
        // 200 points with three strong pillars, a fourth at level 3: level 3, not 4.
        ([55, 15, 75, 40, 10, 5], 200, 3),
        ([65, 15, 80, 25, 10, 5], 200, 2),
        ([53, 25, 65, 53, 41, 19], 256, 4),
        ([53, 25, 65, 53, 41, 28], 265, 4),
        ([53, 25, 65, 53, 41, 29], 266, 5),
        ([65, 25, 80, 65, 50, 35], 320, 5),
    ])
    func `the level needs its points and its pillars`(sums: [Int], points: Int, level: Int) throws {
        let result = try #require(dbi.result(of: MaturitySets.answers(sums)))
        #expect(result.points == points)
        #expect(result.level.level == level)
    }

    @Test func `a level that is missed says which part fails`() throws {
        let result = try #require(dbi.result(of: MaturitySets.answers([55, 15, 75, 40, 10, 5])))
        let missed = try #require(result.missed)
        #expect(missed.level.level == 4 && missed.level.name == "Nâng cao")
        #expect(missed.pointsHold && !missed.pillarsHold && missed.pillarsReached == 3)
        #expect(result.level.name == "Hình thành")
        let poor = try #require(dbi.result(of: MaturitySets.answers([14, 5, 17, 14, 11, 3])))
        #expect(poor.missed.map { [$0.pointsHold, $0.pillarsHold] } == [false, true])
    }
}
