import Domain
import TestSupport
import Testing

@Suite struct CombinedResultTests {
    private func quarter(_ number: Int, _ total: IndicatorTotal, _ target: Int? = nil) throws -> PeriodFigure {
        PeriodFigure(
            period: try #require(ReportPeriod("2026-q\(number)")), total: total,
            target: target.map { Hundredths(whole: $0) })
    }

    private func combined(
        _ figures: [PeriodFigure], _ way: PeriodCombination?, _ direction: IndicatorDirection = .higher
    ) throws -> CombinedResult { try #require(CombinedResult(figures, by: way, direction)) }

    @Test func `learners of three quarters are added up, and so are the targets`() throws {
        let figures = try [quarter(1, .sum(3_000), 40), quarter(2, .sum(5_000), 40), quarter(3, .sum(4_000), 40)]
        let result = try combined(figures, .sum)
        #expect(result.total == .sum(12_000) && result.target == Hundredths(whole: 120))
        #expect(result.standing == .reached && result.isWhole && result.count == 3 && result.spanned == 3)
        #expect(result.first.description == "2026-q1" && result.last.description == "2026-q3")
        let short = try combined([figures[0], figures[2]], .sum)
        #expect(short.total == .sum(7_000) && short.target == Hundredths(whole: 80) && short.standing == .missed)
        #expect(short.count == 2 && short.spanned == 3)
    }

    @Test func `a sum is compared with nothing where one of its periods has no target`() throws {
        let result = try combined([quarter(1, .sum(100), 1), quarter(2, .sum(900_000))], .sum)
        #expect(result.target == nil && result.standing == .noTarget)
    }

    @Test func `of a state the last period counts, against that period's target`() throws {
        let figures = try [quarter(1, .sum(900), 3), quarter(2, .sum(500), 6)]
        let result = try combined(figures, .last)
        #expect(result.total == .sum(500) && result.target == Hundredths(whole: 6) && result.standing == .missed)
        #expect(result.first == result.last && result.isWhole && result.count == 2)
    }

    @Test func `a mean is compared without rounding`() throws {
        let figures = try [quarter(1, .sum(100), 1), quarter(2, .sum(100), 1), quarter(3, .sum(99), 1)]
        let result = try combined(figures, .mean)
        #expect(result.total == .mean(299, of: 3) && result.total.height == 100)
        #expect(result.target == Hundredths(whole: 1) && result.standing == .missed)
        #expect(try combined(figures, .mean, .lower).standing == .reached)
    }

    @Test func `the highest of equals is the earlier one, against its own target`() throws {
        let figures = try [quarter(1, .sum(200), 5), quarter(2, .sum(700), 8), quarter(3, .sum(700), 7)]
        let result = try combined(figures, .highest)
        #expect(result.total == .sum(700) && result.last.description == "2026-q2" && result.standing == .missed)
        let shares = try [quarter(1, .share(part: 2, whole: 3), 60), quarter(2, .share(part: 65, whole: 100), 60)]
        #expect(try combined(shares, .highest).total == .share(part: 2, whole: 3))
    }

    @Test func `shares are pooled and never averaged; their target weighs as the wholes do`() throws {
        let figures = try [
            quarter(1, .share(part: 900, whole: 1_000), 80), quarter(2, .share(part: 0, whole: 9_000), 10),
        ]
        let result = try combined(figures, .pooled)
        // 9 %, not 45 %; to be reached were 800 and 900 of 10,000: 17 %.
        #expect(result.total == .share(part: 900, whole: 10_000) && result.target == Hundredths(whole: 17))
        #expect(result.standing == .missed)
        let equal = try combined(
            [quarter(1, .share(part: 1, whole: 3), 50), quarter(2, .share(part: 2, whole: 3), 50)], .pooled)
        #expect(equal.standing == .reached && equal.target == Hundredths(whole: 50))
    }

    @Test func `where nobody said how, the last period stands for itself alone`() throws {
        let result = try combined([quarter(1, .sum(900), 3), quarter(2, .sum(500), 6)], nil)
        #expect(result.total == .sum(500) && !result.isWhole && result.first == result.last)
        #expect(result.target == Hundredths(whole: 6))
        #expect(try combined([quarter(2, .sum(500))], nil).isWhole)
        #expect(CombinedResult([], by: .sum, .higher) == nil)
    }

    @Test func `the largest figures there can be are compared and not added past what a number holds`() throws {
        let most = IndicatorTotal.share(part: 99_999_999_900, whole: 99_999_999_900)
        let figures = try (1...4).map { try quarter($0, most, 9_999_999) }
        let result = try combined(figures, .pooled)
        #expect(result.total == .share(part: 399_999_999_600, whole: 399_999_999_600))
        #expect(result.target == nil && result.standing == .noTarget)
        #expect(try combined(figures, .highest).standing == .missed)
    }

    @Test(arguments: IndicatorKind.allCases)
    func `a kind proposes one of its ways, and refuses another's`(kind: IndicatorKind) throws {
        #expect(kind.proposedCombination == kind.combinations.first)
        for way in PeriodCombination.allCases {
            let definition = IndicatorDefinition(
                name: "x", measure: "lớp", reporters: [.school], cadence: .quarterly, day: try Make.day("2026-06-30"),
                dueDays: 1, combining: way)
            let codes = definition.defects(
                of: kind, from: try Make.day("2026-07-01"), under: SamplePlan.caoMinhLike
            ).map(\.code)
            #expect(codes.contains(.combinationOfOtherKind) != kind.combinations.contains(way))
        }
    }
}
