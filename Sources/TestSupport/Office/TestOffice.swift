package import Domain
package import Operations
import Secrets
package import Storage

/// An office to test in: xã Mẫu with its plan, units, people, council and occasions, on a real database.
///
/// Time stands at 09:00 on 22/11/2026 (Vietnam) until `clock` is moved; chance is the same every time.
package final class TestOffice: Sendable {
    package let files: TestDatabase
    package let clock: StandingClock
    package let store: DatabaseStore
    package let office: Office

    package var database: any Database { files }

    /// - Parameter plan: the agency's plan; its occasions are made, all of them planned but the first, which is open.
    package init(plan: Plan = SamplePlan.caoMinhLike, seed: UInt64 = 1) async throws {
        let chance = SeededRandomness(seed: seed)
        files = try await TestDatabase()
        clock = StandingClock(Sample.now)
        store = DatabaseStore(files, randomness: chance)
        office = Office(
            store: store, clock: clock, chance: chance,
            hasher: PasswordHasher(cost: .quick, randomness: chance))
        try await store.commit(Change(TestOffice.world(plan)))
    }

    private static func world(_ plan: Plan) -> [Write] {
        let accounts = Person.allCases.map { Write.addAccount($0.account, passwordHash: Sample.passwordHash) }
        let occasions = plan.occasions.enumerated().map { place, planned in
            Write.addOccasion(Sample.occasion(planned, isOpen: place == 0))
        }
        return [.addAgency(Sample.agency)] + Sample.units.map(Write.addUnit)
            + [
                .addPlan(
                    PlanRecord(id: Sample.planID, agency: Sample.agency.id, file: "", plan: plan, loaded: Sample.now))
            ]
            + accounts + occasions + [.addCouncil(Sample.council)]
    }

    /// Commits writes without the operations' questions, journalled as an act of the program.
    package func put(_ writes: [Write]) async throws {
        let draft = JournalDraft(
            agency: Sample.agency.id, at: clock.now(), actor: "system", act: "test.put",
            subject: Subject.agency(Sample.agency.id))
        try await store.commit(Change(writes, entries: [draft]))
    }

    package func put(_ writes: Write...) async throws { try await put(writes) }
}
