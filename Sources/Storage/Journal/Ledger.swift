package import Domain
package import Operations
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
        /// Where the chain of an agency of `drafts` must stand when they are added.
        package var standing: JournalStanding?

        package init(
            _ statements: [Statement] = [], drafts: [JournalDraft] = [], standing: JournalStanding? = nil
        ) {
            (self.statements, self.drafts, self.standing) = (statements, drafts, standing)
        }

        package static func + (left: Batch, right: Batch) -> Batch {
            Batch(
                left.statements + right.statements, drafts: left.drafts + right.drafts,
                standing: left.standing ?? right.standing)
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
        return try Journal.append(batch.drafts, after: batch.standing, on: connection, randomness)
    }
}
