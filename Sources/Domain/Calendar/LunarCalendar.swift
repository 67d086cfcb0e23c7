/// The Vietnamese lunisolar calendar, computed: a month begins on the day of the new moon in Vietnam (UTC+7), month 11 is
/// the one the winter solstice lies in, and of thirteen months between two solstices the first without a principal term
/// is a leap month.
///
/// New moons and the sun's longitude are worked out astronomically (Meeus, *Astronomical Algorithms*, ch. 25 and 49) to
/// some seconds. Every month of 1976–2076 was compared with an independent ephemeris; the State's own almanac is what
/// counts where the two differ.
package enum LunarCalendar {
    /// The first day of lunar year `year`, Tết Nguyên đán. Not always China's day: in 2030 the new moon comes at 23:07
    /// in Hà Nội on 2 February, after midnight in Beijing.
    package static func newYear(_ year: Int) -> Day? { day(1, month: 1, of: year) }

    /// The day on which `day` of the (ordinary, not leap) `month` of lunar year `year` falls.
    package static func day(_ day: Int, month: Int, of year: Int) -> Day? {
        guard (1900...2999).contains(year), (1...12).contains(month), (1...30).contains(day) else { return nil }
        // Months 11 and 12 belong to the stretch that begins with the solstice of the same year.
        let solsticeYear = month >= 11 ? year : year - 1
        let months = months(fromSolsticeOf: solsticeYear)
        let place = month >= 11 ? month - 11 : month + 1
        let ordinary = months.indices.filter { $0 != leap(months) }
        guard ordinary.indices.contains(place) else { return nil }
        return Day(number: months[ordinary[place]] + day - 1)
    }

    /// First days (as `Day.number`) of the months from the eleventh of `year` up to the next eleventh, which is left out.
    private static func months(fromSolsticeOf year: Int) -> [Int] {
        let first = eleventh(of: year)
        let next = eleventh(of: year + 1)
        var found = [first]
        while let last = found.last {
            let following = newMoonDay(lunation(near: Double(last) + 29.5 + 15))
            if following >= next { break }
            found.append(following)
        }
        return found
    }

    /// Where the leap month stands among thirteen; `nil` among twelve.
    private static func leap(_ months: [Int]) -> Int? {
        guard months.count == 13 else { return nil }
        return months.indices.dropFirst().first { place in
            let end = place + 1 < months.count ? months[place + 1] : months[place] + 30
            return term(on: months[place]) == term(on: end)
        }
    }

    /// The first day of the month in which the winter solstice of `year` lies.
    private static func eleventh(of year: Int) -> Int {
        guard let december = Day(year, 12, 31)?.number else { return 0 }
        let start = newMoonDay(lunation(near: Double(december)))
        // A month that begins after the solstice (the sun past 270°) is the twelfth.
        return term(on: start) >= 9 ? newMoonDay(lunation(near: Double(start) - 15)) : start
    }

    /// The number of the last new moon on or before about that day.
    private static func lunation(near day: Double) -> Int {
        let guess = Int(((day - firstNewMoon) / month).rounded())
        return [guess + 1, guess].first { Double(newMoonDay($0)) <= day } ?? guess - 1
    }

    /// The Vietnamese day of new moon `number`, counted from the first of January 2000.
    private static func newMoonDay(_ number: Int) -> Int { localDay(NewMoon.julianDay(number)) }

    /// In which twelfth of its way the sun stands when `day` begins in Vietnam; 9 from the winter solstice on.
    private static func term(on day: Int) -> Int {
        Int(Sun.longitude(julianDay: Double(day) + unixEpoch - vietnam) / 30)
    }

    private static func localDay(_ julianDay: Double) -> Int { Int((julianDay - unixEpoch + vietnam).rounded(.down)) }

    private static let month = 29.530_588_861
    /// New moon number 0, as a `Day.number`: 6 January 2000.
    private static let firstNewMoon = 10_962.76
    /// Julian day of 1970-01-01 00:00 UTC.
    private static let unixEpoch = 2_440_587.5
    private static let vietnam = 7.0 / 24
}
