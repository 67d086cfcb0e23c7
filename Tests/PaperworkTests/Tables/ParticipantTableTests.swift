import Domain
import Foundation
import TestSupport
import Testing
import Wording

@testable import Paperwork

@Suite struct ParticipantTableTests {
    private let table = ParticipantTable(units: Sample.units, groups: SamplePlan.caoMinhLike.participants)

    private func read(_ text: String) throws -> (match: TableMatch, lines: [ParticipantLine]) {
        try table.lines(of: try TableFile.read(Array(text.utf8)))
    }

    @Test func `columns are found in any order, with any marks, case and blanks, under lines of a heading`() throws {
        let text = """
            DANH SÁCH CÁN BỘ;;;;;
            Năm 2026;;;;;
            STT; GIỚI TÍNH ;đơn  vị (*);Ho va ten;Ghi chú;LOẠI
            1;Nữ;\(Sample.school.name.decomposedStringWithCanonicalMapping) ;Đỗ Thị  Ánh;x;Cá nhân
            """
        let (match, lines) = try read(text)
        #expect(match.header == 3 && match.unknown == ["Ghi chú"])
        #expect(
            lines == [
                ParticipantLine(
                    row: 4, unit: Sample.school.id, kind: .individual, name: "Đỗ Thị Ánh", gender: .woman)
            ])
    }

    @Test func `every cell that can not be read is told with its row, what was read and what may stand there`() throws {
        let text =
            "Tên,Loại đối tượng,Đơn vị,Công việc\n,robot,Trường Lạ,nằm\nAn,cá nhân,\(Sample.school.name),trực tiếp"
        let lines = try read(text).lines
        #expect(lines[0].problems.map(\.reason.field) == ["name", "kind", "unit", "work"])
        #expect(lines[0].problems.map(\.read) == ["", "robot", "Trường Lạ", "nằm"])
        #expect(lines[0].problems[1].reason.values["choices"]?.contains("cá nhân") == true)
        #expect(lines[1].problems == [] && lines[1].work == .direct)
    }

    @Test func `where no kind is told the name tells which is likely, and nothing is taken for it`() throws {
        let school = Sample.school.name
        let lines = try read(
            """
            Tên,Loại đối tượng,Đơn vị
            Trường THCS xã Mẫu,,\(school)
            HTX Rau sạch Mẫu,Hợp tác xã nông nghiệp,\(school)
            Đỗ Thị Ánh,Trường học,\(school)
            Đỗ Thị Ánh,,\(school)
            Đỗ Thị Ánh,robot,\(school)
            """
        ).lines
        #expect(lines.allSatisfy { $0.kind == nil })
        let reasons = lines.map { $0.problems.map(\.reason) }
        #expect(
            reasons.map { $0.map(\.code) } == [
                [.kindLikely], [.kindLikely], [.kindLikely], [.cellMissing], [.cellUnknown],
            ])
        #expect(reasons.map { $0[0].values["likely"] } == ["tập thể", "doanh nghiệp", "tập thể", nil, nil])
    }

    @Test func `direct work is known as offices type it`() throws {
        for words in ["Trực tiếp lao động", "Lao động trực tiếp", "người TRỰC TIẾP lao động"] {
            let line = try read("Tên,Loại,Đơn vị,Công việc\nAn,cá nhân,\(Sample.school.name),\(words)").lines[0]
            #expect(line.work == .direct && line.problems == [], "\(words)")
        }
        let leader = try read("Tên,Loại,Đơn vị,Công việc\nAn,cá nhân,\(Sample.school.name),Cán bộ quản lý").lines[0]
        #expect(leader.work == .leader)
    }

    @Test func `a file without the needed columns or without rows says so`() throws {
        #expect(throws: TableFault.noHeader(["Tên", "Loại đối tượng", "Đơn vị"])) { try read("a,b\nc,d") }
        let fault = #expect(throws: TableFault.self) { try read("DANH SÁCH,\nTên,Loại\nAn,cá nhân") }
        let said = fault?.phrase.vietnamese ?? ""
        #expect(
            said.contains("Thiếu cột: Đơn vị.") && said.contains("Dòng 2 được coi là dòng tên cột, gồm: “Tên”, “Loại”"))
        #expect(said.contains("Thuộc đơn vị"))
        #expect(throws: TableFault.noRows) { try read("Tên,Loại,Đơn vị\nVÍ DỤ: An,cá nhân,x") }
    }

    @Test func `titles as offices write them are known`() throws {
        let text =
            "STT,Họ và tên/Tên tập thể,\"Chức vụ, đơn vị công tác\",Thuộc đơn vị,Phân loại\n"
            + "1,Đỗ Thị Ánh,Giáo viên,\(Sample.school.name),cá nhân"
        let (match, lines) = try read(text)
        #expect(match.unknown == [])
        #expect(
            lines == [
                ParticipantLine(
                    row: 2, unit: Sample.school.id, kind: .individual, name: "Đỗ Thị Ánh", detail: "Giáo viên")
            ])
    }

    @Test func `rows that head a part say the kind, sums are passed over and signatures end the list`() throws {
        let text = """
            DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG,,,
            STT,Họ và tên/Tên tập thể,Chức vụ,Thuộc đơn vị
            I,TẬP THỂ (02),,
            1,Tập thể lớp 9A,,\(Sample.school.name)
            2,Công ty Mẫu,,\(Sample.village.name)
            ,Cộng: 2,,
            II. CÁ NHÂN,,,
            1,Đỗ Thị Ánh,Giáo viên,\(Sample.school.name)
            Tổng cộng: 3,,,
            ,,,"Mẫu, ngày 5 tháng 10 năm 2026"
            ,NGƯỜI LẬP,,HIỆU TRƯỞNG
            ,Lê Văn Mẫu,,Trần Thị Mẫu
            """
        let (match, lines) = try read(text)
        #expect(lines.map(\.name) == ["Tập thể lớp 9A", "Công ty Mẫu", "Đỗ Thị Ánh"])
        #expect(lines.map(\.kind) == [.collective, .collective, .individual])
        #expect(lines.allSatisfy { $0.problems.isEmpty })
        #expect(match.passedOver == [3, 6, 7, 9, 10, 11, 12])
    }

    @Test func `an unknown unit is answered with the nearest of a long list`() throws {
        let units =
            (1...40).map {
                OrgUnit(id: Sample.id("u\($0)"), agency: Sample.agency.id, name: "Thôn Mẫu \($0)", kind: .village)
            } + [OrgUnit(id: Sample.id("tram"), agency: Sample.agency.id, name: "Trạm Y tế", kind: .health)]
        let table = ParticipantTable(units: units, groups: [])
        let lines = try table.lines(of: try TableFile.read(Array("Tên,Loại,Đơn vị\nAn,cá nhân,Y tế xã".utf8))).lines
        #expect(lines[0].problems[0].reason.values["choices"]?.hasPrefix("Trạm Y tế; ") == true)
        #expect(lines[0].problems[0].reason.values["choices"]?.hasSuffix("(+33)") == true)
    }

    @Test func `a unit's own table needs no column for the unit`() throws {
        let own = ParticipantTable(units: [Sample.school], groups: [], ownUnit: Sample.school.id)
        let lines = try own.lines(of: try TableFile.read(Array("Tên,Loại\nAn,cá nhân".utf8))).lines
        #expect(lines.first?.unit == Sample.school.id)
    }

    @Test func `the template reads back: its example is passed over, a row below it is taken`() throws {
        let bytes = try table.form.template(in: .vietnamese)
        let read = try TableFile.read(bytes)
        #expect(read.others == ["Hướng dẫn", "Danh mục"])
        #expect(read.rows[0].cells.first == .text("Tên (*)"))
        #expect(throws: TableFault.noRows) { try table.lines(of: read) }
        var filled = read
        filled.rows.append(
            TableRow(number: 3, cells: [.text("An"), .empty, .text("cá nhân"), .text(Sample.school.name)]))
        let (match, lines) = try table.lines(of: filled)
        #expect(match.examples == 1 && match.unknown == [] && lines.count == 1 && lines[0].problems == [])
        #expect(try TableFile.read(bytes, sheet: "danh muc").rows.contains { $0.cells.contains(.text("hộ gia đình")) })
        let english = try TableFile.read(table.form.template(in: .english))
        #expect(throws: TableFault.noRows) { try table.lines(of: english) }
    }

    @Test func `what goes out comes in again as the same`() throws {
        let people = [
            Sample.participant("duc", "=HYPERLINK(\"x\")"),
            Sample.participant("anh", "Đỗ Thị \"Ánh\"; & <b>", detail: "Giáo viên, tổ 1"),
        ]
        let out = table.out(people, in: .vietnamese)
        for bytes in [try out.xlsx(), out.csv] {
            let lines = try table.lines(of: try TableFile.read(bytes)).lines
            #expect(lines.map(\.problems) == [[], []])
            #expect(lines.map(\.unit) == people.map(\.unit) && lines.map(\.group) == people.map(\.group))
            #expect(lines.map(\.work) == people.map(\.work) && lines.map(\.kind) == people.map(\.kind))
            #expect(lines[1].name == people[1].name && lines[1].detail == people[1].detail)
        }
        #expect(try TableFile.read(try out.xlsx()).rows[1].cells.first == .text("=HYPERLINK(\"x\")"))
        #expect(String(decoding: out.csv, as: UTF8.self).contains("\"'=HYPERLINK(\"\"x\"\")\""))
    }

    @Test func `numbers and days go out as what they are`() throws {
        var out = OutTable("Trang/1", ["Tên", "Tiền", "Ngày"])
        let day = try #require(Day(2026, 11, 22))
        out.add([.text("@a"), .number(1_500_000), .day(day)])
        let read = try TableFile.read(try out.xlsx())
        #expect(read.sheet == "Trang1" && read.rows[1].cells == [.text("@a"), .number("1500000"), .day(day)])
        #expect(String(decoding: out.csv.dropFirst(3), as: UTF8.self) == "Tên,Tiền,Ngày\r\n'@a,1500000,22/11/2026\r\n")
    }
}
