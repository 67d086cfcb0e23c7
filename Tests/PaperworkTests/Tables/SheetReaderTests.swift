import Domain
import Testing
import Wording

@testable import Paperwork

@Suite struct SheetReaderTests {
    private func rows(_ sample: XlsxSample, sheet: String? = nil) throws -> [TableRow] {
        try TableFile.read(sample.bytes, sheet: sheet).rows
    }

    @Test func `texts, numbers, flags, days and formulas are read for what they are`() throws {
        let sample = XlsxSample(
            """
            <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3"><v>1234.5</v></c><c r="C3" t="b"><v>1</v></c>\
            <c r="D3" s="1"><v>46108</v></c><c r="E3" s="2"><v>46108.75</v></c><c r="F3" s="3"><v>46108</v></c>\
            <c r="G3" t="str"><f>A1&amp;"x"</f><v>ghép</v></c><c r="H3" t="e"><v>#N/A</v></c>\
            <c r="J3" t="d"><v>2026-03-27</v></c><c r="K3"><v>0.1</v></c><c r="L3"><v>912345678</v></c></row>
            """, shared: ["<t>một</t>", "<r><t>Đỗ </t></r><r><t>Ánh</t></r><rPh><t>phiên âm</t></rPh>"])
        let day = try #require(Day(2026, 3, 27))
        #expect(
            try rows(sample) == [
                TableRow(
                    number: 3,
                    cells: [
                        .text("Đỗ Ánh"), .number("1234.5"), .flag(true), .day(day), .day(day), .number("46108"),
                        .text("ghép"), .error("#N/A"), .empty, .day(day), .number("0.1"), .number("912345678"),
                    ])
            ])
    }

    @Test func `workbooks that count from 1904 give the same days`() throws {
        let sample = XlsxSample("<row><c s=\"1\"><v>44646</v></c></row>")
        let old = sample.with(
            "xl/workbook.xml",
            sample.parts.first { $0.name == "xl/workbook.xml" }?.text.replacing(
                "<workbookPr/>", with: "<workbookPr date1904=\"1\"/>") ?? "")
        #expect(try rows(old).first?.cells == [.day(try #require(Day(2026, 3, 27)))])
    }

    @Test func `a sheet is found by its name without marks, and its absence is told with the names there are`() throws {
        let sample = XlsxSample(XlsxSample.row(1, ["a"]))
        #expect(try rows(sample, sheet: "khac").first?.cells == [.text("khác")])
        #expect(throws: TableFault.noSheet("Năm 2030", ["Danh sách", "Khác"])) { try rows(sample, sheet: "Năm 2030") }
    }

    @Test func `a hidden sheet is not taken for the first one`() throws {
        let sample = XlsxSample(XlsxSample.row(1, ["ẩn"]))
        let book = sample.parts.first { $0.name == "xl/workbook.xml" }?.text ?? ""
        let hidden = sample.with(
            "xl/workbook.xml", book.replacing("sheetId=\"1\"", with: "sheetId=\"1\" state=\"hidden\""))
        #expect(try TableFile.read(hidden.bytes).sheet == "Khác")
    }

    @Test func `what is written once over several merged rows holds for each of them`() throws {
        let data =
            XlsxSample.row(1, ["Trường Mẫu", "An"]) + XlsxSample.row(2, ["", "Bình"])
            + XlsxSample.row(3, ["", "Chi"])
        let sample = XlsxSample(data, after: "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>")
        #expect(
            try rows(sample).map(\.cells) == [
                [.text("Trường Mẫu"), .text("An")], [.text("Trường Mẫu"), .text("Bình")], [.empty, .text("Chi")],
            ])
    }

    @Test func `prefixes of another writer and escaped characters change nothing`() throws {
        let sample = XlsxSample("").with(
            "xl/worksheets/sheet1.xml",
            """
            <x:worksheet xmlns:x="urn:x"><x:sheetData><x:row r="1"><x:c r="B1" t="inlineStr"><x:is><x:t>a_x0041_ &amp; b</x:t>\
            </x:is></x:c></x:row></x:sheetData></x:worksheet>
            """)
        #expect(try rows(sample).first?.cells == [.empty, .text("aA & b")])
    }

    @Test func `hostile and broken workbooks are refused in a sentence`() throws {
        let good = XlsxSample(XlsxSample.row(1, ["a"]))
        let entity = good.with("xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet/>")
        #expect(throws: TableFault.entities) { try rows(entity) }
        #expect(throws: TableFault.cut) { try TableFile.read(Array(good.bytes.dropLast(40))) }
        #expect(throws: TableFault.macros) { try rows(good.with("xl/vbaProject.bin", "x")) }
        #expect(throws: TableFault.otherArchive) { try TableFile.read(DocxSample("").bytes) }
        #expect(throws: TableFault.cut) {
            try rows(good.with("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c><v>1</v></c>"))
        }
        #expect(throws: TableFault.damaged) {
            try rows(good.with("xl/_rels/workbook.xml.rels", "<Relationships/>"))
        }
        var bomb = good.zip
        bomb.entries[4].method = 8
        bomb.entries[4].unpackedSize = 3_000_000_000
        #expect(throws: TableFault.bomb) { try TableFile.read(bomb.bytes) }
        let wide = XlsxSample("<row r=\"1\"><c r=\"ZZ1\"><v>1</v></c></row>")
        #expect(throws: TableFault.tooManyColumns(200)) { try rows(wide) }
        let far = XlsxSample("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c><c r=\"B1\"><v>1</v></c></row>")
        #expect(try rows(far).first?.cells == [.empty, .number("1")], "a text that is not there is nothing")
        for fault in [TableFault.entities, .cut, .macros, .bomb, .damaged, .oldExcel, .letters, .binary, .noRows] {
            #expect(!fault.phrase.vietnamese.isEmpty && fault.phrase.vietnamese != fault.phrase.english)
        }
    }

    @Test(arguments: 0..<400) func `a spoiled workbook is read or refused and never more`(seed: Int) throws {
        var bytes = XlsxSample(XlsxSample.row(1, ["Tên", "Loại"]) + XlsxSample.row(2, ["An", "cá nhân"])).bytes
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(_ most: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(most))
        }
        for _ in 0...next(6) { bytes[next(bytes.count)] = UInt8(next(256)) }
        if seed.isMultiple(of: 5) { bytes.removeLast(next(bytes.count)) }
        do {
            #expect(try !TableFile.read(bytes).rows.isEmpty)
        } catch {
            #expect(!error.phrase.vietnamese.isEmpty)
        }
    }
}
