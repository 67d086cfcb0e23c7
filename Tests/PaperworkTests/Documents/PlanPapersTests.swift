import Domain
import Foundation
import TestSupport
import Testing

@testable import Paperwork

/// The papers of a plan, of guidance, of the hall and of the ceremony.
@Suite struct PlanPapersTests {
    private func text(_ paper: OfficialPaper?) -> String {
        guard let paper else { return "" }
        return ([paper.title, paper.subject] + paper.body.map { "\($0)" } + ["\(paper.close)"]).joined(separator: "\n")
    }

    private func made(_ kind: PaperKind, _ subject: PaperSubject) throws -> OfficialPaper {
        try #require(PaperDraft.paper(kind, of: PaperSample.record(subject)))
    }

    @Test func `a summary of the plan has every part of its data, says what it is, and bears no number or signature`()
        throws
    {
        let plan = SamplePlan.caoMinhLike
        let paper = try made(.plan, .plan)
        let words = text(paper)
        #expect(paper.title == "TÓM TẮT KẾ HOẠCH" && !paper.subject.lowercased().hasPrefix("kế hoạch"))
        #expect(paper.head.number == nil && words.contains("không thay cho Kế hoạch"))
        guard case .signed(let recipients, let signature) = paper.close else { return #expect(Bool(false)) }
        #expect(recipients.isEmpty && signature.lines.isEmpty && signature.name.isEmpty)
        #expect(!words.contains("chỉ để biết") && !words.contains("(năm 2026)"))
        for block in paper.body {
            if case .numbered = block { #expect(Bool(false), "points are numbered under numbered parts") }
        }
        let parts =
            plan.purposes.map(\.text) + plan.requirements.map(\.text) + plan.themes.map(\.name)
            + plan.participants.map(\.name) + plan.criteria.map(\.text) + plan.occasions.map(\.name)
            + plan.awards.map(\.name) + plan.responsibilities.map(\.task) + plan.recipients.map(\.text)
            + [plan.identity.signer]
        for part in parts { #expect(words.contains(part), "\(part)") }
    }

    @Test func `guidance names papers, deadline and place as the program enforces them`() throws {
        let plan = SamplePlan.caoMinhLike
        let guidance = Guidance(
            papers: [RequiredPaper(code: "r", name: "Báo cáo thành tích", award: plan.awards[0].code, sets: 2)],
            deadline: Moment(Sample.day(2026, 11, 5), hour: 17), place: "Bộ phận một cửa", notes: "Ghi rõ họ tên.",
            decisionDay: Sample.day(2026, 12, 1))
        let words = text(try made(.guidance, .guidance(guidance)))
        for part in [
            "Báo cáo thành tích", "17 giờ 00 phút, ngày 05 tháng 11 năm 2026", "Bộ phận một cửa", "Ghi rõ họ tên.",
            "ngày 01 tháng 12 năm 2026", plan.awards[0].name, "\"02\"",
        ] { #expect(words.contains(part), "\(part)") }
    }

    @Test func `guidance leaves out forms the occasion does not give, whatever papers somebody kept for them`() throws {
        var plan = SamplePlan.caoMinhLike
        let other = AwardForm(
            code: "flag", name: "Cờ thi đua", level: .province, competence: .upper, kinds: [.collective], source: "IV.3"
        )
        plan.awards.append(other)
        let planned = try #require(plan.occasion("yearly-2026"))
        let given = plan.awards(on: planned).map(\.code)
        #expect(!given.contains(other.code))
        let guidance = Guidance(
            papers: [
                RequiredPaper(code: "r", name: "Báo cáo thành tích", award: try #require(given.first)),
                RequiredPaper(code: "x", name: "Báo cáo của hình thức khác", award: other.code),
            ], deadline: Sample.now, place: "UBND", notes: "")
        let sample = PaperSample.record(.guidance(guidance))
        let record = PaperRecord(
            office: sample.office, plan: plan, occasion: Sample.occasion(planned, isOpen: true), now: sample.now,
            subject: sample.subject)
        let words = text(PaperDraft.paper(.guidance, of: record))
        #expect(words.contains("Báo cáo thành tích") && !words.contains("Báo cáo của hình thức khác"))
        #expect(!words.contains(other.name))
    }

    @Test func `a ballot names what is voted on paper and nobody who votes`() throws {
        var session = TestSeason().session
        let other = Sample.nomination("b", of: Sample.participant("b"))
        session.agenda[0].mode = .paper
        session.agenda.append(AgendaItem(nomination: other.id, mode: .secret))
        let items = [(TestSeason().nomination, "Nguyễn Văn Đức"), (other, "Tổ 4")].map {
            PaperDossier($0.0, name: $0.1, detail: "", unit: "", opinions: [])
        }
        let paper = try made(.ballot, .session(session, Sample.council, items))
        let words = text(paper)
        #expect(words.contains("Nguyễn Văn Đức") && !words.contains("Tổ 4") && words.contains("Không ghi họ tên"))
        for member in Sample.council.members { #expect(!words.contains(member.name)) }
        guard case .table(let table) = paper.body[1] else { return #expect(Bool(false)) }
        #expect(table.rows == [["1", "Nguyễn Văn Đức", table.rows[0][2], "", ""]])
    }

    @Test func `an attendance list has every member, who was noted, and room to sign`() throws {
        var session = TestSeason().session
        session.attendance[7].presence = .absent
        let paper = try made(.attendance, .session(session, Sample.council, []))
        guard case .table(let table) = paper.body[1] else { return #expect(Bool(false)) }
        #expect(table.rows.map { $0[1] } == Sample.council.members.map(\.name))
        #expect(table.rows.allSatisfy { $0[5].isEmpty } && table.rows[7][4] == "Vắng mặt")
        session.attendance = session.attendance.map { SeatAttendance(member: $0.member, presence: .invited) }
        #expect(text(try made(.attendance, .session(session, Sample.council, []))).contains("Có mặt: ……"))
    }

    @Test func `a congratulation list has names and achievements, and no money`() throws {
        var decision = PaperSample.decision(["Nguyễn Văn Đức", "Tổ 4"])
        decision.items[1].kind = .collective
        let words = text(try made(.honours, .decision(decision, target: nil)))
        #expect(
            words.contains("I. TẬP THỂ") && words.contains("II. CÁ NHÂN") && words.contains("Quyết định số 05/QĐ-UBND"))
        #expect(words.contains("\"Tên tập thể\"") && words.contains("TM. ỦY BAN NHÂN DÂN") && words.contains("Lưu: VT"))
        #expect(!words.contains("THỦ TRƯỞNG CƠ QUAN"))
        #expect(words.contains(decision.items[0].achievement) && !words.contains(decision.items[0].money.vietnamese))
    }

    @Test func `an appraisal report tells opinions, criteria met and remarks`() throws {
        let nomination = TestSeason().nomination
        var appraisal = Sample.appraisal("duc", of: nomination)
        appraisal.opinion = .withRemarks
        appraisal.remark = "Cần thêm minh chứng"
        var dossier = PaperDossier(nomination, name: "Nguyễn Văn Đức", detail: "", unit: "Trường", opinions: [])
        dossier.appraisals = [appraisal]
        let bare = PaperDossier(nomination, name: "Tổ 4", detail: "", unit: "Thôn", opinions: [])
        let words = text(try made(.appraisal, .dossiers([dossier, bare])))
        #expect(words.contains("Cần thêm minh chứng") && words.contains("Chưa thẩm định"))
        #expect(words.contains("02 hồ sơ được nộp") && words.contains("01 hồ sơ đã có ý kiến thẩm định"))
        #expect(words.contains(appraisal.appraiserName))
    }

    @Test func `an appraisal report says of dossiers that ended how they ended`() throws {
        let wanted: [(NominationStatus, String)] = [
            (.declined, "Từ chối hồ sơ: Trùng hồ sơ"), (.lapsed, "Quá hạn bổ sung: Trùng hồ sơ"),
            (.submitted, "Chưa thẩm định"), (.recommended, "Không có ý kiến thẩm định"),
        ]
        for (status, words) in wanted {
            var nomination = TestSeason().nomination
            (nomination.status, nomination.statusReason) = (status, "Trùng hồ sơ")
            let dossier = PaperDossier(nomination, name: "Tổ 4", detail: "", unit: "Thôn", opinions: [])
            let made = text(try made(.appraisal, .dossiers([dossier])))
            #expect(made.contains("\"\(words)\""), "\(status)")
            #expect(made.contains("01 hồ sơ từ chối hồ sơ") == (status == .declined))
        }
    }

    @Test func `a report is headed by what is put forward`() throws {
        let wanted: [(ParticipantKind, String, String)] = [
            (.individual, "Họ và tên: A.", "NGƯỜI BÁO CÁO"), (.household, "Hộ gia đình: A.", "ĐẠI DIỆN HỘ GIA ĐÌNH"),
            (.enterprise, "Tên doanh nghiệp: A.", "ĐẠI DIỆN DOANH NGHIỆP"),
            (.collective, "Tên tập thể: A.", "THỦ TRƯỞNG ĐƠN VỊ"),
        ]
        for (kind, name, signs) in wanted {
            let nomination = Nomination(
                id: Sample.id("n"), agency: Sample.agency.id, unit: Sample.school.id, occasion: Sample.yearly2026,
                participant: Sample.id("p"), kind: kind, award: SamplePlan.certificate,
                createdBy: Person.school.account.id, changed: Sample.now)
            let dossier = PaperDossier(nomination, name: "A", detail: "", unit: "Đơn vị", opinions: [])
            let words = text(try made(.report, .nomination(dossier)))
            #expect(words.contains(name) && words.contains(signs), "\(kind)")
        }
    }

    @Test
    func
        `statistics count recipients by form, occasion and person, and the forms behind them say that nobody compared them`()
        throws
    {
        var decision = PaperSample.decision(["A", "B", "C"])
        decision.items[0].work = .leader
        decision.items[0].gender = .woman
        decision.items[1].kind = .enterprise
        decision.items[2].kind = .household
        let statistics = AwardStatistics([decision], on: [], year: 2026)
        let paper = try made(.statistics, .statistics(statistics))
        guard case .table(let recipients) = paper.body[1], case .table(let people) = paper.body[2] else {
            return #expect(Bool(false))
        }
        #expect(recipients.rows[0].suffix(5) == ["1", "1", "1", "1", "3"])
        #expect(people.rows[0].suffix(6) == ["1", "1", "0", "1", "0", "0"])
        #expect(text(paper).contains("chưa đối chiếu với Thông tư"))
        #expect(
            paper.annexes.map(\.title) == ["0601.N", "0602.N", "0602.N", "0603.N"].map { "BIỂU SỐ \($0)/BNV-TĐKT" })
        #expect(paper.annexes.allSatisfy { $0.belonging.contains("Chưa đối chiếu") })
        #expect(
            text(try made(.statistics, .statistics(AwardStatistics([], on: [], year: 2027)))).contains(
                "chưa có quyết định"))
    }

    @Test(arguments: [PaperKind.plan, .honours, .ballot, .attendance])
    func `the new papers stand within the margins of the decree`(kind: PaperKind) throws {
        var session = TestSeason().session
        session.agenda[0].mode = .paper
        let item = PaperDossier(TestSeason().nomination, name: "Nguyễn Văn Đức", detail: "", unit: "", opinions: [])
        let subject: PaperSubject =
            switch kind {
            case .plan: .plan
            case .honours: .decision(PaperSample.decision(PaperSample.names(60)), target: nil)
            default: .session(session, Sample.council, [item])
            }
        for format in PaperMeasureTests.formats {
            let probe = try PaperFileProbe(try made(kind, subject), as: format)
            #expect(probe.words.allSatisfy { $0.left > 29.5 && $0.right < 195.5 && $0.bottom < 277.5 })
            #expect(abs(probe.size[0] - 210) < 0.5 && abs(probe.size[1] - 297) < 0.5)
            for page in 2...max(2, probe.pages) where page <= probe.pages {
                #expect(probe.words.first { $0.page == page }?.text == String(page))
            }
        }
    }
}
