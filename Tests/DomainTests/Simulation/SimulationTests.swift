import Domain
import Testing

@Suite struct SimulationTests {
    /// 31/10/2026 is a Saturday: the deadline is Monday, and all later steps count working days from there.
    @Test func `a yearly occasion, step by step`() throws {
        #expect(
            try SimulationWorld.simulation().days(of: "yearly-2026") == [
                "opening 2026-10-01", "deadline 2026-11-02", "check 2026-11-09", "supplement 2026-11-16",
                "appraisal 2026-12-14", "council 2026-12-21", "decision 2026-12-24", "publication 2026-12-25",
            ])
    }

    /// 02–03/9/2030 are off, so the final review opens on the 4th.
    @Test func `reviews have a day of their own, and holidays move what falls on them`() throws {
        let simulation = try SimulationWorld.simulation()
        #expect(
            simulation.days(of: "interim-2027") == [
                "opening 2027-06-01", "deadline 2027-06-30", "check 2027-07-07", "supplement 2027-07-14",
                "appraisal 2027-08-11", "council 2027-08-18", "decision 2027-08-23", "publication 2027-08-24",
                "review 2027-08-30",
            ])
        #expect(simulation.days(of: "final-2030").first == "opening 2030-09-04")
    }

    @Test func `every day says why it stands there`() throws {
        let simulation = try SimulationWorld.simulation()
        func basis(_ key: String) -> EventBasis? { simulation.all.first { $0.key == key }?.basis }
        #expect(basis("movement.movement-start") == .plan("đầu văn bản"))
        #expect(basis("phase-2.phase-end") == .plan("VI.1.b"))
        #expect(basis("yearly-2026.opening") == .assumed(.yearlyOpening))
        #expect(basis("yearly-2026.council") == .assumed(.council))
        #expect(basis("yearly-2026.appraisal") == .law(.appraisalDays))
        #expect(basis("yearly-2026.dispatch") == .law(.dispatchDay))
        #expect(basis("yearly-2026.upward") == .law(.upwardDayModel))
        #expect(Citation.upwardDayModel.verified == false && Citation.appraisalDays.verified == false)
        // Only what the plan says is said to be the plan's.
        let ofPlan = simulation.all.filter { if case .plan = $0.basis { true } else { false } }
        #expect(Set(ofPlan.map(\.step)) == [.movementStart, .movementEnd, .phaseStart, .phaseEnd])
    }

    @Test func `the whole movement in order of days`() throws {
        let simulation = try SimulationWorld.simulation()
        #expect(zip(simulation.all, simulation.all.dropFirst()).allSatisfy { $0.day <= $1.day })
        #expect(Set(simulation.all.map(\.key)).count == simulation.all.count)
        #expect(simulation.all.first?.key == "movement.movement-start")
        #expect(simulation.all.last?.key == "movement.movement-end")
        #expect(simulation.all.count == 2 + 4 + 2 * 8 + 2 * 9 + 4 + 2 + 5 + 1)
        let salary = try #require(simulation.all.first { $0.step == .salary })
        #expect(salary.day.description == "2026-07-01" && salary.values == ["amount": "2.530.000"])
    }

    @Test func `a period cuts what is told, not what is worked out`() throws {
        let plan = try SimulationWorld.plan()
        let july = try SimulationWorld.period("2027-07-01", "2027-07-31")
        let simulation = Simulation(plan, try SimulationWorld.input(), period: july)
        #expect(simulation.events.map(\.key) == ["interim-2027.check", "interim-2027.supplement"])
        #expect(simulation.budgets.isEmpty && simulation.quotas.isEmpty)
    }

    @Test func `habits of another office move what follows from them and nothing else`() throws {
        let simulation = try SimulationWorld.simulation { input, _ in
            try input.assumptions.read("yearly.deadline=30/11", field: "assume")
            try input.assumptions.read("appraisal=10", field: "assume")
        }
        #expect(
            simulation.days(of: "yearly-2026") == [
                "opening 2026-10-01", "deadline 2026-11-30", "check 2026-12-07", "supplement 2026-12-14",
                "appraisal 2026-12-28", "council 2027-01-05", "decision 2027-01-08", "publication 2027-01-11",
            ])
        #expect(simulation.day(of: .appraisal, on: "yearly-2026")?.basis == .assumed(.appraisal))
        #expect(simulation.day(of: .deadline, on: "interim-2027")?.day.description == "2027-06-30")
    }

    @Test func `days the office announced go over its habits`() throws {
        let simulation = try SimulationWorld.simulation { input, _ in
            input.announced["yearly-2026"] = AnnouncedDays(
                deadline: try Make.day("2026-11-30"), decision: try Make.day("2026-12-22"))
        }
        #expect(simulation.day(of: .deadline, on: "yearly-2026")?.basis == .guidance)
        #expect(simulation.days(of: "yearly-2026").suffix(2) == ["decision 2026-12-22", "publication 2026-12-23"])
        #expect(simulation.remarks.contains { if case .outOfOrder = $0 { true } else { false } })
    }

    @Test func `a council that meets too late for proposals upward is remarked upon, an earlier one is not`()
        throws
    {
        let late = try SimulationWorld.simulation { input, _ in
            input.announced["yearly-2026"] = AnnouncedDays(deadline: try Make.day("2026-11-30"), decision: nil)
        }
        let upward = try #require(late.day(of: .upward, on: "yearly-2026"))
        let council = try #require(late.day(of: .council, on: "yearly-2026"))
        #expect(late.remarks.contains(.upwardTooEarly(upward, council: council)))
        let early = try SimulationWorld.simulation { input, _ in
            input.announced["yearly-2026"] = AnnouncedDays(deadline: try Make.day("2026-09-30"), decision: nil)
        }
        let council26 = try #require(early.day(of: .council, on: "yearly-2026"))
        #expect(!early.remarks.contains(.upwardTooEarly(upward, council: council26)))
    }

    @Test func `an occasion nobody can foresee has no days until somebody dates it`() throws {
        var plan = try SimulationWorld.plan()
        plan.occasions.append(
            PlannedOccasion(code: "sudden", kind: .unscheduled, year: 2026, name: "Đột xuất", source: "V.4"))
        var input = try SimulationWorld.input()
        #expect(Simulation(plan, input).events(of: "sudden").isEmpty)
        try input.trial.move("sudden.opening=2026-06-01", field: "move", under: plan)
        try input.trial.move("sudden.deadline=2026-06-15", field: "move", under: plan)
        #expect(Simulation(plan, input).events(of: "sudden").count == 8)
    }
}
