import Domain

/// So many scored participants, many of them equal, ranked with a chain of three values.
enum RankingMeasure {
    static func act(_ count: Int) -> MeasuredAct {
        var state: UInt64 = 20_261_126
        func number(_ most: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(most))
        }
        let entries = (0..<count).map { _ in
            RankEntry(total: Hundredths(number(11_501)), values: [number(500), number(500), number(2)])
        }
        return MeasuredAct(count: count) { Ranking(entries, rules: 3).places.count }
    }
}
