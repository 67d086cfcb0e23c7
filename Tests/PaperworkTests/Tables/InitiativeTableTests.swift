import Domain
import Foundation
import TestSupport
import Testing
import Wording

@testable import Paperwork

@Suite struct InitiativeTableTests {
    private let units = [Sample.school, Sample.village]

    private func read(_ text: String, own: ID<OrgUnit>? = nil) throws -> [InitiativeLine] {
        try InitiativeTable(units: units, ownUnit: own).lines(of: try TableFile.read(Array(text.utf8))).lines
    }

    @Test func `a register as offices keep it is read, several authors in one cell`() throws {
        let text = """
            SỔ SÁNG KIẾN NĂM 2026,,,,,
            STT,Tên sáng kiến,Đồng tác giả,Phạm vi,Ngày áp dụng,Nội dung,Đơn vị
            1,Tra cứu bằng mã,"Trần Thị Hoa; 60
            Lê Văn Bình; 40%",Trong xã,01.03.2026,In mã,\(Sample.school.name)
            """
        let line = try #require(try read(text).first)
        #expect(line.title == "Tra cứu bằng mã" && line.scope == .commune && line.unit == Sample.school.id)
        #expect(line.authors.map(\.name) == ["Trần Thị Hoa", "Lê Văn Bình"] && line.authors.map(\.share) == [60, 40])
        #expect(line.applied == Sample.day(2026, 3, 1) && line.problems == [])
    }

    @Test func `a unit's own file needs no unit, and what can not be read is told`() throws {
        let text = "Tên sáng kiến,Tác giả,Phạm vi,Áp dụng lần đầu,Nội dung\nGhế,Hoa,vũ trụ,hôm qua,\n"
        let line = try #require(try read(text, own: Sample.village.id).first)
        #expect(line.unit == Sample.village.id)
        #expect(line.problems.map(\.reason.code) == [.cellUnknown, .dateMalformed, .cellMissing])
        #expect(line.problems.map(\.reason.field) == ["scope", "applied", "summary"])
    }

    @Test func `the template names the units, and its example is never read`() throws {
        let table = InitiativeTable(units: units)
        let bytes = try table.form.template(in: .vietnamese)
        let lists = try TableFile.read(bytes, sheet: "Danh mục").rows.flatMap(\.cells)
        #expect(lists.contains(.text(Sample.village.name)) && lists.contains(.text("trong xã")))
        #expect(throws: TableFault.noRows) { try table.lines(of: try TableFile.read(bytes)) }
    }
}
