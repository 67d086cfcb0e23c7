#if PostgreSQL
    import Dispatch
    import Storage
    import Synchronization

    /// At most so many connections. Who finds none free waits in a row, for a time.
    final class PostgresPool: Sendable {
        private struct Waiter {
            let ticket: Int
            let continuation: CheckedContinuation<PostgresLink, any Error>
        }

        private struct State {
            var links: [PostgresLink] = []
            var idle: [PostgresLink] = []
            var waiters: [Waiter] = []
            var tickets = 0
            var isClosed = false
        }

        private let state = Mutex(State())
        private let address: PostgresAddress
        private let limits: PostgresLimits

        init(_ address: PostgresAddress, _ limits: PostgresLimits) {
            (self.address, self.limits) = (address, limits)
        }

        /// - Throws: `StorageFault.busy` after the time to wait; `.unavailable` when closed; `CancellationError`.
        func with<T: Sendable>(_ body: (PostgresLink) async throws -> T) async throws -> T {
            let link = try await take()
            defer { give(link) }
            return try await body(link)
        }

        /// Waits for what runs on each connection and closes it. Whoever still waits for one is sent away.
        func close() {
            let (links, waiters) = state.withLock { state in
                state.isClosed = true
                defer { (state.links, state.idle, state.waiters) = ([], [], []) }
                return (state.links, state.waiters)
            }
            for waiter in waiters { waiter.continuation.resume(throwing: PostgresPool.closed) }
            for link in links { link.close() }
        }

        private static let closed = StorageFault.unavailable("the database was closed")

        private func take() async throws -> PostgresLink {
            try Task.checkCancellation()
            let ticket = state.withLock { state in
                state.tickets += 1
                return state.tickets
            }
            return try await withTaskCancellationHandler {
                try await withCheckedThrowingContinuation { continuation in
                    enter(Waiter(ticket: ticket, continuation: continuation))
                    // The task may have been cancelled before it stood in the row.
                    if Task.isCancelled { sendAway(ticket, CancellationError()) }
                }
            } onCancel: {
                sendAway(ticket, CancellationError())
            }
        }

        private func enter(_ waiter: Waiter) {
            let answer: Result<PostgresLink, any Error>? = state.withLock { state in
                if state.isClosed { return .failure(PostgresPool.closed) }
                // The one that was used last: the others may go cold.
                if let link = state.idle.popLast() { return .success(link) }
                if state.links.count < limits.connections {
                    let link = PostgresLink(address, limits)
                    state.links.append(link)
                    return .success(link)
                }
                state.waiters.append(waiter)
                return nil
            }
            if let answer { return waiter.continuation.resume(with: answer) }
            DispatchQueue.global().asyncAfter(deadline: .now() + limits.wait) { [weak self] in
                self?.sendAway(waiter.ticket, StorageFault.busy)
            }
        }

        private func give(_ link: PostgresLink) {
            let waiter: Waiter? = state.withLock { state in
                if state.isClosed { return nil }
                if !state.waiters.isEmpty { return state.waiters.removeFirst() }
                state.idle.append(link)
                return nil
            }
            waiter?.continuation.resume(returning: link)
        }

        private func sendAway(_ ticket: Int, _ error: any Error) {
            let waiter: Waiter? = state.withLock { state in
                guard let place = state.waiters.firstIndex(where: { $0.ticket == ticket }) else { return nil }
                return state.waiters.remove(at: place)
            }
            waiter?.continuation.resume(throwing: error)
        }
    }
#endif
