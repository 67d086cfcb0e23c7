#if PostgreSQL
    import Dispatch
    import Domain
    import Storage
    import StoragePostgres
    import TestSupport
    import Testing

    @Suite(.enabled(if: !TestEngine.isSQLite))
    struct PostgresPoolTests {
        @Test("Who finds no connection free in time is told that the database is busy")
        func busy() async throws {
            let world = try await PostgresWorld()
            let pool = try world.pool(PostgresLimits(connections: 1, wait: 0.2))
            let (begun, gate) = (Runs(), Gate())
            let holder = Task {
                try await pool.read { connection in
                    _ = begun.next()
                    gate.pass()
                    return try connection.first("SELECT 7") { $0.number(0) }
                }
            }
            try await until { begun.count == 1 }
            await #expect(throws: StorageFault.busy) {
                _ = try await pool.read { try $0.first("SELECT 1") { $0.number(0) } }
            }
            gate.open()
            #expect(try await holder.value == 7)
            #expect(try await pool.read { try $0.first("SELECT 2") { $0.number(0) } } == 2)
            try pool.close()
        }

        @Test("A hundred tasks share four connections, each gets its own answer")
        func shared() async throws {
            let world = try await PostgresWorld()
            let answers = try await withThrowingTaskGroup(of: (Int, Int).self) { group in
                for number in 0..<100 {
                    group.addTask {
                        let found = try await world.database.read {
                            try $0.first("SELECT ?1::bigint * 2", [SQLValue(number)]) { $0.number(0) } ?? -1
                        }
                        return (number, found)
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.count == 100)
            #expect(answers.allSatisfy { $0.1 == 2 * $0.0 })
            let connections = try await world.database.read {
                try $0.first(
                    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend'"
                ) { $0.number(0) } ?? -1
            }
            #expect((1...4).contains(connections))
        }

        @Test("A task cancelled while it waits for a connection leaves the row")
        func cancelledWaiting() async throws {
            let world = try await PostgresWorld()
            let pool = try world.pool(PostgresLimits(connections: 1, wait: 30))
            let (begun, gate) = (Runs(), Gate())
            let holder = Task {
                try await pool.read { connection in
                    _ = begun.next()
                    gate.pass()
                    try connection.execute("SELECT 1", [])
                }
            }
            try await until { begun.count == 1 }
            let waiter = Task { try await pool.read { try $0.first("SELECT 1") { $0.number(0) } } }
            try await Task.sleep(for: .milliseconds(100))
            waiter.cancel()
            await #expect(throws: CancellationError.self) { _ = try await waiter.value }
            gate.open()
            _ = try await holder.value
            #expect(try await pool.read { try $0.first("SELECT 3") { $0.number(0) } } == 3)
        }

        @Test("Closing waits for what runs, sends away who waits and refuses all later work")
        func closing() async throws {
            let world = try await PostgresWorld()
            let pool = try world.pool(PostgresLimits(connections: 1, wait: 30))
            let (begun, gate) = (Runs(), Gate())
            let running = Task {
                try await pool.write { connection in
                    _ = begun.next()
                    gate.pass()
                    return try connection.run(insert(1, "kept"))
                }
            }
            try await until { begun.count == 1 }
            let waiting = Task { try await pool.read { try $0.first("SELECT 1") { $0.number(0) } } }
            try await Task.sleep(for: .milliseconds(100))
            DispatchQueue.global().asyncAfter(deadline: .now() + 0.5) { gate.open() }
            try pool.close()
            #expect(try await running.value == 1)
            await #expect(throws: StorageFault.self) { _ = try await waiting.value }
            await #expect(throws: StorageFault.unavailable("the database was closed")) {
                try await pool.read { try $0.execute("SELECT 1", []) }
            }
            #expect(try await count("things", world.database) == 1)
        }
    }
#endif
