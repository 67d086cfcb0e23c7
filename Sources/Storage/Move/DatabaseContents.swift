package import Domain
package import Operations
import Secrets

/// What a database holds and whether all of it holds together: for a rehearsed backup.
package struct DatabaseContents: Sendable {
    package let agencies: [Agency]
    /// By table, in the order of the catalogue.
    package let rows: [(table: String, rows: Int)]
    package let journals: [(agency: ID<Agency>, verdict: JournalVerdict)]
    package let findings: [InvariantFinding]

    /// Reads everything: takes as long as the data is large.
    package init(of database: any Database) async throws {
        let store = DatabaseStore(database, randomness: SystemRandomness())
        agencies = try await store.agencies()
        rows = try await database.read { connection in
            try Catalogue.tables.map { table in
                (table.name, try connection.first("SELECT count(*) FROM \(table.name)") { $0.number(0) } ?? 0)
            }
        }
        journals = try await store.verifyJournal()
        findings = try await store.checkInvariants()
    }

    package var isSound: Bool { findings.isEmpty && journals.allSatisfy { $0.verdict.isIntact } }
}
