package import Domain
package import Operations

/// What a backup turned out to hold when it was restored into a scratch place.
package struct BackupRehearsal: Sendable {
    package let bytes: Int
    /// The version of the schema the file was written on.
    package let schema: Int
    package let milliseconds: Int
    package let agencies: [Agency]
    package let rows: [(table: String, rows: Int)]
    package let journals: [(agency: ID<Agency>, verdict: JournalVerdict)]
    package let findings: [InvariantFinding]

    package init(
        bytes: Int, schema: Int, milliseconds: Int, agencies: [Agency], rows: [(table: String, rows: Int)],
        journals: [(agency: ID<Agency>, verdict: JournalVerdict)], findings: [InvariantFinding]
    ) {
        (self.bytes, self.schema, self.milliseconds) = (bytes, schema, milliseconds)
        (self.agencies, self.rows, self.journals, self.findings) = (agencies, rows, journals, findings)
    }

    /// Whether one could go on working with it.
    var holds: Bool { findings.isEmpty && journals.allSatisfy { $0.verdict.isIntact } }
}
