/// One connection inside one transaction. Synchronous on purpose: nothing can come between two of its statements.
///
/// Never keep it beyond the closure it was given to.
package protocol SQLConnection {
    var dialect: Dialect { get }

    /// Runs a query and shows each row to `body`; memory does not grow with the rows. Stops when `body` throws.
    /// - Throws: `StorageFault`, or what `body` throws.
    func each(_ sql: String, _ values: [SQLValue], _ body: (any SQLRow) throws -> Void) throws

    /// Runs one statement, whatever it is.
    /// - Returns: how many rows it inserted, changed or deleted itself (triggers and cascades do not count).
    /// - Throws: `StorageFault`.
    @discardableResult
    func execute(_ sql: String, _ values: [SQLValue]) throws -> Int
}

extension SQLConnection {
    /// All rows of a query, read by `read`.
    package func rows<T>(_ sql: String, _ values: [SQLValue] = [], _ read: (any SQLRow) throws -> T) throws -> [T] {
        var rows: [T] = []
        try each(sql, values) { rows.append(try read($0)) }
        return rows
    }

    /// The first row of a query, `nil` when there is none. Write `LIMIT 1` where there may be more.
    package func first<T>(_ sql: String, _ values: [SQLValue] = [], _ read: (any SQLRow) throws -> T) throws -> T? {
        var first: T?
        try each(sql, values) { if first == nil { first = try read($0) } }
        return first
    }

    /// Runs a statement and refuses when it touched another number of rows than it must.
    /// - Parameter index: its place in a list, for the fault.
    /// - Throws: `StorageFault.stale` and the others.
    @discardableResult
    package func run(_ statement: Statement, index: Int = 0) throws -> Int {
        let touched = try execute(statement.sql, statement.values)
        if let expected = statement.touches, expected != touched {
            throw StorageFault.stale(index: index, sql: statement.sql, expected: expected, found: touched)
        }
        return touched
    }

    /// Runs a list in its order; the first fault ends it.
    package func run(_ statements: [Statement]) throws {
        for (index, statement) in statements.enumerated() { try run(statement, index: index) }
    }
}
