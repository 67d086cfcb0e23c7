import Domain
import TestSupport
import Testing

/// A unit's year is judged by what its periods come to together, as the page of results shows it (decisions/0063).
@Suite struct YearlyCombinationTests {
    private static let targets = TargetTable(everyPeriod: Hundredths(whole: 10))

    private func quarter(_ number: Int) throws -> ReportPeriod { try #require(ReportPeriod("2027-q\(number)")) }

    private func indicator(
        _ kind: IndicatorKind, _ way: PeriodCombination?, _ targets: TargetTable = YearlyCombinationTests.targets
    ) -> Indicator {
        Sample.indicator(
            "year", kind,
            IndicatorDefinition(
                name: "Người học", measure: "người", reporters: [.school], cadence: .quarterly, dueDays: 10,
                targets: targets, combining: way))
    }

    private func year(_ indicator: Indicator, _ values: [Int: IndicatorValue]) throws -> UnitYear {
        let duties = try values.keys.sorted().map { number in
            let period = try quarter(number)
            let report = ProgressReport(
                id: Sample.id("year-\(number)"), agency: Sample.agency.id, unit: Sample.school.id, period: period,
                figures: [indicator.id: ReportedFigure(try #require(values[number]), version: 1)], difficulties: "",
                status: .confirmed, objection: "", createdBy: Person.school.account.id,
                submittedBy: Person.school.account.id, submitted: Moment(period.last, hour: 9), due: period.last,
                checkedBy: Person.clerk.account.id, changed: Moment(period.last, hour: 9))
            return ProgressDuty(
                unit: Sample.school, period: period, due: period.last, indicators: [indicator], report: report)
        }
        let records = YearlyRecords(
            units: [Sample.school], duties: duties, awards: [], nominators: [:], granted: [:], inspections: [],
            findings: [], registered: [:])
        let results = YearlyResults(records, year: 2027, on: Sample.day(2028, 1, 20), isWhole: true, noMerit: nil)
        return try #require(results.units.first)
    }

    private func numbers(_ counts: [Int]) -> [Int: IndicatorValue] {
        Dictionary(
            counts.enumerated().map { ($0.offset + 1, IndicatorValue.number(Hundredths(whole: $0.element))) }
        ) { first, _ in first }
    }

    private func ratio(_ part: Int, _ whole: Int) throws -> IndicatorValue {
        .ratio(try #require(Ratio(Hundredths(whole: part), of: Hundredths(whole: whole))))
    }

    @Test func `people taught are added up: a weak last quarter does not miss a year that reached it`() throws {
        let year = try year(indicator(.number, .sum), numbers([15, 12, 11, 2]))
        let came = try #require(year.indicators.first?.came)
        #expect(came.result.total == .sum(4_000) && came.result.target == Hundredths(whole: 40))
        #expect(came.standing == .reached && came.result.count == 4)
        #expect(year.count(.reached) == 1 && year.count(.missed) == 0 && year.gaps.isEmpty && year.unsaid.isEmpty)
    }

    @Test func `a good last quarter does not reach what the sum of the year missed`() throws {
        let year = try year(indicator(.number, .sum), numbers([2, 3, 4, 30]))
        #expect(year.indicators.first?.came?.result.total == .sum(3_900))
        #expect(year.count(.missed) == 1 && year.gaps.map(\.name) == ["Người học"])
    }

    @Test func `of a state the last period counts`() throws {
        let year = try year(indicator(.number, .last), numbers([2, 3, 4, 10]))
        #expect(year.indicators.first?.came?.result.total == .sum(1_000) && year.count(.reached) == 1)
        #expect(year.unsaid.isEmpty, "it is said, so the last is the year's")
    }

    @Test func `a mean is compared with the mean of the targets`() throws {
        let year = try year(indicator(.number, .mean), numbers([10, 10, 10, 9]))
        #expect(year.indicators.first?.came?.result.total == .mean(3_900, of: 4) && year.count(.missed) == 1)
    }

    @Test func `shares are pooled, and their percents never averaged`() throws {
        let asked = indicator(.ratio, .pooled, TargetTable(everyPeriod: Hundredths(whole: 50)))
        let year = try year(asked, [1: try ratio(9, 10), 2: try ratio(30, 90)])
        #expect(year.indicators.first?.came?.result.total == .share(part: 3_900, whole: 10_000))
        #expect(year.count(.missed) == 1)
    }

    @Test func `where nobody said how, the last period is judged alone and told as that`() throws {
        let year = try year(indicator(.number, nil), numbers([2, 12]))
        let came = try #require(year.indicators.first?.came)
        #expect(came.result.total == .sum(1_200) && !came.result.isWhole && came.standing == .reached)
        #expect(year.unsaid.map(\.name) == ["Người học"])
        #expect(try self.year(indicator(.number, nil), numbers([12])).unsaid.isEmpty, "one period is the whole")
    }

    @Test func `a yes is shown as it was given`() throws {
        let asked = indicator(.yesNo, .last, TargetTable())
        let year = try year(asked, [1: .yesNo(false), 2: .yesNo(true)])
        #expect(year.indicators.first?.came?.answer == .yesNo(true) && year.count(.reached) == 1)
    }
}
