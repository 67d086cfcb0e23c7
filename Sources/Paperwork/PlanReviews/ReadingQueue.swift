import Dispatch

/// Reads papers on a thread of its own, one after the other: a PDF takes up to half a minute of waiting, and the threads
/// that answer requests are as many as the machine has processors.
package enum ReadingQueue {
    private static let queue = DispatchQueue(label: "thidua.reading")

    /// - Throws: `PlanSourceRefusal`.
    package static func read(_ bytes: [UInt8], name: String) async throws -> PlanSourceReading {
        try await withCheckedThrowingContinuation { go in
            queue.async { go.resume(with: Result { try PlanSourceReading(bytes, name: name) }) }
        }
    }

    /// Any other work that keeps a processor busy for longer than a request may.
    package static func run<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
        await withCheckedContinuation { go in queue.async { go.resume(returning: work()) } }
    }
}
