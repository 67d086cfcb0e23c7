import Domain
import Foundation
import TestSupport
import Testing

@testable import Paperwork

@Suite struct TemplateFillTests {
    @Test(arguments: PaperKind.allCases)
    func `the program's own template of every kind passes its own check`(kind: PaperKind) throws {
        let file = try TemplateDraft.bytes(kind, named: "Mẫu")
        #expect(TemplateCheck.faults(file, for: kind) == [])
    }

    @Test func `the own template filled says what the paper made without one says`() throws {
        let words = try TemplateSample.words(TemplateSample.filled(TemplateSample.own(.decision), ["Nguyễn Văn Đức"]))
        let text = words.joined(separator: "\n")
        #expect(words[0] == "ỦY BAN NHÂN DÂNXÃ MẪU", "no empty line for a body above, and a break within the issuer")
        #expect(
            words.contains("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ MẪU"), "the office that decides in capitals, as without one")
        for wanted in [
            "Số: 05/QĐ-UBND", "Mẫu, ngày 22 tháng 11 năm 2026", "ỦY BAN NHÂN DÂN XÃ MẪU", "QUYẾT ĐỊNH",
            "Căn cứ Nghị định số 152/2025/NĐ-CP;", "Điều 1. Tặng", "Nguyễn Văn Đức", "Nguyễn Đức Thắng", "DANH SÁCH",
            "Lưu: VT, hồ sơ khen thưởng.",
        ] { #expect(text.contains(wanted), "\(wanted)") }
        #expect(!text.contains("{"))
    }

    @Test func `a field that Word cut into runs is found, the letters around it stay in theirs`() throws {
        let cut = TemplateSample.paragraph("Kính biết: {Trích", " ", "y&#7871;u} (", "số {Số}/{Ký hiệu})")
        let file = try TemplateSample.own(.decision, with: cut)
        #expect(TemplateCheck.faults(file, for: .decision) == [])
        let words = try TemplateSample.words(TemplateSample.filled(file, ["Nguyễn Văn Đức"]))
        let title = PaperSample.decision(["Nguyễn Văn Đức"]).title
        #expect(words[0] == "Kính biết: \(title) (số 05/QĐ-UBND)")
    }

    @Test func `a field is found in another way of composing letters, and in capitals gives capitals`() throws {
        let other = "{Cơ quan}".decomposedStringWithCanonicalMapping
        let file = try TemplateSample.own(
            .decision, with: TemplateSample.paragraph(other) + TemplateSample.paragraph("{ CƠ QUAN }"))
        #expect(TemplateCheck.faults(file, for: .decision) == [])
        let words = try TemplateSample.words(TemplateSample.filled(file, ["Nguyễn Văn Đức"]))
        #expect(words[0] == "Ủy ban nhân dân xã Mẫu" && words[1] == "ỦY BAN NHÂN DÂN XÃ MẪU")
    }

    @Test func `a row with fields of a list is repeated for each of it, and keeps what else stands in it`() throws {
        let row = TemplateSample.row("{Dòng: TT}.", "{Dòng: Họ và tên, tên tập thể}", "ký nhận")
        let file = try TemplateSample.own(.decision, with: row)
        #expect(TemplateCheck.faults(file, for: .decision) == [])
        let words = try TemplateSample.words(TemplateSample.filled(file, ["Nguyễn Văn Đức", "Đỗ Thị Ngọc Ánh"]))
        #expect(words.prefix(6) == ["1.", "Nguyễn Văn Đức", "ký nhận", "2.", "Đỗ Thị Ngọc Ánh", "ký nhận"])
    }

    @Test(arguments: [
        "{{Số}}", "{Trích yếu}", "}{", "<w:br/> & \"x\"", "Nguyễn 😀 Văn", String(repeating: "ă", count: 300),
    ])
    func `whatever stands in a name stays a name`(name: String) throws {
        let row = TemplateSample.row("{Dòng: Họ và tên, tên tập thể}", "{Trích yếu}")
        let file = try TemplateSample.own(.decision, with: row)
        let made = try TemplateSample.filled(file, [name])
        #expect(try TemplateSample.words(made)[0] == name)
        #expect(try TemplateSample.words(made).filter { $0 == name }.count == 2, "in the row and in the list")
    }

    @Test func `marks that turn the direction of reading are left out`() throws {
        let row = TemplateSample.row("{Dòng: Họ và tên, tên tập thể}")
        let made = try TemplateSample.filled(TemplateSample.own(.decision, with: row), ["An\u{202e}hK"])
        #expect(try TemplateSample.words(made)[0] == "AnhK")
    }

    @Test func `fields in a header are filled, and every other part passes byte for byte`() throws {
        let own = try TemplateSample.own(.decision)
        let header = try TemplateSample.text(of: own, part: "word/header1.xml")
            .replacing("</w:hdr>", with: TemplateSample.paragraph("{Ký hiệu}") + "</w:hdr>")
        let file = try TemplateSample.changed(own, ["word/header1.xml": header])
        let made = try TemplateSample.filled(file, ["Nguyễn Văn Đức"])
        #expect(try TemplateSample.text(of: made, part: "word/header1.xml").contains(">QĐ-UBND<"))
        #expect(
            try TemplateSample.text(of: made, part: "word/styles.xml")
                == TemplateSample.text(of: own, part: "word/styles.xml"))
    }

    @Test func `the columns offered are those the papers have`() throws {
        var session = TestSeason().session
        session.agenda[0].mode = .paper
        let item = PaperDossier(TestSeason().nomination, name: "Người", detail: "", unit: "", opinions: [])
        let guidance = Guidance(
            papers: [RequiredPaper(code: "r", name: "Báo cáo", award: "x")], deadline: Sample.now, place: "UBND",
            notes: "")
        let subjects: [PaperKind: PaperSubject] = [
            .decision: .decision(PaperSample.decision(["A"]), target: nil),
            .submission: .decision(PaperSample.decision(["A"]), target: nil),
            .honours: .decision(PaperSample.decision(["A"]), target: nil), .dossiers: .dossiers([item]),
            .appraisal: .dossiers([item]), .invitation: .session(session, Sample.council, [item]),
            .minutes: .session(session, Sample.council, [item]),
            .voteCount: .session(session, Sample.council, [item]),
            .ballot: .session(session, Sample.council, [item]),
            .attendance: .session(session, Sample.council, [item]), .report: .nomination(item),
            .guidance: .guidance(guidance),
        ]
        for (kind, subject) in subjects {
            let paper = try #require(PaperDraft.paper(kind, of: PaperSample.record(subject)), "\(kind)")
            let values = TemplateValues(paper, of: PaperSample.record(subject))
            let titles = Set(values.tables.flatMap { $0.columns.map(\.title) })
            #expect(titles == Set(TemplateFields(kind).columns), "\(kind)")
            #expect((paper.head.number != nil) == TemplateFields.numbered.contains(kind), "\(kind)")
        }
    }
}
