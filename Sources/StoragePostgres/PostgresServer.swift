#if PostgreSQL
    import CLibPQ
    import Storage

    /// What is done with whole databases of a server, outside any transaction. Blocks the calling thread.
    package enum PostgresServer {
        /// - Throws: `StorageFault`.
        package static func run(_ sql: String, at address: String) throws {
            guard let handle = PQconnectdb(address) else { throw StorageFault.unavailable("libpq") }
            defer { PQfinish(handle) }
            PQsetNoticeProcessor(handle, { _, _ in }, nil)
            guard PQstatus(handle) == CONNECTION_OK else {
                throw StorageFault.unavailable(PostgresFault.line(String(cString: PQerrorMessage(handle))))
            }
            let result = PQexec(handle, sql)
            defer { PQclear(result) }
            let status = PQresultStatus(result)
            guard status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK else { throw PostgresTrouble(result).fault }
        }
    }
#endif
