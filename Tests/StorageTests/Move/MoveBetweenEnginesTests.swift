#if PostgreSQL
    import Domain
    import Operations
    @testable import Storage
    import StoragePostgres
    import StorageSQLite
    import TestSupport
    import Testing

    /// There and back between the engines, on a real server with the wall up: nobody but the copy itself widens the
    /// scope here.
    @Suite(.enabled(if: !TestEngine.isSQLite))
    struct MoveBetweenEnginesTests {
        private let later = Sample.now.adding(seconds: 60)

        @Test("From a file to a server and back into a file, every row and every head of a journal is the same")
        func roundTrip() async throws {
            let (file, world) = try await file()
            let server = try EmptyServer()
            let back = try EmptyDatabase()
            let there = try await copy(file, server.database, pageRows: 3)
            let here = try await copy(server.database, back)
            #expect(there.tables == here.tables)
            #expect(there.tables.map(\.name) == Catalogue.tables.map(\.name))
            #expect(there.rows > 50)
            #expect(try await carried(spelt(back)) == carried(spelt(file)))
            try await expectSame(server.database, file)
            #expect(there.chains == here.chains)
            #expect(try await heads(server.database) == heads(file))
            #expect(try await heads(back) == heads(file))
            #expect(try await heads(file).map(\.agency) == ["xa-hai", "xa-mau"])
            withExtendedLifetime(world) {}
        }

        @Test("What arrives on a server is a database one can work in, within the wall")
        func works() async throws {
            let (file, world) = try await file()
            let server = try EmptyServer()
            _ = try await copy(file, server.database)
            let store = DatabaseStore(server.database, randomness: world.test.office.chance)
            let query = NominationQuery(agency: Sample.agency.id, search: "duc", order: .newest)
            try await AgencyScope.only(Sample.agency.id).around {
                #expect(try await store.nominations(query).rows.count == 1)
                try await store.commit(Change([.addParticipant(Sample.participant("sau"))]))
            }
            let hidden = try await AgencyScope.only(Sample.id("xa-hai")).around { try await store.nominations(query) }
            #expect(hidden.rows.isEmpty)
            let findings = try await AgencyScope.everything.around { try await store.checkInvariants() }
            #expect(findings == [])
        }

        @Test(
            "Killed again and again on its way to a server, it goes on and doubles nothing", arguments: [false, true])
        func killedThere(commitsLast: Bool) async throws {
            let (file, world) = try await file()
            let server = try EmptyServer()
            let report = try await copyKilling(file, server.database, commitsLast: commitsLast)
            #expect(report.resumedAfter > 0)
            try await expectSame(server.database, file)
            #expect(try await heads(server.database) == heads(file))
            try await DatabaseCopy.refuseUnfinished(server.database)
            withExtendedLifetime(world) {}
        }

        @Test("Killed again and again on its way back, it goes on and doubles nothing", arguments: [false, true])
        func killedBack(commitsLast: Bool) async throws {
            let world = try await twoAgencies()
            let source = try bare(world)
            let file = try EmptyDatabase()
            let report = try await copyKilling(source, file, commitsLast: commitsLast)
            #expect(report.resumedAfter > 0)
            try await expectSame(file, source)
            #expect(try await heads(file) == heads(source))
        }

        @Test("One agency leaves a server for a file of its own", arguments: ["xa-mau", "xa-hai"])
        func leaves(agency: String) async throws {
            let world = try await twoAgencies()
            let (source, id) = (try bare(world), try #require(ID<Agency>(agency)))
            let file = try EmptyDatabase()
            let report = try await DatabaseCopy(from: source, to: file, scope: .agency(id), pageRows: 2).run(at: later)
            #expect(report.findings == [])
            #expect(report.chains == (try await heads(source).filter { $0.agency == agency }))
            #expect(try await heads(file) == report.chains)
            let (all, after) = (try await everyRow(source), try await everyRow(file))
            let apart = ["settings", "agencies", "proposals"]
            for table in Catalogue.tables.map(\.name) where !apart.contains(table) {
                let own = all[table]?.filter { SecondAgency.owns($0.joined(separator: "|"), agency) }
                #expect(after[table] == own, "\(table)")
                #expect(after[table]?.isEmpty == false, "\(table)")
            }
            #expect(after["agencies"]?.map { $0[0] } == ["text \(agency)"])
            let other = agency == "xa-mau" ? "xa-hai" : "xa-mau"
            #expect(!after.values.joined().contains { SecondAgency.owns($0.joined(separator: "|"), other) })
        }

        // The worlds.

        private func twoAgencies() async throws -> CopyWorld {
            let world = try await CopyWorld(large: false)
            try await SecondAgency.add(to: world.test)
            return world
        }

        /// The driver alone: nothing shows everything to whoever says nothing.
        private func bare(_ world: CopyWorld) throws -> PostgresDatabase {
            PostgresDatabase(try world.test.files.place.address(), limits: PostgresLimits(connections: 2))
        }

        /// The engine of the run makes worlds on the server, so a file begins as a copy of one.
        private func file() async throws -> (EmptyDatabase, CopyWorld) {
            let world = try await twoAgencies()
            let file = try EmptyDatabase()
            _ = try await copy(bare(world), file)
            return (file, world)
        }

        private func copy(
            _ source: any Database, _ target: any Database, pageRows: Int = 1000
        ) async throws -> CopyReport {
            try await DatabaseCopy(from: source, to: target, pageRows: pageRows).run(at: later)
        }

        /// Every run dies after three transactions; the last one does not.
        private func copyKilling(
            _ source: any Database, _ target: any Database, commitsLast: Bool
        ) async throws -> CopyReport {
            var kills = 0
            while kills < 300 {
                let killed = StoppingDatabase(target, writes: 3, commitsLast: commitsLast)
                do {
                    let report = try await copy(source, killed, pageRows: 7)
                    #expect(kills > 15)
                    return report
                } catch is StoppingDatabase.Killed { kills += 1 }
            }
            return try await copy(source, target)
        }
    }

    /// A database without a schema on the server of the run.
    private final class EmptyServer: Sendable {
        let place: TestPlace
        let database: PostgresDatabase

        init() throws {
            place = try TestPlace()
            database = PostgresDatabase(try place.address(), limits: PostgresLimits(connections: 2))
        }

        deinit { try? database.close() }
    }

    private func heads(_ database: any Database) async throws -> [JournalChain] {
        try await AgencyScope.everything.around {
            try await database.read { connection in
                try connection.rows("SELECT agency_id, sequence, hash FROM journal_heads") {
                    JournalChain(agency: $0.text(0), entries: $0.number(1), head: $0.text(2))
                }.sorted { $0.agency < $1.agency }
            }
        }
    }

    private func expectSame(_ one: any Database, _ other: any Database) async throws {
        let (left, right) = (try await everyRow(one), try await everyRow(other))
        for table in Catalogue.tables.map(\.name) { #expect(left[table] == right[table], "\(table)") }
    }

    /// Every value of every row with its kind, in an order of ours: apart from the copy's own way of comparing.
    private func everyRow(_ database: any Database) async throws -> [String: [[String]]] {
        try await AgencyScope.everything.around {
            try await database.read { connection in
                var all: [String: [[String]]] = [:]
                for table in Catalogue.tables {
                    let names = table.columns.map(\.name).joined(separator: ", ")
                    all[table.name] = try connection.rows("SELECT \(names) FROM \(table.name)") { row in
                        table.columns.enumerated().map { place, column in
                            if row.isNull(place) { return "null" }
                            return switch column.kind {
                            case .integer: "integer \(row.int(place))"
                            case .text: "text \(row.text(place))"
                            case .blob: "bytes \(row.bytes(place))"
                            }
                        }
                    }.sorted { $0.lexicographicallyPrecedes($1) }
                }
                return all
            }
        }
    }
#endif
