import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct ImportNominationsTests {
    private let school = Person.school.persona
    private let source = TableSource(name: "dn.xlsx", bytes: [1, 2, 3])

    private func lines(_ names: String...) -> [NominationLine] {
        names.enumerated().map { place, name in
            NominationLine(
                row: place + 2, name: name, award: SamplePlan.certificate, achievement: "Số hóa học bạ",
                first: Sample.day(2026, 1, 5), last: Sample.day(2026, 6, 30), themes: ["a"])
        }
    }

    private func world() async throws -> TestOffice {
        let test = try await TestOffice()
        try await test.put(
            .addParticipant(Sample.participant("duc")), .addParticipant(Sample.participant("anh", "Đỗ Thị Ánh")),
            .addParticipant(Sample.participant("thon", "Lê Văn Thôn", unit: Sample.village)))
        return test
    }

    private func reasons(_ act: () async throws -> Void) async -> [ReasonCode] {
        do {
            try await act()
            return []
        } catch let refusal as Refusal { return refusal.reasons.map(\.code) } catch { return [.databaseUnavailable] }
    }

    private func drafts(_ test: TestOffice) async throws -> [Nomination] {
        try await test.store.nominations(
            occasion: Sample.yearly2026, agency: Sample.agency.id, statuses: Set(NominationStatus.allCases))
    }

    @Test func `all rows become drafts in one act, each with its entry, and the file with one of its own`() async throws
    {
        let test = try await world()
        let counts = try await test.office.importNominations(
            lines("Nguyễn Văn Đức", "Đỗ Thị Ánh"), on: Sample.yearly2026, from: source, by: school)
        #expect(counts == .init(added: 2))
        let made = try await drafts(test)
        #expect(made.map(\.status) == [.draft, .draft] && made.allSatisfy { $0.createdBy == school.account })
        #expect(made.allSatisfy { $0.achievements.map(\.title) == ["Số hóa học bạ"] })
        let entry = try #require(
            try await test.store.history(subject: Subject.agency(Sample.agency.id), agency: Sample.agency.id).last)
        #expect(entry.act == "nomination.import" && entry.body.text.contains(source.digest))
        #expect(!entry.body.text.contains("dn.xlsx"), "the name of a file may name a person")
        for nomination in made {
            let history = try await test.store.history(
                subject: Subject.nomination(nomination.id), agency: Sample.agency.id)
            #expect(history.map(\.act) == ["nomination.create"])
            #expect(entry.body.text.contains(nomination.id.text))
        }
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test func `the same file twice makes no doubles, and a longer one only what is new`() async throws {
        let test = try await world()
        try await test.office.importNominations(
            lines("Nguyễn Văn Đức"), on: Sample.yearly2026, from: source, by: school)
        let again = await reasons {
            try await test.office.importNominations(
                lines("Nguyễn Văn Đức"), on: Sample.yearly2026, from: source, by: school)
        }
        #expect(again == [.tableEmpty])
        let more = try await test.office.importNominations(
            lines("Nguyễn Văn Đức", "Đỗ Thị Ánh"), on: Sample.yearly2026, from: source, by: school)
        #expect(more == .init(added: 1, same: 1))
        #expect(try await drafts(test).count == 2)
    }

    @Test func `one wrong row, and nothing at all is written`() async throws {
        let test = try await world()
        let refused = await reasons {
            try await test.office.importNominations(
                lines("Nguyễn Văn Đức", "Lê Văn Thôn"), on: Sample.yearly2026, from: source, by: school)
        }
        #expect(refused == [.tableHasProblems], "the other unit's participant does not exist here")
        #expect(try await drafts(test) == [])
    }

    @Test func `only a unit's representative puts forward, and only while the occasion takes dossiers`() async throws {
        let test = try await world()
        for person in [Person.clerk, .auditor, .chairman, .administrator] {
            let refused = await reasons {
                _ = try await test.office.previewNominations(
                    lines("Nguyễn Văn Đức"), on: Sample.yearly2026, by: person.persona)
            }
            #expect(refused == [.notPermitted], "\(person)")
        }
        let closed = await reasons {
            _ = try await test.office.previewNominations(
                lines("Nguyễn Văn Đức"), on: Sample.id("occasion-yearly-2027"), by: school)
        }
        #expect(closed == [.occasionNotOpen])
        let many = Array(repeating: lines("Nguyễn Văn Đức")[0], count: Office.mostImportedNominations + 1)
        let tooMany = await reasons {
            _ = try await test.office.previewNominations(many, on: Sample.yearly2026, by: school)
        }
        #expect(tooMany == [.tooManyTableRows])
    }
}
