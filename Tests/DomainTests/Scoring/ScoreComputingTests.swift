import Domain
import Testing

@Suite struct ScoreComputingTests {
    private let table = CanThoTable.table

    private func points(_ code: String, _ input: ScoreInput) -> String {
        table.result(of: ScoreAnswers(inputs: [code: input])).line(code)?.amount.text ?? "–"
    }

    @Test func `a commune that reached everything has 100 points and 15 of bonus`() {
        let result = table.result(of: CanThoTable.full)
        #expect(result.total == Hundredths(whole: 115) && result.maximum == Hundredths(whole: 115))
        #expect(result.lines.map(\.amount.text) == ["115", "20", "40", "20", "20", "15", "5", "5", "5"])
        #expect(result.open.isEmpty && !result.isVetoed)
    }

    @Test(arguments: [
        (0, "0"), (1, "0.4"), (37, "14.8"), (50, "20"), (51, "20"),
    ])
    func `row 1 gives 0.4 points for each of at most 50 people asked`(count: Int, points: String) {
        #expect(self.points("1", ScoreInput(isMet: true, count: count)) == points)
    }

    @Test func `row 1 brings nothing when its condition is not met, and says so`() {
        let result = table.result(of: ScoreAnswers(inputs: ["1": ScoreInput(isMet: false, count: 50)]))
        let line = result.line("1")
        #expect(line?.amount == Hundredths(0) && line?.missing.isEmpty == true)
        #expect(line?.steps.last == .conditionFailed("có xây dựng kế hoạch tuyên truyền"))
        // Not said whether it is met: nothing either, and asked for.
        let open = table.result(of: ScoreAnswers(inputs: ["1": ScoreInput(count: 50)])).line("1")
        #expect(open?.amount == Hundredths(0) && open?.missing == [.met])
    }

    @Test(arguments: [
        (0, 640, "0"), (1, 3, "13.33"), (2, 3, "26.67"), (1, 800, "0.05"), (563, 640, "35.19"), (640, 640, "40"),
        (700, 640, "40"), (0, 0, "0"), (5, 0, "0"),
    ])
    func `row 2 is 40 points times part over whole, rounded half up once`(part: Int, whole: Int, points: String) {
        #expect(self.points("2", CanThoTable.share(part, whole)) == points)
    }

    @Test func `rows 3 and 4 are 20 points times their share`() {
        #expect(points("3", CanThoTable.share(321, 640)) == "10.03")
        #expect(points("4", CanThoTable.share(639, 640)) == "19.97")
    }

    @Test func `a quotient says whether it was rounded, and a share above the whole that it was cut`() {
        let line = { table.result(of: ScoreAnswers(inputs: ["2": CanThoTable.share($0, 640)])).line("2") }
        let (points, whole) = (Hundredths(whole: 40), Hundredths(whole: 640))
        #expect(
            line(563)?.steps == [.ratio(points: points, part: Hundredths(whole: 563), whole: whole, isRounded: true)])
        #expect(
            line(320)?.steps == [.ratio(points: points, part: Hundredths(whole: 320), whole: whole, isRounded: false)])
        #expect(line(641)?.steps.last == .capped(points))
    }

    @Test(arguments: [
        ("87.99", "0"), ("88", "2"), ("90", "2"), ("90.01", "3"), ("95", "3"), ("95.01", "4"), ("99.99", "4"),
        ("100", "5"), ("101", "5"),
    ])
    func `row 5.2 takes the first band that holds the share`(value: String, points: String) {
        #expect(self.points("5.2", ScoreInput(value: Hundredths(value))) == points)
    }

    @Test func `at 90 and 95 percent the overlap is told with the band that was taken`() {
        let steps = { (value: String) in
            table.result(of: ScoreAnswers(inputs: ["5.2": ScoreInput(value: Hundredths(value))])).line("5.2")?.steps
        }
        #expect(steps("90")?.last == .overlap([2]))
        #expect(steps("95")?.last == .overlap([3]))
        #expect(steps("92")?.count == 1)
    }

    @Test func `a share is compared without rounding: 49 999 of 50 000 is not 100 percent`() {
        #expect(points("5.2", CanThoTable.share(49_999, 50_000)) == "4")
        #expect(points("5.1", CanThoTable.share(49_999, 50_000)) == "0")
        #expect(points("5.1", CanThoTable.share(50_000, 50_000)) == "5")
        let measure = ScoreMeasure.share(part: Hundredths(whole: 49_999), whole: Hundredths(whole: 50_000))
        #expect(measure.shown.text == "99.99")
    }

    @Test func `rows 5.1 and 5.3 are all or nothing, and the bonus ends at 15`() {
        #expect(points("5.1", ScoreInput(value: Hundredths("99.99"))) == "0")
        #expect(points("5.1", ScoreInput(value: Hundredths("100"))) == "5")
        #expect(points("5.3", ScoreInput(value: Hundredths(whole: 9))) == "5")
    }

    @Test func `an example by hand comes to 84 points and 60 hundredths`() {
        // 37 × 0.4 = 14.8; 40 × 563/640 = 35.1875; 20 × 480/563 = 17.0515…; 20 × 562/640 = 17.5625 → 87.8125 %: no band.
        let result = table.result(
            of: ScoreAnswers(inputs: [
                "1": ScoreInput(isMet: true, count: 37), "2": CanThoTable.share(563, 640),
                "3": CanThoTable.share(480, 563), "4": CanThoTable.share(562, 640),
                "5.1": CanThoTable.share(563, 640), "5.2": CanThoTable.share(562, 640),
                "5.3": ScoreInput(value: Hundredths(0)),
            ]))
        #expect(result.lines.map(\.amount.text) == ["84.6", "14.8", "35.19", "17.05", "17.56", "0", "0", "0", "0"])
        #expect(result.total.text == "84.6")
    }

    @Test func `the annex's remarks are its two overlaps`() {
        let shared = { (value: Int) in
            ScoreBand(
                low: ScoreEnd(Hundredths(whole: value), isIncluded: true),
                high: ScoreEnd(Hundredths(whole: value), isIncluded: true),
                points: Hundredths(whole: value == 90 ? 2 : 3))
        }
        #expect(
            table.remarks == [
                ScoreRemark(code: "5.2", matter: .overlap(first: 1, second: 2, shared: shared(90))),
                ScoreRemark(code: "5.2", matter: .overlap(first: 2, second: 3, shared: shared(95))),
            ])
    }
}
