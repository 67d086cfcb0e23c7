import Domain
import TestSupport
import Testing

@Suite struct IndicatorTests {
    private let clerk = Person.clerk.account.id

    private func reasons(_ act: () throws -> Void) -> [Reason] {
        do {
            try act()
            return []
        } catch let refusal as Refusal { return refusal.reasons } catch { return [] }
    }

    @Test func `a new target is a new version from a later day, with a reason`() throws {
        var definition = Sample.classesDefinition
        definition.targets.everyPeriod = Hundredths(whole: 7)
        let plan = SamplePlan.caoMinhLike
        let early = reasons {
            _ = try Sample.classes.changed(
                to: definition, from: Sample.day(2026, 7, 1), reason: "", under: plan, by: clerk, at: Sample.now)
        }
        #expect(early.map(\.code) == [.versionNotLater, .missingReason])
        let next = try Sample.classes.changed(
            to: definition, from: Sample.day(2026, 10, 1), reason: "Thêm chỉ tiêu", under: plan, by: clerk,
            at: Sample.now)
        #expect(next.versions.map(\.number) == [1, 2])
        #expect(next.version(on: Sample.day(2026, 9, 30)).definition.targets.everyPeriod == Hundredths(whole: 5))
        #expect(next.version(on: Sample.day(2026, 10, 1)).definition.targets.everyPeriod == Hundredths(whole: 7))
        let same = reasons {
            _ = try next.changed(
                to: definition, from: Sample.day(2026, 11, 1), reason: "x", under: plan, by: clerk, at: Sample.now)
        }
        #expect(same.map(\.code) == [.nothingChanged])
    }

    @Test func `all that is wrong with a definition is said at once`() {
        let definition = IndicatorDefinition(
            name: "", groups: ["khong-co"], reporters: [], cadence: .once, dueDays: 61,
            targets: TargetTable(byPeriod: [Sample.thirdQuarter: Hundredths(1)]))
        let found = definition.defects(of: .number, from: Sample.day(2025, 1, 1), under: SamplePlan.caoMinhLike)
        #expect(
            found.map(\.code) == [
                .missingName, .missingMeasure, .missingReporters, .missingMilestoneDay, .dueDaysOutOfRange,
                .unknownGroup, .dayOutsidePlan, .targetOfOtherCadence,
            ])
        let counted = IndicatorDefinition(
            name: "x", reporters: [.school], cadence: .yearly, dueDays: 0,
            targets: TargetTable(everyPeriod: Hundredths(1)))
        #expect(
            counted.defects(of: .yesNo, from: Sample.day(2026, 1, 1), under: SamplePlan.caoMinhLike).map(\.code)
                == [.targetsOnlyCounted])
    }

    @Test func `targets are read line by line, and every line that can not be is named`() throws {
        let table = try TargetTable.read("mọi kỳ: 5\n\nquý II/2026: 1.234,5\n2026-q3\t7\n", field: "targets")
        #expect(table.everyPeriod == Hundredths(whole: 5))
        #expect(table[Sample.thirdQuarter] == Hundredths(whole: 7))
        #expect(table[ReportPeriod(.quarterly, containing: Sample.day(2026, 4, 1))] == Hundredths(123_450))
        #expect(table[ReportPeriod(.quarterly, containing: Sample.day(2027, 4, 1))] == Hundredths(whole: 5))
        let wrong = reasons { _ = try TargetTable.read("quý V/2026: 5\nQ3/2026: 5\nquý III/2026: 6\nx", field: "t") }
        #expect(wrong.map { $0.values["line"] } == ["1", "3", "4"])
    }

    @Test(arguments: [
        ("tháng 4/2026", "2026-04"), ("4/2026", "2026-04"), ("Quý II/2026", "2026-q2"), ("Q2 2026", "2026-q2"),
        ("quý 2 năm 2026", "2026-q2"), ("6 tháng đầu năm 2026", "2026-h1"), ("6 tháng cuối năm 2026", "2026-h2"),
        ("năm 2026", "2026"), ("2026", "2026"), ("30/6/2026", "2026-06-30"), ("2026-06-30", "2026-06-30"),
        ("2026-H1", "2026-h1"),
    ])
    func `periods are read as people write them`(typed: String, key: String) {
        #expect(ReportPeriod(typed: typed)?.description == key)
        #expect(ReportPeriod(key)?.description == key)
    }

    @Test(arguments: ["13/2026", "quý V/2026", "2026-q5", "năm", "abc", "2026-13", ""])
    func `what is no period is none`(typed: String) {
        #expect(ReportPeriod(typed: typed) == nil)
    }

    @Test(arguments: [
        (Cadence.monthly, "2026-02-01", "2026-02-28"), (.quarterly, "2026-01-01", "2026-03-31"),
        (.halfYearly, "2026-01-01", "2026-06-30"), (.yearly, "2026-01-01", "2026-12-31"),
        (.once, "2026-02-14", "2026-02-14"),
    ])
    func `a period has its first and last day`(cadence: Cadence, first: String, last: String) {
        let period = ReportPeriod(cadence, containing: Sample.day(2026, 2, 14))
        #expect(period.first.description == first && period.last.description == last)
    }

    @Test func `a share is compared with its target without rounding, and lower can be better`() throws {
        let ratio = try #require(Ratio(Hundredths(whole: 2), of: Hundredths(whole: 3)))
        var definition = IndicatorDefinition(
            name: "x", reporters: [.school], cadence: .quarterly, dueDays: 1,
            targets: TargetTable(everyPeriod: Hundredths(6667)))
        // 66,67 % as shown, but two thirds are a little less.
        #expect(ratio.percent == Hundredths(6667))
        #expect(definition.standing(of: .ratio(ratio), in: Sample.thirdQuarter) == .missed)
        definition.direction = .lower
        #expect(definition.standing(of: .ratio(ratio), in: Sample.thirdQuarter) == .reached)
        #expect(definition.standing(of: .text("x"), in: Sample.thirdQuarter) == .noTarget)
        definition.day = Sample.day(2026, 6, 30)
        #expect(definition.standing(of: .milestone(Sample.day(2026, 6, 30)), in: Sample.thirdQuarter) == .reached)
        #expect(definition.standing(of: .milestone(Sample.day(2026, 7, 1)), in: Sample.thirdQuarter) == .missed)
        #expect(definition.standing(of: .milestone(nil), in: Sample.thirdQuarter) == .missed)
    }

    @Test func `suggestions follow the words of the plan's themes and have no target`() {
        var plan = SamplePlan.caoMinhLike
        #expect(IndicatorCatalogue.suggestions(for: plan).isEmpty)
        plan.themes[1].name = "Hạ tầng"
        plan.themes[2].text = "Phát triển xã hội số"
        let found = IndicatorCatalogue.suggestions(for: plan)
        #expect(
            found.map(\.code) == ["infrastructure-items", "digital-skill-classes", "digital-skill-learners"])
        #expect(found.map(\.theme.code) == ["b", "c", "c"])
    }
}
