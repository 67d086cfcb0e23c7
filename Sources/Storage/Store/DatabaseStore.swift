import Domain
package import Operations
package import Secrets

/// The operations' store over a database with the schema `Schema.migrations`.
package struct DatabaseStore: Store {
    let database: any Database
    let ledger: Ledger
    let plans = PlanCache()
    let remembered = Remembered()
    let lists = ListIndexes()
    let similar = SimilarIndexes()

    /// - Parameter randomness: salts of personal values in the journal.
    package init(_ database: any Database, randomness: any Randomness) {
        self.database = database
        ledger = Ledger(database, randomness: randomness)
    }

    /// Commits every write and journal entry in one transaction.
    /// - Throws: `StoreFault`; nothing is saved then.
    package func commit(_ change: Change) async throws {
        try await StoreFault.mapping {
            let batch = try batch(change)
            try await database.write { try save(batch, change.writes, on: $0) }
        }
    }

    /// The same for what takes the next number of `series`; on engines with several writers the series is locked.
    package func commit<Result: Sendable>(
        numbering series: NumberSeries,
        _ make: @escaping @Sendable (_ last: Int) throws -> (change: Change, result: Result)
    ) async throws -> Result {
        try await StoreFault.mapping {
            try await database.write { connection in
                let last = try AgencyWrites.lastNumber(in: series, on: connection, lock: connection.dialect.rowLock)
                let (change, result) = try make(last)
                try save(batch(change), change.writes, on: connection)
                return result
            }
        }
    }

    private func save(_ batch: Ledger.Batch, _ writes: [Write], on connection: any SQLConnection) throws {
        let entries = try ledger.commit(batch, on: connection)
        try connection.run(ListChanges.statements(writes, entries))
    }

    private func batch(_ change: Change) throws -> Ledger.Batch {
        Ledger.Batch(
            try change.writes.flatMap { try $0.statements(database.dialect) }, drafts: change.entries,
            standing: change.standing)
    }

    /// One unchanging state for all the statements a port call needs.
    func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await StoreFault.mapping { try await database.read(body) }
    }

    /// For what has to be found before anybody is known, or is of no agency: past the second wall.
    func readAll<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await AgencyScope.everything.around { try await read(body) }
    }

    /// The same for writing.
    func writeAll<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await AgencyScope.everything.around { try await write(body) }
    }

    /// For what is no act of the season and has no journal: log-in attempts, held forms, settings.
    func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await StoreFault.mapping { try await database.write(body) }
    }
}
