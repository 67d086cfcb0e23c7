import Domain
import Testing

@Suite struct MaturityAdviceTests {
    private let dbi = MaturitySets.dbi

    @Test func `whoever starts from nothing needs 21 points in four pillars`() throws {
        let advice = try #require(dbi.advice(from: [:]))
        // Level 1 in four pillars: 5 (pillar 2, in steps of 5), 4, 5 and 7 of pillars 6, 5, 1 or 4 are 21 points.
        #expect(advice.target.level == 1 && advice.added == 21)
        #expect(Set(advice.raises.map(\.pillar.code)).count == 4)
        #expect(advice.raises.reduce(0) { $0 + $1.to - $1.from } == 21)
    }

    @Test func `a missing pillar is lifted, not the strong ones`() throws {
        // 200 points, level 3; pillars 1, 3 and 4 stand at level 4 or above, pillar 2 at level 3.
        let advice = try #require(dbi.advice(from: MaturitySets.answers([55, 15, 75, 40, 10, 5])))
        #expect(advice.target.name == "Nâng cao")
        // Pillar 2: 15 → 20; then the cheaper of pillar 5 (10 → 31) and pillar 6 (5 → 22).
        #expect(advice.added == 5 + 17)
        #expect(Set(advice.raises.map(\.pillar.code)) == ["2", "6"])
        #expect(advice.raises.first.map { [$0.from, $0.to] } == [15, 20])
    }

    @Test func `points alone are added where every pillar is high enough`() throws {
        let advice = try #require(dbi.advice(from: MaturitySets.answers([40, 20, 49, 40, 31, 12])))
        #expect(advice.target.level == 4 && advice.added == 1 && advice.raises.count == 1)
    }

    @Test func `there is nothing above the top, and none where no answer reaches it`() {
        #expect(dbi.advice(from: MaturitySets.answers([65, 25, 80, 65, 50, 35])) == nil)
        #expect(CriteriaSetRegistry.slot2025.advice(from: [:]) == nil)
        let beyond = MaturitySets.single(
            [0, 5], bands: [PillarBand(1, .from(50))],
            levels: [OverallLevel(0, "Không"), OverallLevel(1, "Một", OverallCondition(.above(5), pillars: 1, at: 1))])
        #expect(beyond.advice(from: [:]) == nil)
    }
}
