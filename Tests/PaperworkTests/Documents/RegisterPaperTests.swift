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

    @Test func `numbers without a paper stand below with what was written of them, and a corrected paper says so`()
        throws
    {
        let note = NumberNote(
            id: Sample.id("note"), agency: Sample.agency.id, kind: .decision, year: 2026, numbers: 3...4,
            reason: "Ngân sách <b>trường", notedBy: Person.clerk.account.id, noted: Sample.now)
        let gaps = [
            NumberGap(kind: .decision, numbers: 3...4, note: note),
            NumberGap(kind: .decision, numbers: 7...7, note: nil),
        ]
        let corrected = RegisterLine(
            kind: .decision, id: "c", number: "5/QĐ-UBND", day: Sample.now.day, subject: "Tặng", status: .issued,
            corrections: ["02/UBND-VHXH (01/12/2026)"])
        let paper = RegisterPaper(office, year: 2026, [corrected], gaps: gaps, now: Sample.now).paper
        let tables = paper.body.compactMap { if case .table(let table) = $0 { table } else { nil } }
        try #require(tables.count == 2)
        #expect(tables[0].rows[0][5] == "Đã đính chính: 02/UBND-VHXH (01/12/2026)")
        #expect(tables[1].rows.map { [$0[0], $0[2]] } == [["3–4", "Ngân sách <b>trường"], ["7", "Chưa giải thích"]])
    }

    @Test func `a year without papers makes a book that says so`() {
        let paper = RegisterPaper(office, year: 2026, [], now: Sample.now).paper
        #expect(paper.body == [.paragraph("Chưa có văn bản nào trong năm 2026.")])
    }
}
