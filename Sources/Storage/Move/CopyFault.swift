package import Operations

/// Why one database is not, or not yet, a copy of another.
package enum CopyFault: Error, Hashable, Sendable {
    /// A copy into this database was begun and never verified: nobody may work in it.
    case unfinished
    /// The target holds rows that no copy of ours put there.
    case targetHoldsData(table: String)
    /// A copy of something else was begun in the target.
    case otherCopy
    /// Another process copies into the target at this moment; it goes on, this one stopped.
    case overtaken
    /// Somebody worked in the source since the copy began; `agencies` say whose journal moved.
    case sourceChanged(agencies: [String])
    /// The source is not on the schema this program writes.
    case sourceSchema(found: Int, known: Int)
    case noSuchAgency(String)
    /// The target refused a row that the source holds.
    case refusedRow(table: String, key: String, reason: StorageFault)
    /// A row of the target is not what the source holds.
    case differs(CopyDifference)
    /// Everything was copied as it is, and as it is it breaks invariants.
    case unsound([InvariantFinding])
}

/// The first row, in the order of the keys, in which two databases differ.
package struct CopyDifference: Hashable, Sendable {
    package let table: String
    package let key: String
    package let kind: Kind

    package init(table: String, key: String, kind: Kind) { (self.table, self.key, self.kind) = (table, key, kind) }

    package enum Kind: String, Hashable, Sendable {
        /// The target lacks it.
        case missing
        /// The source does not have it.
        case added
        /// Both have it, with other values.
        case changed
    }
}
