import Domain
import Testing

@Suite struct SimulationTrialTests {
    private func difference(_ change: @escaping (inout Trial, Plan) throws -> Void) throws -> SimulationDifference {
        let simulation = try SimulationWorld.simulation { input, plan in try change(&input.trial, plan) }
        return try #require(simulation.difference)
    }

    @Test func `nothing tried is no difference`() throws {
        #expect(try SimulationWorld.simulation().difference == nil)
    }

    @Test func `a deadline moved by three weeks moves all that follows from it and nothing before`() throws {
        let moved = try difference { try $0.move("yearly-2026.deadline=2026-11-23", field: "move", under: $1) }
        #expect(
            moved.events.map { "\($0.event.key) \($0.before?.description ?? "–") \($0.after?.description ?? "–")" } == [
                "yearly-2026.deadline 2026-11-02 2026-11-23", "yearly-2026.check 2026-11-09 2026-11-30",
                "yearly-2026.supplement 2026-11-16 2026-12-07", "yearly-2026.appraisal 2026-12-14 2027-01-05",
                "yearly-2026.council 2026-12-21 2027-01-12", "yearly-2026.decision 2026-12-24 2027-01-15",
                "yearly-2026.dispatch 2026-12-25 2027-01-18", "yearly-2026.publication 2026-12-25 2027-01-18",
            ])
        #expect(moved.quotas.isEmpty && moved.budgets.isEmpty)
    }

    @Test func `another number changes its occasion, the totals after it and the money`() throws {
        let changed = try difference {
            try $0.quota("commune-certificate:interim-2027:individual=12", field: "quota", under: $1)
        }
        #expect(
            changed.quotas.map {
                "\($0.quota.occasion) \($0.before)→\($0.after) \($0.totalBefore ?? 0)→\($0.totalAfter ?? 0)"
            }
                == ["interim-2027 10→12 15→17", "yearly-2027 5→5 20→22", "final-2030 20→20 40→42"])
        #expect(changed.budgets.map(\.occasion) == ["interim-2027"])
        #expect(changed.costBefore == Dong(15_200_000) && changed.costAfter == Dong(16_720_000))
    }

    @Test func `another base salary counts from its day on`() throws {
        let changed = try difference { trial, _ in try trial.salary("2027-07-01=2.700.000", field: "salary") }
        #expect(changed.events.map(\.event.key) == ["salary-2027-07-01.salary"])
        // 0,3 × 2.700.000 = 810.000; 0,6 × = 1.620.000: rounded up to the next ten thousand they stay.
        #expect(changed.budgets.map(\.after.amount) == [16_200_000, 7_290_000, 40_500_000])
        #expect(changed.budgets.map(\.occasion) == ["interim-2027", "yearly-2027", "final-2030"])
    }

    @Test func `what is tried is marked, and a day nobody works on is remarked`() throws {
        let simulation = try SimulationWorld.simulation { input, plan in
            try input.trial.move("yearly-2026.deadline=2026-11-22", field: "move", under: plan)
        }
        let deadline = try #require(simulation.day(of: .deadline, on: "yearly-2026"))
        #expect(deadline.basis == .tried)
        #expect(simulation.remarks.contains(.notWorked(deadline)))
    }

    @Test(arguments: [
        ("yearly-2026.deadline", ReasonCode.trialUnreadable), ("yearly-2026=2026-11-30", .trialUnreadable),
        ("yearly-2031.deadline=2026-11-30", .trialUnknownOccasion),
        ("yearly-2026.coffee=2026-11-30", .trialUnknownStep),
        ("yearly-2026.deadline=2026-02-30", .dateMalformed), ("yearly-2026.deadline=31/04/2026", .dateMalformed),
    ])
    func `a move that can not be read is refused by name`(text: String, code: ReasonCode) throws {
        let plan = try SimulationWorld.plan()
        var trial = Trial()
        let refusal = #expect(throws: Refusal.self) { try trial.move(text, field: "move", under: plan) }
        #expect(refusal?.reasons.map(\.code) == [code])
        #expect(trial.isEmpty)
    }

    @Test(arguments: [
        ("commune-certificate:yearly-2026:individual", ReasonCode.trialUnreadable),
        ("commune-certificate:yearly-2026=3", .trialUnreadable), ("flag:yearly-2026:individual=3", .unknownAward),
        ("commune-certificate:yearly-2026:cat=3", .choiceUnknown),
        ("commune-certificate:yearly-2026:individual=-3", .numberMalformed),
        ("commune-certificate:yearly-2026:household=3", .trialNoSuchQuota),
        ("commune-certificate:yearly-2026:collective+individual=3", .trialNoSuchQuota),
    ])
    func `a quota that can not be read is refused by name`(text: String, code: ReasonCode) throws {
        let plan = try SimulationWorld.plan()
        var trial = Trial()
        let refusal = #expect(throws: Refusal.self) { try trial.quota(text, field: "quota", under: plan) }
        #expect(refusal?.reasons.map(\.code) == [code])
    }

    @Test func `everything wrong with one change is told at once`() throws {
        let plan = try SimulationWorld.plan()
        var trial = Trial()
        let refusal = #expect(throws: Refusal.self) { try trial.move("x.y=z", field: "move", under: plan) }
        #expect(refusal?.reasons.map(\.code) == [.trialUnknownOccasion, .trialUnknownStep, .dateMalformed])
    }

    @Test(arguments: [
        ("appraisal=", false), ("appraisal=251", false), ("appraisal=0", true), ("yearly.deadline=31/11", false),
        ("yearly.deadline=29/2", false), ("yearly.deadline=11-30", true), ("coffee=3", false), ("appraisal", false),
    ])
    func `an assumption is read or refused`(text: String, isRead: Bool) {
        var assumptions = Assumptions()
        if isRead {
            #expect(throws: Never.self) { try assumptions.read(text, field: "assume") }
        } else {
            #expect(throws: Refusal.self) { try assumptions.read(text, field: "assume") }
            #expect(assumptions == Assumptions())
        }
    }
}
