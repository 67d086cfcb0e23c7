/// A point in time: whole milliseconds since 1970-01-01 00:00 UTC.
package struct Moment: Hashable, Sendable, Comparable, Codable {
    package let milliseconds: Int64

    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// The moment at which `hour:minute` strikes in Vietnam on `day`.
    package init(_ day: Day, hour: Int = 0, minute: Int = 0) {
        let seconds = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60)
        milliseconds = seconds * 1000 - Moment.vietnamOffset
    }

    package init(from decoder: any Decoder) throws {
        milliseconds = try decoder.singleValueContainer().decode(Int64.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }

    /// The calendar day in Vietnam (UTC+7 all year since 1975).
    package var day: Day { Day(number: Int((milliseconds + Moment.vietnamOffset).flooredDivision(by: 86_400_000))) }

    /// Hour and minute of the day in Vietnam.
    package var clock: (hour: Int, minute: Int) {
        let local = milliseconds + Moment.vietnamOffset
        let minutes = Int((local - local.flooredDivision(by: 86_400_000) * 86_400_000) / 60_000)
        return (minutes / 60, minutes % 60)
    }

    package func adding(seconds: Int64) -> Moment { Moment(milliseconds: milliseconds + seconds * 1000) }

    package static func < (left: Moment, right: Moment) -> Bool { left.milliseconds < right.milliseconds }

    private static let vietnamOffset: Int64 = 7 * 3600 * 1000
}

extension BinaryInteger {
    /// Division that rounds toward minus infinity.
    func flooredDivision(by divisor: Self) -> Self {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder != 0 && (remainder < 0) != (divisor < 0) ? quotient - 1 : quotient
    }
}
