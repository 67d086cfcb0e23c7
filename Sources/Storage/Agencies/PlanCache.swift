import Domain
import Operations
import Synchronization

/// Plans already read from their rows. A loaded plan never changes and nearly every page asks for it; reading its text
/// costs more than all the rest of the page. A province asks for one of each of its communes.
final class PlanCache: Sendable {
    private let records = Mutex(Kept<ID<Plan>, PlanRecord>(most: 256))

    func record(_ id: ID<Plan>, orRead read: () throws -> PlanRecord?) rethrows -> PlanRecord? {
        if let known = records.withLock({ $0[id] }) { return known }
        guard let record = try read() else { return nil }
        records.withLock { $0.keep(record, under: id) }
        return record
    }
}
