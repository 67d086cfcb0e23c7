import Domain
import Testing

@testable import Paperwork

@Suite struct SheetListTests {
    @Test func `what a workbook cannot hold as it stands is read again as it was`() throws {
        let texts = ["a\u{0B}b", "_x000D_", "dòng 1\r\ndòng 2", " đầu và cuối ", "<b>&\"'", "_x00", "\u{FFFF}", "=1+1"]
        var out = OutTable("Trang \"1\" & <2>", texts)
        out.add(texts + ["thừa"])
        let read = try TableFile.read(try out.xlsx())
        let expected = texts.map { TableCell.text($0 == "\u{FFFF}" ? "\u{FFFD}" : $0) }
        #expect(read.sheet == "Trang '1' & <2>")
        #expect(read.rows.map(\.cells) == [expected, expected + [.text("thừa")]])
    }

    @Test func `a wide table keeps its columns apart, empty cells too`() throws {
        var out = OutTable("Rộng", (0..<60).map { "Cột \($0)" })
        out.add((0..<60).map { $0 % 7 == 3 ? .number(-$0) : .text($0 % 2 == 0 ? "" : "như nhau") })
        let cells = try TableFile.read(try out.xlsx()).rows[1].cells
        #expect(cells.count == 60 && cells[0] == .empty && cells[1] == .text("như nhau") && cells[59] == .number("-59"))
        #expect(cells[27] == .text("như nhau") && cells[31] == .number("-31"))
    }

    @Test func `a text longer than a cell takes is cut, and the rest of the list stands`() throws {
        var out = OutTable("Dài", ["A", "B"])
        out.add([.text(String(repeating: "ữ", count: 40_000)), .text("sau")])
        let cells = try TableFile.read(try out.xlsx()).rows[1].cells
        #expect(cells == [.text(String(repeating: "ữ", count: 16_000)), .text("sau")])
    }

    @Test func `the same list is the same file`() throws {
        var out = OutTable("Danh sách", ["Tên"])
        out.add(["Đỗ Ánh"])
        #expect(try out.xlsx() == out.xlsx())
    }
}
