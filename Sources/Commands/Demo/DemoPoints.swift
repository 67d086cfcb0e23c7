import Domain

/// Tables of points for the demonstration: invented, and saying so wherever they are shown. No plan or office set them.
enum DemoPoints {
    static let document = "Ví dụ minh họa (thang điểm giả định)"

    /// One for bodies, one for people, as of one document.
    static let tables: [(kinds: Set<ParticipantKind>, table: ScoreTable)] = [
        ([.organisation, .enterprise, .collective], bodies), ([.individual, .household], people),
    ]

    private static let bodies = ScoreTable(
        rows: [
            row("I", .group, nil, "Việc đã đăng ký", 60),
            row(
                "1", .points, "I", "Hoàn thành việc đã đăng ký", 40, condition: "có kế hoạch của đơn vị",
                .ratio(part: "số việc đã hoàn thành", whole: "số việc đã đăng ký")),
            row(
                "2", .points, "I", "Lớp, buổi hướng dẫn người dân", 20,
                .each(points: Hundredths(whole: 4), count: 5, text: "lớp, buổi có danh sách ký nhận")),
            row(
                "II", .points, nil, "Tỷ lệ người được hướng dẫn tự làm được", 40,
                .bands([band(90, nil, 40), band(70, 90, 30), band(50, 70, 20), band(0, 50, 10)])),
            row("III", .bonus, nil, "Cách làm được đơn vị khác học tập", 10),
            row("IV", .penalty, nil, "Báo cáo chậm", 5),
            row("V", .veto, nil, "Để xảy ra sự cố lộ dữ liệu của người dân", 0),
        ], ties: ties)

    private static let people = ScoreTable(
        rows: [
            row(
                "1", .points, nil, "Hoàn thành việc đã nhận", 70,
                .ratio(part: "số việc đã hoàn thành", whole: "số việc đã nhận")),
            row("2", .points, nil, "Giúp người khác dùng dịch vụ số", 30),
            row("3", .bonus, nil, "Sáng kiến đã áp dụng", 10),
            row("4", .veto, nil, "Bị kỷ luật trong năm", 0),
        ], ties: ties)

    private static let ties = [
        TieStep(order: 1, prefer: .higher, text: "số người được hướng dẫn", source: source),
        TieStep(order: 2, prefer: .vote, text: "bỏ phiếu", source: source),
    ]

    private static let source = "ví dụ giả định"

    private static func row(
        _ code: String, _ sort: ScoreSort, _ within: String?, _ text: String, _ points: Int, condition: String? = nil,
        _ method: ScoreMethod? = nil
    ) -> ScoreRow {
        ScoreRow(
            code: code, sort: sort, within: within, text: text, points: Hundredths(whole: points),
            condition: condition, method: method, source: source)
    }

    /// From `low` on, and below `high`.
    private static func band(_ low: Int, _ high: Int?, _ points: Int) -> ScoreBand {
        ScoreBand(
            low: ScoreEnd(Hundredths(whole: low), isIncluded: true),
            high: high.map { ScoreEnd(Hundredths(whole: $0), isIncluded: false) }, points: Hundredths(whole: points))
    }
}
