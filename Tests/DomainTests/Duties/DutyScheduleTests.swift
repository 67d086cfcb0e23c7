import Domain
import TestSupport
import Testing

@Suite struct DutyScheduleTests {
    private let today = Sample.now.day

    private func occasion(_ status: OccasionStatus, decision: Day? = nil) -> Occasion {
        var occasion = Sample.occasion("one", status: status)
        if status != .planned { occasion.guidance?.decisionDay = decision }
        return occasion
    }

    private func records(_ occasions: [Occasion] = [], deadlines: [PlanDeadline] = []) -> DutyRecords {
        var plan = SamplePlan.caoMinhLike
        plan.procedure = PlanProcedure(deadlines: deadlines)
        return DutyRecords(plan: plan, occasions: occasions, units: [Sample.school, Sample.village])
    }

    /// Without the yearly statistics, which are due whatever the records say.
    private func duties(_ records: DutyRecords, on day: Day? = nil) -> [Duty] {
        DutySchedule(records, on: day ?? today).duties.filter { $0.kind != .statistics }
    }

    @Test func `an open occasion asks each unit for dossiers, the clerk for closing it, both seats for a decision`() {
        let found = duties(records([occasion(.open, decision: Sample.day(2026, 12, 20))]))
        #expect(found.map(\.kind) == [.intake, .intake, .closeIntake, .decide])
        #expect(found.map(\.due.description) == ["2026-11-30", "2026-11-30", "2026-11-30", "2026-12-20"])
        #expect(found.prefix(2).map(\.owner) == [.unit(Sample.school.id), .unit(Sample.village.id)])
        #expect(found[2].owner == .roles([.clerk]) && found[3].owner == .roles([.clerk, .chairman]))
        #expect(found.allSatisfy { $0.ground == .guidance })
    }

    @Test func `after the deadline the units have nothing late, and the clerk has an intake to close`() {
        let found = duties(records([occasion(.open)]), on: Sample.day(2026, 12, 1))
        #expect(found.map(\.kind) == [.closeIntake])
        #expect(found.map { $0.standing(on: Sample.day(2026, 12, 1)) } == [.late])
    }

    @Test func `a unit with more time has its own day, though the intake is closed for the others`() {
        var late = occasion(.closed)
        late.extensions = [
            DeadlineExtension(
                unit: Sample.school.id, until: Moment(Sample.day(2026, 12, 5), hour: 17), reason: "Bão",
                by: Person.clerk.account.id, at: Sample.now)
        ]
        let found = duties(records([late]), on: Sample.day(2026, 12, 2))
        #expect(found.map(\.kind) == [.intake] && found.map(\.owner) == [.unit(Sample.school.id)])
        #expect(found.map(\.ground) == [.extended] && found.map(\.due) == [Sample.day(2026, 12, 5)])
    }

    @Test func `what is decided is no duty any more`() {
        for status in [OccasionStatus.decided, .published, .archived] {
            #expect(duties(records([occasion(status, decision: Sample.day(2026, 12, 20))])).isEmpty)
        }
    }

    @Test func `a planned occasion is due by the last day of its year and late after`() {
        let next = duties(records([occasion(.planned)]))
        #expect(next.map(\.kind) == [.openOccasion] && next.map(\.due) == [Sample.day(2026, 12, 31)])
        let late = duties(records([occasion(.planned)]), on: Sample.day(2027, 1, 4))
        #expect(late.map { $0.standing(on: Sample.day(2027, 1, 4)) } == [.late])
    }

    @Test func `a day the plan names comes every year with its section, and is not called late when it has passed`() {
        let deadline = PlanDeadline(due: .yearly(month: 11, day: 30), text: "Gửi báo cáo", source: "VI.2.2")
        let found = duties(records(deadlines: [deadline]))
        #expect(found.map(\.due.description) == ["2026-11-30", "2027-11-30"])
        #expect(found.map(\.ground) == [.plan("VI.2.2"), .plan("VI.2.2")])
        #expect(Set(found.map(\.key)).count == 2)
        let once = PlanDeadline(due: .on(Sample.day(2026, 11, 1)), text: "Đăng ký", source: "VI.2.2")
        #expect(duties(records(deadlines: [once])).isEmpty)
    }

    @Test func `the statistics of a year stand on a rule that nobody compared, and end with the plan`() {
        func statistics(_ day: Day) -> [Duty] {
            DutySchedule(records(), on: day).duties.filter { $0.kind == .statistics }
        }
        #expect(statistics(today).map(\.due.description) == ["2026-12-15", "2027-12-15"])
        #expect(statistics(today).map(\.ground) == [.law(.yearlyStatistics), .law(.yearlyStatistics)])
        #expect(!Citation.yearlyStatistics.verified)
        #expect(statistics(Sample.day(2030, 12, 16)).isEmpty)
    }

    @Test func `supplements, petitions, sessions and reports are theirs who owe them`() {
        var records = records()
        let due = Sample.day(2026, 11, 20)
        records.supplements = [
            OwedSupplement(nomination: Sample.id("n1"), unit: Sample.school.id, name: "Bà Ba", due: due)
        ]
        records.asked = [OwedSupplement(nomination: Sample.id("n2"), unit: nil, name: "Ông Tư", due: due)]
        records.petitions = [Sample.petition]
        records.reports = [
            ProgressDuty(
                unit: Sample.village, period: Sample.thirdQuarter, due: Sample.day(2026, 10, 12), indicators: [],
                report: nil),
            ProgressDuty(
                unit: Sample.school, period: Sample.thirdQuarter, due: Sample.day(2026, 10, 12), indicators: [],
                report: Sample.report()),
        ]
        let found = duties(records)
        #expect(found.map(\.kind) == [.progress, .supplement, .supplyProposal, .petition])
        #expect(found[0].owner == .unit(Sample.village.id) && found[0].ground == .indicators)
        #expect(found[1].concerns(Person.school.persona) && !found[1].concerns(Person.village.persona))
        #expect(found[2].concerns(Person.clerk.persona) && !found[2].concerns(Person.school.persona))
        #expect(found[3].concerns(Person.chairman.persona))
    }

    @Test func `near is within seven days`() {
        func standing(_ days: Int) -> DutyStanding {
            Duty(
                .decide, .roles([.clerk]), name: "", due: today.adding(days: days), ground: .guidance,
                subject: .occasion(Sample.yearly2026)
            ).standing(on: today)
        }
        #expect([-1, 0, 1, 7, 8].map(standing) == [.late, .today, .soon, .soon, .ahead])
    }
}
