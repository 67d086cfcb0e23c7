#if PostgreSQL
    import CLibPQ
    import Storage

    /// A connection and the transaction on it. `BEGIN` travels with the first statement, and nobody waits for the end
    /// of a reading transaction: a page that asks one thing makes one journey.
    final class PostgresSession: SQLConnection {
        private let line: PostgresLine
        private var stream: PostgresStream?
        private var cancel: PostgresCancel?
        /// The `BEGIN`, and what goes with it, that has still to be sent.
        private var begin: [String] = []
        private var isOpen = false
        /// Whether the end of the last transaction has been sent and its answer not been read.
        private var isEnding = false
        /// The first thing that went wrong in this transaction: the server refuses all that follows.
        private(set) var trouble: PostgresTrouble?
        /// From here on nobody but the server knows whether a lost transaction was kept.
        private(set) var isCommitSent = false

        init(_ line: PostgresLine) { self.line = line }

        var dialect: Dialect { .postgres }
        var isLost: Bool { line.isLost }

        /// - Throws: `CancellationError` for a task that is cancelled already.
        func start(_ opening: [String], _ cancel: PostgresCancel) throws {
            (trouble, isCommitSent, isOpen) = (nil, false, false)
            if isEnding, !line.reachMark() { trouble = PostgresTrouble(lost: line.message) }
            isEnding = false
            if let trouble { throw trouble.fault }
            try cancel.arm(line.cancelling)
            self.cancel = cancel
            begin = opening
        }

        func each(_ sql: String, _ values: [SQLValue], _ body: (any SQLRow) throws -> Void) throws {
            try noting {
                let outer = stream
                try send(sql, values)
                line.singleRows()
                let inner = PostgresStream { [line] in try line.row { _ in } }
                stream = inner
                defer { stream = outer }
                do {
                    while let row = try inner.row() { try body(row) }
                } catch let failure as PostgresFailure {
                    throw failure
                } catch {
                    try inner.end()
                    throw error
                }
            }
        }

        func execute(_ sql: String, _ values: [SQLValue]) throws -> Int {
            try noting {
                try send(sql, values)
                var touched = 0
                PQclear(try line.row { touched = PostgresSession.touched($0) })
                return touched
            }
        }

        /// - Parameter waiting: `false` lets the server end the transaction by itself: nothing was written.
        func commit(waiting: Bool) throws {
            begin = []
            if cancel?.isCancelled == true { throw CancellationError() }
            if let trouble { throw trouble.fault }
            guard isOpen else { return }
            try noting {
                isCommitSent = true
                _ = try line.send("COMMIT", [])
                isOpen = false
                isEnding = !waiting
                if waiting { try readCommit() }
            }
        }

        private func readCommit() throws {
            var kept = false
            PQclear(try line.row { kept = String(cString: PQcmdStatus($0)) == "COMMIT" })
            if !kept { throw StorageFault.other(code: 0, message: "the server rolled the transaction back") }
        }

        /// Ends a transaction that failed.
        func rollback() {
            begin = []
            stream = nil
            guard isOpen, !line.isLost else { return }
            isOpen = false
            // Not watched any more: the rollback itself must not be stopped.
            stopWatching()
            guard (try? line.send("ROLLBACK", [])) != nil else { return }
            line.reachMark()
        }

        /// From here on the task's cancellation does not reach this connection.
        func stopWatching() {
            cancel?.disarm()
            cancel = nil
        }

        /// The fault to tell of, its columns asked for where the server kept them back. After the rollback.
        func fault(_ error: any Error) -> any Error {
            guard let index = trouble?.index, !line.isLost,
                case .constraint(.unique, let name, let message) = error as? StorageFault, name.isEmpty
            else { return error }
            let columns = try? rows(PostgresSession.indexColumns, [.text(index)]) { "\($0.text(0)).\($0.text(1))" }
            return StorageFault.constraint(.unique, name: (columns ?? []).joined(separator: ", "), message: message)
        }

        private func send(_ sql: String, _ values: [SQLValue]) throws {
            if cancel?.isCancelled == true { throw CancellationError() }
            if isOpen, let trouble { throw PostgresFailure(trouble) }
            stream?.keepRest()
            let sent = try line.send(sql, values, after: begin)
            if !begin.isEmpty { (begin, isOpen) = ([], true) }
            try line.pass(sent)
        }

        private func noting<T>(_ work: () throws -> T) throws -> T {
            do {
                return try work()
            } catch let failure as PostgresFailure {
                if trouble == nil { trouble = failure.trouble }
                throw failure.trouble.fault
            }
        }

        private static func touched(_ result: OpaquePointer) -> Int {
            let tag = String(cString: PQcmdStatus(result))
            guard ["INSERT", "UPDATE", "DELETE"].contains(where: tag.hasPrefix) else { return 0 }
            return Int(String(cString: PQcmdTuples(result))) ?? 0
        }

        private static let indexColumns = """
            SELECT t.relname, a.attname FROM pg_index i
            JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
            CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY AS k (number, place)
            JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number
            WHERE c.relname = ?1 AND c.relnamespace = current_schema()::regnamespace ORDER BY k.place
            """
    }
#endif
