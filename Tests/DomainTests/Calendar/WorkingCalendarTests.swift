import Domain
import Testing

@Suite struct WorkingCalendarTests {
    private func calendar(_ changes: [DayChange] = []) -> WorkingCalendar {
        WorkingCalendar(years: 2025...2031, changes: changes)
    }

    private func change(_ day: String, _ work: DayWork, reason: String = "Quyết định hoán đổi") throws -> DayChange {
        DayChange(try Make.day(day), work, reason: reason)
    }

    /// 2026 as the general rule has it: Tết Monday to Friday, Giỗ Tổ on a Sunday, two days of 2/9.
    @Test func `the holidays of 2026`() {
        #expect(
            HolidayRules.holidays(of: 2026).map(\.day.description) == [
                "2026-01-01", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-04-26",
                "2026-04-27", "2026-04-30", "2026-05-01", "2026-09-01", "2026-09-02",
            ])
        #expect(HolidayRules.holidays(of: 2026)[7].reason == .instead(of: .ancestors))
        #expect(HolidayRules.holidays(of: 2026).allSatisfy { $0.citation?.verified == false })
    }

    /// Tết 2027 is a Saturday: Saturday and Sunday give two working days after it.
    @Test func `a holiday on a weekend gives the next working day that is not off itself`() {
        #expect(
            HolidayRules.holidays(of: 2027).map(\.day.description) == [
                "2027-01-01", "2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08", "2027-02-09", "2027-02-10",
                "2027-02-11", "2027-04-16", "2027-04-30", "2027-05-01", "2027-05-03", "2027-09-01", "2027-09-02",
            ])
    }

    @Test(arguments: [(2024, "2024-09-03"), (2025, "2025-09-01"), (2026, "2026-09-01"), (2030, "2030-09-03")])
    func `the day beside the second of September is a working one`(year: Int, day: String) {
        #expect(HolidayRules.holidays(of: year).map(\.day.description).contains(day))
    }

    @Test(arguments: [
        ("2026-02-13", 1, "2026-02-23"), ("2026-02-13", 5, "2026-02-27"), ("2026-04-29", 1, "2026-05-04"),
        ("2026-10-31", 1, "2026-11-02"), ("2026-10-30", 20, "2026-11-27"), ("2026-12-31", 1, "2027-01-04"),
        ("2026-02-14", 0, "2026-02-23"), ("2026-11-24", 0, "2026-11-24"), ("2026-11-24", -3, "2026-11-24"),
    ])
    func `so many working days after a day`(day: String, count: Int, reached: String) throws {
        #expect(calendar().day(count, workingAfter: try Make.day(day)).description == reached)
    }

    @Test(arguments: [
        ("2026-02-13", "2026-02-23", 1), ("2026-02-13", "2026-02-22", 0), ("2026-11-24", "2026-11-24", 0),
    ])
    func `working days between two days are counted without the first`(from: String, to: String, count: Int) throws {
        #expect(calendar().workingDays(after: try Make.day(from), upTo: try Make.day(to)) == count)
    }

    @Test func `what the office says goes over the rule, weekends included`() throws {
        let calendar = calendar([try change("2026-08-31", .off), try change("2026-08-22", .working)])
        #expect(!calendar.isWorking(try Make.day("2026-08-31")))
        #expect(calendar.isWorking(try Make.day("2026-08-22")))
        #expect(calendar.holiday(on: try Make.day("2026-08-31"))?.reason == .office("Quyết định hoán đổi"))
        #expect(self.calendar([try change("2026-09-01", .working)]).isWorking(try Make.day("2026-09-01")))
    }

    @Test func `saying what holds anyway, or without a reason, is refused`() throws {
        #expect(try change("2026-08-23", .off).defects(over: calendar()).map(\.code) == [.dayAlreadyOff])
        #expect(try change("2026-08-24", .working).defects(over: calendar()).map(\.code) == [.dayAlreadyWorked])
        #expect(try change("2026-08-24", .off, reason: "").defects(over: calendar()).map(\.code) == [.missingReason])
        #expect(try change("2026-08-24", .off).defects(over: calendar()).isEmpty)
    }
}
