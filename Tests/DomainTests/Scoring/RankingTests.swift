import Domain
import Testing

@Suite struct RankingTests {
    private func entry(_ total: Int, _ values: Int?...) -> RankEntry {
        RankEntry(total: Hundredths(whole: total), values: values)
    }

    @Test func `more points stand first, and after two firsts comes a third`() {
        let ranking = Ranking([entry(70), entry(90), entry(90), entry(10)])
        #expect(ranking.places.map(\.entry) == [1, 2, 0, 3])
        #expect(ranking.places.map(\.rank) == [1, 1, 3, 4])
        #expect(ranking.places.map(\.isShared) == [true, true, false, false])
        #expect(ranking.places.allSatisfy { $0.decidedBy == nil })
    }

    @Test func `the first rule that differs parts equals, and is named`() {
        let ranking = Ranking([entry(90, 5, 1), entry(90, 5, 2), entry(90, 7, 0), entry(80, 9, 9)], rules: 2)
        #expect(ranking.places.map(\.entry) == [2, 1, 0, 3])
        #expect(ranking.places.map(\.rank) == [1, 2, 3, 4])
        #expect(ranking.places.map(\.decidedBy) == [0, 1, 1, nil])
        #expect(ranking.places.allSatisfy { !$0.isShared })
    }

    @Test func `equal after all rules share the rank`() {
        let ranking = Ranking([entry(90, 5), entry(90, 5), entry(90, 6)], rules: 1)
        #expect(ranking.places.map(\.rank) == [1, 2, 2])
        #expect(ranking.places.map(\.isShared) == [false, true, true])
        #expect(ranking.places.map(\.stoppedAt) == [nil, nil, nil])
    }

    @Test func `a missing value stops the chain instead of going on to the next rule`() {
        let ranking = Ranking([entry(90, nil, 9), entry(90, 5, 1)], rules: 2)
        #expect(ranking.places.map(\.rank) == [1, 1])
        #expect(ranking.places.map(\.stoppedAt) == [0, 0])
    }

    @Test func `nobody and one are ranked too`() {
        #expect(Ranking([]).places.isEmpty)
        #expect(Ranking([entry(0)]).places.map(\.rank) == [1])
    }

    @Test func `points are ordered over their whole range`() {
        let totals = [0, 9_999_999, 2_047, 2_048, 2_049, 4_194_304, 1]
        let ranking = Ranking(totals.map { RankEntry(total: Hundredths($0)) })
        #expect(ranking.places.map { totals[$0.entry] } == totals.sorted(by: >))
    }

    @Test func `ranks do not depend on the order in which the entries come`() {
        var chance = ScoreChance(seed: 7)
        for _ in 0..<60 {
            let entries = (0..<chance.number(2...40)).map { _ in
                RankEntry(
                    total: Hundredths(chance.number(0...6)),
                    values: (0..<3).map { _ in chance.number(0...9) == 0 ? nil : chance.number(0...2) })
            }
            var order = Array(entries.indices)
            for place in order.indices.reversed() { order.swapAt(place, chance.number(0...place)) }
            let (one, two) = (ranks(entries, rules: 3), ranks(order.map { entries[$0] }, rules: 3))
            #expect(order.indices.allSatisfy { two[$0] == one[order[$0]] })
        }
    }

    /// By entry: rank, shared or not, and what decided.
    private func ranks(_ entries: [RankEntry], rules: Int) -> [[Int]] {
        var found = Array(repeating: [Int](), count: entries.count)
        for place in Ranking(entries, rules: rules).places {
            found[place.entry] = [place.rank, place.isShared ? 1 : 0, place.decidedBy ?? -1, place.stoppedAt ?? -1]
        }
        return found
    }
}
