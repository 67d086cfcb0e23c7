import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct InspectionOperationsTests {
    private let clerk = Person.clerk.persona
    private let inspector = Person.inspector.persona
    private let school = Person.school.persona
    private let agency = Sample.agency.id

    private func refusal(_ act: () async throws -> Void) async -> [ReasonCode] {
        do {
            try await act()
            return []
        } catch let refusal as Refusal { return refusal.reasons.map(\.code) } catch { return [] }
    }

    private func form(kind: InspectionKind = .planned) -> InspectionForm {
        InspectionForm(
            unit: Sample.school.id, kind: kind, ground: "Chương trình năm", day: Sample.now.day,
            leader: Person.inspector.account.id, team: [Person.appraiser.account.id], lines: [],
            own: ["Sổ theo dõi", "Máy móc"])
    }

    private func record(_ key: String = "record-key-of-the-phone", findings: [FindingForm] = []) -> InspectionRecordForm
    {
        var form = InspectionRecordForm()
        (form.place, form.key) = ("Trường", key)
        (form.began, form.ended) = (Sample.now.adding(seconds: -3_600), Sample.now.adding(seconds: -60))
        form.head = InspectionPresence(name: "Cô Hiệu trưởng", post: "Hiệu trưởng")
        form.present = [InspectionPresence(name: "Trần Thị Hoa", post: "")]
        form.answers = ["own-1", "own-2"].map { InspectionAnswer(line: $0, result: .met, note: "") }
        form.difficulties = "Mạng yếu"
        form.findings = findings
        return form
    }

    private var twoFindings: [FindingForm] {
        ["Thiếu sổ", "Máy hỏng"].map {
            FindingForm(line: "own-1", text: $0, severity: .shortcoming, due: Sample.day(2026, 12, 15))
        }
    }

    @Test func `a visit goes from the programme to the last confirmed finding, journalled all the way`() async throws {
        let test = try await TestOffice()
        let office = test.office
        let visit = try await office.planInspection(form(), by: clerk)
        #expect(visit.checklist.map(\.text) == ["Sổ theo dõi", "Máy móc"] && visit.leader?.name == "Bùi Quang Huy")
        try await office.recordInspection(visit.id, record(findings: twoFindings), by: inspector)
        let book = try await office.readInspection(visit.id, by: school)
        #expect(book.inspection.status == .recorded && book.findings.map(\.text) == ["Thiếu sổ", "Máy hỏng"])
        for finding in book.findings {
            let done = CorrectionForm(text: "Đã làm", proof: "Biên bản số 2", file: nil)
            try await office.correctFinding(finding.id, done, at: Revision(1), by: school)
        }
        let yes = FindingRulingForm(isEnough: true, remark: "", due: nil)
        try await office.ruleFinding(book.findings[0].id, yes, at: Revision(2), by: inspector)
        #expect(try await office.readInspection(visit.id, by: clerk).inspection.status == .recorded)
        let no = FindingRulingForm(isEnough: false, remark: "Chưa thấy ảnh", due: Sample.day(2026, 12, 30))
        try await office.ruleFinding(book.findings[1].id, no, at: Revision(2), by: clerk)
        let again = CorrectionForm(text: "Đã thay", proof: "Ảnh", file: nil)
        try await office.correctFinding(book.findings[1].id, again, at: Revision(3), by: school)
        try await office.ruleFinding(book.findings[1].id, yes, at: Revision(4), by: clerk)
        let closed = try await office.readInspection(visit.id, by: clerk)
        #expect(closed.inspection.status == .closed)
        #expect(
            closed.history.map(\.act) == [
                "inspection.plan", "inspection.record", "inspection.correct", "inspection.correct",
                "inspection.confirm", "inspection.send-back", "inspection.correct", "inspection.confirm",
            ])
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test func `a record that comes twice is kept once and answered alike, another one is refused`() async throws {
        let test = try await TestOffice()
        let visit = try await test.office.planInspection(form(), by: clerk)
        let sent = record(findings: twoFindings)
        async let one = test.office.recordInspection(visit.id, sent, by: inspector)
        async let other = test.office.recordInspection(visit.id, sent, by: inspector)
        let both = try await [one, other]
        #expect(both.map(\.status) == [.recorded, .recorded])
        let again = try await test.office.recordInspection(visit.id, sent, by: inspector)
        #expect(again.status == .recorded)
        let book = try await test.office.readInspection(visit.id, by: clerk)
        #expect(book.findings.count == 2 && book.history.map(\.act) == ["inspection.plan", "inspection.record"])
        let changed = await refusal {
            try await test.office.recordInspection(visit.id, record("another-key-altogether"), by: inspector)
        }
        #expect(changed == [.inspectionNotPlanned])
        var edited = sent
        edited.difficulties = "Viết thêm khi chưa biết máy chủ đã nhận"
        let differs = await refusal { try await test.office.recordInspection(visit.id, edited, by: inspector) }
        #expect(differs == [.inspectionKeptDiffers])
        let second = try await test.office.planInspection(form(), by: clerk)
        let stolen = await refusal { try await test.office.recordInspection(second.id, sent, by: inspector) }
        #expect(stolen == [.inspectionKeyMissing])
    }

    @Test func `a record of a day before the visit was planned is refused`() async throws {
        let test = try await TestOffice()
        let visit = try await test.office.planInspection(form(), by: clerk)
        var early = record()
        early.began = Moment(Sample.day(2020, 1, 1), hour: 8)
        early.ended = Moment(Sample.day(2020, 1, 1), hour: 9)
        let sent = early
        let codes = await refusal { try await test.office.recordInspection(visit.id, sent, by: inspector) }
        #expect(codes == [.inspectionBeforePlanned])
    }

    @Test func `a record is taken from the team alone, with a mark, and from who wrote it`() async throws {
        let test = try await TestOffice()
        let visit = try await test.office.planInspection(form(), by: clerk)
        for person in [Person.clerk, .chairman, .auditor, .school] {
            let codes = await refusal {
                try await test.office.recordInspection(visit.id, record(), by: person.persona)
            }
            #expect([[.notPermitted], [.ownUnit]].contains(codes), "\(person)")
        }
        let bare = await refusal { try await test.office.recordInspection(visit.id, record("short"), by: inspector) }
        #expect(bare == [.inspectionKeyMissing])
        var other = record()
        other.account = Person.appraiser.account.id
        let others = other
        let lent = await refusal { try await test.office.recordInspection(visit.id, others, by: inspector) }
        #expect(lent == [.inspectionOtherPerson])
        #expect(try await test.office.readInspection(visit.id, by: clerk).inspection.status == .planned)
    }

    @Test func `pictures are kept with the record, and what is no picture or too many is refused with nothing kept`()
        async throws
    {
        let test = try await TestOffice()
        let visit = try await test.office.planInspection(form(), by: clerk)
        let picture = EvidenceFile(name: "anh.jpg", kind: .jpeg, bytes: [1, 2, 3])
        var wrong = record()
        wrong.photos = Array(repeating: picture, count: 13)
        wrong.signatures = [EvidenceFile(name: "Hoa", kind: .pdf, bytes: [1])]
        let sent = wrong
        let codes = await refusal { try await test.office.recordInspection(visit.id, sent, by: inspector) }
        #expect(codes == [.tooManyFiles, .inspectionPhotoKind])
        #expect(try await test.office.readInspection(visit.id, by: clerk).inspection.status == .planned)
        var right = record()
        (right.photos, right.signatures) = ([picture], [EvidenceFile(name: "Hoa", kind: .png, bytes: [4])])
        try await test.office.recordInspection(visit.id, right, by: inspector)
        let files = try await test.office.readInspection(visit.id, by: school).files
        #expect(files.map(\.purpose) == [.photo, .signature] && files.map(\.name) == ["anh.jpg", "Hoa"])
        let read = try await test.office.readInspectionFile(files[0].id, of: visit.id, by: school)
        #expect(read.bytes == [1, 2, 3])
        let stranger = await refusal {
            _ = try await test.office.readInspectionFile(files[0].id, of: visit.id, by: Person.village.persona)
        }
        #expect(stranger == [.notFound])
    }

    @Test
    func `the first page and the duties tell the team of a visit, the unit of a finding, the clerk of a late one`()
        async throws
    {
        let test = try await TestOffice()
        let visit = try await test.office.planInspection(form(), by: clerk)
        let before = try await test.office.readHome(by: inspector).tasks
        #expect(before.contains { $0.kind == .visitUnit && $0.subject == .inspection(visit.id) })
        try await test.office.recordInspection(visit.id, record(findings: twoFindings), by: inspector)
        let own = try await test.office.readHome(by: school).tasks.filter { $0.kind == .correctFinding }
        #expect(own.map(\.due) == [Sample.day(2026, 12, 15), Sample.day(2026, 12, 15)])
        let duties = try await test.office.readDuties(on: Sample.day(2026, 12, 20), by: school).duties
        #expect(duties.count { $0.kind == .correction && $0.standing(on: Sample.day(2026, 12, 20)) == .late } == 2)
        #expect(
            try await test.office.readDuties(by: Person.village.persona).duties.allSatisfy { $0.kind != .correction })
        let finding = try await test.office.readInspection(visit.id, by: clerk).findings[0]
        try await test.office.correctFinding(
            finding.id, CorrectionForm(text: "Đã làm", proof: "Sổ", file: nil), at: Revision(1), by: school)
        let wait = try await test.office.readHome(by: clerk).tasks.filter { $0.kind == .confirmCorrections }
        #expect(wait.map(\.count) == [1])
        test.clock.move(to: Moment(Sample.day(2026, 12, 20), hour: 9))
        let late = try await test.office.readHome(by: clerk).tasks.filter { $0.kind == .lateCorrections }
        #expect(late.map(\.count) == [1])
    }

    @Test func `a surprise is on no list of its unit before its record`() async throws {
        let test = try await TestOffice()
        let visit = try await test.office.planInspection(form(kind: .surprise), by: clerk)
        #expect(try await test.office.listInspections(by: school).inspections.isEmpty)
        #expect(try await test.office.readDuties(by: school).duties.allSatisfy { $0.kind != .inspection })
        let hidden = await refusal { _ = try await test.office.readInspection(visit.id, by: school) }
        #expect(hidden == [.notFound])
        #expect(try await test.office.listInspections(by: clerk).inspections.map(\.id) == [visit.id])
        try await test.office.recordInspection(visit.id, record(), by: inspector)
        #expect(try await test.office.listInspections(by: school).inspections.map(\.id) == [visit.id])
    }

    @Test func `the programme is entered once a year and changed under its revision; difficulties go up by the clerk`()
        async throws
    {
        let test = try await TestOffice()
        let form = InspectionProgrammeForm(year: 2026, document: "10/CTr", day: Sample.day(2026, 3, 1), content: "x")
        try await test.office.setInspectionProgramme(form, at: nil, by: clerk)
        let stale = await refusal { try await test.office.setInspectionProgramme(form, at: nil, by: clerk) }
        #expect(stale == [.changedMeanwhile])
        try await test.office.setInspectionProgramme(form, at: Revision(1), by: inspector)
        let early = InspectionProgrammeForm(year: 2019, document: "1", day: Sample.day(2019, 1, 1), content: "x")
        #expect(
            await refusal { try await test.office.setInspectionProgramme(early, at: nil, by: clerk) } == [
                .yearOutsidePlan
            ])
        #expect(
            await refusal { try await test.office.setInspectionProgramme(form, at: nil, by: school) } == [.notPermitted]
        )
        let visit = try await test.office.planInspection(self.form(), by: clerk)
        try await test.office.recordInspection(visit.id, record(), by: inspector)
        let day = Sample.now.day
        try await test.office.raiseDifficulties(
            visit.id, to: "UBND tỉnh", document: "9/BC", day: day, at: Revision(2), by: clerk)
        #expect(try await test.office.readInspection(visit.id, by: clerk).inspection.raising?.to == "UBND tỉnh")
        try await test.office.moveInspection(
            try await test.office.planInspection(self.form(), by: clerk).id, to: day.adding(days: 3), at: Revision(1),
            by: inspector)
    }
}
