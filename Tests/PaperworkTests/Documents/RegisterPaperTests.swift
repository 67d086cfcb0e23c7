import Domain
import Paperwork
import TestSupport
import Testing

@Suite struct RegisterPaperTests {
    private let office = PaperOffice(agency: "Ủy ban nhân dân xã Mẫu", place: "Mẫu", standing: "", chairman: "")

    private func line(_ number: Int) -> RegisterLine {
        RegisterLine(
            kind: .decision, id: "d\(number)", number: "\(number)/QĐ-UBND", series: number, day: Sample.now.day,
            subject: "Tặng Giấy khen <b> {{số}}", signer: "Trần Văn Mẫu", status: number == 1 ? .replaced : .issued)
    }

    @Test func `the book lists every paper once and says what was replaced`() throws {
        let paper = RegisterPaper(office, year: 2026, [line(1), line(2)], now: Sample.now).paper
        guard case .table(let table) = paper.body.last else { return #expect(Bool(false), "no table") }
        #expect(table.rows.map { $0[1] } == ["1/QĐ-UBND", "2/QĐ-UBND"])
        #expect(table.rows[0][5] != "" && table.rows[1][5] == "")
        #expect(try PaperDraft.bytes(paper, as: .docx).starts(with: Array("PK".utf8)))
    }

    @Test func `a year without papers makes a book that says so`() {
        let paper = RegisterPaper(office, year: 2026, [], now: Sample.now).paper
        #expect(paper.body == [.paragraph("Chưa có văn bản nào trong năm 2026.")])
    }
}
