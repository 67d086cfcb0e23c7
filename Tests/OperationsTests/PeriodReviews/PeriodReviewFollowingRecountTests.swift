import Domain
import Operations
import Storage
import TestSupport
import Testing

/// Visits, examples, communication and maturity of a review against the tables themselves, asked with other statements.
@Suite struct PeriodReviewFollowingRecountTests {
    private let clerk = Person.clerk.persona
    private let school = Person.school.persona
    private let inspector = Person.inspector.persona

    private func numbers(_ test: TestOffice, _ sql: String) async throws -> [[Int]] {
        try await test.database.read { connection in
            try connection.rows(sql) { [$0.number(0), $0.number(1)] }
        }
    }

    private func visit(_ office: Office, _ kind: InspectionKind, key: String, findings: [String]) async throws
        -> Inspection
    {
        let visit = try await office.planInspection(
            InspectionForm(
                unit: Sample.school.id, kind: kind, ground: "Chương trình", day: Sample.now.day,
                leader: Person.inspector.account.id, team: [], lines: [], own: ["Sổ theo dõi"]), by: clerk)
        var form = InspectionRecordForm()
        (form.place, form.key) = ("Trường", key)
        (form.began, form.ended) = (Sample.now.adding(seconds: -3_600), Sample.now.adding(seconds: -60))
        form.head = InspectionPresence(name: "Cô Hiệu trưởng", post: "Hiệu trưởng")
        form.present = [InspectionPresence(name: "Trần Thị Hoa", post: "")]
        form.answers = [InspectionAnswer(line: "own-1", result: .met, note: "")]
        form.difficulties = "Mạng yếu"
        form.findings = findings.map {
            FindingForm(line: "own-1", text: $0, severity: .shortcoming, due: Sample.day(2026, 12, 15))
        }
        try await office.recordInspection(visit.id, form, by: inspector)
        return try await office.readInspection(visit.id, by: clerk).inspection
    }

    private func inspect(_ office: Office) async throws {
        let first = try await visit(office, .planned, key: "record-key-of-the-first", findings: ["Một", "Hai", "Ba"])
        _ = try await visit(office, .surprise, key: "record-key-of-the-second", findings: [])
        let finding = try #require(try await office.readInspection(first.id, by: clerk).findings.first)
        try await office.correctFinding(
            finding.id, CorrectionForm(text: "Đã làm", proof: "Sổ", file: nil), at: Revision(1), by: school)
        try await office.ruleFinding(
            finding.id, FindingRulingForm(isEnough: true, remark: "", due: nil), at: Revision(2), by: inspector)
        // Planned and not made: in no figure.
        _ = try await office.planInspection(
            InspectionForm(
                unit: Sample.village.id, kind: .planned, ground: "Chương trình", day: Sample.day(2026, 12, 1),
                leader: Person.inspector.account.id, team: [], lines: [], own: ["Sổ"]), by: clerk)
    }

    private func spread(_ office: Office) async throws {
        let form = ModelForm(
            unit: nil, kind: .practice, title: "Sổ số", bearer: "Tổ Toán", summary: "Nhắn", effect: "Nhanh")
        let model = try await office.proposeModel(form, by: school)
        try await office.checkModel(model.id, holds: true, remark: "Tốt", at: .first, by: clerk)
        let consent = ModelConsentForm(giver: "Tổ Toán", document: "Giấy", day: Sample.day(2026, 11, 20))
        try await office.publishModel(model.id, consent, at: Revision(2), by: clerk)
        try await office.spreadModel(
            model.id, AdoptionForm(unit: nil, day: Sample.day(2026, 11, 21), result: "Dùng"),
            by: Person.village.persona)
        _ = try await office.proposeModel(form, by: school)
        let plan = CommunicationForm(
            unit: nil, kind: .meeting, title: "Sinh hoạt", channel: "Hội trường", responsible: "",
            planned: Sample.day(2026, 11, 20))
        for reach in [80, 45] {
            let activity = try await office.planCommunication(plan, by: school)
            try await office.finishCommunication(
                activity.id,
                CommunicationOutcomeForm(day: Sample.day(2026, 11, 20), reach: reach, link: "", note: ""), at: .first,
                by: school)
        }
        let off = try await office.planCommunication(plan, by: school)
        try await office.callCommunicationOff(off.id, because: "Mưa", at: .first, by: school)
    }

    private func assess(_ test: TestOffice) async throws {
        try await test.put([.addParticipant(Sample.firm), .addCriteriaSet(Sample.criteriaSetRecord)])
        let office = test.office
        let opened = try await office.openAssessment(
            of: Sample.firm.id, year: 2026, set: Sample.criteriaSet.key, by: school)
        try await office.fillAssessment(
            opened.id, component: "1.1", answers: ["1.1.1": .init(2), "1.1.2": .init(5, evidence: "Tờ khai")],
            at: Revision(1), by: school)
        try await office.fillAssessment(
            opened.id, component: "2.1", answers: ["2.1.1": .init(0)], at: Revision(2), by: school)
        try await office.submitAssessment(opened.id, at: Revision(3), by: school)
        try await office.confirmAssessment(opened.id, at: Revision(4), by: Person.appraiser.persona)
    }

    @Test func `visits, findings, examples, activities and levels are what the tables say when asked otherwise`()
        async throws
    {
        let test = try await TestOffice()
        try await inspect(test.office)
        try await spread(test.office)
        try await assess(test)
        let facts = try await test.office.readPeriodReview(Sample.id("occasion-interim-2027"), by: clerk).facts

        let visits = try await numbers(
            test,
            """
            SELECT count(*), coalesce(sum(CASE WHEN kind = 'surprise' THEN 1 ELSE 0 END), 0) FROM inspections
            WHERE record IS NOT NULL
            """)
        #expect([[facts.inspections.visits, facts.inspections.surprises]] == visits && visits == [[2, 1]])
        let findings = try await numbers(
            test,
            """
            SELECT count(*), coalesce(sum(CASE WHEN status = 'closed' THEN 1 ELSE 0 END), 0) FROM inspection_findings
            """)
        #expect([[facts.inspections.findings, facts.inspections.confirmed]] == findings && findings == [[3, 1]])
        #expect(facts.inspections.open == 2)

        let models = try await numbers(
            test,
            """
            SELECT count(*), (SELECT count(*) FROM model_adoptions) FROM models WHERE status = 'published'
            """)
        #expect([[facts.models.published, facts.models.spread]] == models && models == [[1, 1]])

        let done = try await numbers(
            test,
            """
            SELECT coalesce(sum(CASE WHEN status = 'done' THEN 1 ELSE 0 END), 0),
                coalesce(sum(CASE WHEN status = 'called-off' THEN 1 ELSE 0 END), 0) FROM communications
            """)
        #expect([[facts.communication.done, facts.communication.calledOff]] == done && done == [[2, 1]])
        #expect(facts.communication.reach == 125)

        let levels = try await numbers(
            test,
            "SELECT level, count(*) FROM maturity_assessments WHERE status = 'confirmed' GROUP BY level ORDER BY level")
        #expect(facts.assessments.map { [$0.level, $0.count] } == levels && levels.count == 1)
    }
}
