#if PostgreSQL
    import Domain
    import Operations
    import Storage
    import StoragePostgres
    import TestSupport
    import Testing

    /// The wall inside the server: what a statement shows that says nothing of an agency.
    @Suite(.enabled(if: !TestEngine.isSQLite))
    struct AgencyWallPolicyTests {
        private let first = Sample.agency.id
        private let second: ID<Agency> = Sample.id("xa-hai")

        /// Two communes with a row in every table, and the bare driver: nobody widens anything here.
        private func world() async throws -> (TestOffice, PostgresDatabase) {
            let test = try await TestOffice()
            try await test.put(
                TestSeason().writes + Sample.maturity + Sample.progress + Sample.claimFiles + Sample.scoring)
            try await test.castSecretly()
            let personal = JournalDraft(
                agency: first, at: Sample.now, actor: "system", act: "test.put", subject: Subject.agency(first),
                personal: ["name": "Người xã Mẫu"])
            try await test.store.commit(Change([], entries: [personal]))
            let initiative = Sample.initiative("withdrawn")
            let withdrawal = InitiativeWithdrawal(reason: "Ghi nhầm", by: Person.school.account.id, at: Sample.now)
            try await test.put(
                .addEarlierAward(Sample.earlierAward), .addInitiative(initiative),
                .withdrawInitiative(try initiative.withdrawn(withdrawal, restingOn: []), withdrawal))
            try await SecondAgency.add(to: test)
            try await test.put(.openSession(Sample.session(.clerk)))
            return (test, PostgresDatabase(try test.files.place.address(), limits: PostgresLimits(connections: 2)))
        }

        /// The tables whose rows are one agency's alone.
        private var walled: [CataloguedTable] {
            Catalogue.tables.filter { if case .between = $0.belonging { false } else { true } }
        }

        private func lacking(_ database: any Database) async throws -> [String] {
            try await database.read { try AgencyWall.lacking($0).map(\.name) }
        }

        private func count(_ table: String, _ scope: AgencyScope?, _ database: any Database) async throws -> Int {
            try await AgencyScope.$current.withValue(scope) {
                try await database.read { try $0.first("SELECT count(*) FROM \(table)") { $0.number(0) } ?? -1 }
            }
        }

        @Test("The user of the tests does not pass through the wall: else nothing here would be proved")
        func user() async throws {
            let test = try await TestOffice()
            #expect(try await !test.store.passesWall())
        }

        @Test("Every table but the history of migrations has its policy")
        func everyTable() async throws {
            let test = try await TestOffice()
            #expect(try await lacking(test.database) == [])
            let open = try await test.database.read {
                try $0.rows(
                    """
                    SELECT c.relname::text FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
                        AND NOT (c.relrowsecurity AND c.relforcerowsecurity
                            AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid))
                    """
                ) { $0.text(0) }
            }
            #expect(open == ["schema_version"])
        }

        @Test("A bare SELECT shows the rows of whom it is asked for: one, the other, both, all or nobody")
        func bare() async throws {
            let (test, database) = try await world()
            for table in walled where table.name != "settings" {
                let name = table.name
                let ours = try await count(name, .only(first), database)
                let theirs = try await count(name, .only(second), database)
                #expect(ours > 0 && theirs > 0, "\(name)")
                #expect(try await count(name, .only([first, second]), database) == ours + theirs, "\(name)")
                #expect(try await count(name, .everything, database) == ours + theirs, "\(name)")
                #expect(try await count(name, AgencyScope.none, database) == 0, "\(name)")
                #expect(try await count(name, nil, database) == 0, "\(name)")
                #expect(try await count(name, .only(Sample.id("xa-ba")), database) == 0, "\(name)")
            }
            withExtendedLifetime(test) {}
        }

        @Test("A proposal is in sight of both its sides and of nobody else, who can not write one in their name either")
        func proposals() async throws {
            let (test, database) = try await world()
            let ids = try await AgencyScope.everything.around {
                try await database.read { connection in
                    try [first, second].map { agency in
                        try connection.first(
                            "SELECT id, occasion_id, created_by FROM nominations WHERE agency_id = ?1 LIMIT 1",
                            [SQLValue(agency)]
                        ) { ($0.text(0), $0.text(1), $0.text(2)) }
                    }
                }
            }
            let (child, parent) = (try #require(ids[0]), try #require(ids[1]))
            let insert = """
                INSERT INTO proposals (child_agency_id, child_nomination_id, parent_agency_id, parent_nomination_id,
                    occasion_id, number, sent, sent_by, council, status, reason, revision)
                VALUES (?1, ?2, ?3, ?4, ?5, 'HS-2026-001', 0, ?6, '{}', 'submitted', '', 1)
                """
            let values: [SQLValue] = [
                SQLValue(first), .text(child.0), SQLValue(second), .text(parent.0), .text(parent.1), .text(child.2),
            ]
            let fault = await #expect(throws: StorageFault.self) {
                try await AgencyScope.only(Sample.id("xa-ba")).around {
                    try await database.write { try $0.execute(insert, values) }
                }
            }
            #expect("\(String(describing: fault))".contains("42501"), "\(String(describing: fault))")
            try await AgencyScope.only([first, second]).around {
                _ = try await database.write { try $0.execute(insert, values) }
            }
            for (scope, seen) in [
                (AgencyScope.only(first), 1), (.only(second), 1), (.everything, 1), (.none, 0),
                (.only(Sample.id("xa-ba")), 0),
            ] {
                #expect(try await count("proposals", scope, database) == seen, "\(scope)")
            }
            withExtendedLifetime(test) {}
        }

        @Test("Rows of the installation are in sight of the whole scope only; sessions go with their account")
        func installation() async throws {
            let (test, database) = try await world()
            _ = try await test.store.secret(orMake: [1, 2, 3])
            _ = try await test.store.countAttempt(key: "k", window: Sample.now)
            for table in ["settings", "login_attempts"] {
                #expect(try await count(table, .only([first, second]), database) == 0)
                #expect(try await count(table, .everything, database) == 1)
            }
            #expect(try await count("login_sessions", .only(first), database) == 1)
            #expect(try await count("login_sessions", .only(second), database) == 0)
        }

        @Test("Another one's row is neither changed nor taken away, and none is put in its name")
        func writes() async throws {
            let (test, database) = try await world()
            let guarded = ["journal_entries", "journal_values"]
            for table in walled where !guarded.contains(table.name) && table.name != "settings" {
                let (name, column) = (table.name, table.columns[0].name)
                let columns = table.columns.map(\.name).joined(separator: ", ")
                try await AgencyScope.only(second).around {
                    try await database.write { connection in
                        let mine = try connection.first("SELECT count(*) FROM \(name)") { $0.number(0) }
                        let sets = table.name == "journal_heads" ? "hash = hash" : "\(column) = \(column)"
                        if table.columns[0].name != "place" {
                            #expect(try connection.execute("UPDATE \(name) SET \(sets)", []) == mine, "\(name)")
                        }
                    }
                }
                let stolen = try await row(of: table, test.database)
                let places = stolen.indices.map { "?\($0 + 1)" }.joined(separator: ", ")
                let overriding = table.columns[0].name == "place" ? "OVERRIDING SYSTEM VALUE" : ""
                let fault = await #expect(throws: StorageFault.self, "\(name)") {
                    try await AgencyScope.only(second).around {
                        try await database.write {
                            try $0.execute("INSERT INTO \(name) (\(columns)) \(overriding) VALUES (\(places))", stolen)
                        }
                    }
                }
                #expect("\(String(describing: fault))".contains("42501"), "\(name): \(String(describing: fault))")
            }
        }

        /// A row of the first agency.
        private func row(of table: CataloguedTable, _ database: any Database) async throws -> [SQLValue] {
            let columns = table.columns
            let found = try await AgencyScope.only(first).around {
                try await database.read { connection in
                    try connection.first(
                        "SELECT \(columns.map(\.name).joined(separator: ", ")) FROM \(table.name) LIMIT 1"
                    ) { row in
                        columns.enumerated().map { place, column -> SQLValue in
                            if row.isNull(place) { return .null }
                            return switch column.kind {
                            case .integer: .int(row.int(place))
                            case .text: .text(row.text(place))
                            case .blob: .bytes(row.bytes(place))
                            }
                        }
                    }
                }
            }
            return try #require(found)
        }

        @Test("A widened scope shows the other one for as long as it lasts, and a next transaction forgets it")
        func widened() async throws {
            let (test, database) = try await world()
            try await AgencyScope.only(first).around {
                let alone = try await count("units", AgencyScope.current, database)
                let both = try await AgencyScope.widened(to: [second]) {
                    try await count("units", AgencyScope.current, database)
                }
                #expect(both == 2 * alone)
                #expect(try await count("units", AgencyScope.current, database) == alone)
            }
            for _ in 0..<4 { #expect(try await count("units", nil, database) == 0) }
            withExtendedLifetime(test) {}
        }

        @Test("A policy that was taken away or changed is raised again by the next program that starts")
        func raised() async throws {
            let test = try await TestOffice()
            test.files.place.spoil()
            for sql in [
                "DROP POLICY agency_wall ON units", "ALTER TABLE plans NO FORCE ROW LEVEL SECURITY",
                "COMMENT ON POLICY agency_wall ON rewards IS 'true'",
            ] {
                try await test.files.tamper(sql)
            }
            #expect(try await lacking(test.database) == ["units", "plans", "rewards"])
            try await Migrator(Schema.migrations).migrate(test.database, at: Sample.now)
            #expect(try await lacking(test.database) == [])
        }

        @Test("An answer is not remembered for a reader who may not see it, nor kept from one who may")
        func remembered() async throws {
            let (test, _) = try await world()
            let none = try await AgencyScope.none.around { try await test.store.units(of: first) }
            #expect(none.isEmpty)
            let own = try await AgencyScope.only(first).around { try await test.store.units(of: first) }
            #expect(own.count == Sample.units.count)
            let sight = Sight(agency: first, head: 0)
            let hidden = try await Sight.$current.withValue(sight) {
                try await AgencyScope.only(second).around { try await test.store.units(of: first) }
            }
            #expect(hidden.isEmpty)
        }
    }
#endif
