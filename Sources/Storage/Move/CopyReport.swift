package import Operations

/// How far a copy has come.
package struct CopyProgress: Hashable, Sendable {
    package let phase: Phase
    package let table: String
    /// Rows of this phase, over all tables.
    package let done: Int
    package let total: Int

    package enum Phase: String, Hashable, Sendable { case copying, verifying }
}

/// What a finished copy holds, and what it was held against.
package struct CopyReport: Hashable, Sendable {
    package let tables: [CopiedTable]
    package let chains: [JournalChain]
    /// Invariants the source breaks too; empty where the copy has to be sound.
    package let findings: [InvariantFinding]
    /// Rows an earlier run had copied already.
    package let resumedAfter: Int

    package var rows: Int { tables.reduce(0) { $0 + $1.rows } }
}

/// One table, the same on both sides.
package struct CopiedTable: Hashable, Sendable {
    package let name: String
    package let rows: Int
    /// SHA-256 over all its rows (`TableDigest`), in hexadecimal.
    package let digest: String
}

/// Where the journal of one agency stands.
package struct JournalChain: Hashable, Sendable {
    package let agency: String
    package let entries: Int
    package let head: String
}
