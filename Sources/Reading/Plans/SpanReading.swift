import Domain

/// Days and spans of days as Vietnamese papers write them.
struct DayMention: Sendable {
    let first: Day
    let last: Day
    /// Words it takes.
    let words: Range<Int>
    /// A day, and not a month or a year that was widened to days.
    let isExact: Bool
}

/// Keys of words that are looked at one by one.
enum Key {
    static let day = of("ngày")
    static let month = of("tháng")
    static let year = of("năm")
    static let from = of("từ")
    static let period = of("giai")
    static let stretch = of("đoạn")
    static let by = of("của")
    static let number = of("số")
    static let quarter = of("quý")
    static let hour = of("giờ")

    private static func of(_ word: String) -> String { WordScanner.words(of: word).first?.key ?? word }
}

enum DayReading {
    /// `ngày 22 tháng 12 năm 2024`, `22/12/2024`, `ngày 22/12/2024`, `tháng 12/2030`, `tháng 12 năm 2030`, `năm 2030`.
    static func mention(in words: [Word], at index: Int) -> DayMention? {
        guard index < words.count else { return nil }
        switch words[index].key {
        case Key.day: return slashed(words, index + 1, from: index) ?? spelled(words, index + 1, from: index)
        case Key.month: return month(words, index + 1, from: index)
        case Key.quarter: return QuarterReading.mention(in: words, at: index)
        case Key.year:
            guard let year = year(words, index + 1) else { return nil }
            return whole(year, index..<(index + 2))
        default: return slashed(words, index, from: index)
        }
    }

    static func day(in words: [Word], at index: Int) -> DayMention? {
        mention(in: words, at: index).flatMap { $0.isExact ? $0 : nil }
    }

    static func year(_ words: [Word], _ index: Int) -> Int? {
        guard index < words.count, let year = words[index].number, (1945...2100).contains(year) else { return nil }
        return year
    }

    private static func slashed(_ words: [Word], _ index: Int, from: Int) -> DayMention? {
        guard index < words.count, words[index].startsWithDigit else { return nil }
        let parts = words[index].key.split(whereSeparator: { $0 == "/" || $0 == "." })
        guard parts.count == 3, let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]),
            let found = Day(year, month, day)
        else { return nil }
        return DayMention(first: found, last: found, words: from..<(index + 1), isExact: true)
    }

    private static func spelled(_ words: [Word], _ index: Int, from: Int) -> DayMention? {
        guard index + 4 < words.count, let day = words[index].number, words[index + 1].key == Key.month,
            let month = words[index + 2].number, words[index + 3].key == Key.year,
            let year = year(words, index + 4), let found = Day(year, month, day)
        else { return nil }
        return DayMention(first: found, last: found, words: from..<(index + 5), isExact: true)
    }

    private static func month(_ words: [Word], _ index: Int, from: Int) -> DayMention? {
        guard index < words.count else { return nil }
        let parts = words[index].key.split(separator: "/")
        if parts.count == 2, let month = Int(parts[0]), let year = Int(parts[1]) {
            return wholeMonth(year, month, from..<(index + 1))
        }
        guard let month = words[index].number, index + 2 < words.count, words[index + 1].key == Key.year,
            let year = year(words, index + 2)
        else { return nil }
        return wholeMonth(year, month, from..<(index + 3))
    }

    private static func whole(_ year: Int, _ words: Range<Int>) -> DayMention? {
        guard let first = Day(year, 1, 1), let last = Day(year, 12, 31) else { return nil }
        return DayMention(first: first, last: last, words: words, isExact: false)
    }

    private static func wholeMonth(_ year: Int, _ month: Int, _ words: Range<Int>) -> DayMention? {
        guard let first = Day(year, month, 1) else { return nil }
        let last = (28...31).reversed().lazy.compactMap { Day(year, month, $0) }.first ?? first
        return DayMention(first: first, last: last, words: words, isExact: false)
    }
}

/// "từ … đến …" with what it stands on.
struct SpanMention: Sendable {
    /// `nil`: from the day the plan is issued.
    let first: Day?
    /// `nil`: until something happens that has no date.
    let last: Day?
    let words: Range<Int>
    /// The last day was counted ("90 ngày kể từ ngày …"), and is not said.
    var isCounted = false
}

enum SpanReading {
    static func spans(in words: [Word]) -> [SpanMention] {
        var found: [SpanMention] = []
        var index = 0
        while index < words.count {
            if let span = span(in: words, at: index) {
                found.append(span)
                index = max(span.words.upperBound, index + 1)
            } else {
                index += 1
            }
        }
        return found
    }

    private static func span(in words: [Word], at index: Int) -> SpanMention? {
        switch words[index].key {
        case Key.from: from(words, index)
        case Key.period: period(words, index)
        case Key.quarter: QuarterReading.span(in: words, at: index)
        case _ where words[index].startsWithDigit: counted(words, index)
        default: nil
        }
    }

    private static func from(_ words: [Word], _ index: Int) -> SpanMention? {
        if let length = issued.length(in: words, at: index) {
            let next = skipped(words, index + length)
            guard let to = till.length(in: words, at: next) else { return nil }
            let end = DayReading.mention(in: words, at: next + to)
            return SpanMention(first: nil, last: end?.last, words: index..<(end?.words.upperBound ?? next + to))
        }
        guard let start = DayReading.mention(in: words, at: index + 1) else {
            return shortDay(words, index) ?? shortStart(words, index) ?? QuarterReading.span(in: words, at: index + 1)
        }
        var next = skipped(words, start.words.upperBound)
        if next < words.count, words[next].key == "-" {
            next += 1
        } else {
            guard let to = till.length(in: words, at: next) else { return nil }
            next += to
        }
        if let end = DayReading.mention(in: words, at: next) {
            return SpanMention(first: start.first, last: end.last, words: index..<end.words.upperBound)
        }
        // "từ ngày 15/02/2026 đến khi …": until something happens.
        if event.length(in: words, at: next) != nil {
            return SpanMention(first: start.first, last: nil, words: index..<(next + 1))
        }
        guard let year = DayReading.year(words, next), let last = Day(year, 12, 31) else { return nil }
        return SpanMention(first: start.first, last: last, words: index..<(next + 1))
    }

    /// `từ ngày 08 đến ngày 10 tháng 12 năm 2025`.
    private static func shortDay(_ words: [Word], _ index: Int) -> SpanMention? {
        guard index + 3 < words.count, words[index + 1].key == Key.day, let number = words[index + 2].number,
            let to = till.length(in: words, at: index + 3),
            let end = DayReading.day(in: words, at: index + 3 + to),
            let start = Day(end.first.year, end.first.month, number), start <= end.last
        else { return nil }
        return SpanMention(first: start, last: end.last, words: index..<end.words.upperBound)
    }

    /// `từ tháng 3 đến hết tháng 11 năm 2026`, `từ ngày 15/01 đến ngày 30/11/2026`, `từ ngày 15 tháng 01 đến …`: the
    /// year stands with the end.
    private static func shortStart(_ words: [Word], _ index: Int) -> SpanMention? {
        guard let (day, month, next) = dayless(words, index + 1) else { return nil }
        var end = next
        if end < words.count, words[end].key == "-" {
            end += 1
        } else {
            guard let to = till.length(in: words, at: end) else { return nil }
            end += to
        }
        guard let last = DayReading.mention(in: words, at: end), let start = Day(last.last.year, month, day),
            start <= last.last
        else { return nil }
        return SpanMention(first: start, last: last.last, words: index..<last.words.upperBound)
    }

    /// A day or month without its year.
    private static func dayless(_ words: [Word], _ index: Int) -> (day: Int, month: Int, next: Int)? {
        guard index + 1 < words.count else { return nil }
        if words[index].key == Key.month, let month = words[index + 1].number, (1...12).contains(month) {
            return (1, month, index + 2)
        }
        let from = words[index].key == Key.day ? index + 1 : index
        let parts = words[from].key.split(separator: "/").compactMap { Int($0) }
        if parts.count == 2, words[from].startsWithDigit, (1...31).contains(parts[0]), (1...12).contains(parts[1]) {
            return (parts[0], parts[1], from + 1)
        }
        guard from + 2 < words.count, let day = words[from].number, words[from + 1].key == Key.month,
            let month = words[from + 2].number, (1...31).contains(day), (1...12).contains(month)
        else { return nil }
        return (day, month, from + 3)
    }

    /// `90 ngày, kể từ ngày 15/01/2026`; whether the first day counts is not said.
    private static func counted(_ words: [Word], _ index: Int) -> SpanMention? {
        guard let number = words[index].number, (20...1_000).contains(number), index + 1 < words.count,
            words[index + 1].key == Key.day
        else { return nil }
        let next = skipped(words, index + 2)
        guard let length = since.length(in: words, at: next), let start = DayReading.day(in: words, at: next + length)
        else { return nil }
        return SpanMention(
            first: start.first, last: start.first.adding(days: number - 1), words: index..<start.words.upperBound,
            isCounted: true)
    }

    private static let since = Term("kể từ", "tính từ", "từ", "kể từ khi", "bắt đầu từ")

    /// `giai đoạn 2026 - 2030`.
    private static func period(_ words: [Word], _ index: Int) -> SpanMention? {
        guard index + 4 < words.count, words[index + 1].key == Key.stretch,
            let first = DayReading.year(words, index + 2), words[index + 3].key == "-",
            let last = DayReading.year(words, index + 4), let start = Day(first, 1, 1), let end = Day(last, 12, 31)
        else { return nil }
        return SpanMention(first: start, last: end, words: index..<(index + 5))
    }

    private static func skipped(_ words: [Word], _ index: Int) -> Int {
        index < words.count && words[index].key == "," ? index + 1 : index
    }

    private static let issued = Term(
        "từ ngày ban hành kế hoạch này", "từ ngày ban hành kế hoạch", "từ ngày ban hành", "từ ngày ký ban hành",
        "từ khi ban hành kế hoạch", "từ khi ban hành", "từ ngày phát động", "từ ngày kế hoạch được ban hành",
        "từ ngày ký")
    private static let event = Term("khi", "lúc")
    private static let till = Term("đến hết", "đến", "tới", "cho đến hết", "cho đến", "tới hết")
}
