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
        let inside = try await walk.world.store.nominations(
            occasion: walk.occasion, agency: Sample.agency.id, statuses: [.allocated])
        #expect(inside.count == 5)
    }

    @Test func `nothing is allocated while minutes are unsigned, nor twice under a draft`() async throws {
        let walk = try await SeasonWalk()
        let first = try await walk.appraised("Người 1")
        try await walk.held([first])
        let late = try await walk.appraisedLate("Người 2")
        _ = try await walk.called([late])
        await #expect(throws: Refusal(.sessionUnsigned)) { try await walk.allocate() }
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

extension SeasonWalk {
    /// One more appraised nomination after intake was closed, under an extension.
    func appraisedLate(_ name: String) async throws -> Nomination {
        let current = try await occasionNow()
        try await office.extendDeadline(
            of: occasion, for: Sample.school.id, until: Moment(Sample.day(2026, 12, 20)), because: "bão",
            at: current.revision, by: Person.clerk.persona)
        return try await appraised(name)
    }
}
