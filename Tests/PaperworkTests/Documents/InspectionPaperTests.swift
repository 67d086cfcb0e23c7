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
        #expect(none.contains(.heading("VI. KIẾN NGHỊ")) && none.contains(.paragraph("Không có.")))
        #expect(paper().head.number?.line == "Số:         /BB-ĐKT")
    }
}
