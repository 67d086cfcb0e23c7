/// What is wrong with one cell of a table that was brought: where, what was read, why and what to do.
package struct CellProblem: Hashable, Sendable {
    /// The row as the file counts it.
    package let row: Int
    /// What stood there; empty for an empty cell.
    package let read: String
    /// Its field names the column.
    package let reason: Reason

    package init(row: Int, read: String, _ reason: Reason) { (self.row, self.read, self.reason) = (row, read, reason) }
}
