package import Domain
package import Operations

extension DatabaseStore {
    package func history(subject: String, agency: ID<Agency>) async throws -> [JournalEntry] {
        try await read { try JournalRows.history(of: subject, in: agency, on: $0) }
    }

    package func standing(of agency: ID<Agency>) async throws -> JournalStanding {
        try await read { JournalStanding(agency: agency, sequence: try Journal.head(of: agency, on: $0).sequence) }
    }

    /// Newest first.
    package func journal(agency: ID<Agency>, before sequence: Int?, limit: Int) async throws -> [JournalEntry] {
        try await read { try JournalRows.newest(of: agency, before: sequence ?? .max, limit: limit, on: $0) }
    }

    package func verifyJournal() async throws -> [(agency: ID<Agency>, verdict: JournalVerdict)] {
        try await read { try Journal.verifyAll(on: $0) }
    }

    /// The file itself first, then what the rows say, all of them on one state.
    package func checkInvariants() async throws -> [InvariantFinding] {
        // A read-only connection does not know the CHECK rules, so SQLite's own check has to run on the writer.
        let file = try await write { try DatabaseStore.findings(Invariant.ofFile, $0) }
        return file + (try await read { try DatabaseStore.findings(Invariant.ofRows, $0) })
    }

    package func untoldByJournal() async throws -> [InvariantFinding] {
        try await read { try DatabaseStore.findings(Invariant.untold, $0) }
    }

    private static func findings(
        _ invariants: [Invariant], _ connection: any SQLConnection
    ) throws -> [InvariantFinding] {
        try invariants.flatMap { invariant in
            try invariant.findings(connection).map { InvariantFinding(name: invariant.name, detail: $0) }
        }
    }

    package func backup(to path: String) async throws {
        try await StoreFault.mapping { try await database.backup(to: path) }
    }
}
