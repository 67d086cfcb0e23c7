#if PostgreSQL
    import Domain
    import Operations
    import Storage
    import StoragePostgres
    import TestSupport
    import Testing

    /// What the server's planner makes of the wall. Mistaken by a hundredfold it reads and sorts all dossiers of an agency
    /// for each page of fifty, which a small installation does not notice and a province does.
    @Suite(.enabled(if: !TestEngine.isSQLite))
    struct AgencyWallPlanTests {
        private let communes = 100
        private let unitsEach = 20

        private func world() async throws -> (TestOffice, PostgresDatabase) {
            let test = try await TestOffice()
            let database = PostgresDatabase(
                try test.files.place.address(), limits: PostgresLimits(connections: 1))
            try await AgencyScope.everything.around {
                try await database.write { connection in
                    try connection.execute(
                        """
                        INSERT INTO agencies (id, name, level)
                        SELECT 'xa-' || n, 'Xã ' || n, 'commune' FROM generate_series(1, \(communes)) n
                        """, [])
                    try connection.execute(
                        """
                        INSERT INTO units (id, agency_id, name, kind, is_standing, sort_key, words)
                        SELECT 'don-vi-' || a || '-' || n, 'xa-' || a, 'Đơn vị ' || n, 'school', 0, '', ''
                        FROM generate_series(1, \(communes)) a, generate_series(1, \(unitsEach)) n
                        """, [])
                    try connection.execute("ANALYZE units", [])
                }
            }
            return (test, database)
        }

        @Test("The wall does not hide from the planner how many rows an agency has")
        func estimate() async throws {
            let (test, database) = try await world()
            let commune: ID<Agency> = Sample.id("xa-7")
            let sql = "SELECT id FROM units WHERE agency_id = '\(commune.text)'"
            let (plan, rows) = try await AgencyScope.only(commune).around {
                try await database.read { connection in
                    (
                        try connection.rows("EXPLAIN " + sql) { $0.text(0) },
                        try connection.rows(sql) { $0.text(0) }.count
                    )
                }
            }
            let estimate = try #require(plan.first?.firstMatch(of: /rows=(\d+)/)?.1, "\(plan)")
            #expect(rows == unitsEach)
            #expect(Int(estimate) == unitsEach, "\(plan)")
            withExtendedLifetime(test) {}
        }
    }
#endif
