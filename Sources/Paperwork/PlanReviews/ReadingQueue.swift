import Dispatch
import Synchronization
import Wording

/// Reads papers on threads of their own: a PDF takes many seconds of waiting, and the threads that answer requests are
/// as many as the machine has processors. A short paper does not wait for the long ones before it.
package enum ReadingQueue {
    private static let short = ReadingLane("short", most: 60)
    private static let long = ReadingLane("long", most: 6)

    /// - Parameter anyway: read it as the plan of a movement, whatever it seems to be.
    /// - Throws: `PlanSourceRefusal`, also while too many are waiting.
    package static func read(
        _ bytes: [UInt8], name: String, anyway: Bool = false
    ) async throws -> PlanSourceReading {
        try await (isShort(bytes) ? short : long).read(bytes, name: name, anyway: anyway)
    }

    /// Any other work that keeps a processor busy for longer than a request may.
    package static func run<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
        await withCheckedContinuation { go in other.async { go.resume(returning: work()) } }
    }

    private static let other = DispatchQueue(label: "thidua.reading.other")

    private static func isShort(_ bytes: [UInt8]) -> Bool {
        bytes.count <= shortest && !bytes.starts(with: "%PDF".utf8)
    }

    /// Bytes.
    private static let shortest = 1 << 20
}

/// One paper after the other, and no more waiting than a person would wait for.
private final class ReadingLane: Sendable {
    private let queue: DispatchQueue
    private let most: Int
    private let waiting = Mutex(0)

    /// - Parameter most: that may wait.
    init(_ name: String, most: Int) {
        queue = DispatchQueue(label: "thidua.reading.\(name)")
        self.most = most
    }

    func read(_ bytes: [UInt8], name: String, anyway: Bool) async throws -> PlanSourceReading {
        let isFull = waiting.withLock { waiting in
            if waiting >= most { return true }
            waiting += 1
            return false
        }
        if isFull { throw PlanSourceRefusal(phrase: PaperWords.busy) }
        defer { waiting.withLock { $0 -= 1 } }
        return try await withCheckedThrowingContinuation { go in
            queue.async { go.resume(with: Result { try PlanSourceReading(bytes, name: name, anyway: anyway) }) }
        }
    }
}
