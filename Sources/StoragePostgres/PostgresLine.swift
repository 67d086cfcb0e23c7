#if PostgreSQL
    import CLibPQ
    import Storage

    /// The line to a server: statements go out in groups, each with a mark at its end (libpq's pipeline mode), so that
    /// what has to go before a statement costs no journey of its own. Knows nothing of transactions.
    final class PostgresLine {
        private let handle: OpaquePointer
        let cancelling: OpaquePointer?
        /// Names of prepared statements by their SQL.
        private var names: [String: String] = [:]
        private var made = 0
        /// Whether the line is of no use any more; it is never mended, only replaced.
        private(set) var isLost = false

        /// - Parameter handle: a connection that stands; closed with this.
        init(_ handle: OpaquePointer) {
            self.handle = handle
            cancelling = PQgetCancel(handle)
            isLost = PQenterPipelineMode(handle) != 1
        }

        deinit {
            PQfreeCancel(cancelling)
            PQfinish(handle)
        }

        /// Sends a statement with what has to go before it.
        /// - Returns: how many answers come before its own, for `pass`; and the name it is known by once they have come.
        func send(_ sql: String, _ values: [SQLValue], after first: [String] = []) throws -> PostgresSent {
            let parameters = try PostgresParameters(values)
            var sent = PostgresSent()
            for statement in first { try plain(statement) }
            sent.before += first.count
            if let name = names[sql] {
                try run(name, parameters)
            } else if PostgresLine.isPlanned(sql) {
                sent.before += try makeRoom()
                made += 1
                let name = "s\(made)"
                try ask(PQsendPrepare(handle, name, Dialect.postgres.prepared(sql), 0, nil))
                sent.before += 1
                sent.prepared = (sql, name)
                try run(name, parameters)
            } else {
                try plain(Dialect.postgres.prepared(sql), parameters)
            }
            try ask(PQpipelineSync(handle))
            return sent
        }

        /// Reads the answers that come before a statement's own.
        func pass(_ sent: PostgresSent) throws {
            for _ in 0..<sent.before {
                while let result = PQgetResult(handle) {
                    guard PostgresLine.isGood(result) else { throw failure(result) }
                    PQclear(result)
                }
            }
            if let (sql, name) = sent.prepared { names[sql] = name }
        }

        /// From here on the rows of the statement come one by one.
        func singleRows() { _ = PQsetSingleRowMode(handle) }

        /// The next row of the statement; `nil` after the last, when the line is free again.
        /// - Parameter end: is shown what the server says at the end.
        func row(_ end: (OpaquePointer) -> Void) throws -> OpaquePointer? {
            while let result = PQgetResult(handle) {
                if PQresultStatus(result) == PGRES_SINGLE_TUPLE { return result }
                guard PostgresLine.isGood(result) else { throw failure(result) }
                end(result)
                PQclear(result)
            }
            if !reachMark() { throw PostgresFailure(PostgresTrouble(lost: message)) }
            return nil
        }

        /// Reads and forgets everything up to the mark of the group that was sent last.
        /// - Returns: `false` when the line broke.
        @discardableResult
        func reachMark() -> Bool {
            var silences = 0
            while silences < 2, !isLost {
                guard let result = PQgetResult(handle) else {
                    silences += 1
                    continue
                }
                silences = 0
                let status = PQresultStatus(result)
                PQclear(result)
                if status == PGRES_PIPELINE_SYNC { return true }
                if PQstatus(handle) == CONNECTION_BAD { break }
            }
            isLost = true
            return false
        }

        var message: String { String(cString: PQerrorMessage(handle)) }

        /// Reads on to the mark after an error and says what it was.
        private func failure(_ result: OpaquePointer) -> PostgresFailure {
            var trouble = PostgresTrouble(result)
            PQclear(result)
            reachMark()
            // 57P: the server is going down or came down; 25P03: it ended a transaction that stood still.
            let ended = trouble.state.hasPrefix("57P") || trouble.state == "25P03"
            if ended || PQstatus(handle) == CONNECTION_BAD || isLost {
                isLost = true
                trouble = PostgresTrouble(lost: message.isEmpty ? "\(trouble.fault)" : message)
            }
            return PostgresFailure(trouble)
        }

        private func plain(_ sql: String, _ parameters: PostgresParameters? = nil) throws {
            guard let parameters else {
                return try ask(PQsendQueryParams(handle, sql, 0, nil, nil, nil, nil, 1))
            }
            try parameters.withPointers { values, lengths, formats in
                try ask(PQsendQueryParams(handle, sql, parameters.count, nil, values, lengths, formats, 1))
            }
        }

        private func run(_ name: String, _ parameters: PostgresParameters) throws {
            try parameters.withPointers { values, lengths, formats in
                try ask(PQsendQueryPrepared(handle, name, parameters.count, values, lengths, formats, 1))
            }
        }

        private func ask(_ answer: Int32) throws {
            if answer == 1 { return }
            isLost = true
            throw PostgresFailure(PostgresTrouble(lost: message))
        }

        /// Lists are put together from filters, so there is no end to the texts: all are let go when there are many.
        private func makeRoom() throws -> Int {
            if names.count < PostgresLine.mostNames { return 0 }
            names = [:]
            try plain("DEALLOCATE ALL")
            return 1
        }

        private static let mostNames = 400

        /// Whether the server keeps a plan for it: definitions and settings are run once.
        private static func isPlanned(_ sql: String) -> Bool {
            ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"].contains { sql.hasPrefix($0) }
        }

        private static func isGood(_ result: OpaquePointer) -> Bool {
            let status = PQresultStatus(result)
            return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK
        }
    }

    /// A statement on its way.
    struct PostgresSent {
        /// Answers that come before the statement's own.
        var before = 0
        var prepared: (sql: String, name: String)?
    }

    /// Inside the driver only; outside it is the trouble's fault.
    struct PostgresFailure: Error {
        let trouble: PostgresTrouble

        init(_ trouble: PostgresTrouble) { self.trouble = trouble }
    }
#endif
