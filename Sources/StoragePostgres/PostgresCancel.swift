#if PostgreSQL
    import CLibPQ
    import Dispatch
    import Storage
    import Synchronization

    /// Stops a transaction from another thread when its task is cancelled.
    ///
    /// The lock is held while the server is told: the connection can not go on to somebody else's statement in between,
    /// and that one be stopped instead.
    final class PostgresCancel: Sendable {
        private struct State {
            var isCancelled = false
            /// The `PGcancel` of the connection the transaction runs on, as a number; 0 when none runs.
            var handle: UInt = 0
        }

        private let state = Mutex(State())

        var isCancelled: Bool { state.withLock { $0.isCancelled } }

        /// - Throws: `CancellationError` when the task is cancelled already.
        func arm(_ handle: OpaquePointer?) throws {
            try state.withLock { state in
                if state.isCancelled { throw CancellationError() }
                state.handle = handle.map { UInt(bitPattern: $0) } ?? 0
            }
        }

        func disarm() { state.withLock { $0.handle = 0 } }

        func cancel() {
            state.withLock { $0.isCancelled = true }
            DispatchQueue.global().async { self.tell() }
        }

        /// Told again until the transaction has ended: the first word may come just before a statement begins.
        private func tell() {
            let isRunning = state.withLock { state in
                guard let handle = OpaquePointer(bitPattern: state.handle) else { return false }
                var message = [CChar](repeating: 0, count: 256)
                _ = PQcancel(handle, &message, 256)
                return true
            }
            if isRunning { DispatchQueue.global().asyncAfter(deadline: .now() + 0.2) { self.tell() } }
        }
    }
#endif
