import Domain
import Operations
import Synchronization

/// Answers already worked out, each valid as long as its agency's journal stands where it stood.
///
/// Every act moves the journal's head in the transaction that writes it, in whichever process; so the head says whether
/// anything of the agency changed. Only reads of the agency's own records may be remembered, and only under a key that
/// names everything else they depend on.
final class Remembered: Sendable {
    private let agencies = Mutex<[ID<Agency>: Answers]>([:])

    private struct Answers {
        var head: Int
        var values = Kept<String, any Sendable>(most: Remembered.mostKeys)
    }

    /// The value kept under `key` when the agency's journal stood at `head`.
    func value<T: Sendable>(of agency: ID<Agency>, _ key: String, at head: Int) -> T? {
        agencies.withLock { all in
            // In two steps: no value at all cast to an optional `T` would pass for a remembered `nil`.
            guard let answers = all[agency], answers.head == head, let value = answers.values[key] else { return nil }
            return value as? T
        }
    }

    /// The value under `key`, or `make`'s, within one unchanging state of the database, in which the journal stands at
    /// the head that `make` is given.
    func value<T: Sendable>(
        of agency: ID<Agency>, _ key: String, on connection: any SQLConnection, make: (_ head: Int) throws -> T
    ) throws -> T {
        let head = try Remembered.head(of: agency, on: connection)
        if let known: T = value(of: agency, key, at: head) { return known }
        let fresh = try make(head)
        agencies.withLock { all in
            if all.count > Remembered.mostAgencies { all = [:] }
            Remembered.keep(fresh, under: key, at: head, in: &all[agency, default: Answers(head: head)])
        }
        return fresh
    }

    private static func keep(_ value: some Sendable, under key: String, at head: Int, in answers: inout Answers) {
        // A reader that looked at an older state must not put its answer under the newer head.
        if answers.head > head { return }
        if answers.head < head { answers = Answers(head: head) }
        answers.values.keep(value, under: key)
    }

    private static func head(of agency: ID<Agency>, on connection: any SQLConnection) throws -> Int {
        try connection.first("SELECT sequence FROM journal_heads WHERE agency_id = ?1", [SQLValue(agency)]) {
            $0.number(0)
        } ?? 0
    }

    private static let mostAgencies = 200
    private static let mostKeys = 200
}

extension DatabaseStore {
    func remembering<T: Sendable>(
        _ agency: ID<Agency>, _ key: String, _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        try await remembering(agency, key) { connection, _ in try body(connection) }
    }

    /// A read whose answer is kept until the agency's journal moves. A request that has seen where the journal stands
    /// (`Sight`) is answered without asking the database. Nothing is remembered, or answered from memory, for a task that
    /// may not see the agency.
    /// - Parameter body: is told where the journal stands; `nil` for such a task, which has to keep nothing either.
    func remembering<T: Sendable>(
        _ agency: ID<Agency>, _ key: String, _ body: @escaping @Sendable (any SQLConnection, _ head: Int?) throws -> T
    ) async throws -> T {
        guard AgencyScope.current?.sees(agency) ?? true else { return try await read { try body($0, nil) } }
        if let seen = Sight.current, seen.agency == agency,
            let known: T = remembered.value(of: agency, key, at: seen.head)
        {
            return known
        }
        return try await read { connection in
            try remembered.value(of: agency, key, on: connection) { try body(connection, $0) }
        }
    }
}
