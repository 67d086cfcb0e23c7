import Domain

/// A moment as files tell it: `2026-12-31T08:30:00+07:00`.
enum PaperMoment {
    static func text(_ moment: Moment) -> String {
        let (hour, minute) = moment.clock
        return "\(moment.day)T\(two(hour)):\(two(minute)):00+07:00"
    }

    /// As papers say it: `14 giờ 00 phút, ngày 08 tháng 12 năm 2026`.
    static func words(_ moment: Moment) -> String { "\(clock(moment)), \(moment.day.inWords)" }

    /// `14 giờ 00 phút`
    static func clock(_ moment: Moment) -> String {
        let (hour, minute) = moment.clock
        return "\(two(hour)) giờ \(two(minute)) phút"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
