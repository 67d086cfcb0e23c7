import Domain
import Paperwork
import Testing
import Wording

@Suite struct HolidayFileTests {
    private func read(_ text: String) throws -> HolidayFile { try HolidayFile.read(Array(text.utf8)) }

    private func problems(_ text: String) -> [HolidayProblem] {
        let fault = #expect(throws: HolidayFault.self) { try read(text) }
        return fault?.problems ?? []
    }

    @Test func `days with names, in both spellings, with a mark, headings, remarks and quotes`() throws {
        let file = try read(
            "\u{FEFF}ngày,tên\r\n# theo thông báo\r\n2026-02-16,\"Tết, mùng \"\"một\"\"\"\r\n\r\n2/9/2026,Quốc khánh,off\r\n22/8/2026,Làm bù 31/8,working\r\n"
        )
        let days = file.changes.map { "\($0.day) \($0.work.rawValue) \($0.reason)" }
        #expect(
            days == [
                "2026-02-16 off Tết, mùng \"một\"", "2026-09-02 off Quốc khánh", "2026-08-22 working Làm bù 31/8",
            ])
    }

    @Test func `a year in the file is the file's alone, other years follow the rule`() throws {
        let (first, last) = (try #require(Day(2026, 1, 1)), try #require(Day(2027, 12, 31)))
        let period = try #require(Period(first, last))
        let calendar = try read("2026-09-02,Quốc khánh\n2026-08-22,Làm bù,working\n").calendar(around: period)
        #expect(calendar.holidays(of: 2026).map(\.day.description) == ["2026-09-02"])
        #expect(calendar.isWorking(try #require(Day(2026, 4, 30))))
        #expect(calendar.isWorking(try #require(Day(2026, 8, 22))))
        #expect(calendar.holidays(of: 2027).count == 14)
    }

    @Test func `everything wrong is told at once with its line`() {
        #expect(
            problems("2026-02-30,Tết\n2026-09-02\n2026-04-30,Chiến thắng,nghỉ\n2026-09-02,Quốc khánh\nngày,tên\n") == [
                .notADay(line: 1, text: "2026-02-30"), .noName(line: 2), .unknownWork(line: 3, text: "nghỉ"),
                .repeated(line: 4, first: 2), .notADay(line: 5, text: "ngày"),
            ])
        #expect(problems("2026-09-02,\"Quốc khánh\n") == [.openQuote(line: 1)])
    }

    @Test func `bytes that are no text, and far too many, are refused`() {
        let noText = #expect(throws: HolidayFault.self) { try HolidayFile.read([0x32, 0xFF, 0xFE]) }
        #expect(noText?.problems == [.notUTF8])
        let large = #expect(throws: HolidayFault.self) { try HolidayFile.read(Array(repeating: 0x20, count: 300_000)) }
        #expect(large?.problems == [.tooLarge])
    }

    @Test func `an empty file changes nothing`() throws { #expect(try read("").changes.isEmpty) }
}
