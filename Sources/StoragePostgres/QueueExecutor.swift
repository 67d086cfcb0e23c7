#if PostgreSQL
    import Dispatch

    /// Runs an actor's work on a thread of its own queue: libpq waits for the server, and must not do so on the few
    /// threads all tasks share.
    final class QueueExecutor: SerialExecutor {
        private let queue: DispatchQueue

        init(_ label: String) { queue = DispatchQueue(label: label) }

        func enqueue(_ job: consuming ExecutorJob) {
            let job = UnownedJob(job)
            queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
        }

        func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }

        /// Waits for what runs, then runs `work` in its turn.
        func sync(_ work: () -> Void) { queue.sync(execute: work) }
    }
#endif
