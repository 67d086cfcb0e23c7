import Domain
import Synchronization

/// Lets the acts of this process that would collide on the same thing go one after the other, in the order they came.
///
/// It only saves work: what keeps two processes apart is the database (`Write.takeNumber`).
final class Turns: Sendable {
    /// One kind of number of an agency, whatever its year.
    struct Thing: Hashable {
        let agency: ID<Agency>
        let kind: NumberSeries.Kind
    }

    /// Those waiting, by the thing; a thing without an entry is free.
    private let queues = Mutex<[Thing: [CheckedContinuation<Void, Never>]]>([:])

    /// Runs `body` when everybody who came before is done with `thing`, also when theirs failed.
    func taking<Result: Sendable>(_ thing: Thing, _ body: () async throws -> Result) async throws -> Result {
        await enter(thing)
        defer { leave(thing) }
        return try await body()
    }

    private func enter(_ thing: Thing) async {
        await withCheckedContinuation { (turn: CheckedContinuation<Void, Never>) in
            let isFree = queues.withLock { queues in
                if queues[thing] != nil {
                    queues[thing]?.append(turn)
                    return false
                }
                queues[thing] = []
                return true
            }
            if isFree { turn.resume() }
        }
    }

    private func leave(_ thing: Thing) {
        let next: CheckedContinuation<Void, Never>? = queues.withLock { queues in
            if queues[thing]?.isEmpty ?? true {
                queues[thing] = nil
                return nil
            }
            return queues[thing]?.removeFirst()
        }
        next?.resume()
    }
}
