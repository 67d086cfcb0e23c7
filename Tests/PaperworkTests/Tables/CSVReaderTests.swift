import Domain
import Foundation
import Reading
import Testing

@testable import Paperwork

@Suite struct CSVReaderTests {
    private func cells(_ bytes: [UInt8]) throws -> [[String]] {
        try TableFile.read(bytes).rows.map { $0.cells.map(\.said) }
    }

    @Test(arguments: [
        "Tên,Loại\nAn,cá nhân\n", "Tên;Loại\r\nAn;cá nhân\r\n", "Tên\tLoại\rAn\tcá nhân", "sep=;\nTên;Loại\nAn;cá nhân",
        "\u{FEFF}Tên,\"Loại\"\n\n\"An\",cá nhân",
    ]) func `commas, semicolons and tabs are found out`(text: String) throws {
        #expect(try cells(Array(text.utf8)) == [["Tên", "Loại"], ["An", "cá nhân"]])
    }

    @Test func `quotes keep dividers, marks and line ends, and rows keep their line numbers`() throws {
        let text = "Tên,Chức vụ\n\"Tổ \"\"Ong\"\"\",\"a, b\nc\"\n,\nChi,x"
        let table = try TableFile.read(Array(text.utf8))
        #expect(table.rows.map(\.number) == [1, 2, 5])
        #expect(table.rows[1].cells == [.text("Tổ \"Ong\""), .text("a, b\nc")])
        #expect(throws: TableFault.openQuote(line: 2)) { try cells(Array("a,b\n\"c,d\n".utf8)) }
    }

    @Test func `a number with a decimal comma does not make the comma the divider`() throws {
        #expect(
            try cells(Array("Tên;Điểm;Ngày\nAn;1.234,5;27/3/2026\nChi;2,5;1/4/2026".utf8))[1] == [
                "An", "1.234,5", "27/3/2026",
            ])
    }

    private static let people = """
        Họ và tên;Chức vụ, nơi làm việc;Đơn vị
        Nguyễn Thị Ngọc Ánh;Giáo viên Trường Trung học cơ sở;Trường Trung học cơ sở
        Đỗ Văn Đức;Trưởng phòng Văn hóa và Xã hội;Ủy ban nhân dân xã
        Phạm Thị Hường;Công chức tư pháp hộ tịch;Ủy ban nhân dân xã
        """

    /// Letters, and the five tones as bytes behind them.
    private static func windows1258(_ text: String) -> [UInt8] {
        let tones: [UInt32: UInt8] = [0x300: 0xCC, 0x309: 0xD2, 0x303: 0xDE, 0x301: 0xEC, 0x323: 0xF2]
        let own: [String: UInt8] = [
            "ă": 0xE3, "Ă": 0xC3, "đ": 0xF0, "Đ": 0xD0, "ơ": 0xF5, "Ơ": 0xD5, "ư": 0xFD, "Ư": 0xDD,
        ]
        return text.flatMap { letter -> [UInt8] in
            let parts = String(letter).decomposedStringWithCanonicalMapping.unicodeScalars
            let base = String(String.UnicodeScalarView(parts.filter { tones[$0.value] == nil }))
                .precomposedStringWithCanonicalMapping
            let byte = own[base] ?? UInt8(truncatingIfNeeded: base.unicodeScalars.first?.value ?? 0)
            return [byte] + parts.compactMap { tones[$0.value] }
        }
    }

    @Test func `TCVN3, VNI, Windows-1258 and UTF-16 come out in Unicode`() throws {
        let text = CSVReaderTests.people
        let plain = try cells(Array(text.utf8))
        #expect(plain.count == 4 && plain[1].count == 3)
        func folded(_ rows: [[String]]) -> [[String]] { rows.map { $0.map { Folded($0).text } } }
        let tcvn = try TableFile.read(OldCodes.bytes(OldCodes.tcvn3(text)))
        #expect(tcvn.letters == [.tcvn3])
        // That code has no capitals with marks.
        #expect(tcvn.rows[1].cells.first == .text("Nguyễn Thị Ngọc ánh"))
        let windows = try TableFile.read(CSVReaderTests.windows1258(text))
        #expect(windows.letters == [.windows1258])
        #expect(folded(windows.rows.map { $0.cells.map(\.said) }) == folded(plain))
        let vni = try TableFile.read(OldCodes.bytes(OldCodes.vni(text)))
        #expect(vni.letters == [.vni])
        #expect(folded(vni.rows.map { $0.cells.map(\.said) }) == folded(plain))
        let wide = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try cells([0xFF, 0xFE] + wide) == plain)
        #expect(throws: TableFault.letters) { try cells([0x61, 0x2C, 0xE9, 0x0A, 0xFF, 0xFE, 0xC0]) }
    }

    @Test func `a text over its own limit is told that limit, not the one of workbooks`() {
        let row = Array("Nguyễn Văn An;Giáo viên;Trường THCS\n".utf8)
        let bytes = Array(repeatElement(row, count: 12 * 1_024 * 1_024 / row.count).joined())
        #expect(throws: TableFault.textTooLarge) { try TableFile.read(bytes) }
    }

    @Test func `a picture, a PDF and nothing at all are no tables`() {
        #expect(throws: TableFault.empty) { try TableFile.read([]) }
        #expect(throws: TableFault.empty) { try TableFile.read(Array("\n \n".utf8)) }
        #expect(throws: TableFault.binary) { try TableFile.read([0x89, 0x50, 0x4E, 0x47, 1, 2]) }
        #expect(throws: TableFault.binary) { try TableFile.read(Array("%PDF-1.7\n".utf8)) }
        #expect(throws: TableFault.oldExcel) { try TableFile.read([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) }
    }
}

@Suite struct TableValueTests {
    @Test(arguments: [
        ("27/3/2026", 27, 3, 2026), ("27-03-2026", 27, 3, 2026), (" 01.4.2026 ", 1, 4, 2026),
        ("2026-03-27", 27, 3, 2026),
    ]) func `days as offices type them`(typed: String, day: Int, month: Int, year: Int) {
        #expect(TableValue.day(.text(typed)) == Day(year, month, day))
    }

    @Test(arguments: ["31/2/2026", "3/27/2026", "27/3/26", "hôm qua", ""]) func `what is no day is none`(typed: String)
    {
        #expect(TableValue.day(.text(typed)) == nil)
    }

    @Test(arguments: [
        ("1.234,5", "1234.5"), ("1 234,5", "1234.5"), ("1,234.5", "1234.5"), ("1.234", "1234"),
        ("1.234.567", "1234567"),
        ("12,5", "12.5"), ("12.5", "12.5"), ("0,4", "0.4"), ("0.400", "0.400"), ("-3", "-3"), ("1,234,567", "1234567"),
    ]) func `numbers as offices type them`(typed: String, number: String) {
        #expect(TableValue.number(.text(typed)) == number)
    }

    @Test(arguments: ["1.2.3", "1,2,3", "12a", "", ",5", "1.23.456"]) func `what is no number is none`(typed: String) {
        #expect(TableValue.number(.text(typed)) == nil)
    }
}
