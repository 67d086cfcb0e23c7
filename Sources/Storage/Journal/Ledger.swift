package import Domain
package import Secrets

/// The one way in which acts are saved: the change and its journal entries in one transaction, or neither.
package struct Ledger: Sendable {
    package let database: any Database
    private let randomness: any Randomness

    package init(_ database: any Database, randomness: any Randomness) {
        (self.database, self.randomness) = (database, randomness)
    }

    /// What one act writes, as a value.
    package struct Batch: Hashable, Sendable {
        package var statements: [Statement]
        package var drafts: [JournalDraft]

        package init(_ statements: [Statement] = [], drafts: [JournalDraft] = []) {
            (self.statements, self.drafts) = (statements, drafts)
        }

        package static func + (left: Batch, right: Batch) -> Batch {
            Batch(left.statements + right.statements, drafts: left.drafts + right.drafts)
        }
    }

    /// Runs the statements in their order, each touching the number of rows it must, and appends the drafts.
    /// - Returns: the entries as they stand in the chain.
    /// - Throws: `StorageFault.stale` and the others; nothing of the batch is saved then.
    @discardableResult
    package func commit(_ batch: Batch) async throws -> [JournalEntry] {
        try await database.write { try commit(batch, on: $0) }
    }

    /// The same inside a transaction that is open already, for the few acts a list cannot say.
    @discardableResult
    package func commit(_ batch: Batch, on connection: any SQLConnection) throws -> [JournalEntry] {
        try connection.run(batch.statements)
        return try Journal.append(batch.drafts, on: connection, randomness)
    }
}
