import Domain
import Foundation
import TestSupport
import Testing
import Wording

@testable import Paperwork

@Suite struct NominationTableTests {
    private let table = NominationTable(plan: SamplePlan.caoMinhLike)

    private func read(_ text: String) throws -> (match: TableMatch, lines: [NominationLine]) {
        try table.lines(of: try TableFile.read(Array(text.utf8)))
    }

    @Test func `a list as offices write it is read, with its parts, days and several themes`() throws {
        let text = """
            DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG;;;;;;
            STT;HỌ VÀ TÊN;Chức vụ;Hình thức đề nghị;Thành tích đạt được;Từ ngày;Đến;Nội dung thi đua
            I. CÁ NHÂN;;;;;;;
            1;Đỗ Thị Ánh ;Giáo viên;Giấy khen;Số hóa học bạ;5/1/2026;30.06.2026;b; 
            """.replacing("b; ", with: "\"b; Nội dung c\"")
        let (match, lines) = try read(text)
        #expect(match.header == 2 && match.passedOver == [3])
        #expect(
            lines == [
                NominationLine(
                    row: 4, name: "Đỗ Thị Ánh", detail: "Giáo viên", kind: .individual, award: SamplePlan.certificate,
                    achievement: "Số hóa học bạ", first: Sample.day(2026, 1, 5), last: Sample.day(2026, 6, 30),
                    themes: ["b", "c"])
            ])
    }

    @Test func `a cell that is no day, no form or no theme is told with what was read`() throws {
        let line = try read("Tên,Hình thức,Từ ngày,Nội dung thi đua\nAn,Huân chương,hôm qua,x; a").lines[0]
        #expect(line.problems.map(\.reason.field) == ["award", "first", "themes"])
        #expect(line.problems.map(\.reason.code) == [.cellUnknown, .dateMalformed, .cellUnknown])
        #expect(line.problems.map(\.read) == ["Huân chương", "hôm qua", "x; a"])
        #expect(line.themes == ["a"])
    }

    @Test func `the template offers the plan's forms, themes and criteria, and its example is never read`() throws {
        let bytes = try table.form.template(in: .vietnamese)
        let lists = try TableFile.read(bytes, sheet: "Danh mục").rows.flatMap(\.cells)
        for award in SamplePlan.caoMinhLike.awards { #expect(lists.contains(.text(award.name))) }
        #expect(lists.contains(.text("Nội dung c")))
        #expect(throws: TableFault.noRows) { try table.lines(of: try TableFile.read(bytes)) }
    }
}
