/// One SQL statement as a value: what would be written can be read in a test before it is.
///
/// Parameters are `?1`, `?2`, … and never `$1`: SQLite numbers those by their first appearance.
package struct Statement: Hashable, Sendable {
    package let sql: String
    package let values: [SQLValue]
    /// The number of rows it must change; another number means that somebody saved in between, and the whole
    /// transaction is refused (`StorageFault.stale`). `nil`: any number will do.
    package let touches: Int?

    package init(_ sql: String, _ values: [SQLValue] = [], touches: Int? = nil) {
        (self.sql, self.values, self.touches) = (sql, values, touches)
    }
}
