import Domain
import TestSupport
import Testing

@Suite struct InspectionTests {
    private let accounts = Person.allCases.map(\.account)
    private let today = Sample.now.day

    private func codes(_ act: () throws -> some Any) -> [ReasonCode] {
        do {
            _ = try act()
            return []
        } catch let refusal as Refusal { return refusal.reasons.map(\.code) } catch { return [.notFound] }
    }

    @Test func `a visit needs a leader, a reason, a day to come and lines, and nobody looks at the own unit`() {
        #expect(Sample.inspection().defects(on: today, accounts: accounts) == [])
        let bad = Inspection(
            id: Sample.id("x"), agency: Sample.agency.id, unit: Sample.school.id, kind: .surprise, ground: "",
            day: today.adding(days: -1),
            team: [
                InspectionMember(account: Person.school.account.id, name: "Trần Thị Hoa", isLeader: false),
                InspectionMember(account: Sample.id("nobody"), name: "Ai", isLeader: false),
            ], checklist: [], createdBy: Person.clerk.account.id, changed: Sample.now)
        #expect(
            bad.defects(on: today, accounts: accounts).map(\.code) == [
                .missingReason, .inspectionDayPast, .inspectionNoLeader, .inspectionOwnUnit, .choiceUnknown,
                .inspectionNoLines,
            ])
    }

    @Test func `the checklist is the plan's criteria and the indicators of that kind of unit, and nothing else`() throws
    {
        let plan = SamplePlan.caoMinhLike
        let indicator = Sample.classes
        let lines = InspectionLine.suggestions(plan, [indicator], unit: Sample.school, on: today)
        let reports = indicator.version(on: today).definition.reporters.contains(Sample.school.kind)
        #expect(lines.count == plan.criteria.count + (reports ? 1 : 0))
        #expect(lines.first?.text == plan.criteria.first?.text && lines.first?.source == plan.criteria.first?.source)
        let other = Sample.unit("x", "Đơn vị khác", .military)
        #expect(
            InspectionLine.suggestions(plan, [indicator], unit: other, on: today).count == plan.criteria.count)
        #expect(InspectionLine.own(["Một", "Hai"]).map(\.code) == ["own-1", "own-2"])
    }

    @Test func `what the plan asks of enterprises or of organisations alone is not asked of a school`() throws {
        var plan = SamplePlan.caoMinhLike
        plan.participants = [
            ParticipantGroup(code: "front", kind: .organisation, name: "Mặt trận", source: "II.1"),
            ParticipantGroup(code: "firm", kind: .enterprise, name: "Doanh nghiệp", source: "II.1"),
            ParticipantGroup(code: "official", kind: .individual, name: "Cán bộ", source: "II.1"),
        ]
        plan.criteria = [
            ("c1", ["front"]), ("c2", ["firm"]), ("c3", ["official"]), ("c4", ["firm", "front"]), ("c5", []),
        ]
        .map { Criterion(code: $0, groups: $1, text: "Tiêu chí \($0)", source: "III") }
        let asked = { (kind: OrgUnitKind) in
            InspectionLine.suggestions(plan, [], unit: Sample.unit("u", "Đơn vị", kind), on: today).map(\.code)
        }
        #expect(asked(.school) == ["criterion-c3", "criterion-c5"])
        #expect(asked(.cooperative) == ["criterion-c2", "criterion-c3", "criterion-c4", "criterion-c5"])
        #expect(asked(.association) == ["criterion-c1", "criterion-c3", "criterion-c4", "criterion-c5"])
        #expect(asked(.other).count == 5)
    }

    @Test func `a record without findings closes the visit, one with findings leaves it open to be followed`() throws {
        let visit = Sample.inspection()
        let record = Sample.inspectionRecord()
        #expect(try visit.recorded(record, findings: []).status == .closed)
        let open = try visit.recorded(record, findings: [Sample.finding(of: visit)])
        #expect(open.status == .recorded && open.record == record && open.revision == Revision(2))
        #expect(codes { try open.recorded(record, findings: []) } == [.inspectionNotPlanned])
        #expect(codes { try open.calledOff("x", at: Sample.now) } == [.inspectionNotPlanned])
        #expect(codes { try open.moved(to: today, at: Sample.now) } == [.inspectionNotPlanned])
    }

    @Test func `a record says everything that is missing at once`() {
        let visit = Sample.inspection()
        let bare = InspectionRecord(
            place: "", began: Sample.now, ended: Sample.now.adding(seconds: -60),
            head: InspectionPresence(name: "", post: ""), present: [],
            answers: [InspectionAnswer(line: "own-1", result: .partly, note: "")], by: Person.inspector.account.id,
            received: Sample.now)
        let late = InspectionFinding(
            id: Sample.id("f"), agency: visit.agency, inspection: visit.id, unit: visit.unit, line: "", text: "",
            severity: .serious, due: today.adding(days: -1), found: today, changed: Sample.now)
        #expect(
            codes { try visit.recorded(bare, findings: [late]) } == [
                .missingPlace, .inspectionTimesReversed, .inspectionNoHead, .inspectionNobodyPresent,
                .inspectionUnanswered, .inspectionNoteMissing, .missingContent, .inspectionDueBefore,
            ])
    }

    @Test func `a phone that goes wrong is told of by how much, and its record is taken all the same`() {
        func record(_ seconds: Int64) -> InspectionRecord {
            var record = Sample.inspectionRecord(
                phone: PhoneClock(
                    started: Sample.now.adding(seconds: seconds - 3_600), sent: Sample.now.adding(seconds: seconds)))
            record.ended = Sample.now.adding(seconds: seconds)
            return record
        }
        #expect(record(0).wrongBy == nil && record(120).wrongBy == nil && record(-120).wrongBy == nil)
        #expect(record(86_400).wrongBy == 86_400 && record(-7_200).wrongBy == -7_200)
        #expect(record(86_400).defects(Sample.inspectionLines) == [])
        var desk = record(0)
        (desk.phone, desk.ended) = (nil, Sample.now.adding(seconds: 600))
        #expect(desk.defects(Sample.inspectionLines).map(\.code) == [.inspectionAhead])
    }

    @Test func `those present are read one a line, with their post where it is told`() {
        #expect(
            InspectionPresence.read(" Trần  Thị Hoa ; Giáo viên; tổ 1\n\nLê Văn Bình\n ; \n").map(\.line) == [
                "Trần Thị Hoa, Giáo viên; tổ 1", "Lê Văn Bình",
            ])
    }

    @Test func `a finding goes from open to confirmed, and back with a reason and a new day`() throws {
        let finding = Sample.finding(of: Sample.inspection())
        let done = FindingCorrection(text: "Đã lập", proof: "", by: Person.school.account.id, at: Sample.now)
        #expect(codes { try finding.corrected(done, hasFile: false) } == [.correctionUnproven])
        let corrected = try finding.corrected(done, hasFile: true)
        #expect(corrected.status == .corrected && corrected.correction == done)
        #expect(codes { try corrected.corrected(done, hasFile: true) } == [.findingNotOpen])
        let bare = FindingRuling(isEnough: false, remark: "", by: Person.clerk.account.id, at: Sample.now)
        #expect(codes { try corrected.sentBack(bare, due: nil) } == [.missingReason])
        let why = FindingRuling(isEnough: false, remark: "Thiếu ảnh", by: Person.clerk.account.id, at: Sample.now)
        let again = try corrected.sentBack(why, due: Sample.day(2026, 12, 31))
        #expect(again.status == .open && again.due == Sample.day(2026, 12, 31) && again.ruling == why)
        let yes = FindingRuling(isEnough: true, remark: "", by: Person.clerk.account.id, at: Sample.now)
        #expect(codes { try finding.confirmed(yes) } == [.findingNotCorrected])
        #expect(try corrected.confirmed(yes).status == .closed)
    }

    @Test func `a finding is late after its day while it is open, and only then`() {
        let visit = Sample.inspection()
        let due = Sample.day(2026, 12, 15)
        #expect(!Sample.finding(of: visit).isLate(on: due))
        #expect(Sample.finding(of: visit).isLate(on: due.adding(days: 1)))
        #expect(!Sample.finding(of: visit, status: .corrected).isLate(on: due.adding(days: 1)))
    }

    @Test func `difficulties go upward once, and only where there are some`() throws {
        let raising = InspectionRaising(
            to: "UBND tỉnh", document: "5/BC-UBND", day: today, by: Person.clerk.account.id, at: Sample.now)
        let visit = Sample.inspection(status: .closed, record: Sample.inspectionRecord())
        let raised = try visit.raised(raising)
        #expect(raised.raising == raising)
        #expect(codes { try raised.raised(raising) } == [.inspectionRaised])
        let none = Sample.inspection(status: .closed, record: Sample.inspectionRecord(difficulties: ""))
        #expect(codes { try none.raised(raising) } == [.inspectionNoDifficulties])
        #expect(codes { try Sample.inspection().raised(raising) } == [.inspectionNotRecorded])
    }

    @Test func `each unit's standing names the head of its latest record and counts what is left`() throws {
        let visit = Sample.inspection(status: .recorded, record: Sample.inspectionRecord())
        let off = Sample.inspection("off", unit: Sample.village, status: .calledOff)
        let findings = [Sample.finding("a", of: visit), Sample.finding("b", of: visit, status: .closed)]
        let all = UnitInspections.all([visit, off], findings, on: Sample.day(2026, 12, 16))
        let one = try #require(all.first)
        #expect(all.count == 1 && one.unit == Sample.school.id && one.head?.name == "Cô <Hiệu> trưởng")
        #expect(one.visits == 1 && one.findings == 2 && one.open == 1 && one.late == 1)
    }

    @Test func `visits and corrections are dated duties of those whose they are`() {
        let visit = Sample.inspection("v", unit: Sample.village, day: Sample.day(2026, 12, 1))
        var records = DutyRecords(
            plan: SamplePlan.caoMinhLike, occasions: [], units: [Sample.school, Sample.village])
        records.inspections = [visit, Sample.inspection(status: .closed)]
        records.findings = [
            Sample.finding("a", of: Sample.inspection()), Sample.finding("b", of: visit, status: .corrected),
        ]
        let duties = DutySchedule(records, on: Sample.now.day).duties.filter {
            [.inspection, .correction].contains($0.kind)
        }
        #expect(duties.map(\.kind) == [.inspection, .correction])
        #expect(duties[0].due == visit.day && duties[0].concerns(Person.inspector.persona))
        #expect(!duties[0].concerns(Person.village.persona))
        #expect(duties[1].owner == .unit(Sample.school.id) && duties[1].due == Sample.day(2026, 12, 15))
    }
}
