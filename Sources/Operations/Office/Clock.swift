package import Domain
import Synchronization

/// Tells the time. Tests freeze or move it; only the executable reads the machine's.
package protocol Clock: Sendable {
    func now() -> Moment
}

/// A clock that stands where it was put until moved.
package final class StandingClock: Clock {
    private let moment: Mutex<Moment>

    package init(_ moment: Moment) { self.moment = Mutex(moment) }

    package func now() -> Moment { moment.withLock { $0 } }

    package func move(to moment: Moment) { self.moment.withLock { $0 = moment } }

    package func advance(seconds: Int64) { moment.withLock { $0 = $0.adding(seconds: seconds) } }
}
