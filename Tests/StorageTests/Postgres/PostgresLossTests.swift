#if PostgreSQL
    import Domain
    import Storage
    import StoragePostgres
    import TestSupport
    import Testing

    /// Connections that die, servers that are not there, tasks that are cancelled.
    @Suite(.enabled(if: !TestEngine.isSQLite))
    struct PostgresLossTests {
        private static let single = PostgresLimits(connections: 1, wait: 30)

        @Test(
            "A connection that died while nobody used it is replaced, unseen by reads and writes",
            arguments: [true, false])
        func idle(writing: Bool) async throws {
            let world = try await PostgresWorld()
            let pool = try world.pool(Self.single)
            let before = try await pool.read { try PostgresWorld.process($0) }
            try await world.kill(before)
            let after =
                writing
                ? try await pool.write { try PostgresWorld.process($0) }
                : try await pool.read { try PostgresWorld.process($0) }
            #expect(before != after)
        }

        @Test("A transaction cut before its end is run again from its beginning", arguments: [true, false])
        func cut(writing: Bool) async throws {
            let world = try await PostgresWorld()
            let pool = try world.pool(Self.single)
            let runs = Runs()
            let work: @Sendable (any SQLConnection) throws -> Int = { connection in
                let run = runs.next()
                if writing { try connection.run(insert(run, "run \(run)")) }
                let process = try PostgresWorld.process(connection)
                // The server ends this very connection in the first run.
                if run == 1 { try connection.execute("SELECT pg_terminate_backend(\(process))", []) }
                return try connection.first("SELECT count(*) FROM things") { $0.number(0) } ?? -1
            }
            let found = writing ? try await pool.write(work) : try await pool.read(work)
            #expect(runs.count == 2)
            #expect(found == (writing ? 1 : 0))
            #expect(try await count("things WHERE name = 'run 1'", world.database) == 0)
        }

        @Test("A connection lost while COMMIT runs leaves an outcome nobody knows, and is not tried again")
        func unknown() async throws {
            let world = try await PostgresWorld()
            let pool = try world.pool(Self.single)
            // Checked at COMMIT: the trigger ends the connection at that moment.
            try await world.database.write { connection in
                try connection.execute(
                    """
                    CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS
                    $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(1); RETURN NULL; END $$
                    """, [])
                try connection.execute(
                    """
                    CREATE CONSTRAINT TRIGGER cut AFTER INSERT ON things DEFERRABLE INITIALLY DEFERRED
                    FOR EACH ROW EXECUTE FUNCTION cut()
                    """, [])
            }
            let runs = Runs()
            let fault = await #expect(throws: StorageFault.self) {
                try await pool.write { connection in
                    _ = runs.next()
                    try connection.run(insert(1, "a"))
                }
            }
            guard case .outcomeUnknown = fault else {
                Testing.Issue.record("\(String(describing: fault))")
                return
            }
            #expect(runs.count == 1)
            #expect(try await pool.read { try $0.first("SELECT 5") { $0.number(0) } } == 5)
        }

        @Test("A server that is not there is a fault that says so, at once")
        func absent() async throws {
            let pool = PostgresDatabase("host=127.0.0.1 port=1 dbname=x user=x password=geheim")
            #expect(pool.name == "x at 127.0.0.1:1")
            let fault = await #expect(throws: StorageFault.self) {
                try await pool.read { try $0.execute("SELECT 1", []) }
            }
            guard case .unavailable(let message) = fault else {
                Testing.Issue.record("\(String(describing: fault))")
                return
            }
            #expect(message.contains("127.0.0.1"))
            #expect(!message.contains("geheim"))
        }

        @Test("A cancelled task stops its statement on the server, keeps nothing and frees the connection")
        func cancelled() async throws {
            let world = try await PostgresWorld()
            let pool = try world.pool(Self.single)
            let begun = Runs()
            let task = Task {
                try await pool.write { connection in
                    try connection.run(insert(1, "a"))
                    _ = begun.next()
                    try connection.execute("SELECT pg_sleep(60)", [])
                }
            }
            try await until { begun.count == 1 }
            try await Task.sleep(for: .milliseconds(100))
            let clock = ContinuousClock()
            let start = clock.now
            task.cancel()
            await #expect(throws: CancellationError.self) { _ = try await task.value }
            #expect(clock.now - start < .seconds(40))
            #expect(try await count("things", pool) == 0)
            #expect(try await pool.write { try $0.run(insert(2, "b")) } == 1)
        }

        @Test("Cancelling one task never stops the statement of the next one on its connection")
        func bystander() async throws {
            let world = try await PostgresWorld()
            let pool = try world.pool(Self.single)
            for number in 0..<40 {
                let task = Task { try await pool.read { try $0.execute("SELECT pg_sleep(0.005)", []) } }
                try await Task.sleep(for: .milliseconds(number % 8))
                task.cancel()
                let slept = try await pool.read {
                    try $0.first("SELECT pg_sleep(0.01), ?1::bigint", [SQLValue(number)]) { $0.number(1) }
                }
                #expect(slept == number)
                _ = await task.result
            }
        }
    }
#endif
