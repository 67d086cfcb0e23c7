import Synchronization

final class Countdown: Sendable {
    private let left: Mutex<Int>

    init(_ count: Int) { left = Mutex(count) }

    /// Whether there was one left.
    func take() -> Bool {
        left.withLock { left in
            left -= 1
            return left >= 0
        }
    }

    /// Counts down; `true` once, at the end.
    func isLast() -> Bool {
        left.withLock { left in
            left -= 1
            return left == 0
        }
    }
}
