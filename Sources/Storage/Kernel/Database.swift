/// A database as the stores see it: transactions around synchronous closures. The drivers are targets of their own.
///
/// Each call is one hop to the driver's queue (tens of microseconds): ask all a page needs in one closure, and never
/// call `read` in a tight loop, which starves the writer.
package protocol Database: Sendable {
    var dialect: Dialect { get }

    /// Runs `body` on one unchanging state of the database. What it writes is refused.
    /// - Throws: `StorageFault`, or what `body` throws.
    func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T

    /// Runs `body` in one transaction: all of it is on the disk when this returns, nothing of it when it throws.
    /// A cancelled task rolls back and throws `CancellationError`.
    /// - Throws: `StorageFault`, or what `body` throws.
    @discardableResult
    func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T

    /// Writes a consistent copy while others go on reading and writing. The file appears under its name only when it
    /// is whole, checked and on the disk; a file already there is replaced.
    func backup(to path: String) async throws

    /// Lets go of earlier states of changed rows, as far as the engine keeps them in files of its own: SQLite's log is
    /// carried into the file and emptied. Where somebody reads an earlier state at this moment, the next call does it.
    func forgetHistory() async throws

    /// Waits for what runs and closes the files. Later calls fail.
    func close() throws
}

extension Database {
    /// Nothing of its own to let go of.
    package func forgetHistory() async throws {}
}
