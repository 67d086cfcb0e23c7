#if PostgreSQL
    import Dispatch
    import Domain
    import Storage
    import StoragePostgres
    import Synchronization
    import TestSupport

    /// How often a closure ran.
    final class Runs: Sendable {
        private let number = Mutex(0)

        var count: Int { number.withLock { $0 } }

        /// 1, 2, 3 …
        func next() -> Int {
            number.withLock { number in
                number += 1
                return number
            }
        }
    }

    /// Holds a transaction, on the thread of its own connection, until the test lets it go.
    final class Gate: Sendable {
        private let semaphore = DispatchSemaphore(value: 0)

        func pass() { semaphore.wait() }

        func open() { semaphore.signal() }
    }

    /// Waits until `condition` holds; a test that waits for nothing fails by its own expectations.
    func until(_ condition: () -> Bool) async throws {
        for _ in 0..<3_000 where !condition() { try await Task.sleep(for: .milliseconds(10)) }
    }

    /// A database on the server of the run with the table `things`, and pools of any size on it.
    struct PostgresWorld: Sendable {
        let place: TestPlace
        let database: PostgresDatabase

        init(limits: PostgresLimits = PostgresLimits(connections: 4, wait: 60)) async throws {
            place = try TestPlace()
            database = PostgresDatabase(try place.address(), limits: limits)
            try await Migrator([things]).migrate(database, at: Moment(milliseconds: 0))
        }

        func pool(_ limits: PostgresLimits) throws -> PostgresDatabase {
            PostgresDatabase(try place.address(), limits: limits)
        }

        /// The server's process behind a connection.
        static func process(_ connection: any SQLConnection) throws -> Int {
            try connection.first("SELECT pg_backend_pid()") { $0.number(0) } ?? 0
        }

        func kill(_ process: Int) async throws {
            _ = try await database.write {
                try $0.first("SELECT pg_terminate_backend(?1)", [SQLValue(process)]) { $0.bool(0) }
            }
        }
    }
#endif
