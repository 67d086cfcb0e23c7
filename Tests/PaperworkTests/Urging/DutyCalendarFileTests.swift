import Domain
import Paperwork
import TestSupport
import Testing
import Wording

@Suite struct DutyCalendarFileTests {
    @Test func `a duty is a whole day with escaped words, short lines, and a name that stays when its day moves`()
        throws
    {
        func file(_ day: Day) -> String {
            let duty = Duty(
                .supplement, .unit(Sample.school.id),
                name: "Tổ 1; Tổ 2, \\ và\nTổ 3 " + String(repeating: "ệ", count: 60),
                due: day, ground: .office, subject: .nomination(Sample.id("n1")))
            return String(decoding: DutyCalendarFile.write([duty], at: Sample.now, in: .vietnamese), as: UTF8.self)
        }
        let text = file(Sample.day(2026, 12, 31))
        #expect(text.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"))
        #expect(text.contains("Tổ 1\\; Tổ 2\\, \\\\ và\\nTổ 3"))
        #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        let moved = file(Sample.day(2027, 1, 5))
        func name(_ text: String) -> Substring? { text.split(separator: "\r\n").first { $0.hasPrefix("UID:") } }
        #expect(name(text) != nil && name(text) == name(moved))
    }
}
