import Domain
import Foundation
import TestSupport
import Testing

@testable import Paperwork

@Suite struct InspectionPaperTests {
    private let office = PaperOffice(agency: "Ủy ban nhân dân xã Mẫu", place: "Mẫu", standing: "", chairman: "")

    private func paper(findings: Int = 1) -> OfficialPaper {
        let visit = Sample.inspection(status: .recorded, record: Sample.inspectionRecord())
        return InspectionPaper(
            office, SamplePlan.caoMinhLike, visit, Sample.inspectionRecord(), unit: "Trường THCS Mẫu <b>",
            findings: (0..<findings).map { Sample.finding("f\($0)", of: visit) }
        ).paper
    }

    @Test(arguments: PaperMeasureTests.formats)
    func `the record stands in the frame of Decree 30 of 2020, with the signatures under it`(
        format: PaperFileFormat
    ) throws {
        let probe = try PaperFileProbe(paper(), as: format)
        #expect(abs(probe.size[0] - 210) < 0.5 && abs(probe.size[1] - 297) < 0.5)
        #expect(probe.words.allSatisfy { $0.left > 29.5 && $0.right < 195.5 && $0.bottom < 277.5 })
        let issuer = try #require(probe.place("ĐOÀN KIỂM TRA"))
        let state = try #require(probe.place("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
        #expect(issuer.right < state.left)
        let title = try #require(probe.place("BIÊN BẢN"))
        #expect(abs(title.middle - 112.5) < 1, "in the middle between the margins")
        let unit = try #require(probe.place("ĐẠI DIỆN ĐƠN VỊ"))
        let leader = try #require(probe.place("TRƯỞNG ĐOÀN"))
        #expect(unit.right < leader.left && abs(unit.top - leader.top) < 1)
        #expect(try #require(probe.place("Bùi Quang Huy", page: probe.pages)).top > leader.bottom)
    }

    @Test func `a record with many findings goes on over pages and loses none`() throws {
        let probe = try PaperFileProbe(paper(findings: 60), as: .pdf)
        #expect(probe.pages > 2 && probe.count("15/12/2026") == 60)
        #expect(probe.words.allSatisfy { $0.left > 29.5 && $0.right < 195.5 && $0.bottom < 277.5 })
    }

    @Test func `it tells every line's answer, what was found, and says where there was nothing`() throws {
        let tables = paper().body.compactMap { block -> PaperTable? in
            if case .table(let table) = block { return table }
            return nil
        }
        #expect(tables.map(\.rows.count) == [2, 1])
        #expect(tables[0].rows[1] == ["2", "Sổ theo dõi", "Chưa thực hiện", "Không có sổ"])
        #expect(tables[1].rows[0][3] == "15/12/2026")
        let none = paper(findings: 0).body
        #expect(none.contains(.paragraph("Không có phát hiện phải khắc phục.")))
        #expect(!none.contains(.paragraph("Không có.")), "nobody said so")
        #expect(paper().head.number?.line == "Số:         /BB-ĐKT")
    }

    @Test func `what nobody wrote is left out, the parts are numbered on, and the unit has room for its opinion`() {
        func headings(_ change: (inout InspectionRecord) -> Void) -> [String] {
            var record = Sample.inspectionRecord()
            change(&record)
            let visit = Sample.inspection(status: .recorded, record: record)
            let paper = InspectionPaper(office, SamplePlan.caoMinhLike, visit, record, unit: "Trường", findings: [])
            return paper.paper.body.compactMap { if case .heading(let text) = $0 { text } else { nil } }
        }
        #expect(
            headings { ($0.strengths, $0.difficulties, $0.proposals) = ("", "", "") } == [
                "I. THÀNH PHẦN", "II. NỘI DUNG KIỂM TRA", "III. PHÁT HIỆN PHẢI KHẮC PHỤC",
                "IV. Ý KIẾN CỦA ĐƠN VỊ ĐƯỢC KIỂM TRA",
            ])
        #expect(
            headings { $0.proposals = "Cấp máy" }.suffix(2) == [
                "VI. KIẾN NGHỊ", "VII. Ý KIẾN CỦA ĐƠN VỊ ĐƯỢC KIỂM TRA",
            ])
    }

    @Test func `the team is named with post or unit`() throws {
        let visit = Sample.inspection(status: .recorded, record: Sample.inspectionRecord())
        var paper = InspectionPaper(
            office, SamplePlan.caoMinhLike, visit, Sample.inspectionRecord(), unit: "Trường", findings: [])
        let leader = try #require(visit.leader)
        paper.posts = [leader.account: "Chủ nhiệm Ủy ban Kiểm tra"]
        let words = paper.paper.body.map { "\($0)" }.joined()
        #expect(words.contains("\(leader.name) (Chủ nhiệm Ủy ban Kiểm tra, Trưởng đoàn)"))
    }

    @Test func `signatures drawn on the device stand over the names, others side by side, in Word and on the page`()
        throws
    {
        let png = Array(
            try #require(
                Data(
                    base64Encoded:
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
                )))
        let visit = Sample.inspection(status: .recorded, record: Sample.inspectionRecord())
        var minutes = InspectionPaper(
            office, SamplePlan.caoMinhLike, visit, Sample.inspectionRecord(), unit: "Trường", findings: [])
        #expect(try !pictures(minutes.paper).contains("rIdKy"))
        minutes.drawn = [
            ("Trần Thị Hoa", png), ("cô <hiệu> trưởng", png), ("Người hỏng", Array("không phải ảnh".utf8)),
        ]
        let paper = minutes.paper
        guard case .pair(let unit, let leader) = paper.close else { return #expect(Bool(false)) }
        #expect(unit.drawn == png && leader.drawn.isEmpty)
        let words = try pictures(paper)
        #expect(
            words.contains("rIdKy0") && words.contains("rIdKy2") && !words.contains("rIdKy1"),
            "what is no picture is not")
        let file = try WordPackage(try PaperDraft.bytes(paper, as: .docx))
        #expect(file.names.filter { $0.hasPrefix("word/media/") } == ["word/media/ky-0.png", "word/media/ky-2.png"])
        let printed = try PaperDraft.bytes(paper, as: .pdf).map { String(UnicodeScalar($0)) }.joined()
        #expect(printed.components(separatedBy: "/Subtype /Image").count > 1)
        let probe = try PaperFileProbe(paper, as: .pdf)
        #expect(probe.place("Trần Thị Hoa") != nil && probe.place("Người hỏng") != nil)
    }

    private func pictures(_ paper: OfficialPaper) throws -> String {
        let file = try WordPackage(try PaperDraft.bytes(paper, as: .docx))
        return String(decoding: try file.bytes(of: "word/document.xml", atMost: 1_000_000), as: UTF8.self)
    }
}
