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

    @Test func `allocating again after the decision was issued places nobody anew and tells the journal nothing`()
        async throws
    {
        let walk = try await SeasonWalk()
        _ = try await walk.published((1...6).map { "Người \($0)" })
        let left = try await walk.world.office.store.nominations(
            occasion: walk.occasion, agency: Sample.agency.id, statuses: [.outOfQuota])
        #expect(left.count == 1)
        let before = try await walk.world.office.store.journal(agency: Sample.agency.id, before: nil, limit: 1_000)
            .count
        await #expect(throws: Refusal(.nothingToAllocate)) { try await walk.allocate() }
        let after = try await walk.world.office.store.journal(agency: Sample.agency.id, before: nil, limit: 1_000).count
        #expect(after == before)
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

    @Test func `a share of those who take part is counted when places are given`() async throws {
        let walk = try await SeasonWalk(plan: SamplePlan.shared)
        var nominations: [Nomination] = []
        for place in 1...6 { nominations.append(try await walk.appraised("Người \(place)")) }
        let people = try await walk.world.office.store.registrationCounts(
            agency: Sample.agency.id, unit: nil, year: 2026)
        let places = people.filter { $0.kind == .individual }.map(\.participants).reduce(0, +) / 5
        try #require((1..<6).contains(places))
        try await walk.held(nominations)
        try await walk.allocate()
        let inside = try await walk.world.office.store.nominations(
            occasion: walk.occasion, agency: Sample.agency.id, statuses: [.allocated])
        #expect(inside.count == places)
        let left = try await walk.world.office.store.nominations(
            occasion: walk.occasion, agency: Sample.agency.id, statuses: [.outOfQuota])
        #expect(Set(left.map(\.statusReason)) == ["tối đa 20%, tức là \(places) (IV.1)"])
    }

    @Test func `a decision within a share is issued, and one more award than it allows is found`() async throws {
        let walk = try await SeasonWalk(plan: SamplePlan.shared)
        _ = try await walk.published((1...6).map { "Người \($0)" })
        #expect(try await walk.findings() == [])
        for number in 1...2 {
            let participant = Sample.participant("\(number)")
            let nomination = Sample.nomination("\(number)", of: participant, status: .decided, sequence: 90 + number)
            try await walk.world.put(
                .addParticipant(participant), .addNomination(nomination, name: participant.name, detail: ""))
        }
        #expect(try await walk.findings().map(\.name).contains("quotaNeverExceeded"))
    }
}
