import Domain
import Operations
import TestSupport
import Testing

@Suite("At once, above and below")
struct ProposalRaceTests {
    /// The refusals of both works, started in the same moment; empty for one that was done.
    private func refusals(
        _ one: @escaping @Sendable () async throws -> Void, _ other: @escaping @Sendable () async throws -> Void
    ) async throws -> [[ReasonCode]] {
        let told: @Sendable (@Sendable () async throws -> Void) async throws -> [ReasonCode] = { work in
            do {
                try await work()
                return []
            } catch let refusal as Refusal { return refusal.reasons.map(\.code) }
        }
        async let first = told(one)
        async let second = told(other)
        return try await [first, second]
    }

    @Test("Two communes send up at once: both are received, each under its own number, and the cap binds over both")
    func forwards() async throws {
        let walk = try await ProvinceWalk(collectives: 1)
        let first = try await walk.appraised("Thôn Đông", .first)
        let second = try await walk.appraised("Thôn Tây", .second)
        try await walk.held([first], .first, on: Sample.day(2026, 12, 1))
        try await walk.held([second], .second, on: Sample.day(2026, 12, 1))
        let refused = try await refusals(
            { try await walk.forward(first, .first) }, { try await walk.forward(second, .second) })
        #expect(refused == [[], []])
        let received = [try await walk.received(first), try await walk.received(second)]
        #expect(Set(received.map(\.number)) == ["HS-2026-001", "HS-2026-002"])
        for nomination in received { try await walk.checked(nomination, .province) }
        try await walk.held([walk.received(first), walk.received(second)], .province, on: Sample.day(2026, 12, 21))
        let occasion = try await walk.occasion(.province)
        let allocate: @Sendable () async throws -> Void = {
            try await walk.office.allocate(
                occasion.id, award: walk.world.merit, at: occasion.revision, by: walk.world.person(.clerk, .province))
        }
        let pressed = try await refusals(allocate, allocate)
        #expect(pressed.contains([]) && pressed.allSatisfy { $0 == [] || $0 == [.changedMeanwhile] }, "\(pressed)")
        let now = [try await walk.received(first), try await walk.received(second)].map(\.status)
        #expect(Set(now) == [.allocated, .outOfQuota])
        #expect(try await walk.office.store.checkInvariants() == [])
    }

    @Test(
        "Withdrawn below while it is declined above: one of them is done, and both sides say the same", arguments: 0..<5
    )
    func withdrawals(round: Int) async throws {
        let walk = try await ProvinceWalk()
        let sent = try await walk.recommended("Thôn Đông", .first)
        try await walk.forward(sent, .first)
        let (below, above) = (try await walk.now(sent.id, .first), try await walk.received(sent))
        let refused = try await refusals(
            {
                try await walk.office.withdrawNomination(
                    below.id, because: "Thôn tự rút", at: below.revision, by: walk.world.person(.school, .first))
            },
            {
                try await walk.office.declineNomination(
                    above.id, because: "Sai đối tượng", at: above.revision, by: walk.world.person(.clerk, .province))
            })
        #expect(refused.count { $0.isEmpty } == 1, "\(refused)")
        let isWithdrawn = refused[0].isEmpty
        #expect(try await walk.now(sent.id, .first).status == (isWithdrawn ? .withdrawn : .notGranted))
        #expect(try await walk.received(sent).status == (isWithdrawn ? .withdrawn : .declined))
        #expect(try await walk.office.store.checkInvariants() == [])
    }
}
