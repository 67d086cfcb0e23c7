#if PostgreSQL
    import Domain
    import Storage
    import StoragePostgres
    import TestSupport
    import Testing

    @Suite(.enabled(if: !TestEngine.isSQLite))
    struct PostgresValueTests {
        @Test("Every kind of column is read, and converted where another kind is asked for")
        func kinds() async throws {
            let world = try await PostgresWorld()
            let row = try await world.database.read { connection in
                try connection.first(
                    """
                    SELECT (-5)::bigint, 7::int, (-3)::smallint, true, false, 12345678901234567890123::numeric * 0 - 120034,
                        '42 x', NULL, sum(x) FROM (VALUES (9223372036854775807::bigint), (-10000)) AS v (x)
                    """
                ) { row in ((0...8).map(row.int), (0...8).map(row.text), row.isNull(7), row.isNull(0)) }
            }
            let (numbers, texts, isNull, isNotNull) = try #require(row)
            #expect(numbers == [-5, 7, -3, 1, 0, -120_034, 42, 0, 9_223_372_036_854_765_807])
            #expect(texts == ["-5", "7", "-3", "1", "0", "-120034", "42 x", "", "9223372036854765807"])
            #expect(isNull && !isNotNull)
        }

        @Test("Text with a NUL is refused before it is sent: the server could not keep it")
        func nul() async throws {
            let world = try await PostgresWorld()
            await #expect(throws: StorageFault.other(code: 0, message: "text with a NUL character")) {
                try await world.database.write { try $0.run(insert(1, "a\u{0}b")) }
            }
            #expect(try await count("things", world.database) == 0)
        }

        @Test("A statement that failed ends the transaction, even when the failure is passed over")
        func swallowed() async throws {
            let world = try await PostgresWorld()
            await #expect(throws: StorageFault.self) {
                try await world.database.write { connection in
                    try connection.run(insert(1, "a"))
                    _ = try? connection.execute("SELECT nothing FROM nowhere", [])
                }
            }
            #expect(try await count("things", world.database) == 0)
        }

        @Test("A unique rule is named by its columns, also where the server keeps back the values")
        func withoutDetail() async throws {
            let world = try await PostgresWorld()
            try await world.database.write { connection in
                for sql in [
                    "CREATE TABLE pairs (a BIGINT, b TEXT, UNIQUE (b, a))",
                    "ALTER TABLE pairs ENABLE ROW LEVEL SECURITY",
                    "ALTER TABLE pairs FORCE ROW LEVEL SECURITY", "CREATE POLICY all_rows ON pairs USING (true)",
                ] {
                    try connection.execute(sql, [])
                }
            }
            let twice: @Sendable (any SQLConnection) throws -> Int = { connection in
                try connection.execute("INSERT INTO pairs VALUES (1, 'x'), (1, 'x')", [])
            }
            let fault = await #expect(throws: StorageFault.self) { try await world.database.write(twice) }
            #expect(fault?.isUnique("pairs.b, pairs.a") == true, "\(String(describing: fault))")
        }

        @Test("Four hundred and more texts are prepared and let go again")
        func manyTexts() async throws {
            let world = try await PostgresWorld()
            let sum = try await world.database.read { connection in
                try (0..<900).reduce(0) { sum, number in
                    sum + (try connection.first("SELECT \(number) + ?1", [1]) { $0.number(0) } ?? 0)
                }
            }
            #expect(sum == (1...900).reduce(0, +))
            let kept = try await world.database.read {
                try $0.first("SELECT count(*) FROM pg_prepared_statements") { $0.number(0) } ?? -1
            }
            #expect((1...400).contains(kept))
        }

        @Test("A changed table does not trip a statement prepared before")
        func changedTable() async throws {
            let world = try await PostgresWorld()
            let pool = try world.pool(PostgresLimits(connections: 1))
            #expect(try await pool.read { try $0.rows("SELECT * FROM things") { $0.text(1) } } == [])
            try await world.database.write { connection in
                try connection.run(insert(1, "a"))
                try connection.execute("ALTER TABLE things DROP COLUMN parent", [])
            }
            #expect(try await pool.read { try $0.rows("SELECT * FROM things") { $0.text(1) } } == ["a"])
        }

        @Test("Rows are shown as they come: a query of a million is left after the tenth without taking in the rest")
        func streaming() async throws {
            let world = try await PostgresWorld()
            struct Enough: Error {}
            await #expect(throws: Enough.self) {
                try await world.database.read { connection in
                    var seen = 0
                    try connection.each("SELECT n FROM generate_series(1, 1000000) AS n", []) { row in
                        seen += 1
                        #expect(row.number(0) == seen)
                        if seen == 10 { throw Enough() }
                    }
                }
            }
            #expect(try await world.database.read { try $0.first("SELECT 8") { $0.number(0) } } == 8)
        }
    }
#endif
