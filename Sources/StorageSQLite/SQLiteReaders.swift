import Dispatch
import Foundation
import Storage
import Synchronization

/// The connections pages are read with: opened when all others are busy, kept for the next.
///
/// GRDB's readers hand every read to a queue and back and look after observers nobody has here; that took three times
/// as long as the reads themselves (docs/decisions/0008).
final class SQLiteReaders: Sendable {
    private let path: String
    private let busyTimeout: Double
    private let free: DispatchSemaphore
    private let state = Mutex(State())

    private struct State {
        var idle: [SQLiteReader] = []
        var isClosed = false
    }

    init(_ path: String, most: Int, busyTimeout: Double) {
        (self.path, self.busyTimeout) = (path, busyTimeout)
        free = DispatchSemaphore(value: max(1, most))
    }

    deinit { close() }

    /// Runs `body` on a connection of its own, on the calling thread. Waits when all are busy.
    func read<T: Sendable>(_ body: @Sendable (any SQLConnection) throws -> T) throws -> T {
        free.wait()
        defer { free.signal() }
        let reader = try take()
        defer { giveBack(reader) }
        return try reader.reading(body)
    }

    /// Later reads fail; those under way end first and close theirs.
    func close() {
        let idle = state.withLock { state in
            state.isClosed = true
            defer { state.idle = [] }
            return state.idle
        }
        for reader in idle { reader.close() }
    }

    private func take() throws -> SQLiteReader {
        let (known, isClosed) = state.withLock { ($0.idle.popLast(), $0.isClosed) }
        if isClosed { throw StorageFault.other(code: 21, message: "\(path) is closed") }
        return try known ?? SQLiteReader(path, busyTimeout: busyTimeout)
    }

    private func giveBack(_ reader: SQLiteReader) {
        let isClosed = state.withLock { state in
            if !state.isClosed { state.idle.append(reader) }
            return state.isClosed
        }
        if isClosed { reader.close() }
    }
}
