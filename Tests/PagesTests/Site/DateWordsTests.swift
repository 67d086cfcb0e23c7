import Domain
import Testing
import Wording

@Suite struct DateWordsTests {
    @Test func `days are said the way the office writes them`() throws {
        let day = try #require(Day(2026, 11, 24))
        #expect(day.dayAndMonth == "24/11")
        #expect(day.withWeekday(in: .vietnamese) == "thứ Ba, 24/11/2026")
        #expect(day.withWeekday(in: .english) == "Tuesday, 24/11/2026")
        let sunday = try #require(Day(2026, 11, 22))
        #expect(sunday.weekdayWord(in: .vietnamese) == "Chủ nhật")
        let early = try #require(Day(2026, 2, 5))
        #expect(early.dayAndMonth == "05/02")
    }

    @Test(arguments: [
        (-2, "trễ 2 ngày", "2 days late"), (-1, "trễ 1 ngày", "1 day late"), (0, "hôm nay", "today"),
        (8, "còn 8 ngày", "8 days left"),
    ])
    func `a distance is late, today or left`(days: Int, vietnamese: String, english: String) throws {
        let today = try #require(Day(2026, 12, 30))
        let day = today.adding(days: days)
        #expect(day.distance(from: today, in: .vietnamese) == vietnamese)
        #expect(day.distance(from: today, in: .english) == english)
    }

    @Test func `a moment is told in the time of Vietnam`() throws {
        let moment = Moment(try #require(Day(2026, 11, 24)), hour: 0, minute: 5)
        #expect(moment.words(in: .vietnamese) == "00:05 ngày 24/11/2026")
        #expect(moment.words(in: .english) == "00:05 on 24/11/2026")
    }

    @Test func `each language offers the other`() {
        #expect(Language.vietnamese.other == .english)
        #expect(Language.english(.pagerPage, ["page": "3"]) == "Page 3")
    }
}
