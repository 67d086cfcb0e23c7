#if PostgreSQL
    package import Storage

    /// A database that stands still: whatever is read is read in one transaction on one connection, while others go on
    /// working. It can not be written.
    ///
    /// The transaction begins with the first read and lasts until `close`. A connection lost in between ends it for
    /// good: a new one would show another state.
    package final class PostgresSnapshot: Storage.Database {
        private let link: PostgresLink

        init(_ link: PostgresLink) { self.link = link }

        package var dialect: Dialect { .postgres }

        package func read<T: Sendable>(
            _ body: @escaping @Sendable (any SQLConnection) throws -> T
        ) async throws -> T {
            let opening = PostgresOpening(.read, AgencyWall.opening)
            return try await link.hold(opening.statements + PostgresSnapshot.unhurried, body)
        }

        package func write<T: Sendable>(
            _ body: @escaping @Sendable (any SQLConnection) throws -> T
        ) async throws -> T {
            throw StorageFault.readOnly
        }

        package func backup(to path: String) async throws { throw StorageFault.notHere("backup") }

        package func close() throws { link.close() }

        /// The largest table is read in one statement, and between two of them the other database is written.
        private static let unhurried = [
            "SET LOCAL statement_timeout = 0", "SET LOCAL idle_in_transaction_session_timeout = 0",
        ]
    }

    extension PostgresDatabase {
        /// The present state on a connection of its own. Close it: as long as it is open the server keeps what others
        /// delete.
        package func standingStill() -> PostgresSnapshot { PostgresSnapshot(PostgresLink(address, limits)) }
    }
#endif
