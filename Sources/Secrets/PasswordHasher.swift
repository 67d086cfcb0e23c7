import Dispatch
import Synchronization

/// Hashes and checks passwords on two threads of its own: at most two at a time, so that sign-ins can neither stop the
/// pages nor fill the memory.
package final class PasswordHasher: Sendable {
    private let cost: ScryptCost
    private let randomness: any Randomness
    private let queues = [DispatchQueue(label: "thidua.password.1"), DispatchQueue(label: "thidua.password.2")]
    private let waiting = Mutex([0, 0])
    private let limit: Int

    /// - Parameter limit: how many may wait on each thread before the next is refused with `PasswordFault.busy`.
    package init(
        cost: ScryptCost = .standard, randomness: any Randomness = SystemRandomness(), limit: Int = 50
    ) {
        (self.cost, self.randomness, self.limit) = (cost, randomness, limit)
    }

    /// - Throws: `PasswordFault`.
    package func hash(_ password: String) async throws -> String {
        try await elsewhere { [cost, randomness] in
            try ScryptPassword.hash(password, cost: cost, randomness: randomness)
        }
    }

    /// Whether `password` belongs to `text`. Without a text (nobody has this name) it does the same work and answers
    /// `false`: the time of an answer must not tell which names exist.
    /// - Throws: `PasswordFault.busy`.
    package func verify(_ password: String, _ text: String?) async throws -> Bool {
        try await elsewhere { [cost, randomness] in
            guard let text else {
                _ = try? ScryptPassword.hash(password, cost: cost, randomness: randomness)
                return false
            }
            return ScryptPassword.verify(password, text)
        }
    }

    /// Whether `text` should be hashed anew at this hasher's cost.
    package func isOutdated(_ text: String) -> Bool { ScryptPassword.isOutdated(text, cost: cost) }

    private func elsewhere<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        let turn = try enter()
        defer { leave(turn) }
        return try await withCheckedThrowingContinuation { continuation in
            queues[turn].async { continuation.resume(with: Result { try work() }) }
        }
    }

    private func enter() throws -> Int {
        try waiting.withLock { waiting in
            let turn = waiting[0] <= waiting[1] ? 0 : 1
            guard waiting[turn] < limit else { throw PasswordFault.busy }
            waiting[turn] += 1
            return turn
        }
    }

    private func leave(_ turn: Int) { waiting.withLock { $0[turn] -= 1 } }
}
