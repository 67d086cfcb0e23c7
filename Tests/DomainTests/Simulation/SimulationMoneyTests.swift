import Domain
import Testing

/// The vectors of law.md §A.7: full quota at the base salary of the day of decision.
@Suite struct SimulationMoneyTests {
    private func sum(_ simulation: Simulation, _ occasion: String) -> Int64? {
        simulation.budgets.first { $0.occasion == occasion }?.sum.amount
    }

    @Test func `full quotas cost what the law says`() throws {
        let simulation = try SimulationWorld.simulation()
        #expect(sum(simulation, "yearly-2026") == 6_840_000)
        #expect(sum(simulation, "yearly-2027") == 6_840_000)
        #expect(sum(simulation, "interim-2027") == 15_200_000)
        #expect(sum(simulation, "final-2030") == 38_000_000)
        #expect(simulation.budget == Dong(66_880_000))
    }

    @Test(arguments: [("2026-06-30", 6_370_000), ("2026-07-01", 6_840_000)])
    func `the base salary of the day of decision counts`(day: String, amount: Int64) throws {
        let simulation = try SimulationWorld.simulation { input, plan in
            try input.trial.move("yearly-2026.decision=\(day)", field: "move", under: plan)
        }
        #expect(sum(simulation, "yearly-2026") == amount)
    }

    @Test func `numbers add up over the occasions, yearly and review together`() throws {
        let simulation = try SimulationWorld.simulation()
        let individuals = simulation.quotas.filter {
            $0.award == SimulationWorld.certificate && $0.kinds == [.individual]
        }
        #expect(individuals.map(\.occasion) == ["yearly-2026", "interim-2027", "yearly-2027", "final-2030"])
        #expect(individuals.map(\.maximum) == [5, 10, 5, 20])
        #expect(individuals.map(\.total) == [5, 15, 20, 40])
        let upper = simulation.quotas.filter { $0.competence == .upper }
        #expect(upper.map(\.total) == [20, 40])
        #expect(simulation.budgets.flatMap(\.lines).allSatisfy { $0.award == "Giấy khen" })
    }

    /// Multiplier 1,0 of *chiến sĩ thi đua cơ sở* (law.md §A.7), not the certificate's 0,3.
    @Test func `a title costs its own multiplier`() throws {
        var plan = try SimulationWorld.plan()
        let known = try #require(plan.award(SimulationWorld.certificate))
        plan.awards = [
            AwardForm(
                code: known.code, name: "Chiến sĩ thi đua cơ sở", level: .commune, competence: .own,
                kinds: [.individual], source: "IV.4")
        ]
        plan.quotas = [
            QuotaRule(
                award: known.code, occasion: .every(.yearly), kinds: [.individual], scope: .programme, maximum: 2,
                competence: .own, source: "IV.4")
        ]
        let budget = try #require(Simulation(plan, try SimulationWorld.input()).budgets.first)
        #expect(budget.lines.map(\.each) == [Dong(2_530_000)])
        #expect(budget.sum == Dong(5_060_000))
    }

    /// Five in all, of them at most two collectives: two collectives and three individuals are the dearest.
    @Test func `a number for several kinds costs what its dearest filling costs`() throws {
        var plan = try SimulationWorld.plan()
        plan.quotas = [
            QuotaRule(
                award: SimulationWorld.certificate, occasion: .every(.yearly), kinds: [.collective, .individual],
                scope: .programme, maximum: 5, competence: .own, source: "IV.4"),
            QuotaRule(
                award: SimulationWorld.certificate, occasion: .every(.yearly), kinds: [.collective],
                scope: .programme, maximum: 2, competence: .own, source: "IV.4"),
        ]
        let budget = try #require(Simulation(plan, try SimulationWorld.input()).budgets.first)
        #expect(budget.lines.map(\.count) == [2, 3])
        #expect(budget.sum == Dong(2 * 1_520_000 + 3 * 760_000))
    }

    @Test func `where only units are limited, or nobody is, no sum is made up`() throws {
        var plan = try SimulationWorld.plan()
        plan.quotas = [
            QuotaRule(
                award: SimulationWorld.certificate, occasion: .every(.yearly), kinds: [.individual], scope: .unit,
                maximum: 3, competence: .own, source: "IV.4")
        ]
        let simulation = Simulation(plan, try SimulationWorld.input())
        #expect(simulation.budgets.map(\.unknown) == Array(repeating: ["Giấy khen"], count: 4))
        #expect(simulation.budget == Dong(0))
        #expect(simulation.quotas.map(\.total) == [nil, nil])
    }
}
