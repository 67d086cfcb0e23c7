#if PostgreSQL
    package import Storage

    /// A PostgreSQL database behind a pool of connections. Several processes, on several machines, may work on it.
    /// Whose rows a transaction meets says `AgencyScope.current` of the task that asks.
    package final class PostgresDatabase: Storage.Database {
        private let pool: PostgresPool
        let address: PostgresAddress
        let limits: PostgresLimits
        /// The database and its host, without password.
        package let name: String

        /// Connects when it is first used. Does not migrate.
        /// - Parameter address: a connection string of libpq or a `postgres://` address, several hosts included.
        package init(_ address: String, limits: PostgresLimits = PostgresLimits()) {
            let address = PostgresAddress(text: address)
            (self.address, self.limits) = (address, limits)
            name = address.name
            pool = PostgresPool(address, limits)
        }

        package var dialect: Dialect { .postgres }

        package func read<T: Sendable>(
            _ body: @escaping @Sendable (any SQLConnection) throws -> T
        ) async throws -> T {
            try await run(.read, body)
        }

        @discardableResult
        package func write<T: Sendable>(
            _ body: @escaping @Sendable (any SQLConnection) throws -> T
        ) async throws -> T {
            try await run(.write, body)
        }

        /// `DatabaseBackup.write` does it, from `standingStill`.
        package func backup(to path: String) async throws {
            throw StorageFault.notHere("backup")
        }

        package func close() throws { pool.close() }

        private func run<T: Sendable>(
            _ mode: PostgresMode, _ body: @escaping @Sendable (any SQLConnection) throws -> T
        ) async throws -> T {
            let cancel = PostgresCancel()
            let opening = PostgresOpening(mode, AgencyWall.opening)
            return try await pool.with { link in
                try await withTaskCancellationHandler {
                    try await link.run(opening, cancel, body)
                } onCancel: {
                    cancel.cancel()
                }
            }
        }
    }
#endif
