package import Domain
package import Operations

extension Sample {
    /// A table an office might set: a group with a ratio under a condition, points by hand, a bonus by bands, a veto.
    package static let scoreTable = ScoreTable(
        rows: [
            scoreRow("A", .group, points: 70),
            scoreRow(
                "A.1", .points, within: "A", points: 50, condition: "có kế hoạch của đơn vị",
                .ratio(part: "người đã tham gia", whole: "tổng số người")),
            scoreRow("A.2", .points, within: "A", points: 20),
            scoreRow(
                "B", .bonus, points: 5,
                .bands([
                    ScoreBand(
                        low: ScoreEnd(Hundredths(whole: 90), isIncluded: true), high: nil,
                        points: Hundredths(whole: 5))
                ])),
            scoreRow("V", .veto, points: 0),
        ],
        ties: [
            TieStep(order: 1, prefer: .higher, text: "số người đã tham gia", source: "mục 3"),
            TieStep(order: 2, prefer: .vote, text: "bỏ phiếu", source: "mục 3"),
        ])

    package static func scoreRow(
        _ code: String, _ sort: ScoreSort, within: String? = nil, points: Int, condition: String? = nil,
        _ method: ScoreMethod? = nil
    ) -> ScoreRow {
        ScoreRow(
            code: code, sort: sort, within: within, text: "Nội dung \(code)", points: Hundredths(whole: points),
            condition: condition, method: method, source: "mục 2")
    }

    package static let scoreTableRecord = ScoreTableRecord(
        id: id("points-own"), agency: agency.id, origin: .own, document: "12/HD-UBND", day: day(2026, 3, 2),
        validFrom: day(2026, 3, 2), table: scoreTable, entered: now)

    /// 50 × 80 : 100 and 15 by hand; no bonus, no veto: 55 points.
    package static let scoreAnswers = scoreAnswers(of: 80, by: 15)

    package static func scoreAnswers(of part: Int, by hand: Int) -> ScoreAnswers {
        ScoreAnswers(
            inputs: [
                "A.1": ScoreInput(
                    isMet: true, part: Hundredths(whole: part), whole: Hundredths(whole: 100), note: "Danh sách ký nhận"
                ),
                "A.2": ScoreInput(value: Hundredths(whole: hand)), "B": ScoreInput(value: Hundredths(whole: 70)),
                "V": ScoreInput(isMet: false),
            ], quantities: ["1.1": Hundredths(whole: part)])
    }

    package static func scoreSheet(
        _ key: String = "duc", of person: Participant = participant("duc"), status: ScoreSheetStatus = .submitted,
        answers: ScoreAnswers = scoreAnswers
    ) -> ScoreSheet {
        let result = scoreTable.result(of: answers)
        let isConfirmed = ScoreSheetStatus.afterReview.contains(status)
        return ScoreSheet(
            id: id("sheet-\(key)"), agency: person.agency, occasion: yearly2026, participant: person.id,
            unit: person.unit, table: scoreTableRecord.id, status: status, claimed: answers,
            confirmed: isConfirmed ? answers : nil, claimedTotal: result.total,
            total: isConfirmed ? result.total : nil, isVetoed: isConfirmed && result.isVetoed,
            createdBy: Person.school.account.id, submittedBy: status == .draft ? nil : Person.school.account.id,
            submitted: status == .draft ? nil : now, confirmedBy: isConfirmed ? Person.clerk.account.id : nil,
            changed: now)
    }

    package static func scoreReview(
        _ key: String = "duc", of sheet: ScoreSheet = scoreSheet(), by person: Person = .appraiser,
        answers: ScoreAnswers = scoreAnswers
    ) -> ScoreReview {
        ScoreReview(
            id: id("scored-\(key)"), agency: sheet.agency, sheet: sheet.id, reviewer: person.account.id,
            reviewerName: person.account.name, submitted: now, answers: answers,
            total: scoreTable.result(of: answers).total, remark: "", recorded: now)
    }

    /// A table and a sheet that waits for reviewers; the member of the council has given points.
    package static let scoring: [Write] = [
        .addScoreTable(scoreTableRecord), .addScoreSheet(scoreSheet()),
        .addScoreReview(scoreReview(by: .member)),
    ]
}
