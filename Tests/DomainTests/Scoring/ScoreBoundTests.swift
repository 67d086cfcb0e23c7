import Domain
import Testing

@Suite struct ScoreBoundTests {
    private func table(_ rows: ScoreRow...) -> ScoreTable { ScoreTable(rows: rows) }

    private func given(_ points: [String: Int]) -> ScoreAnswers {
        ScoreAnswers(inputs: points.mapValues { ScoreInput(value: Hundredths(whole: $0)) })
    }

    @Test func `a penalty is taken off its group and never below nothing`() {
        let table = table(
            CanThoTable.row("A", .group, points: 50), CanThoTable.row("A.1", .points, within: "A", points: 50),
            CanThoTable.row("A.2", .penalty, within: "A", points: 60), CanThoTable.row("B", .points, points: 10))
        let some = table.result(of: given(["A.1": 30, "A.2": 12, "B": 4]))
        #expect(some.total.text == "22" && some.line("A")?.amount.text == "18")
        #expect(some.maximum.text == "60")
        let more = table.result(of: given(["A.1": 30, "A.2": 45, "B": 4]))
        #expect(more.total.text == "4" && more.line("A")?.steps.last == .floored)
    }

    @Test func `a penalty at the top takes off the total, down to 0`() {
        let table = table(CanThoTable.row("1", .points, points: 10), CanThoTable.row("2", .penalty, points: 20))
        #expect(table.result(of: given(["1": 10, "2": 3])).total.text == "7")
        #expect(table.result(of: given(["1": 10, "2": 15])).total.text == "0")
    }

    @Test func `penalties within a penalty add up, to its points at most`() {
        let table = table(
            CanThoTable.row("1", .points, points: 10), CanThoTable.row("2", .penalty, points: 5),
            CanThoTable.row("2.1", .penalty, within: "2", points: 4),
            CanThoTable.row("2.2", .penalty, within: "2", points: 4))
        let result = table.result(of: given(["1": 10, "2.1": 4, "2.2": 4]))
        #expect(result.total.text == "5" && result.line("2")?.steps.last == .capped(Hundredths(whole: 5)))
    }

    @Test func `a veto that applies leaves nothing and no rank, one that does not changes nothing`() {
        let table = table(CanThoTable.row("1", .points, points: 10), CanThoTable.row("V", .veto, points: 0))
        var answers = given(["1": 8])
        #expect(table.result(of: answers).open.map(\.row.code) == ["V"])
        answers.inputs["V"] = ScoreInput(isMet: false)
        #expect(table.result(of: answers).total.text == "8" && !table.result(of: answers).isVetoed)
        answers.inputs["V"] = ScoreInput(isMet: true)
        let result = table.result(of: answers)
        #expect(result.total.text == "0" && result.vetoes.map(\.code) == ["V"])
        #expect(result.line("1")?.amount.text == "8")
    }

    @Test func `a condition of a group closes all that is below it`() {
        var rows = [CanThoTable.row("A", .group, points: 20, condition: "nộp báo cáo đúng hạn")]
        rows.append(CanThoTable.row("A.1", .points, within: "A", points: 20))
        let table = ScoreTable(rows: rows)
        var answers = given(["A.1": 20])
        answers.inputs["A"] = ScoreInput(isMet: true)
        #expect(table.result(of: answers).total.text == "20")
        answers.inputs["A"] = ScoreInput(isMet: false)
        #expect(table.result(of: answers).total.text == "0")
    }

    @Test func `a heading without points of its own has the sum of its rows`() {
        let table = table(
            CanThoTable.row("A", .group, points: 0), CanThoTable.row("A.1", .points, within: "A", points: 30),
            CanThoTable.row("A.2", .bonus, within: "A", points: 5))
        #expect(table.maximum.text == "35")
        #expect(table.result(of: given(["A.1": 30, "A.2": 5])).total.text == "35")
    }

    @Test func `remarks name a gap, a sum that differs, and what can not be reached`() {
        let low = ScoreBand(
            low: nil, high: ScoreEnd(Hundredths(whole: 50), isIncluded: false), points: Hundredths(whole: 1))
        let high = ScoreBand(
            low: ScoreEnd(Hundredths(whole: 50), isIncluded: false), high: nil, points: Hundredths(whole: 7))
        let table = table(
            CanThoTable.row("A", .group, points: 20),
            CanThoTable.row("A.1", .points, within: "A", points: 5, .bands([low, high])),
            CanThoTable.row(
                "A.2", .points, within: "A", points: 10, .each(points: Hundredths(whole: 2), count: 3, text: "mô hình"))
        )
        let half = Hundredths(whole: 50)
        #expect(
            table.remarks.map(\.matter) == [
                .sumDiffers(sum: Hundredths(whole: 15)), .gap(after: half, before: half), .above(Hundredths(whole: 7)),
                .below(Hundredths(whole: 6)),
            ])
    }

    @Test func `whatever is entered, no row, group or total leaves its bounds`() {
        var chance = ScoreChance(seed: 20_261_126)
        for _ in 0..<400 {
            let (table, answers) = chance.world()
            let result = table.result(of: answers)
            #expect(result.total.count >= 0 && result.total <= result.maximum)
            for line in result.lines {
                #expect(line.amount.count >= 0)
                if line.row.points.count > 0 { #expect(line.amount <= line.row.points) }
            }
        }
    }
}
