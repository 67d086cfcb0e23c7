import Domain
import Operations
import Secrets
import Storage
import TestSupport
import Testing

/// Files, statuses and registers rewritten past the program, with everything that lies beside them: the journal tells.
@Suite struct FileComparisonTests {
    private func names(_ test: TestOffice) async throws -> Set<String> {
        Set(try await test.store.checkInvariants().map(\.name))
    }

    private func tamper(_ test: TestOffice, _ statements: String...) async throws {
        for sql in statements { try await test.files.tamper(sql, ignoringRules: true) }
    }

    /// A draft with its files of evidence, and one that was taken out again.
    private func dossier() async throws -> (test: TestOffice, kept: Evidence) {
        let walk = try await SeasonWalk()
        let school = Person.school.persona
        let draft = try await walk.draft("Đức")
        let file = EvidenceFile(name: "bo.pdf", kind: .pdf, bytes: Sample.pdf)
        let gone = try await walk.office.addEvidence(file, paper: nil, to: draft.id, by: school)
        try await walk.office.removeEvidence(gone.id, of: draft.id, by: school)
        return (walk.world, try #require(try await walk.world.store.evidence(of: draft.id).first))
    }

    @Test func `evidence whose bytes were exchanged together with their digest is found, and so is a file taken away`()
        async throws
    {
        let (test, kept) = try await dossier()
        #expect(try await names(test) == [])
        #expect(try await test.store.untoldByJournal() == [])
        let other: [UInt8] = Array("%PDF-1.7 khác".utf8)
        let hex = other.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        let bytes = TestEngine.isSQLite ? "x'\(hex)'" : "decode('\(hex)', 'hex')"
        try await tamper(
            test, "UPDATE evidence_bytes SET bytes = \(bytes) WHERE evidence_id = '\(kept.id)'",
            "UPDATE evidence SET size = \(other.count), digest = '\(SHA256Digest(of: other).hex)' WHERE id = '\(kept.id)'"
        )
        #expect(try await names(test) == ["filesMatchJournal"], "its own digest fits, the journal's does not")
        try await tamper(test, "DELETE FROM evidence_bytes", "DELETE FROM evidence")
        let found = try await test.store.checkInvariants()
        #expect(Set(found.map(\.name)) == ["filesMatchJournal"])
        #expect(found.allSatisfy { $0.detail.contains("is not there") } && !found.isEmpty)
    }

    @Test func `a file put into a dossier past the program is found`() async throws {
        let (test, kept) = try await dossier()
        try await tamper(
            test, "DELETE FROM evidence_bytes WHERE evidence_id = '\(kept.id)'",
            "UPDATE evidence SET id = 'another' WHERE id = '\(kept.id)'")
        let found = try await test.store.checkInvariants().filter { $0.name == "filesMatchJournal" }
        #expect(found.count == 2, "the one that is there is not told of, and the one told of is not there")
    }

    @Test(
        "A nomination moved past the program is found",
        arguments: [
            "UPDATE nominations SET status = 'allocated' WHERE status = 'not-recommended'",
            "UPDATE nominations SET status = 'recommended' WHERE status = 'withdrawn'",
        ])
    func moved(sql: String) async throws {
        let walk = try await SeasonWalk()
        let back = try await walk.submitted("Rút")
        try await walk.office.withdrawNomination(
            back.id, because: "Nhầm người", at: back.revision, by: Person.school.persona)
        let (yes, no) = (try await walk.appraised("Đức"), try await walk.appraised("Ánh"))
        try await walk.held([yes, no], agree: [9, 2])
        #expect(try await walk.findings() == [])
        try await walk.world.files.tamper(sql, ignoringRules: true)
        #expect(try await walk.findings().map(\.name).contains("statusesMatchJournal"))
    }

    @Test func `a registration that was changed or deleted is found`() async throws {
        let test = try await TestOffice()
        let participant = Sample.participant("duc")
        try await test.put(.addParticipant(participant))
        _ = try await test.office.register(
            participant.id, year: 2026, themes: ["a"],
            commitments: [Commitment(theme: "a", text: "Mở 2 lớp học")], by: Person.school.persona)
        #expect(try await names(test) == [])
        try await tamper(test, "UPDATE registrations SET status = 'withdrawn'")
        #expect(try await names(test).contains("statusesMatchJournal"))
        try await tamper(test, "DELETE FROM registrations")
        let found = try await test.store.checkInvariants().filter { $0.name == "statusesMatchJournal" }
        #expect(found.count == 1 && found[0].detail.contains("not there"))
    }

    @Test(
        "An initiative that was rewritten or taken away is found",
        arguments: [
            "UPDATE initiatives SET title = 'Khác'", "UPDATE initiatives SET authors = replace(authors, 'Hoa', 'Hòa')",
            "UPDATE initiatives SET summary = 'Khác'", "DELETE FROM initiatives",
        ])
    func initiative(sql: String) async throws {
        let test = try await TestOffice()
        let form = InitiativeForm(
            unit: nil, title: "Quét mã", summary: "In mã", scope: .unit,
            authors: [InitiativeAuthor(name: "Hoa", share: 100)], applied: Sample.day(2026, 3, 1))
        try await test.office.registerInitiative(form, by: Person.school.persona)
        #expect(try await names(test) == [])
        try await tamper(test, sql)
        #expect(try await names(test) == ["registersMatchJournal"])
    }

    @Test func `an initiative whose words were erased can not be compared, and the check says so`() async throws {
        let test = try await TestOffice()
        let form = InitiativeForm(
            unit: nil, title: "Quét mã", summary: "In mã", scope: .unit,
            authors: [InitiativeAuthor(name: "Hoa", share: 100)], applied: Sample.day(2026, 3, 1))
        try await test.office.registerInitiative(form, by: Person.school.persona)
        try await test.files.tamper("DELETE FROM journal_values WHERE name = 'record'")
        try await tamper(test, "UPDATE initiatives SET title = 'Khác'")
        #expect(try await names(test) == [])
        #expect(try await test.store.untoldByJournal().map(\.name) == ["registersMatchJournal"])
    }

    @Test func `who attended can not be rewritten; numbers alone, as told before, can not be compared`() async throws {
        let walk = try await SeasonWalk()
        try await walk.held([try await walk.appraised("Đức")])
        #expect(try await walk.findings() == [])
        #expect(try await walk.world.store.untoldByJournal() == [])
        try await walk.world.files.tamper(
            "UPDATE council_sessions SET attendance = replace(attendance, 'present', 'absent')", ignoringRules: true)
        #expect(try await walk.findings().map(\.name).contains("registersMatchJournal"))
        let ballot = try await TestBallot()
        let told = JournalDraft(
            agency: Sample.agency.id, at: Sample.now, actor: "secretary", act: "session.attend",
            subject: Subject.session(ballot.session), body: ["present": 9, "written": 0])
        try await ballot.store.commit(Change([], entries: [told]))
        #expect(try await ballot.store.checkInvariants() == [])
        #expect(try await ballot.store.untoldByJournal().map(\.name) == ["registersMatchJournal"])
    }
}
