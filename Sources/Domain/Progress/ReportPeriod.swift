/// How often something is reported.
package enum Cadence: String, CaseIterable, Sendable, Codable {
    case monthly, quarterly
    case halfYearly = "half-yearly"
    case yearly
    /// On one named day.
    case once

    /// Months in one period; `nil` for a single day.
    var months: Int? {
        switch self {
        case .monthly: 1
        case .quarterly: 3
        case .halfYearly: 6
        case .yearly: 12
        case .once: nil
        }
    }
}

/// A stretch of the calendar that is reported on: a month, a quarter, half a year, a year, or one day.
package struct ReportPeriod: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let cadence: Cadence
    package let first: Day
    package let last: Day

    /// The one of `cadence` that `day` lies in.
    package init(_ cadence: Cadence, containing day: Day) {
        self.cadence = cadence
        guard let months = cadence.months else {
            (first, last) = (day, day)
            return
        }
        let month = (day.month - 1) / months * months
        first = ReportPeriod.start(ofMonth: month, in: day.year)
        last = ReportPeriod.start(ofMonth: month + months, in: day.year).adding(days: -1)
    }

    /// Reads the form kept in files and in the database: `2026-04`, `2026-q2`, `2026-h1`, `2026`, `2026-06-30`.
    package init?(_ text: some StringProtocol) {
        if let day = Day(text) {
            self.init(.once, containing: day)
            return
        }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts[0].utf8.count == 4, let year = Int(parts[0]),
            let start = Day(year, 1, 1)
        else { return nil }
        guard parts.count == 2 else {
            self.init(.yearly, containing: start)
            return
        }
        guard let (cadence, month) = ReportPeriod.part(parts[1]), let day = Day(year, month, 1) else { return nil }
        self.init(cadence, containing: day)
    }

    /// The form `init(_:)` reads.
    package var description: String {
        switch cadence {
        case .monthly: "\(first.year)-\(first.month < 10 ? "0" : "")\(first.month)"
        case .quarterly: "\(first.year)-q\(number)"
        case .halfYearly: "\(first.year)-h\(number)"
        case .yearly: "\(first.year)"
        case .once: first.description
        }
    }

    /// Which one of its year, from 1.
    package var number: Int { (first.month - 1) / (cadence.months ?? 1) + 1 }

    /// The one that follows it; a single day is followed by none.
    package var next: ReportPeriod? {
        cadence == .once ? nil : ReportPeriod(cadence, containing: last.adding(days: 1))
    }

    package static func < (left: ReportPeriod, right: ReportPeriod) -> Bool {
        (left.last, left.first) < (right.last, right.first)
    }

    /// `04`, `q2`, `h1`: the cadence and the first month.
    private static func part(_ text: some StringProtocol) -> (Cadence, month: Int)? {
        let digits = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        if text.utf8.count == 2, digits, let month = Int(text), (1...12).contains(month) { return (.monthly, month) }
        guard text.utf8.count == 2, let number = text.last?.wholeNumberValue else { return nil }
        if text.first == "q", (1...4).contains(number) { return (.quarterly, number * 3 - 2) }
        if text.first == "h", (1...2).contains(number) { return (.halfYearly, number * 6 - 5) }
        return nil
    }

    /// - Parameter month: counted from 0; 12 is the next year's first.
    private static func start(ofMonth month: Int, in year: Int) -> Day {
        // Every month of a year the program knows has a first day; the epoch stands where there is none.
        Day(year + month / 12, month % 12 + 1, 1) ?? Day(number: 0)
    }
}

extension ReportPeriod: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let period = ReportPeriod(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a period: \(text)")
        }
        self = period
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
