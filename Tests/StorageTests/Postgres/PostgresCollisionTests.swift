#if PostgreSQL
    import Domain
    import Storage
    import StoragePostgres
    import TestSupport
    import Testing

    /// Transactions in each other's way.
    @Suite(.enabled(if: !TestEngine.isSQLite))
    struct PostgresCollisionTests {
        @Test("Of two writers that wait for each other both get through")
        func deadlock() async throws {
            let world = try await PostgresWorld()
            try await world.database.write { try $0.run([insert(1, "a"), insert(2, "b")]) }
            let runs = Runs()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (first, second) in [(1, 2), (2, 1)] {
                    group.addTask {
                        try await world.database.write { connection in
                            _ = runs.next()
                            let add = "UPDATE things SET size = coalesce(size, 0) + 1 WHERE id = ?1"
                            try connection.execute(add, [SQLValue(first)])
                            try connection.execute("SELECT pg_sleep(0.3)", [])
                            try connection.execute(add, [SQLValue(second)])
                        }
                    }
                }
                try await group.waitForAll()
            }
            let sizes = try await world.database.read {
                try $0.rows("SELECT size FROM things ORDER BY id") { $0.number(0) }
            }
            #expect(sizes == [2, 2])
            #expect(runs.count == 3)
        }

        @Test("What the server could not put in a row is tried again, and not for ever", arguments: [2, 100])
        func serialization(failures: Int) async throws {
            let world = try await PostgresWorld()
            let runs = Runs()
            let work: @Sendable (any SQLConnection) throws -> Int = { connection in
                let run = runs.next()
                try connection.run(insert(run, "run \(run)"))
                if run <= failures {
                    try connection.execute("DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '40001'; END $$", [])
                }
                return run
            }
            if failures == 2 {
                #expect(try await world.database.write(work) == 3)
                #expect(try await count("things", world.database) == 1)
            } else {
                await #expect(throws: StorageFault.busy) { try await world.database.write(work) }
                #expect(runs.count == 6)
                #expect(try await count("things", world.database) == 0)
            }
        }

        @Test("A row somebody holds is waited for, for a time")
        func lockTimeOut() async throws {
            let world = try await PostgresWorld()
            try await world.database.write { try $0.run(insert(1, "a")) }
            let pool = try world.pool(PostgresLimits(connections: 2, wait: 60, lock: 1))
            let (begun, gate) = (Runs(), Gate())
            let holder = Task {
                try await pool.write { connection in
                    try connection.execute("UPDATE things SET size = 1", [])
                    _ = begun.next()
                    gate.pass()
                }
            }
            try await until { begun.count == 1 }
            await #expect(throws: StorageFault.busy) {
                try await pool.write { try $0.execute("UPDATE things SET size = 2", []) }
            }
            gate.open()
            _ = try await holder.value
        }

        @Test("A statement that takes too long is stopped, and one that hangs in its transaction too")
        func timeOuts() async throws {
            let world = try await PostgresWorld()
            let pool = try world.pool(PostgresLimits(connections: 1, statement: 1, idle: 77))
            await #expect(throws: StorageFault.busy) {
                try await pool.read { try $0.execute("SELECT pg_sleep(20)", []) }
            }
            let found = try await pool.read {
                try $0.rows(
                    "SELECT current_setting('statement_timeout'), current_setting('idle_in_transaction_session_timeout'), current_setting('transaction_isolation'), current_setting('client_encoding')"
                ) { row in (0...3).map(row.text) }
            }
            #expect(found == [["1s", "77s", "repeatable read", "UTF8"]])
        }

        @Test("A read sees one state, however long it looks")
        func snapshot() async throws {
            let world = try await PostgresWorld()
            let pool = try world.pool(PostgresLimits(connections: 1))
            let (begun, gate) = (Runs(), Gate())
            let reader = Task {
                try await pool.read { connection in
                    let before = try connection.first("SELECT count(*) FROM things") { $0.number(0) }
                    _ = begun.next()
                    gate.pass()
                    return [before, try connection.first("SELECT count(*) FROM things") { $0.number(0) }]
                }
            }
            try await until { begun.count == 1 }
            try await world.database.write { try $0.run(insert(1, "a")) }
            gate.open()
            #expect(try await reader.value == [0, 0])
            #expect(try await count("things", pool) == 1)
        }
    }
#endif
