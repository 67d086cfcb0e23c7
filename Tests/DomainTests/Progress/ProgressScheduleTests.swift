import Domain
import TestSupport
import Testing

@Suite struct ProgressScheduleTests {
    private func schedule(
        _ indicators: [Indicator], reports: [ProgressReport] = [], horizon: Day = Sample.day(2026, 12, 31),
        changes: [DayChange] = []
    ) -> ProgressSchedule {
        ProgressSchedule(
            indicators: indicators, units: Sample.units, reports: reports,
            calendar: WorkingCalendar(years: 2025...2031, changes: changes), horizon: horizon)
    }

    @Test func `each unit of the kinds asked owes one report a period, due on a working day`() {
        let found = schedule([Sample.classes, Sample.online]).duties
        #expect(
            found.map { "\($0.unit.id) \($0.period)" } == [
                "unit-village 2026-q3", "unit-school 2026-q3", "unit-village 2026-q4", "unit-school 2026-q4",
            ])
        // 10/10/2026 is a Saturday.
        #expect(found[0].due == Sample.day(2026, 10, 12))
        #expect(found[0].indicators == [Sample.classes])
        #expect(found[1].indicators == [Sample.classes, Sample.online])
        let off = DayChange(Sample.day(2026, 10, 12), .off, reason: "Nghỉ bù")
        #expect(schedule([Sample.classes], changes: [off]).duties[0].due == Sample.day(2026, 10, 13))
    }

    @Test func `units stand in the Vietnamese order of their names`() {
        let units = ["Xóm Ủi", "Xóm Uất", "Đội", "Dân", "Ô Môn", "Xanh"].enumerated().map {
            OrgUnit(id: Sample.id("u\($0.offset)"), agency: Sample.agency.id, name: $0.element, kind: .village)
        }
        let found = ProgressSchedule(
            indicators: [Sample.classes], units: units, reports: [],
            calendar: WorkingCalendar(years: 2025...2031, changes: []), horizon: Sample.day(2026, 9, 30)
        ).duties.map(\.unit.name)
        #expect(found == ["Dân", "Đội", "Ô Môn", "Xanh", "Xóm Uất", "Xóm Ủi"])
    }

    @Test func `a state follows the report, then the day`() {
        func state(_ report: ProgressReport?, _ day: Day) -> DutyState? {
            schedule([Sample.classes], reports: report.map { [$0] } ?? []).duty(
                of: Sample.school.id, for: Sample.thirdQuarter)?.state(on: day)
        }
        #expect(state(nil, Sample.day(2026, 9, 30)) == .running)
        #expect(state(nil, Sample.day(2026, 10, 1)) == .due)
        #expect(state(nil, Sample.day(2026, 10, 12)) == .due)
        #expect(state(nil, Sample.day(2026, 10, 13)) == .late)
        #expect(state(Sample.report(status: .draft), Sample.day(2026, 10, 13)) == .late)
        #expect(state(Sample.report(), Sample.day(2026, 10, 13)) == .submitted)
        var late = Sample.report()
        late.submitted = Moment(Sample.day(2026, 10, 13), hour: 8)
        #expect(state(late, Sample.day(2026, 10, 14)) == .submittedLate)
        #expect(state(Sample.report(status: .returned), Sample.day(2026, 10, 14)) == .returned)
        #expect(state(Sample.report(status: .confirmed), Sample.day(2026, 10, 14)) == .confirmed)
    }

    @Test func `a version that asks another cadence takes over from its first day, and a retired one asks no more`()
        throws
    {
        var monthly = Sample.classesDefinition
        (monthly.cadence, monthly.targets, monthly.wholeTargets) = (.monthly, TargetTable(), TargetTable())
        let changed = try Sample.classes.changed(
            to: monthly, from: Sample.day(2026, 10, 1), reason: "Theo tháng", under: SamplePlan.caoMinhLike,
            by: Person.clerk.account.id, at: Sample.now)
        #expect(
            changed.periods(upTo: Sample.day(2026, 12, 31)).map(\.description)
                == ["2026-q3", "2026-10", "2026-11", "2026-12"])
        let retired = try changed.retired(from: Sample.day(2026, 12, 1), reason: "x", at: Sample.now)
        #expect(
            retired.periods(upTo: Sample.day(2026, 12, 31)).map(\.description) == ["2026-q3", "2026-10", "2026-11"])
    }

    @Test func `what is asked once stands from the first day it is in force`() {
        let definition = IndicatorDefinition(
            name: "Mốc", reporters: [.school], cadence: .once, day: Sample.day(2026, 12, 1), dueDays: 0)
        let indicator = Sample.indicator("milestone", .milestone, definition)
        #expect(schedule([indicator], horizon: Sample.day(2026, 11, 22)).duties.map(\.due) == [Sample.day(2026, 12, 1)])
        #expect(schedule([indicator], horizon: Sample.day(2026, 6, 30)).duties.isEmpty)
    }

    @Test func `results count confirmed figures alone and name who is missing`() throws {
        let village = Sample.report("village", of: Sample.village, status: .confirmed, by: .village)
        let duties = schedule(
            [Sample.classes, Sample.online], reports: [village, Sample.report()]
        ).duties
        let series = ProgressResults.series([Sample.classes, Sample.online], duties, on: Sample.now.day)
        let point = try #require(series[0].latest)
        #expect(point.total == .sum(400) && point.standing == .missed)
        #expect(point.pending == [Sample.school] && point.missing.isEmpty)
        #expect(series[1].latest == nil && series[1].points.map(\.period) == [Sample.thirdQuarter])
        let both = schedule([Sample.classes], reports: [village, Sample.report(status: .confirmed)]).duties
        let whole = try #require(ProgressResults.series([Sample.classes], both, on: Sample.now.day)[0].latest)
        #expect(whole.total == .sum(800) && whole.standing == .reached)
        #expect(whole.figures.map(\.standing) == [.missed, .missed])
    }

    @Test func `shares of units add up as parts and wholes, never as percents`() throws {
        let values = try [(1, 2), (9, 98)].map { part, whole in
            IndicatorValue.ratio(try #require(Ratio(Hundredths(whole: part), of: Hundredths(whole: whole))))
        }
        #expect(IndicatorTotal(values) == .share(part: 1000, whole: 10_000))
        #expect(IndicatorTotal([.yesNo(true), .yesNo(false)]) == .units(1, of: 2))
        #expect(IndicatorTotal([.text("x")]) == IndicatorTotal.none)
    }
}
