import Domain
import Operations
import Storage
import TestSupport
import Testing

/// Visits, what was found in them, and indicators, rewritten past the program.
@Suite struct InspectionComparisonTests {
    private let clerk = Person.clerk.persona
    private let inspector = Person.inspector.persona
    private let school = Person.school.persona

    private func names(_ test: TestOffice) async throws -> Set<String> {
        Set(try await test.store.checkInvariants().map(\.name))
    }

    /// A visit with two findings, one of them put right and confirmed with a proof, the difficulties sent upward; and one
    /// that was called off.
    private func visited() async throws -> TestOffice {
        let test = try await TestOffice()
        let office = test.office
        var form = InspectionForm(
            unit: Sample.school.id, kind: .planned, ground: "Chương trình năm", day: Sample.now.day,
            leader: Person.inspector.account.id, team: [], lines: [], own: ["Sổ theo dõi"])
        let visit = try await office.planInspection(form, by: clerk)
        form.ground = "Kiểm tra thêm"
        let other = try await office.planInspection(form, by: clerk)
        try await office.callOffInspection(other.id, "Mưa lũ", at: other.revision, by: clerk)
        var record = InspectionRecordForm()
        (record.place, record.key) = ("Trường", "record-key-of-the-phone")
        (record.began, record.ended) = (Sample.now.adding(seconds: -3_600), Sample.now.adding(seconds: -60))
        record.head = InspectionPresence(name: "Cô Hiệu trưởng", post: "Hiệu trưởng")
        record.present = [InspectionPresence(name: "Trần Thị Hoa", post: "")]
        record.answers = [InspectionAnswer(line: "own-1", result: .met, note: "")]
        record.difficulties = "Mạng yếu"
        record.findings = ["Thiếu sổ", "Máy hỏng"].map {
            FindingForm(line: "own-1", text: $0, severity: .shortcoming, due: Sample.day(2026, 12, 15))
        }
        try await office.recordInspection(visit.id, record, by: inspector)
        #expect(try await names(test) == [], "a visit of which nothing was told after its record")
        let book = try await office.readInspection(visit.id, by: clerk)
        let proof = EvidenceFile(name: "bien-ban.pdf", kind: .pdf, bytes: Sample.pdf)
        try await office.correctFinding(
            book.findings[0].id, CorrectionForm(text: "Đã làm", proof: "", file: proof), at: Revision(1), by: school)
        try await office.ruleFinding(
            book.findings[0].id, FindingRulingForm(isEnough: true, remark: "Đủ", due: nil), at: Revision(2),
            by: inspector)
        let now = try await office.readInspection(visit.id, by: clerk).inspection
        try await office.raiseDifficulties(
            visit.id, to: "Sở Khoa học và Công nghệ", document: "12/BC-UBND", day: Sample.now.day, at: now.revision,
            by: clerk)
        return test
    }

    static let visits = [
        "UPDATE inspections SET status = 'closed' WHERE record IS NOT NULL",
        "UPDATE inspections SET day = '2026-12-01'", "UPDATE inspections SET kind = 'surprise'",
        "UPDATE inspections SET record = replace(record, 'Cô Hiệu trưởng', 'Cô Hiệu phó')",
        "UPDATE inspections SET record = replace(record, 'Trần Thị Hoa', 'Lê Văn Bình')",
        "UPDATE inspections SET raising = replace(raising, '12/BC', '13/BC')", "UPDATE inspections SET raising = NULL",
        "UPDATE inspections SET call_off = 'Bận' WHERE status = 'called-off'",
        "DELETE FROM inspections WHERE status = 'called-off'",
        "UPDATE inspection_findings SET status = 'closed' WHERE status = 'open'",
        "UPDATE inspection_findings SET ruling = replace(ruling, 'Đủ', 'Chưa') WHERE status = 'closed'",
        "DELETE FROM inspection_findings WHERE status = 'open'",
        "UPDATE inspection_files SET digest = '\(String(repeating: "0", count: 64))'",
    ]

    @Test("A visit, a finding or a proof that was rewritten or taken away is found", arguments: visits)
    func visit(sql: String) async throws {
        let test = try await visited()
        #expect(try await names(test) == [])
        #expect(try await test.store.untoldByJournal() == [])
        try await test.files.tamper(sql, ignoringRules: true)
        #expect(try await names(test).contains("inspectionsMatchJournal"), "\(sql)")
    }

    @Test func `a file of a visit whose bytes are others is found by its digest`() async throws {
        let test = try await visited()
        try await test.files.tamper("UPDATE inspection_file_bytes SET bytes = \(TestEngine.bytes("00"))")
        #expect(try await names(test) == ["inspectionFilesWhole"])
    }

    static let indicators = [
        "UPDATE indicators SET status = 'active', retired_from = NULL",
        "UPDATE indicators SET retired_from = '2028-01-01'",
        "UPDATE indicators SET theme = 'a'",
        "UPDATE indicator_versions SET definition = replace(definition, 'Hạng mục', 'Mục')",
        "UPDATE indicator_versions SET valid_from = '2026-01-01' WHERE number = 1",
        "DELETE FROM indicator_versions WHERE number = 2",
    ]

    @Test("An indicator whose meaning, target or end was changed past the program is found", arguments: indicators)
    func indicator(sql: String) async throws {
        let test = try await TestOffice()
        var definition = IndicatorDefinition(
            name: "Hạng mục", measure: "hạng mục", reporters: [.school], cadence: .yearly, dueDays: 5)
        let made = try await test.office.addIndicator(
            IndicatorDraft(theme: "b", kind: .number, from: Sample.day(2026, 7, 1), definition: definition), by: clerk)
        definition.targets = TargetTable(everyPeriod: Hundredths(whole: 7))
        try await test.office.changeIndicator(
            made.id, to: definition, from: Sample.day(2026, 12, 1), reason: "Có chỉ tiêu", at: Revision(1), by: clerk)
        try await test.office.retireIndicator(
            made.id, from: Sample.day(2027, 1, 1), reason: "Không đo nữa", at: Revision(2), by: clerk)
        #expect(try await names(test) == [])
        try await test.files.tamper(sql, ignoringRules: true)
        #expect(try await names(test).contains("indicatorsMatchJournal"), "\(sql)")
    }
}
