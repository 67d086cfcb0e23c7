import Domain
import Foundation
import Operations
import Secrets
import Storage
import TestSupport

/// Two processes on one database: two offices with pools of their own. A few rounds by default; `THIDUA_ROUNDS=1000`
/// plays as many.
struct RacingOffices {
    private static let rounds = ProcessInfo.processInfo.environment["THIDUA_ROUNDS"].flatMap { Int($0) } ?? 20
    /// What is read of a whole agency grows with the rounds: a world is left behind after so many.
    private static let worldRounds = 50

    let world: TestOffice
    let other: Office

    init(plan: Plan = SamplePlan.caoMinhLike) async throws {
        world = try await TestOffice(plan: plan)
        let chance = SeededRandomness(seed: 2)
        other = Office(
            store: DatabaseStore(
                TestDatabase(try world.files.place.open(), in: world.files.place), randomness: chance),
            clock: world.clock, chance: chance, hasher: PasswordHasher(cost: .quick, randomness: chance))
    }

    var offices: [Office] { [world.office, other] }

    /// Plays as many rounds as are wanted, each on offices that are not yet crowded.
    static func play(
        _ plan: Plan = SamplePlan.caoMinhLike, _ round: (RacingOffices, Int) async throws -> Void
    ) async throws {
        var pair = try await RacingOffices(plan: plan)
        for number in 1...rounds {
            try await round(pair, number)
            if number % worldRounds == 0 { pair = try await RacingOffices(plan: plan) }
        }
    }

    /// All at the same moment; what came of each, in their order.
    static func together(_ works: [@Sendable () async throws -> Void]) async -> [RaceOutcome] {
        await withTaskGroup(of: (Int, RaceOutcome).self) { group in
            for (place, work) in works.enumerated() { group.addTask { (place, await RaceOutcome(work)) } }
            return await group.reduce(into: [(Int, RaceOutcome)]()) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}

enum RaceOutcome: Equatable {
    case done
    case refused(ReasonCode)
    case failed(String)

    init(_ work: () async throws -> Void) async {
        do {
            try await work()
            self = .done
        } catch let refusal as Refusal {
            self = refusal.reasons.first.map { .refused($0.code) } ?? .failed("no reason")
        } catch {
            self = .failed("\(error)")
        }
    }
}
