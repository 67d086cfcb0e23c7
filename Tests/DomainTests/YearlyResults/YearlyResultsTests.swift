import Domain
import Foundation
import TestSupport
import Testing

@Suite struct YearlyResultsTests {
    private let day = Sample.now.day

    private func duty(
        _ unit: OrgUnit, _ period: ReportPeriod, due: Day, _ report: ProgressReport?,
        _ indicators: [Indicator] = [Sample.classes]
    ) -> ProgressDuty {
        ProgressDuty(unit: unit, period: period, due: due, indicators: indicators, report: report)
    }

    private func results(
        duties: [ProgressDuty] = [], awards: [StandingAward] = [], findings: [InspectionFinding] = [],
        nominators: [ID<Nomination>: ID<OrgUnit>] = [:]
    ) -> [UnitYear] {
        YearlyResults(
            YearlyRecords(
                units: [Sample.village, Sample.school], duties: duties, awards: awards, nominators: nominators,
                granted: [Sample.village.id: [UnitAward(name: "Tổ 4", award: "bk")]], inspections: [],
                findings: findings, registered: [Sample.school.id: 3]), year: 2026, on: day, isWhole: true, noMerit: nil
        ).units
    }

    @Test func `what a unit's confirmed figures come to stands against the target of their periods`() throws {
        let third = Sample.report(status: .confirmed)
        let units = results(duties: [
            duty(
                Sample.school, Sample.thirdQuarter, due: Sample.day(2026, 10, 12), third,
                [Sample.classes, Sample.online]),
            duty(Sample.village, Sample.thirdQuarter, due: Sample.day(2026, 10, 12), nil),
        ])
        let school = try #require(units.first { $0.unit == Sample.school })
        #expect(school.count(.missed) == 1 && school.count(.reached) == 1 && school.unreported == 0)
        #expect(school.reports == UnitReports(asked: 1, confirmed: 1) && school.registered == 3)
        let village = try #require(units.first { $0.unit == Sample.village })
        #expect(village.unreported == 1 && village.reports == UnitReports(asked: 1, missing: 1))
        #expect(village.awards == [UnitAward(name: "Tổ 4", award: "bk")])
    }

    @Test func `a figure that waits to be confirmed counts for nothing, and a late report is late`() throws {
        var report = Sample.report(status: .submitted)
        report.submitted = Moment(Sample.day(2026, 10, 20), hour: 9)
        let units = results(duties: [duty(Sample.school, Sample.thirdQuarter, due: Sample.day(2026, 10, 12), report)])
        let school = try #require(units.first { $0.unit == Sample.school })
        #expect(school.unreported == 1 && school.reports == UnitReports(asked: 1, late: 1))
    }

    @Test func `a period that is not over asks nothing yet`() throws {
        let fourth = ReportPeriod(.quarterly, containing: Sample.day(2026, 12, 31))
        let units = results(duties: [duty(Sample.school, fourth, due: Sample.day(2027, 1, 10), nil)])
        let school = try #require(units.first { $0.unit == Sample.school })
        #expect(school.indicators.isEmpty && school.reports == UnitReports())
    }

    @Test func `what is not put right counts until it is, from years before too`() throws {
        let visit = Sample.inspection()
        let findings = [
            Sample.finding("a", of: visit), Sample.finding("b", of: visit, due: Sample.day(2026, 11, 1)),
            Sample.finding("c", of: visit, status: .closed),
        ]
        let units = results(findings: findings)
        let school = try #require(units.first { $0.unit == Sample.school })
        #expect(school.inspections == UnitFindings(visits: 0, found: 3, open: 2, late: 1))
        let next = YearlyResults(
            YearlyRecords(
                units: [Sample.school], duties: [], awards: [], nominators: [:], granted: [:], inspections: [],
                findings: findings, registered: [:]), year: 2027, on: day, isWhole: true, noMerit: nil)
        #expect(next.units.first?.inspections == UnitFindings(visits: 0, found: 0, open: 2, late: 1))
    }

    @Test func `an award counts for the unit that put it forward, until another decision takes it back`() throws {
        let season = TestSeason()
        let standing = StandingAward.standing([season.decision], of: 2026, on: day)
        let units = results(awards: standing, nominators: [season.nomination.id: Sample.school.id])
        #expect(units.first { $0.unit == Sample.school }?.awards.map(\.name) == ["Nguyễn Văn Đức"])
        #expect(units.first { $0.unit == Sample.village }?.awards.count == 1)
        let back = Sample.decision(
            "back", items: season.decision.items, status: .published, number: 2, kind: .cancellation,
            target: season.decision.id)
        #expect(StandingAward.standing([season.decision, back], of: 2026, on: day) == [])
        #expect(StandingAward.standing([season.decision], of: 2027, on: day) == [])
    }

    @Test func `the office reads all units, a unit its own`() {
        let agency = Sample.agency.id
        for person in [Person.clerk, .chairman, .inspector, .auditor] {
            #expect(person.persona.refusalsOfYearlyResults(agency: agency, unit: nil) == [], "\(person)")
        }
        let school = Person.school.persona
        #expect(school.refusalsOfYearlyResults(agency: agency, unit: school.unit) == [])
        #expect(school.refusalsOfYearlyResults(agency: agency, unit: Sample.village.id) == [Reason(.notPermitted)])
        #expect(
            Person.member.persona.refusalsOfYearlyResults(agency: agency, unit: nil) == [Reason(.notPermitted)])
        #expect(
            Person.clerk.persona.refusalsOfYearlyResults(agency: Sample.otherAgency.id, unit: nil)
                == [Reason(.notPermitted)])
    }
}
