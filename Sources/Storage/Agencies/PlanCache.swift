import Domain
import Operations
import Synchronization

/// Plans already read from their rows. A loaded plan never changes and nearly every page asks for it; reading its text
/// costs more than all the rest of the page.
final class PlanCache: Sendable {
    private let records = Mutex<[ID<Plan>: PlanRecord]>([:])

    func record(_ id: ID<Plan>, orRead read: () throws -> PlanRecord?) rethrows -> PlanRecord? {
        if let known = records.withLock({ $0[id] }) { return known }
        guard let record = try read() else { return nil }
        // A handful in the life of an installation; the bound is for tests and restores.
        records.withLock { records in
            if records.count >= 16 { records = [:] }
            records[id] = record
        }
        return record
    }
}
