import Domain

/// The annex of plan 157/KH-UBND of 18/11/2025, group I, row by row, with its ways of scoring as the annex tells them.
enum CanThoTable {
    static let table = ScoreTable(
        rows: [
            row("I", .group, points: 115),
            row(
                "1", .points, within: "I", points: 20, condition: "có xây dựng kế hoạch tuyên truyền",
                .each(points: Hundredths(40), count: 50, text: "người được khảo sát")),
            row("2", .points, within: "I", points: 40, .ratio(part: "b", whole: "a")),
            row("3", .points, within: "I", points: 20, .ratio(part: "b", whole: "a")),
            row("4", .points, within: "I", points: 20, .ratio(part: "b", whole: "a")),
            row("5", .bonus, within: "I", points: 15),
            row("5.1", .bonus, within: "5", points: 5, .bands([band(from: 100, nil, 5)])),
            row(
                "5.2", .bonus, within: "5", points: 5,
                .bands([
                    band(from: 88, ScoreEnd(Hundredths(whole: 90), isIncluded: true), 2),
                    band(from: 90, ScoreEnd(Hundredths(whole: 95), isIncluded: true), 3),
                    band(from: 95, ScoreEnd(Hundredths(whole: 100), isIncluded: false), 4),
                    band(from: 100, nil, 5),
                ])),
            row("5.3", .bonus, within: "5", points: 5),
        ],
        ties: [
            TieStep(order: 1, prefer: .higher, text: "số lượng mở tài khoản và thẻ ATM mới", source: "III.4.b"),
            TieStep(order: 2, prefer: .higher, text: "số lượng chuyển tiền", source: "III.4.b"),
            TieStep(order: 3, prefer: .vote, text: "bỏ phiếu", source: "III.4.b"),
        ])

    static func row(
        _ code: String, _ sort: ScoreSort, within: String? = nil, points: Int, condition: String? = nil,
        _ method: ScoreMethod? = nil
    ) -> ScoreRow {
        ScoreRow(
            code: code, sort: sort, within: within, text: "Dòng \(code)", points: Hundredths(whole: points),
            condition: condition, method: method, source: "phụ lục")
    }

    static func band(from low: Int, _ high: ScoreEnd?, _ points: Int) -> ScoreBand {
        ScoreBand(
            low: ScoreEnd(Hundredths(whole: low), isIncluded: true), high: high, points: Hundredths(whole: points))
    }

    /// Part and whole as whole numbers.
    static func share(_ part: Int, _ whole: Int) -> ScoreInput {
        ScoreInput(part: Hundredths(whole: part), whole: Hundredths(whole: whole))
    }

    /// A commune that reached everything.
    static let full = ScoreAnswers(inputs: [
        "1": ScoreInput(isMet: true, count: 50), "2": share(640, 640), "3": share(640, 640), "4": share(640, 640),
        "5.1": share(640, 640), "5.2": share(640, 640), "5.3": ScoreInput(value: Hundredths(whole: 5)),
    ])
}
