#if PostgreSQL
    import CLibPQ
    import Storage

    /// Where the server is: a connection string or `postgres://` address, passed to libpq as it is.
    struct PostgresAddress: Sendable {
        let text: String

        /// Without password: `database at host:port`, for people.
        var name: String {
            let options = PQconninfoParse(text, nil)
            defer { PQconninfoFree(options) }
            var found: [String: String] = [:]
            var place = options
            while let option = place?.pointee, let keyword = option.keyword {
                if let value = option.val { found[String(cString: keyword)] = String(cString: value) }
                place = place?.advanced(by: 1)
            }
            let host = found["host"] ?? found["hostaddr"] ?? "localhost"
            return "\(found["dbname"] ?? "postgres") at \(host)\(found["port"].map { ":" + $0 } ?? "")"
        }

        /// - Throws: `StorageFault.unavailable` with what libpq says; `.notADatabase` for one that is not in UTF-8.
        func connect(_ limits: PostgresLimits) throws -> PostgresLine {
            // What stands before `dbname` can be set otherwise by the address; what stands after it can not.
            let words = [
                ("connect_timeout", "5"), ("keepalives_idle", "30"), ("keepalives_interval", "10"),
                ("keepalives_count", "3"), ("tcp_user_timeout", "30000"), ("fallback_application_name", "thidua"),
                ("dbname", text), ("client_encoding", "UTF8"),
            ]
            let handle = PostgresAddress.withStrings(words.map(\.0)) { keys in
                PostgresAddress.withStrings(words.map(\.1)) { PQconnectdbParams(keys, $0, 1) }
            }
            guard let handle else { throw StorageFault.unavailable("libpq") }
            guard PQstatus(handle) == CONNECTION_OK else {
                defer { PQfinish(handle) }
                throw StorageFault.unavailable(PostgresFault.line(String(cString: PQerrorMessage(handle))))
            }
            PQsetNoticeProcessor(handle, { _, _ in }, nil)
            do {
                try settle(handle, limits)
            } catch {
                PQfinish(handle)
                throw error
            }
            return PostgresLine(handle)
        }

        private func settle(_ handle: OpaquePointer, _ limits: PostgresLimits) throws {
            let encoding = PQparameterStatus(handle, "server_encoding").map { String(cString: $0) } ?? ""
            guard encoding == "UTF8" else {
                throw StorageFault.notADatabase("\(name) (encoding \(encoding), needed UTF8)")
            }
            // Only some users may; nothing depends on it but the language of messages in a log.
            PQclear(PQexec(handle, "SET lc_messages TO 'C'"))
            let result = PQexec(handle, PostgresAddress.settings(limits))
            defer { PQclear(result) }
            guard PQresultStatus(result) == PGRES_TUPLES_OK else { throw PostgresTrouble(result).fault }
        }

        /// An act that was answered must survive a power cut, whatever the server is set to.
        private static func settings(_ limits: PostgresLimits) -> String {
            let kept =
                "CASE current_setting('synchronous_commit') WHEN 'off' THEN 'on'"
                + " ELSE current_setting('synchronous_commit') END"
            return """
                SELECT set_config('statement_timeout', '\(limits.statement)s', false),
                    set_config('lock_timeout', '\(limits.lock)s', false),
                    set_config('idle_in_transaction_session_timeout', '\(limits.idle)s', false),
                    set_config('synchronous_commit', \(limits.durable ? kept : "'off'"), false)
                """
        }

        /// C strings with a null pointer at their end.
        private static func withStrings<Result>(
            _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
        ) -> Result {
            var block: [CChar] = []
            var places: [Int] = []
            for string in strings {
                places.append(block.count)
                block.append(contentsOf: string.utf8CString)
            }
            return block.withUnsafeBufferPointer { block in
                let pointers = places.map { block.baseAddress?.advanced(by: $0) } + [nil]
                return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
            }
        }
    }
#endif
