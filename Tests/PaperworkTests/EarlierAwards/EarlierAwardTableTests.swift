import Domain
import Paperwork
import TestSupport
import Testing
import Wording

@Suite struct EarlierAwardTableTests {
    private let table = EarlierAwardTable(units: [Sample.school, Sample.village])

    private func lines(_ text: String) throws -> [EarlierAwardLine] {
        try table.lines(of: try TableFile.read(Array(text.utf8))).lines
    }

    @Test func `its own template is read again, without the example`() throws {
        let bytes = try table.form.template(in: .vietnamese)
        #expect(throws: TableFault.self) { try table.lines(of: try TableFile.read(bytes)) }
        let columns = table.form.columns
        #expect(columns.filter(\.isRequired).map(\.field) == ["name", "form", "decision", "day"])
        #expect(Set(columns[3].choices.map(\.value)) == [Sample.school.id.text, Sample.village.id.text])
    }

    @Test func `what an office typed is read, heads of parts and signatures are passed over`() throws {
        let found = try lines(
            """
            DANH SÁCH KHEN THƯỞNG NĂM 2024,,,,
            Họ và tên,Hình thức,Số QĐ,Ngày ký,Đơn vị
            I. TẬP THỂ,,,,
            Tổ 5 ,Giấy khen,05/QĐ-UBND,5-1-2025,Trường THCS Mẫu
            Tổng cộng,1,,,
            """)
        #expect(found.count == 1)
        let line = try #require(found.first)
        #expect(line.name == "Tổ 5" && line.kind == .collective && line.unit == Sample.school.id)
        #expect(line.day == Sample.day(2025, 1, 5) && line.decision == "05/QĐ-UBND" && line.problems == [])
    }

    @Test func `what goes out comes in again, with a formula's beginning made harmless`() throws {
        let person = Sample.participant("x", "=HYPERLINK(1)")
        let award = EarlierAward(
            id: Sample.id("earlier"), agency: Sample.agency.id, participant: person.id, form: "Giấy khen",
            achievement: "Việc", period: Period(Sample.day(2024, 1, 1), Sample.day(2024, 2, 1)), decision: "1/QĐ",
            day: Sample.day(2024, 3, 1), enteredBy: Person.clerk.account.id, entered: Sample.now)
        let out = EarlierAwardRowsOut.table([(award, person)], [person.unit: Sample.school.name], in: .vietnamese)
        let csv = String(decoding: out.csv, as: UTF8.self)
        #expect(csv.contains("'=HYPERLINK(1)"))
        let line = try #require(try table.lines(of: try TableFile.read(out.csv)).lines.first)
        #expect(line.form == "Giấy khen" && line.day == award.day && line.first == award.period?.first)
        #expect(line.unit == Sample.school.id && line.problems == [])
    }
}
