import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct ImportParticipantsTests {
    private let clerk = Person.clerk.persona
    private let source = TableSource(name: "ds.xlsx", bytes: [1, 2, 3])

    private func lines(_ count: Int, unit: OrgUnit = Sample.school) -> [ParticipantLine] {
        (1...count).map {
            ParticipantLine(
                row: $0 + 1, unit: unit.id, kind: .individual, name: "Nguyễn Văn \($0)", work: .direct)
        }
    }

    private func reasons(_ act: () async throws -> Void) async -> [ReasonCode] {
        do {
            try await act()
            return []
        } catch let refusal as Refusal { return refusal.reasons.map(\.code) } catch { return [] }
    }

    private func acts(_ test: TestOffice) async throws -> Int {
        try await test.database.read { try Journal.head(of: Sample.agency.id, on: $0).sequence }
    }

    @Test func `all rows are written with one journal entry that names the file and the records`() async throws {
        let test = try await TestOffice()
        let known = Sample.participant("duc", "Nguyễn Văn 1", detail: "Giáo viên")
        try await test.put(.addParticipant(known))
        var rows = lines(3)
        rows[0].detail = "Hiệu trưởng"
        let before = try await acts(test)
        let counts = try await test.office.importParticipants(rows, from: source, by: clerk)
        #expect(counts == .init(added: 2, changed: 1))
        #expect(try await acts(test) == before + 1)
        let entry = try #require(
            try await test.store.history(subject: Subject.agency(Sample.agency.id), agency: Sample.agency.id).last)
        #expect(entry.act == "participant.import" && entry.actor == clerk.account.text)
        #expect(entry.body.text.contains(source.digest) && entry.body.text.contains(known.id.text))
        #expect(!entry.body.text.contains("ds.xlsx"), "the name of a file may name a person")
        let query = ParticipantQuery(agency: Sample.agency.id, search: "nguyen van")
        #expect(try await test.office.listParticipants(query, by: clerk).total == 3, "the list has learnt of them")
        let changed = try await test.office.readParticipant(known.id, by: clerk).participant
        #expect(changed.detail == "Hiệu trưởng" && changed.revision == known.revision.next)
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test func `the same file a second time makes no doubles`() async throws {
        let test = try await TestOffice()
        try await test.office.importParticipants(lines(3), from: source, by: clerk)
        let again = await reasons { try await test.office.importParticipants(lines(3), from: source, by: clerk) }
        #expect(again == [.tableEmpty])
        #expect(try await test.office.previewParticipants(lines(4), by: clerk).counts == .init(added: 1, same: 3))
    }

    @Test func `one wrong row, and nothing at all is written`() async throws {
        let test = try await TestOffice()
        var rows = lines(3)
        rows[1].work = nil
        let refused = await reasons { try await test.office.importParticipants(rows, from: source, by: clerk) }
        #expect(refused == [.tableHasProblems])
        #expect(try await test.store.everyParticipant(of: Sample.agency.id, unit: nil) == [])
    }

    @Test func `a unit brings its own people only, and who keeps no records brings nobody`() async throws {
        let test = try await TestOffice()
        let school = Person.school.persona
        let foreign = try await test.office.previewParticipants(lines(1, unit: Sample.village), by: school)
        #expect(foreign.problems.map(\.reason.code) == [.otherUnit])
        try await test.office.importParticipants(lines(1), from: source, by: school)
        for person in [Person.auditor, .appraiser, .chairman, .administrator] {
            let refused = await reasons {
                try await test.office.importParticipants(lines(1), from: source, by: person.persona)
            }
            #expect(refused == [.notPermitted])
        }
    }

    @Test func `more rows than an import takes are refused before anything is looked at`() async throws {
        let test = try await TestOffice()
        let many = lines(Office.mostImportedRows + 1)
        #expect(await reasons { _ = try await test.office.previewParticipants(many, by: clerk) } == [.tooManyTableRows])
    }
}
