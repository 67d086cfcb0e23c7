import Domain
import Operations
import Storage
import StorageSQLite
import TestSupport
import Testing

/// One agency leaves a database in which there are two, both with a whole season.
struct AgencyCopyTests {
    private let later = Sample.now.adding(seconds: 60)

    @Test("Everything of the one comes along and nothing of the other", arguments: ["xa-mau", "xa-hai"])
    func alone(agency: String) async throws {
        let world = try await CopyWorld()
        try await SecondAgency.add(to: world.test)
        let (target, id) = (try world.empty(), try #require(ID<Agency>(agency)))
        let report = try await DatabaseCopy(
            from: world.database, to: target, scope: .agency(id), pageRows: 2
        ).run(at: later)
        #expect(report.findings == [])
        #expect(report.chains.map(\.agency) == [agency])
        let all = try await spelt(world.database)
        let after = try await spelt(target)
        for table in Catalogue.tables.map(\.name) where !["settings", "agencies", "proposals"].contains(table) {
            let own = all[table]?.filter { SecondAgency.owns($0, agency) }
            #expect(after[table] == own, "\(table)")
            #expect(after[table]?.isEmpty == false, "\(table)")
        }
        let other = agency == "xa-mau" ? "xa-hai" : "xa-mau"
        #expect(!after.values.joined().contains { SecondAgency.owns($0, other) })
        #expect(after["settings"] == ["'demo'|X'01'"])
        for table in ["login_sessions", "login_attempts", "held_forms", "form_marks"] {
            #expect(after[table] == [], "\(table)")
        }
    }

    @Test("A proposal joins two agencies: both together keep it, one alone leaves it behind")
    func proposals() async throws {
        let world = try await CopyWorld()
        try await SecondAgency.add(to: world.test)
        let result = CouncilResult(
            decisionNumber: "7/QĐ-UBND", members: 9, held: Sample.now, place: "Hội trường",
            count: VoteCount(agree: 8, disagree: 1), rank: 1, minutes: "Biên bản \u{1F600}")
        let team = Sample.participant("to", "Tổ Tin học", kind: .collective)
        let sent = Sample.nomination("to", of: team, status: .granted, sequence: 2, award: SamplePlan.merit)
        try await world.test.put(
            .addParticipant(team),
            .takeNumber(NumberSeries(agency: Sample.agency.id, kind: .nomination, year: 2026), value: 2),
            .addNomination(sent, name: team.name, detail: ""), .addAppraisal(Sample.appraisal("to", of: sent)),
            .addCouncilSession(
                Sample.councilSession("to", on: [sent], status: .signed, count: VoteCount(agree: 8, disagree: 1))),
            .addProposal(
                Proposal(
                    child: Sample.agency.id, childNomination: sent.id, parent: Sample.id("xa-hai"),
                    parentNomination: Sample.id("nomination2-duc"), occasion: Sample.id("occasion2-yearly-2026"),
                    number: "HS-2026-001", sent: Sample.now, sentBy: Person.clerk.account.id, council: result,
                    status: .granted)))
        let (whole, alone) = (try world.empty(), try world.empty())
        let both = try await DatabaseCopy(from: world.database, to: whole).run(at: later)
        #expect(both.findings == [])
        let kept = try await spelt(whole)["proposals"]
        #expect(kept?.count == 1)
        #expect(try await spelt(world.database)["proposals"] == kept)
        let one = try await DatabaseCopy(from: world.database, to: alone, scope: .agency(Sample.agency.id)).run(
            at: later)
        #expect(one.findings == [])
        #expect(try await spelt(alone)["proposals"] == [])
    }

    @Test("The link to the agency above is cut, and people log in with the passwords they have")
    func links() async throws {
        let world = try await CopyWorld()
        let target = try world.empty()
        _ = try await DatabaseCopy(from: world.database, to: target, scope: .agency(Sample.agency.id)).run(
            at: later)
        #expect(
            try await spelt(target)["agencies"]
                == ["'xa-mau'|'Ủy ban nhân dân xã Mẫu'|'commune'|NULL|'H1'"])
        let store = DatabaseStore(target, randomness: world.test.office.chance)
        #expect(try await store.account(login: "clerk")?.account == Person.clerk.account)
        #expect(try await store.passwordHash(of: Person.clerk.account.id) == Sample.passwordHash)
    }

    @Test("The others go on working meanwhile")
    func others() async throws {
        let world = try await CopyWorld()
        try await SecondAgency.add(to: world.test)
        let id = try #require(ID<Agency>("xa-hai"))
        let busy = BusyDatabase(world.database, reads: 9) {
            try await world.test.put(.addParticipant(Sample.participant("moi")))
        }
        let report = try await DatabaseCopy(from: busy, to: world.empty(), scope: .agency(id)).run(at: later)
        #expect(report.chains.map(\.agency) == ["xa-hai"])
    }

    @Test("Killed after any transaction, it goes on")
    func kills() async throws {
        let world = try await CopyWorld(large: false)
        try await SecondAgency.add(to: world.test)
        let id = try #require(ID<Agency>("xa-hai"))
        let target = try world.empty()
        var report: CopyReport?
        for _ in 0..<500 where report == nil {
            let killed = StoppingDatabase(target, writes: 3, commitsLast: true)
            report = try? await DatabaseCopy(from: world.database, to: killed, scope: .agency(id), pageRows: 5).run(
                at: later)
        }
        let once = try await DatabaseCopy(from: world.database, to: world.empty(), scope: .agency(id)).run(
            at: later)
        #expect(try #require(report).tables == once.tables)
    }

    @Test("An agency is known by its id, its code and its name")
    func names() async throws {
        let world = try await CopyWorld()
        for name in ["xa-mau", "H1", "h1", "Uỷ ban nhân dân xã Mẫu", "uy ban nhan dan xa mau"] {
            #expect(try await CopyScope.agency(name, in: world.database) == .agency(Sample.agency.id), "\(name)")
        }
        await #expect(throws: CopyFault.noSuchAgency("xã Lạ")) {
            try await CopyScope.agency("xã Lạ", in: world.database)
        }
    }
}
