import Domain
import Operations
import Storage
import TestSupport
import Testing

/// Petitions, holds, disciplines, answers of authorities, points, visits and indicators rewritten past the program.
@Suite struct MatterComparisonTests {
    private let clerk = Person.clerk.persona
    private let school = Person.school.persona

    private func names(_ test: TestOffice) async throws -> Set<String> {
        Set(try await test.store.checkInvariants().map(\.name))
    }

    /// Rewritten past the program, it is found under `name` and nowhere else.
    private func expect(_ name: String, in test: TestOffice, after sql: String) async throws {
        #expect(try await names(test) == [])
        try await test.files.tamper(sql, ignoringRules: true)
        #expect(try await names(test).contains(name), "\(sql)")
    }

    static let petitions = [
        "UPDATE petitions SET sender = 'Bà Tư'", "UPDATE petitions SET content = 'Khen'",
        "UPDATE petitions SET due = '2027-01-15'", "UPDATE petitions SET received = '2026-11-01'",
        "UPDATE petitions SET answer = 'Không'", "UPDATE petitions SET document = '9/UBND'",
        "UPDATE petitions SET status = 'withdrawn', answer = NULL, document = NULL, answered_by = NULL, answered = NULL",
        "DELETE FROM petitions",
    ]

    @Test("A petition that was rewritten, turned or taken away is found", arguments: petitions)
    func petition(sql: String) async throws {
        let test = try await TestOffice()
        let petition = try await test.office.sendPetition(
            PetitionForm(
                occasion: Sample.yearly2026, unit: Sample.school.id, nomination: nil, sender: "Ông Ba", content: "Hỏi",
                received: Sample.day(2026, 11, 20), due: Sample.day(2026, 12, 2)), by: clerk)
        try await test.office.answerPetition(
            petition.id, "Đã xem lại.", document: "Công văn 125/UBND-VHXH", at: petition.revision,
            by: Person.chairman.persona)
        try await expect("mattersMatchJournal", in: test, after: sql)
    }

    static let holds = [
        "UPDATE holds SET status = 'open', outcome = NULL, closed = NULL, closing_document = NULL, closed_by = NULL, "
            + "closed_at = NULL", "UPDATE holds SET ground = 'press'", "UPDATE holds SET opened = '2026-11-02'",
        "UPDATE holds SET outcome = 'violation'", "UPDATE holds SET document = 'Đơn khác'",
        "UPDATE holds SET closing_document = 'Kết luận khác'", "DELETE FROM holds",
        "UPDATE disciplines SET last_day = '2026-03-01'", "UPDATE disciplines SET status = 'cancelled'",
        "UPDATE disciplines SET measure = 'Khiển trách'", "DELETE FROM disciplines",
    ]

    @Test("A hold or a discipline that was opened, shortened or taken away is found", arguments: holds)
    func hold(sql: String) async throws {
        let test = try await TestOffice()
        let person = Sample.participant("duc")
        try await test.put(.addParticipant(person))
        let hold = try await test.office.openHold(
            of: person.id,
            HoldForm(ground: .complaint, document: "Đơn số 7", opened: Sample.day(2026, 11, 3), nomination: nil),
            by: clerk)
        try await test.office.closeHold(
            hold.id, HoldClosingForm(outcome: .cleared, day: Sample.day(2026, 11, 10), document: "Kết luận 3"),
            at: hold.revision, by: clerk)
        try await test.office.recordDiscipline(
            of: person.id,
            DisciplineForm(
                measure: "Cảnh cáo", first: Sample.day(2026, 1, 1), last: Sample.day(2026, 12, 31), document: "31/QĐ"),
            by: clerk)
        try await expect("mattersMatchJournal", in: test, after: sql)
    }

    @Test func `a hold that came in past the program is found, and one whose words were erased is named as untold`()
        async throws
    {
        let test = try await TestOffice()
        let person = Sample.participant("duc")
        try await test.put(.addParticipant(person))
        let form = HoldForm(ground: .complaint, document: "Đơn 7", opened: Sample.day(2026, 11, 3), nomination: nil)
        let hold = try await test.office.openHold(of: person.id, form, by: clerk)
        test.clock.advance(seconds: 60)
        try await test.put(
            .addHold(
                Hold(
                    id: Sample.id("stray"), agency: Sample.agency.id, participant: person.id, nomination: nil,
                    ground: .press, document: "Báo", opened: Sample.day(2026, 11, 4), enteredBy: clerk.account,
                    entered: test.clock.now())))
        let found = try await test.store.checkInvariants()
        #expect(found.map(\.detail) == ["hold \(Sample.id("stray") as ID<Hold>): the journal tells of no such record"])
        try await test.files.tamper("DELETE FROM holds WHERE id <> '\(hold.id)'", ignoringRules: true)
        try await test.files.tamper("DELETE FROM journal_values WHERE name = 'document'")
        try await test.files.tamper("UPDATE holds SET document = 'Đơn khác'", ignoringRules: true)
        #expect(try await names(test) == [])
        #expect(try await test.store.untoldByJournal().map(\.name) == ["mattersMatchJournal"])
    }

    @Test(
        "What an authority answered is found when it was turned",
        arguments: [
            "UPDATE confirmations SET status = 'enough'", "UPDATE confirmations SET reply = '10/CT'",
            "UPDATE confirmations SET replied = '2026-11-20'", "DELETE FROM confirmations",
        ])
    func confirmation(sql: String) async throws {
        let walk = try await SeasonWalk()
        let dossier = Sample.nomination("firm", of: Sample.firm, status: .accepted, sequence: 1)
        try await walk.world.put(
            .addParticipant(Sample.firm), .addNomination(dossier, name: Sample.firm.name, detail: Sample.firm.detail))
        try await walk.office.recordConfirmation(
            of: dossier.id,
            ConfirmationForm(
                authority: "Thuế: nghĩa vụ ngân sách", request: "45/UBND", requested: Sample.day(2026, 11, 2),
                reply: "9/CT", replied: Sample.day(2026, 11, 12), status: .violation), at: nil, by: clerk)
        let before = Set(try await walk.findings().map(\.name))
        #expect(!before.contains("mattersMatchJournal"))
        try await walk.world.files.tamper(sql, ignoringRules: true)
        #expect(try await walk.findings().map(\.name).contains("mattersMatchJournal"))
    }

    static let scores = [
        "UPDATE score_sheets SET status = 'confirmed'", "UPDATE score_sheets SET total = total + 1",
        "UPDATE score_sheets SET claimed_total = claimed_total + 1",
        "UPDATE score_sheets SET confirmed = replace(confirmed, '60', '61')",
        "UPDATE score_sheets SET claimed = replace(claimed, '80', '81')",
        "UPDATE score_sheets SET changes = replace(changes, '20', '30')",
        "DELETE FROM score_reviews WHERE reviewer = 'account-member'",
        "UPDATE score_reviews SET reviewer = 'account-auditor' WHERE reviewer = 'account-member'",
    ]

    @Test("Points that were changed after they were frozen are found", arguments: scores)
    func score(sql: String) async throws {
        let test = try await TestOffice()
        let person = Sample.participant("duc")
        try await test.put([.addParticipant(person), .addScoreTable(Sample.scoreTableRecord)])
        let office = test.office
        let id = try await office.openScoreSheet(of: person.id, on: Sample.yearly2026, by: school).id
        try await office.fillScoreSheet(id, Sample.scoreAnswers, at: Revision(1), by: school)
        try await office.submitScoreSheet(id, at: Revision(2), by: school)
        let other = Sample.scoreAnswers(of: 60, by: 15)
        for reviewer in [Person.appraiser, .member] {
            try await office.reviewScoreSheet(id, other, remark: "", at: Revision(3), by: reviewer.persona)
        }
        let change = ScoreChange(reason: "20 tên trùng", evidence: "danh sách")
        try await office.confirmScoreSheet(
            id, other, changes: ["A.1": change, "ties": change], at: Revision(3), by: clerk)
        try await office.freezeScoreSheet(id, at: Revision(4), by: Person.secretary.persona)
        try await expect("scoresMatchJournal", in: test, after: sql)
    }

    @Test func `a sheet sent back tells its reason, and one taken away is missed`() async throws {
        let test = try await TestOffice()
        let person = Sample.participant("duc")
        try await test.put([.addParticipant(person), .addScoreTable(Sample.scoreTableRecord)])
        let id = try await test.office.openScoreSheet(of: person.id, on: Sample.yearly2026, by: school).id
        try await test.office.fillScoreSheet(id, Sample.scoreAnswers, at: Revision(1), by: school)
        try await test.office.submitScoreSheet(id, at: Revision(2), by: school)
        try await test.office.returnScoreSheet(id, because: "Thiếu danh sách", at: Revision(3), by: clerk)
        try await expect("scoresMatchJournal", in: test, after: "UPDATE score_sheets SET reason = 'Khác'")
        try await test.files.tamper("DELETE FROM score_sheets", ignoringRules: true)
        let found = try await test.store.checkInvariants().filter { $0.name == "scoresMatchJournal" }
        #expect(found.contains { $0.detail.hasSuffix("told of by the journal, and not there") })
    }
}
