import Domain
import Testing

struct DayTests {
    @Test(
        "Days that do not exist are refused",
        arguments: [
            "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "1899-12-31", "3000-01-01", "2026-1-01",
            "2026-01-1",
            "26-01-01", "2026/01/01", "2026-01-01T", "２026-01-01", "+026-01-01", "",
        ])
    func refuses(text: String) {
        #expect(Day(text) == nil)
    }

    @Test(
        "Days are read and printed",
        arguments: [
            ("1970-01-01", 0, 4), ("1900-01-01", -25_567, 1), ("2000-02-29", 11_016, 2), ("2026-04-30", 20_573, 4),
            ("2028-02-29", 21_243, 2), ("2999-12-31", 376_199, 2),
        ])
    func reads(text: String, number: Int, weekday: Int) throws {
        let day = try #require(Day(text))
        #expect(day.number == number)
        #expect(day.weekday == weekday)
        #expect(day.description == text)
        #expect(Day(number: number) == day)
    }

    @Test("Every day of 1900–2999 follows the day before it")
    func continuous() throws {
        var day = try #require(Day(1900, 1, 1))
        for number in (day.number + 1)...376_199 {
            let next = Day(number: number)
            #expect(day < next && next.number == number)
            day = next
        }
        #expect(day.description == "2999-12-31")
    }

    @Test("Offices write a leading zero for small days and for January and February only")
    func offices() throws {
        #expect(try #require(Day(2026, 4, 1)).vietnamese == "01/4/2026")
        #expect(try #require(Day(2026, 2, 5)).vietnamese == "05/02/2026")
        #expect(try #require(Day(2026, 12, 31)).inWords == "ngày 31 tháng 12 năm 2026")
        #expect(try #require(Day(2026, 1, 9)).inWords == "ngày 09 tháng 01 năm 2026")
    }

    @Test("A period includes both its ends")
    func period() throws {
        let days = try (1...4).map { try #require(Day(2026, 5, $0)) }
        let period = try #require(Period(days[1], days[2]))
        #expect(days.map(period.contains) == [false, true, true, false])
        #expect(Period(days[1], days[0]) == nil)
        #expect(period.overlaps(try #require(Period(days[2], days[3]))))
        #expect(!period.overlaps(try #require(Period(days[3], days[3]))))
    }
}
