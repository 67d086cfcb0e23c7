import Domain

/// Quarters of a year: `quý II năm 2026`, `quý 2/2026`, `quý II và quý III năm 2026`, `quý II đến quý IV/2026`.
enum QuarterReading {
    static func mention(in words: [Word], at index: Int) -> DayMention? {
        guard let (quarter, next) = quarter(words, index), let (year, end) = year(words, next),
            let first = first(year, quarter), let last = last(year, quarter)
        else { return nil }
        return DayMention(first: first, last: last, words: index..<end, isExact: false)
    }

    /// Quarters of one year, from the first named to the last. A single one may be the time of anything: "phát động trong
    /// quý I năm 2026".
    static func span(in words: [Word], at index: Int) -> SpanMention? {
        guard var (last, next) = quarter(words, index) else { return nil }
        let from = last
        // "quý I và quý III" leaves the second out: what lies between is not said.
        var isCounted = false
        while let joint = joints.length(in: words, at: next),
            let (to, after) = quarter(words, next + joint) ?? numeral(words, next + joint), to > last
        {
            isCounted = isCounted || to > last + 1 && and.starts([words[next]])
            (last, next) = (to, after)
        }
        guard last > from, let (year, end) = year(words, next), let first = first(year, from),
            let final = self.last(year, last)
        else { return nil }
        return SpanMention(first: first, last: final, words: index..<end, isCounted: isCounted)
    }

    private static func quarter(_ words: [Word], _ index: Int) -> (Int, Int)? {
        guard index + 1 < words.count, words[index].key == Key.quarter else { return nil }
        return numeral(words, index + 1)
    }

    private static func numeral(_ words: [Word], _ index: Int) -> (Int, Int)? {
        guard index < words.count else { return nil }
        let key = words[index].key
        // "2/2026" is one word.
        let number = Int(key.split(separator: "/").first ?? "") ?? numerals[key]
        guard let number, (1...4).contains(number) else { return nil }
        return (number, key.contains("/") ? index : index + 1)
    }

    /// `năm 2026`, `/2026`, also where it is one word with the quarter.
    private static func year(_ words: [Word], _ index: Int) -> (Int, Int)? {
        guard index < words.count else { return nil }
        let parts = words[index].key.split(separator: "/")
        if parts.count == 2, let year = Int(parts[1]), (1945...2100).contains(year) { return (year, index + 1) }
        guard words[index].key == Key.year || words[index].key == "/", let year = DayReading.year(words, index + 1)
        else { return nil }
        return (year, index + 2)
    }

    private static func first(_ year: Int, _ quarter: Int) -> Day? { Day(year, quarter * 3 - 2, 1) }

    private static func last(_ year: Int, _ quarter: Int) -> Day? {
        Day(year, quarter * 3, quarter == 1 || quarter == 4 ? 31 : 30)
    }

    private static let numerals = ["i": 1, "ii": 2, "iii": 3, "iv": 4]
    private static let joints = Term("và", "đến", "đến hết", "tới", "-", ",")
    private static let and = Term("và", ",")
}
