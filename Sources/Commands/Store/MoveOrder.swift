/// What `thidua move` is asked to do. Addresses are `sqlite:PATH` or those of another engine.
package struct MoveOrder: Sendable, Hashable {
    package let from: String
    package let to: String
    /// Id, code or name of the one agency to move; `nil` for everything.
    package let agency: String?

    package init(from: String, to: String, agency: String?) {
        (self.from, self.to, self.agency) = (from, to, agency)
    }
}

/// How far a move has come.
package struct MoveProgress: Sendable, Hashable {
    package let isVerifying: Bool
    package let table: String
    package let done: Int
    package let total: Int

    package init(isVerifying: Bool, table: String, done: Int, total: Int) {
        (self.isVerifying, self.table, self.done, self.total) = (isVerifying, table, done, total)
    }
}

/// A finished move: what stands in both places, by the same hashes.
package struct MoveResult: Sendable, Hashable {
    package let tables: [Table]
    package let journals: [Chain]
    /// Rows an earlier run had brought.
    package let resumedAfter: Int
    package let milliseconds: Int

    package init(tables: [Table], journals: [Chain], resumedAfter: Int, milliseconds: Int) {
        (self.tables, self.journals) = (tables, journals)
        (self.resumedAfter, self.milliseconds) = (resumedAfter, milliseconds)
    }

    package struct Table: Sendable, Hashable {
        package let name: String
        package let rows: Int
        /// SHA-256 of all rows, in hexadecimal.
        package let digest: String

        package init(name: String, rows: Int, digest: String) {
            (self.name, self.rows, self.digest) = (name, rows, digest)
        }
    }

    package struct Chain: Sendable, Hashable {
        package let agency: String
        package let entries: Int
        package let head: String

        package init(agency: String, entries: Int, head: String) {
            (self.agency, self.entries, self.head) = (agency, entries, head)
        }
    }

    var rows: Int { tables.reduce(0) { $0 + $1.rows } }
}
