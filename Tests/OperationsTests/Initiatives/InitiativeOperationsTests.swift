import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct InitiativeOperationsTests {
    private let form = InitiativeForm(
        unit: nil, title: "Quét mã", summary: "In mã, dán lên bìa", scope: .commune,
        authors: [InitiativeAuthor(name: "Trần Thị Hoa", share: 100)], applied: Sample.day(2026, 3, 1))

    private func refusal(_ act: () async throws -> Void) async -> [ReasonCode] {
        do {
            try await act()
            return []
        } catch { return (error as? Refusal)?.reasons.map(\.code) ?? [] }
    }

    private func acts(_ test: TestOffice) async throws -> [String] {
        try await test.store.journal(agency: Sample.agency.id, before: nil, limit: 50).map(\.act)
    }

    @Test func `its unit and the clerk correct and withdraw it, another unit finds nothing, and the journal tells`()
        async throws
    {
        let test = try await TestOffice()
        let one = try await test.office.registerInitiative(form, by: Person.school.persona)
        var other = form
        other.title = "Quét mã QR"
        #expect(
            await refusal {
                try await test.office.correctInitiative(one.id, other, at: one.revision, by: Person.village.persona)
            } == [.notFound])
        #expect(
            await refusal {
                try await test.office.correctInitiative(one.id, other, at: one.revision, by: Person.auditor.persona)
            } == [.notPermitted])
        try await test.office.correctInitiative(one.id, other, at: one.revision, by: Person.school.persona)
        let kept = try await test.office.readInitiative(one.id, by: Person.school.persona)
        #expect(kept.title == "Quét mã QR" && kept.correctedBy == Person.school.account.id)
        #expect(
            await refusal {
                try await test.office.withdrawInitiative(
                    one.id, because: "Trùng", at: one.revision, by: Person.clerk.persona)
            } == [.changedMeanwhile])
        try await test.office.withdrawInitiative(
            one.id, because: "Trùng", at: kept.revision, by: Person.clerk.persona)
        let gone = try await test.office.readInitiative(one.id, by: Person.school.persona)
        #expect(gone.status == .withdrawn && gone.withdrawal?.reason == "Trùng")
        #expect(gone.withdrawal?.by == Person.clerk.account.id)
        #expect(try await acts(test).prefix(3) == ["initiative.withdraw", "initiative.correct", "initiative.register"])
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test func `a draft takes an initiative and gives it back; what was taken back is not taken again`() async throws {
        let test = try await TestOffice()
        let participant = Sample.participant("hoa")
        let draft = Sample.nomination("hoa", of: participant, status: .draft)
        try await test.put(.addParticipant(participant), .addNomination(draft, name: "Hoa", detail: ""))
        let one = try await test.office.registerInitiative(form, by: Person.school.persona)
        let school = Person.school.persona
        try await test.office.citeInitiative(one.id, in: draft.id, by: school)
        let (cited, open) = try await test.office.citableInitiatives(of: draft, by: school)
        #expect(cited.map(\.id) == [one.id] && open == [])
        #expect(
            await refusal {
                try await test.office.withdrawInitiative(one.id, because: "x", at: one.revision, by: school)
            } == [.initiativeInDraft])
        try await test.office.dropInitiative(one.id, from: draft.id, by: school)
        #expect(
            await refusal { try await test.office.dropInitiative(one.id, from: draft.id, by: school) }
                == [.initiativeNotCited])
        try await test.office.withdrawInitiative(one.id, because: "x", at: one.revision, by: school)
        #expect(
            await refusal { try await test.office.citeInitiative(one.id, in: draft.id, by: school) }
                == [.initiativeOver])
        #expect(try await acts(test).contains("nomination.initiative-drop"))
    }

    @Test func `a table is registered whole or not at all, and the second time adds nothing`() async throws {
        let test = try await TestOffice()
        let source = TableSource(name: "so.xlsx", bytes: [1])
        func line(_ row: Int, _ title: String) -> InitiativeLine {
            InitiativeLine(
                row: row, title: title, summary: "Cách làm", unit: Sample.school.id, scope: .unit,
                authors: [InitiativeAuthor(name: "Hoa", share: 100)], applied: Sample.day(2026, 3, 1))
        }
        var wrong = line(3, "Ghế")
        wrong.authors = []
        let school = Person.school.persona
        #expect(
            await refusal {
                try await test.office.importInitiatives([line(2, "Bàn"), wrong], from: source, by: school)
            } == [.tableHasProblems])
        #expect(try await test.office.listInitiatives(by: school) == [])
        let counts = try await test.office.importInitiatives(
            [line(2, "Bàn"), line(3, "Ghế")], from: source, by: school)
        #expect(counts.added == 2)
        #expect(
            await refusal {
                try await test.office.importInitiatives([line(2, "Bàn"), line(3, "Ghế")], from: source, by: school)
            } == [.tableEmpty])
        #expect(try await acts(test).filter { $0 == "initiative.register" }.count == 2)
        #expect(try await acts(test).filter { $0 == "initiative.import" }.count == 1)
        #expect(
            await refusal {
                try await test.office.importInitiatives([line(2, "Bàn")], from: source, by: Person.village.persona)
            } == [.notPermitted], "a unit registers for itself only")
        #expect(
            await refusal {
                try await test.office.importInitiatives([line(2, "Bàn")], from: source, by: Person.auditor.persona)
            } == [.notPermitted])
    }
}
