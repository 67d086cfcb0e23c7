import Domain

/// A moment as files tell it: `2026-12-31T08:30:00+07:00`.
enum PaperMoment {
    static func text(_ moment: Moment) -> String {
        let (hour, minute) = moment.clock
        return "\(moment.day)T\(two(hour)):\(two(minute)):00+07:00"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
