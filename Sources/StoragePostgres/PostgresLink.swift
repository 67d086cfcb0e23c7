#if PostgreSQL
    import CLibPQ
    import Dispatch
    import Foundation
    import Storage

    /// One connection of the pool with a thread of its own. Connects when it is first needed, and again whenever the
    /// connection was lost.
    actor PostgresLink {
        private nonisolated let executor: QueueExecutor
        private let address: PostgresAddress
        private let limits: PostgresLimits
        private var session: PostgresSession?
        /// Whether the transaction on the session goes on from one `hold` to the next.
        private var isHeld = false

        init(_ address: PostgresAddress, _ limits: PostgresLimits) {
            executor = QueueExecutor("thidua.postgres")
            (self.address, self.limits) = (address, limits)
        }

        nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

        /// Runs `body` in a transaction, again where that is safe: after a collision with another transaction, and
        /// after a lost connection as long as `COMMIT` was not sent.
        func run<T: Sendable>(
            _ opening: PostgresOpening, _ cancel: PostgresCancel, _ body: @Sendable (any SQLConnection) throws -> T
        ) throws -> T {
            var turns = PostgresTurns()
            while true {
                do {
                    return try once(opening, cancel, body)
                } catch {
                    if cancel.isCancelled, !(error is StorageFault) || !isUnknown(error) { throw CancellationError() }
                    guard let trouble = session?.trouble, !isUnknown(error),
                        turns.again(after: trouble, opening.mode, isLost: session?.isLost ?? true)
                    else {
                        dropIfLost()
                        throw error
                    }
                    if !trouble.isCollision { session = nil }
                }
            }
        }

        /// Runs `body` in the one transaction of this connection, begun by the first call and never ended but by `close`.
        func hold<T: Sendable>(
            _ opening: [String], _ body: @Sendable (any SQLConnection) throws -> T
        ) throws -> T {
            if isHeld, session?.isLost ?? true {
                throw StorageFault.unavailable("the connection of the snapshot was lost")
            }
            let session = try connected()
            if !isHeld {
                try session.start(opening, PostgresCancel())
                isHeld = true
            }
            return try body(session)
        }

        /// Closes the connection after what runs on it.
        nonisolated func close() {
            executor.sync { assumeIsolated { $0.session = nil } }
        }

        private func once<T: Sendable>(
            _ opening: PostgresOpening, _ cancel: PostgresCancel, _ body: @Sendable (any SQLConnection) throws -> T
        ) throws -> T {
            let mode = opening.mode
            let session = try connected()
            defer { session.stopWatching() }
            do {
                try session.start(opening.statements, cancel)
                let value = try body(session)
                try session.commit(waiting: mode == .write)
                return value
            } catch {
                session.rollback()
                if session.isLost, session.isCommitSent, mode == .write { throw unknown(session) }
                throw session.fault(error)
            }
        }

        private func unknown(_ session: PostgresSession) -> StorageFault {
            .outcomeUnknown("\(session.trouble.map { "\($0.fault)" } ?? "")")
        }

        private func isUnknown(_ error: any Error) -> Bool {
            if case .outcomeUnknown = error as? StorageFault { true } else { false }
        }

        private func dropIfLost() {
            if session?.isLost == true { session = nil }
        }

        private func connected() throws -> PostgresSession {
            dropIfLost()
            if let session { return session }
            let fresh = PostgresSession(try address.connect(limits))
            session = fresh
            return fresh
        }
    }

    /// What a transaction begins with.
    struct PostgresOpening: Sendable {
        let mode: PostgresMode
        /// Sent in one journey with the first statement.
        let statements: [String]

        init(_ mode: PostgresMode, _ more: String?) {
            (self.mode, statements) = (mode, [mode.begin] + (more.map { [$0] } ?? []))
        }
    }

    enum PostgresMode {
        case read, write

        /// A read sees one unchanging state; a write sees what others have saved by the time of each statement.
        var begin: String {
            switch self {
            case .read: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
            case .write: "BEGIN ISOLATION LEVEL READ COMMITTED"
            }
        }
    }

    /// How often a transaction has been tried again, and why.
    struct PostgresTurns {
        private var collisions = 0
        private var connections = 0

        /// Waits a moment after a collision, longer each time and never as long as the other one does.
        mutating func again(after trouble: PostgresTrouble, _ mode: PostgresMode, isLost: Bool) -> Bool {
            if trouble.isCollision {
                collisions += 1
                if collisions > 5 { return false }
                Thread.sleep(forTimeInterval: Double.random(in: 0.2...1) * 0.01 * Double(1 << collisions))
                return true
            }
            // A server that became a standby takes no writes: the next connection finds the primary.
            guard isLost || trouble.isForgotten || (trouble.isReadOnly && mode == .write) else { return false }
            connections += 1
            return connections <= 2
        }
    }
#endif
