import Domain
import Testing

struct MomentTests {
    @Test(
        "The day changes at midnight in Vietnam, not in Greenwich",
        arguments: [
            (0, "1970-01-01", 7, 0), (61_199_999, "1970-01-01", 23, 59), (61_200_000, "1970-01-02", 0, 0),
            (-25_200_000, "1970-01-01", 0, 0), (-25_200_001, "1969-12-31", 23, 59),
            (1_798_736_399_999, "2026-12-31", 23, 59), (1_798_736_400_000, "2027-01-01", 0, 0),
        ] as [(Int64, String, Int, Int)])
    func days(milliseconds: Int64, day: String, hour: Int, minute: Int) {
        let moment = Moment(milliseconds: milliseconds)
        #expect(moment.day.description == day)
        #expect(moment.clock.hour == hour)
        #expect(moment.clock.minute == minute)
    }

    @Test("A day and a time make the moment they name")
    func fromDay() throws {
        let day = try #require(Day(2026, 9, 2))
        let moment = Moment(day, hour: 8, minute: 30)
        #expect(moment.milliseconds == 1_788_312_600_000)
        #expect(moment.day == day)
        #expect(moment.clock == (8, 30))
        #expect(moment.adding(seconds: 90).milliseconds == 1_788_312_690_000)
        #expect(moment < moment.adding(seconds: 1))
    }
}
