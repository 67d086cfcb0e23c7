import Dispatch
import Foundation
import Synchronization

/// A server that was asked to stop ends within `end`, whatever its database does.
///
/// After SIGTERM or SIGINT no new request is taken and those under way go on to their end (`Site.run`). Whoever still
/// waits after `patience` is cancelled: for a lock, or for a free connection. What does not end then waits for a machine
/// that says nothing at all, which no cancellation reaches, and the process ends without it. An act that was answered is
/// kept; of the others only the database knows, as after any lost connection.
final class StopDeadline {
    private static let patience = 3.0
    private static let end = 4.0

    private let sources: [any DispatchSourceSignal]
    private let once = Once()

    /// Whether the process was asked to stop.
    var isAsked: Bool { once.isTaken }

    /// Listens for as long as it lives.
    /// - Parameters:
    ///   - cancel: ends what still goes on.
    ///   - giveUp: called on a thread of its own when that did not help.
    init(cancel: @escaping @Sendable () -> Void, giveUp: @escaping @Sendable () -> Void) {
        // The end comes whether or not the cancelling comes back.
        let queue = DispatchQueue(label: "thidua.stop", attributes: .concurrent)
        sources = [SIGTERM, SIGINT].map { DispatchSource.makeSignalSource(signal: $0, queue: queue) }
        for source in sources {
            source.setEventHandler { [once] in
                guard once.take() else { return }
                queue.asyncAfter(deadline: .now() + StopDeadline.patience, execute: cancel)
                // Also when the pages have ended: other work of the command may hang in the database.
                queue.asyncAfter(deadline: .now() + StopDeadline.end, execute: giveUp)
            }
            source.resume()
        }
    }

    deinit { for source in sources { source.cancel() } }
}

private final class Once: Sendable {
    private let state = Mutex(false)

    var isTaken: Bool { state.withLock { $0 } }

    /// `true` the first time.
    func take() -> Bool {
        state.withLock { isTaken in
            defer { isTaken = true }
            return !isTaken
        }
    }
}
