import Domain
import Operations
import Storage
import TestSupport
import Testing

/// Two stores over one database are two server processes: each keeps its lists, the journal tells them what changed.
struct ListsInStepTests {
    private let agency = Sample.agency.id

    private func office() async throws -> (TestOffice, other: DatabaseStore) {
        let test = try await TestOffice()
        let (duc, an) = (Sample.participant("duc"), Sample.participant("an", "Trần Văn Ân"))
        try await test.put(
            .addParticipant(duc), .addParticipant(an),
            .addNomination(Sample.nomination("duc", of: duc, status: .submitted), name: duc.name, detail: duc.detail))
        let other = DatabaseStore(test.database, randomness: test.office.chance)
        #expect(try await other.nominations(NominationQuery(agency: agency)).total == 1)
        return (test, other)
    }

    private func names(_ store: DatabaseStore, _ change: (inout NominationQuery) -> Void = { _ in }) async throws
        -> [String]
    {
        var query = NominationQuery(agency: agency, showsDrafts: true)
        change(&query)
        return try await store.nominations(query).rows.map(\.name)
    }

    @Test("What an entry is about is read anew, a record made since included")
    func ownEntries() async throws {
        let (test, other) = try await office()
        let an = Sample.participant("an", "Trần Văn Ân")
        let nomination = Sample.nomination("an", of: an, sequence: 12)
        let draft = JournalDraft(
            agency: agency, at: Sample.now, actor: "system", act: "test.put", subject: Subject.nomination(nomination.id)
        )
        try await test.store.commit(
            Change([.addNomination(nomination, name: an.name, detail: "")], entries: [draft]))
        #expect(try await names(other) == ["Trần Văn Ân", Sample.participant("duc").name])
        #expect(try await names(other) { $0.search = "tran" } == ["Trần Văn Ân"])
    }

    @Test("What an act about something else moved is read anew too")
    func otherEntries() async throws {
        let (test, other) = try await office()
        let stored = try #require(await test.store.nomination(Sample.id("nomination-duc"), agency: agency))
        try await test.put(.moveNomination(stored.saved(.accepted, at: Sample.now)))
        #expect(try await names(other) { $0.status = .accepted }.count == 1)
        #expect(try await names(other) { $0.status = .submitted } == [])
    }

    @Test("A new name of a participant reaches the lists of participants and of nominations")
    func renamed() async throws {
        let (test, other) = try await office()
        #expect(try await other.participants(ParticipantQuery(agency: agency)).total == 2)
        var duc = Sample.participant("duc")
        (duc.name, duc.revision) = ("Nguyễn Văn Yên", duc.revision.next)
        try await test.put(.changeParticipant(duc))
        #expect(try await names(other) { $0.search = "yen" } == ["Nguyễn Văn Yên"])
        let found = try await other.participants(ParticipantQuery(agency: agency, search: "yen"))
        #expect(found.rows.map(\.name) == ["Nguyễn Văn Yên"])
        #expect(try await other.participants(ParticipantQuery(agency: agency)).total == 2)
    }

    @Test("A program that looked away for thousands of acts reads all rows again")
    func longAway() async throws {
        let (test, other) = try await office()
        var nomination = try #require(await test.store.nomination(Sample.id("nomination-duc"), agency: agency))
        for _ in 0..<1_100 {
            nomination = nomination.saved(nomination.status == .accepted ? .submitted : .accepted, at: Sample.now)
            try await test.put(.moveNomination(nomination))
        }
        let kept = try await test.database.read { try $0.first("SELECT count(*) FROM list_changes") { $0.number(0) } }
        #expect(kept == 1_000)
        #expect(try await names(other) { $0.status = nomination.status }.count == 1)
        #expect(try await names(other).count == 1)
    }

    @Test("A task that may not see the agency is told nothing and leaves nothing behind for those who may")
    func scope() async throws {
        let (test, other) = try await office()
        let stranger = AgencyScope.only(Sample.id("agency-khac"))
        try await test.put(.addParticipant(Sample.participant("moi", "Lý Thị Mới")))
        let seen = try await stranger.around { try await other.participants(ParticipantQuery(agency: agency)).total }
        // One file has no second wall; there the operations alone keep strangers out.
        #expect(seen == (TestEngine.isSQLite ? 3 : 0))
        #expect(try await other.participants(ParticipantQuery(agency: agency)).total == 3)
    }
}
