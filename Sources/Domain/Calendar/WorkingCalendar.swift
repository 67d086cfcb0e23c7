/// Which days of some years are worked: weekends and holidays are not, unless the office says so.
package struct WorkingCalendar: Sendable {
    package let years: ClosedRange<Int>
    /// Days off that are no weekends, and weekends an office took off anew, by day.
    private let off: [Day: Holiday]
    /// Days the office works although the rule says otherwise.
    private let worked: [Day: String]

    /// - Parameters:
    ///   - rules: the holidays of a year before the office's changes; a file of holidays replaces them.
    ///   - changes: days that are otherwise than the rules say, the office's own.
    package init(
        years: ClosedRange<Int>, rules: (Int) -> [Holiday] = HolidayRules.holidays(of:), changes: [DayChange] = []
    ) {
        self.years = years
        var off = Dictionary(years.flatMap(rules).map { ($0.day, $0) }) { first, _ in first }
        var worked: [Day: String] = [:]
        for change in changes {
            switch change.work {
            case .off: off[change.day] = Holiday(change.day, .office(change.reason), citation: nil)
            case .working: (off[change.day], worked[change.day]) = (nil, change.reason)
            }
        }
        (self.off, self.worked) = (off, worked)
    }

    /// A calendar for `period` and the year on either side, into which spans may run.
    package init(around period: Period, changes: [DayChange] = []) {
        self.init(years: WorkingCalendar.years(around: period), changes: changes)
    }

    package static func years(around period: Period) -> ClosedRange<Int> {
        period.first.year - 1...period.last.year + 1
    }

    package func isWorking(_ day: Day) -> Bool {
        if worked[day] != nil { return true }
        return !day.isWeekend && off[day] == nil
    }

    package func holiday(on day: Day) -> Holiday? { off[day] }

    /// Why a day that would be off is worked.
    package func reasonToWork(on day: Day) -> String? { worked[day] }

    /// Days of `year` the office works against the rule, in order.
    package func workedDays(of year: Int) -> [Day] { worked.keys.filter { $0.year == year }.sorted() }

    /// Days off of `year` that are no mere weekends, in order.
    package func holidays(of year: Int) -> [Holiday] { off.values.filter { $0.day.year == year }.sorted() }

    /// `day`, or the first working day after it.
    package func next(_ day: Day) -> Day {
        // Half a year without a working day is no calendar; the day itself then.
        (0..<183).lazy.map { day.adding(days: $0) }.first(where: isWorking) ?? day
    }

    /// The `count`th working day after `day`; for 0, `day` or the first working day after it.
    package func day(_ count: Int, workingAfter day: Day) -> Day {
        count < 1 ? next(day) : (0..<count).reduce(day) { reached, _ in next(reached.adding(days: 1)) }
    }

    /// Working days after `from` up to and including `to`; 0 when `to` is not later.
    package func workingDays(after from: Day, upTo to: Day) -> Int {
        guard from < to else { return 0 }
        return (from.number + 1...to.number).count { isWorking(Day(number: $0)) }
    }
}
