import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct SimulationRecordTests {
    @Test func `the years ahead know when the council met and the decision was issued, and nothing before that`()
        async throws
    {
        let walk = try await SeasonWalk()
        let first = try await walk.appraised("Người Một")
        let clerk = Person.clerk.persona
        #expect(try await walk.office.readSimulation(by: clerk).input.recorded.isEmpty)
        try await walk.held([first])
        let met = try await walk.office.readSimulation(by: clerk).input.recorded["yearly-2026"]
        #expect(met?[.council] != nil && met?[.decision] == nil)
        try await walk.allocate()
        let pending = try await walk.presented()
        #expect(try await walk.office.readSimulation(by: clerk).input.recorded["yearly-2026"]?[.decision] == nil)
        _ = try await walk.office.issueDecision(
            pending.id, refusing: [], at: pending.revision, by: Person.chairman.persona)
        let issued = try await walk.world.store.decisions(of: Sample.agency.id).first?.issue?.day
        let told = try await walk.office.readSimulation(by: clerk).input.recorded["yearly-2026"]?[.decision]
        #expect(told == issued && told != nil)
    }

    @Test func `a plan is foreseen before it is in force, by whoever may read plans and by nobody else`() async throws {
        let test = try await TestOffice()
        var plan = SamplePlan.caoMinhLike
        plan.quotas = []
        let foreseen = try await test.office.foresee(plan, by: Person.clerk.persona)
        #expect(foreseen.budget == Dong(0) && foreseen.budgets.allSatisfy { !$0.unknown.isEmpty })
        #expect(try await test.office.readPlan(by: Person.clerk.persona).plan == SamplePlan.caoMinhLike)
        #expect(try await test.store.journal(agency: Sample.agency.id, before: nil, limit: 10).isEmpty)
    }
}
