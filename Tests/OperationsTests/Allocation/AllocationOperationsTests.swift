import Domain
import Operations
import TestSupport
import Testing

@Suite struct AllocationOperationsTests {
    @Test func `pressing at once never goes over the quota`() async throws {
        let walk = try await SeasonWalk()
        var nominations: [Nomination] = []
        for place in 1...8 { nominations.append(try await walk.appraised("Người \(place)")) }
        try await walk.held(nominations)
        let revision = try await walk.occasionNow().revision
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<10 {
                group.addTask {
                    (try? await walk.office.allocate(
                        walk.occasion, award: SamplePlan.certificate, at: revision, by: Person.clerk.persona)) != nil
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.filter(\.self).count == 1)
        let inside = try await walk.world.office.store.nominations(
            occasion: walk.occasion, agency: Sample.agency.id, statuses: [.allocated])
        #expect(inside.count == 5)
    }

    @Test func `nothing is allocated while minutes are unsigned`() async throws {
        let walk = try await SeasonWalk()
        let first = try await walk.appraised("Người 1")
        let second = try await walk.appraised("Người 2")
        try await walk.held([first])
        _ = try await walk.called([second])
        await #expect(throws: Refusal(.sessionUnsigned)) { try await walk.allocate() }
    }

    @Test func `what lies in a draft decision is not allocated anew`() async throws {
        let walk = try await SeasonWalk()
        try await walk.held([walk.appraised("Người 1")])
        try await walk.allocate()
        _ = try await walk.presented()
        await #expect(throws: Refusal(.decisionExists)) { try await walk.allocate() }
    }

    @Test func `an award of an upper level is not the commune's to allocate`() async throws {
        let walk = try await SeasonWalk()
        await #expect(throws: Refusal(.awardNotOwn, ["award": "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"])) {
            try await walk.office.proposeAllocation(
                of: walk.occasion, award: SamplePlan.merit, by: Person.clerk.persona)
        }
    }

    @Test func `who is left out is told the rule and its place in the plan`() async throws {
        let walk = try await SeasonWalk(plan: SamplePlan.unitScoped)
        let first = try await walk.appraised("Người 1")
        let second = try await walk.appraised("Người 2")
        try await walk.held([first, second])
        try await walk.allocate()
        let left = try await walk.now(second.id)
        #expect(left.status == .outOfQuota)
        #expect(left.statusReason == "tối đa 1 (IV.1)")
    }
}
