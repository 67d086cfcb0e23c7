#if PostgreSQL
    /// What a program allows itself on a PostgreSQL server. Times are in seconds.
    package struct PostgresLimits: Sendable, Hashable {
        /// Connections at most; further work waits for one of them.
        package var connections: Int
        /// How long work waits for a connection before it is `StorageFault.busy`.
        package var wait: Double
        /// How long one statement may run, its rows' way to us included. 0: as long as it takes.
        package var statement: Int
        /// How long a statement waits for a row or table somebody else has locked.
        package var lock: Int
        /// After how long the server ends a transaction in which nothing happens: a process that hangs must not hold
        /// the others up for ever.
        package var idle: Int
        /// `false`: an act need not be on the disk when it is answered. Only for data that can be made again.
        package var durable: Bool

        package init(
            connections: Int = 8, wait: Double = 5, statement: Int = 120, lock: Int = 10, idle: Int = 120,
            durable: Bool = true
        ) {
            self.connections = max(1, connections)
            self.wait = wait
            self.statement = statement
            self.lock = lock
            self.idle = idle
            self.durable = durable
        }
    }
#endif
