import Synchronization

/// Lets the acts of this process that would collide on the same thing go one after the other, in the order they came.
///
/// It only saves work: what keeps two processes apart is the database (`Write.takeNumber`).
final class Turns: Sendable {
    /// Those waiting, by the thing; a thing without an entry is free.
    private let queues = Mutex<[NumberSeries: [CheckedContinuation<Void, Never>]]>([:])

    /// Runs `body` when everybody who came before is done with `thing`, also when theirs failed.
    func taking<Result: Sendable>(_ thing: NumberSeries, _ body: () async throws -> Result) async throws -> Result {
        await enter(thing)
        defer { leave(thing) }
        return try await body()
    }

    private func enter(_ thing: NumberSeries) async {
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

    private func leave(_ thing: NumberSeries) {
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
