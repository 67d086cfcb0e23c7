import Domain
import Testing

@Suite struct LunarCalendarTests {
    /// Days printed on Vietnamese calendars. 2007 and 2030 differ from China's, where the new moon comes after midnight
    /// (18/02/2007, 03/02/2030); 1985 does by a whole month (20/02).
    @Test(arguments: [
        (1985, "1985-01-21"), (2007, "2007-02-17"), (2020, "2020-01-25"), (2021, "2021-02-12"), (2022, "2022-02-01"),
        (2023, "2023-01-22"), (2024, "2024-02-10"), (2025, "2025-01-29"), (2026, "2026-02-17"), (2027, "2027-02-06"),
        (2028, "2028-01-26"), (2029, "2029-02-13"), (2030, "2030-02-02"), (2031, "2031-01-23"), (2032, "2032-02-11"),
        (2033, "2033-01-31"), (2034, "2034-02-19"), (2035, "2035-02-08"),
    ])
    func `Tết falls on the day of the new moon in Hà Nội`(year: Int, day: String) {
        #expect(LunarCalendar.newYear(year)?.description == day)
    }

    @Test(arguments: [
        (2023, "2023-04-29"), (2024, "2024-04-18"), (2025, "2025-04-07"), (2026, "2026-04-26"), (2027, "2027-04-16"),
        (2028, "2028-04-04"), (2029, "2029-04-23"), (2030, "2030-04-12"),
    ])
    func `the tenth of the third month moves with the moon and over a leap second month`(year: Int, day: String) {
        #expect(LunarCalendar.day(10, month: 3, of: year)?.description == day)
    }

    @Test(arguments: [
        // Trung thu; ông Công ông Táo, which lies in the next year of the sun.
        (15, 8, 2025, "2025-10-06"), (15, 8, 2026, "2026-09-25"), (23, 12, 2025, "2026-02-10"),
        // 2033 has a leap eleventh month: the twelfth begins a month later.
        (1, 11, 2033, "2033-11-22"), (1, 12, 2033, "2034-01-20"),
    ])
    func `other days of the lunar year`(day: Int, month: Int, year: Int, expected: String) {
        #expect(LunarCalendar.day(day, month: month, of: year)?.description == expected)
    }

    @Test(arguments: [(0, 1, 2026), (31, 1, 2026), (1, 13, 2026), (1, 0, 2026), (1, 1, 1899)])
    func `there is no such lunar day`(day: Int, month: Int, year: Int) {
        #expect(LunarCalendar.day(day, month: month, of: year) == nil)
    }
}
