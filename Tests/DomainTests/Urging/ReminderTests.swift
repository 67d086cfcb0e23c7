import Domain
import TestSupport
import Testing

@Suite struct ReminderTests {
    private let calendar = WorkingCalendar(years: 2025...2031)

    private func duty(_ kind: DutyKind = .petition, due: Day) -> Duty {
        Duty(
            kind, .roles([.clerk]), name: "Bà Ba", due: due, ground: .office,
            subject: .petition(Sample.petition.id))
    }

    private func marks(_ duty: Duty, on day: Day, told: Set<String> = []) -> [Int] {
        Reminders.due([duty], on: day, calendar, told: told).map(\.mark)
    }

    @Test func `a petition is told of a week and a day before, a day and a week after, and not between`() {
        // Due on Wednesday 16/12/2026.
        let duty = duty(due: Sample.day(2026, 12, 16))
        var told: Set<String> = []
        var found: [String] = []
        for number in Sample.day(2026, 12, 1).number...Sample.day(2026, 12, 31).number {
            let day = Day(number: number)
            for reminder in Reminders.due([duty], on: day, calendar, told: told) {
                told.insert(reminder.key)
                found.append("\(day) \(reminder.mark)")
            }
        }
        #expect(found == ["2026-12-09 -7", "2026-12-15 -1", "2026-12-17 1", "2026-12-23 7"])
    }

    @Test func `nothing is told on a weekend or a holiday: before the day it comes earlier, after it later`() {
        // Due on Monday 21/12/2026: the day before is a Sunday, so Friday tells.
        let monday = duty(due: Sample.day(2026, 12, 21))
        #expect(marks(monday, on: Sample.day(2026, 12, 17)) == [-7])
        #expect(marks(monday, on: Sample.day(2026, 12, 18)) == [-1])
        #expect(marks(monday, on: Sample.day(2026, 12, 20)) == [])
        // Due on 31/12: New Year is a holiday, the Monday after tells.
        let eve = duty(due: Sample.day(2026, 12, 31))
        #expect(marks(eve, on: Sample.day(2027, 1, 1)) == [])
        #expect(marks(eve, on: Sample.day(2027, 1, 4)) == [1])
    }

    @Test func `after a long silence only the last mark is told, and a moved day is told of anew`() {
        let late = duty(due: Sample.day(2026, 10, 1))
        #expect(marks(late, on: Sample.day(2026, 11, 23)) == [7])
        let told = Set(Reminders.due([late], on: Sample.day(2026, 11, 23), calendar, told: []).map(\.key))
        #expect(marks(late, on: Sample.day(2026, 11, 24), told: told) == [])
        #expect(marks(duty(due: Sample.day(2026, 11, 25)), on: Sample.day(2026, 11, 24), told: told) == [-1])
    }

    @Test(arguments: DutyKind.allCases)
    func `the marks of every kind are in order and none is the day itself`(kind: DutyKind) {
        let marks = ReminderDays.usual(kind).marks
        #expect(!marks.isEmpty && marks == marks.sorted() && !marks.contains(0))
    }
}
