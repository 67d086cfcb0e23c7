/// A calendar day (proleptic Gregorian), without a time and without a zone.
package struct Day: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let year: Int
    package let month: Int
    package let day: Int

    /// - Returns: `nil` when there is no such day (31/02) or the year is outside 1900…2999.
    package init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (1900...2999).contains(year), (1...12).contains(month) else { return nil }
        guard (1...Day.length(ofMonth: month, in: year)).contains(day) else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// Reads `YYYY-MM-DD`, the form kept in files and in the database.
    package init?(_ iso: some StringProtocol) {
        let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2 else { return nil }
        guard let year = Day.digits(parts[0]), let month = Day.digits(parts[1]), let day = Day.digits(parts[2]) else {
            return nil
        }
        self.init(year, month, day)
    }

    /// The day `number` days after 1970-01-01.
    package init(number: Int) {
        let shifted = number + 719_468
        let era = shifted.flooredDivision(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// Days since 1970-01-01.
    package var number: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear.flooredDivision(by: 400)
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// 1 = Monday … 7 = Sunday.
    package var weekday: Int { (number + 3).flooredRemainder(by: 7) + 1 }

    package func adding(days: Int) -> Day { Day(number: number + days) }

    /// `YYYY-MM-DD`.
    package var description: String { "\(year)-\(padded(month))-\(padded(day))" }

    /// The way offices write it: a leading zero for days below 10 and for January and February only, `01/4/2026`
    /// (Decree 30/2020, Appendix I; law.md §5.1).
    package var vietnamese: String { "\(padded(day))/\(month <= 2 ? padded(month) : String(month))/\(year)" }

    /// `ngày 05 tháng 02 năm 2026`, for papers (Decree 30/2020, Appendix I).
    package var inWords: String {
        "ngày \(padded(day)) tháng \(month <= 2 ? padded(month) : String(month)) năm \(year)"
    }

    package static func < (left: Day, right: Day) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    private static func length(ofMonth month: Int, in year: Int) -> Int {
        if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
        return [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    private static func digits(_ text: some StringProtocol) -> Int? {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
    }

    private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

extension BinaryInteger {
    /// The remainder that goes with `flooredDivision`: never negative for a positive divisor.
    func flooredRemainder(by divisor: Self) -> Self { self - flooredDivision(by: divisor) * divisor }
}

extension Day: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let day = Day(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a day: \(text)")
        }
        self = day
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
