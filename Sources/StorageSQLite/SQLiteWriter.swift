import Dispatch
import GRDB
import GRDBSQLite
import Storage
import Synchronization

/// The one writer of a file. Acts that wait while another is put on the disk go to the disk together, in one transaction,
/// each inside a savepoint of its own: what one of them does wrong touches none of the others, and each is told only
/// when its own is on the disk (docs/decisions/0014).
final class SQLiteWriter: Sendable {
    private let pool: DatabasePool
    private let waiting = Mutex(Waiting())

    private struct Waiting {
        var acts: [any WaitingAct] = []
        /// Whether somebody has been sent to carry them out.
        var isCalled = false
    }

    init(_ pool: DatabasePool) { self.pool = pool }

    /// Runs `body`, alone or with others; it may run again when the others' transaction failed.
    /// - Throws: `CancellationError` for a task cancelled before its act was on the disk; what GRDB or `body` throws.
    func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        let act = Act(body)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                act.wait(continuation)
                if join(act) { pool.asyncWriteWithoutTransaction { self.carryOut($0) } }
            }
        } onCancel: {
            act.cancel()
        }
    }

    /// - Returns: whether nobody has been called yet.
    private func join(_ act: any WaitingAct) -> Bool {
        waiting.withLock { waiting in
            waiting.acts.append(act)
            defer { waiting.isCalled = true }
            return !waiting.isCalled
        }
    }

    /// All that wait, and those who come meanwhile.
    private func carryOut(_ database: GRDB.Database) {
        while let acts = next() {
            if acts.count == 1 || !together(acts, database) { for act in acts { act.alone(database) } }
            for act in acts { act.tell() }
        }
    }

    private func next() -> [any WaitingAct]? {
        waiting.withLock { waiting in
            if waiting.acts.isEmpty {
                waiting.isCalled = false
                return nil
            }
            defer { waiting.acts.removeFirst(min(SQLiteWriter.most, waiting.acts.count)) }
            return Array(waiting.acts.prefix(SQLiteWriter.most))
        }
    }

    /// - Returns: whether each has its outcome; otherwise nothing of any of them is kept.
    private func together(_ acts: [any WaitingAct], _ database: GRDB.Database) -> Bool {
        do {
            try database.inTransaction(.immediate) {
                for act in acts {
                    act.among(database)
                    // A full disk or a damaged page ends the whole transaction, not only the savepoint.
                    guard database.isInsideTransaction else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
                }
                return .commit
            }
            return true
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            // Another process did not let go in time: each of them alone would only wait as long again.
            for act in acts { act.fail(error) }
            return true
        } catch {
            return false
        }
    }

    /// Longer ones would let the first wait for too many others.
    private static let most = 32
}

/// What the writer needs of an act, whatever it answers.
private protocol WaitingAct: Sendable {
    /// In a savepoint of the transaction that is open; keeps the outcome.
    func among(_ database: GRDB.Database)
    /// In a transaction of its own; keeps the outcome.
    func alone(_ database: GRDB.Database)
    /// Keeps an error as its outcome.
    func fail(_ error: any Error)
    /// Hands the outcome to who waits for it.
    func tell()
}

private final class Act<T: Sendable>: WaitingAct {
    private let state: Mutex<State>

    private struct State {
        /// Forgotten before who waits goes on: it may hold the last reference to the database, which must not be closed
        /// by its own writer.
        var body: (@Sendable (any SQLConnection) throws -> T)?
        var continuation: CheckedContinuation<T, any Error>?
        var outcome: Result<T, any Error> = .failure(CancellationError())
        var isCancelled = false
        /// The address of the connection it runs on, as long as it may be stopped there.
        var running: UInt?
    }

    init(_ body: @escaping @Sendable (any SQLConnection) throws -> T) { state = Mutex(State(body: body)) }

    func wait(_ continuation: CheckedContinuation<T, any Error>) {
        state.withLock { $0.continuation = continuation }
    }

    /// Alone, its statement is stopped; among others it is taken back when it comes to its end.
    func cancel() {
        let isRunning = state.withLock { state in
            state.isCancelled = true
            guard let running = state.running else { return false }
            sqlite3_interrupt(OpaquePointer(bitPattern: running))
            return true
        }
        // Between two statements there is nothing to stop, and SQLite forgets it was asked: asked again until the act ended.
        if isRunning { DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(50)) { self.cancel() } }
    }

    /// With statements prepared once; GRDB's own savepoints are read anew each time.
    func among(_ database: GRDB.Database) {
        let connection = SQLiteConnection(database)
        keep(
            Result {
                _ = try connection.execute("SAVEPOINT act", [])
                do {
                    let value = try run(connection)
                    _ = try connection.execute("RELEASE act", [])
                    return value
                } catch {
                    // Fails when the whole transaction is gone, which the writer notices itself.
                    _ = try? connection.execute("ROLLBACK TO act", [])
                    _ = try? connection.execute("RELEASE act", [])
                    throw error
                }
            })
    }

    func alone(_ database: GRDB.Database) {
        let connection = UInt(bitPattern: database.sqliteConnection)
        state.withLock { $0.running = connection }
        let outcome = Result {
            var value: T?
            try database.inTransaction(.immediate) {
                value = try run(SQLiteConnection(database))
                return .commit
            }
            guard let value else { throw DatabaseError(resultCode: .SQLITE_MISUSE) }
            return value
        }
        state.withLock { $0.running = nil }
        keep(outcome)
    }

    func fail(_ error: any Error) { keep(.failure(error)) }

    func tell() {
        let (continuation, outcome) = state.withLock { state in
            defer { (state.body, state.continuation) = (nil, nil) }
            return (state.continuation, state.outcome)
        }
        continuation?.resume(with: outcome)
    }

    private func run(_ connection: SQLiteConnection) throws -> T {
        let value = try wanted()(connection)
        _ = try wanted()
        return value
    }

    /// - Throws: `CancellationError` when nobody wants it any more.
    private func wanted() throws -> @Sendable (any SQLConnection) throws -> T {
        try state.withLock { state in
            guard !state.isCancelled, let body = state.body else { throw CancellationError() }
            return body
        }
    }

    private func keep(_ outcome: Result<T, any Error>) { state.withLock { $0.outcome = outcome } }
}
