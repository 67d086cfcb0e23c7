import Domain

/// Invented tables and answers, the same for the same seed.
struct ScoreChance {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return range.lowerBound + Int((state >> 33) % UInt64(range.count))
    }

    mutating func world() -> (ScoreTable, ScoreAnswers) {
        let rows = (1...number(1...9)).map { row($0) }
        var answers = ScoreAnswers()
        for row in rows { answers.inputs[row.code] = input() }
        return (ScoreTable(rows: rows), answers)
    }

    private mutating func row(_ index: Int) -> ScoreRow {
        let sorts = ScoreSort.allCases
        return ScoreRow(
            code: "\(index)", sort: sorts[number(0...sorts.count - 1)],
            within: index > 1 && number(0...1) == 0 ? "\(number(1...index - 1))" : nil, text: "x",
            points: Hundredths(number(0...3) == 0 ? 0 : number(1...9_999)),
            condition: number(0...3) == 0 ? "điều kiện" : nil, method: method(), source: "s")
    }

    private mutating func method() -> ScoreMethod? {
        switch number(0...3) {
        case 0: return .ratio(part: "b", whole: "a")
        case 1: return .each(points: Hundredths(number(0...900)), count: number(0...60), text: "x")
        case 2:
            return .bands(
                (0...number(0...3)).map { _ in
                    let low = number(0...9_000)
                    return ScoreBand(
                        low: ScoreEnd(Hundredths(low), isIncluded: number(0...1) == 0),
                        high: ScoreEnd(Hundredths(low + number(1...3_000)), isIncluded: true),
                        points: Hundredths(number(0...20_000)))
                })
        default: return nil
        }
    }

    private mutating func input() -> ScoreInput {
        ScoreInput(
            isMet: number(0...4) == 0 ? nil : number(0...1) == 0, value: Hundredths(number(0...20_000)),
            part: Hundredths(number(0...999_999_999)), whole: Hundredths(number(0...999_999_999)),
            count: number(0...200))
    }
}
