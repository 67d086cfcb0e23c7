/// A day off that is no weekend, with why.
package struct Holiday: Hashable, Sendable, Comparable {
    package let day: Day
    package let reason: HolidayReason
    package let citation: Citation?

    package init(_ day: Day, _ reason: HolidayReason, citation: Citation?) {
        (self.day, self.reason, self.citation) = (day, reason, citation)
    }

    package static func < (left: Holiday, right: Holiday) -> Bool { left.day < right.day }
}

package enum HolidayReason: Hashable, Sendable {
    case statutory(PublicHoliday)
    /// The working day after, because the holiday fell on a weekend.
    case instead(of: PublicHoliday)
    /// Said by the office or in a file, with its own words.
    case office(String)
}

/// The holidays of the Labour Code.
package enum PublicHoliday: String, CaseIterable, Sendable {
    case newYear = "new-year", lunarNewYear = "lunar-new-year", ancestors, liberation, labour, national
}

/// The public holidays of a year by the general rule. The Prime Minister's yearly decision fixes which days around Tết
/// and 2/9 are off and which working days are exchanged; it is not known here, so every day is *chưa đối chiếu* and the
/// office puts right what differs (`OfficeDay`).
package enum HolidayRules {
    /// Labour Code 45/2019/QH14 art. 111–112, from general knowledge: nobody compared it with the text.
    package static let citation = Citation("Bộ luật Lao động 45/2019/QH14, Điều 112", verified: false)
    package static let insteadCitation = Citation("Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3", verified: false)

    /// In order of days. A holiday on a weekend gives the next working day instead.
    package static func holidays(of year: Int) -> [Holiday] {
        let days = named(year).sorted { $0.day < $1.day }
        var taken = Set(days.map(\.day))
        var found = days.map { Holiday($0.day, .statutory($0.name), citation: citation) }
        for (day, name) in days where day.isWeekend {
            let free = (1...).lazy.map { day.adding(days: $0) }.first { !$0.isWeekend && !taken.contains($0) }
            guard let free else { continue }
            taken.insert(free)
            found.append(Holiday(free, .instead(of: name), citation: insteadCitation))
        }
        return found.sorted()
    }

    private static func named(_ year: Int) -> [(day: Day, name: PublicHoliday)] {
        let tet = LunarCalendar.newYear(year).map { tet in (-1...3).map { tet.adding(days: $0) } } ?? []
        let fixed: [(Day?, PublicHoliday)] = [
            (Day(year, 1, 1), .newYear), (LunarCalendar.day(10, month: 3, of: year), .ancestors),
            (Day(year, 4, 30), .liberation), (Day(year, 5, 1), .labour), (Day(year, 9, 2), .national),
            (besideNational(year), .national),
        ]
        return fixed.compactMap { day, name in day.map { ($0, name) } } + tet.map { ($0, .lunarNewYear) }
    }

    /// The second day of the National Day: the day before when that is no weekend, else the day after.
    private static func besideNational(_ year: Int) -> Day? {
        guard let before = Day(year, 9, 1) else { return nil }
        return before.isWeekend ? before.adding(days: 2) : before
    }
}

extension Day {
    /// Saturday or Sunday.
    package var isWeekend: Bool { weekday > 5 }
}
