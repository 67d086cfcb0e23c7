import Domain

/// How the points of a row come about, from what stands beside and below it.
struct ScoreMethodReading {
    let document: PlanDocument
    /// Paragraphs that explain the row.
    let paragraphs: [Int]

    /// Keys of the way of scoring, and whether the row has a condition.
    func fields() -> [(key: String, fact: Fact)] {
        condition() + (ratio() ?? bands() ?? [])
    }

    /// "Đơn vị nào không bảo đảm điều kiện này sẽ không được tính điểm" points back to "Điều kiện … là …".
    private func condition() -> [(key: String, fact: Fact)] {
        for index in paragraphs {
            let words = document.paragraphs[index].words
            guard let start = ScoreMethodReading.condition.range(in: words),
                let verb = words[start.upperBound...].prefix(8).firstIndex(where: {
                    ScoreMethodReading.isTo.starts([$0])
                })
            else { continue }
            let first = verb + 1
            let end = ScoreMethodReading.sentenceEnd(words, first)
            guard end > first else { continue }
            let range = first..<end
            let text = document.paragraphs[index].text(range)
            return [("condition", document.fact(.text(text), paragraph: index, words: range, .unsure))]
        }
        return []
    }

    /// A point with a capital behind it; "họp nhóm, ... gián tiếp" goes on.
    private static func sentenceEnd(_ words: [Word], _ start: Int) -> Int {
        words.indices.first { index in
            index >= start && words[index].key == "." && (index + 1 == words.count || words[index + 1].isCapital)
        } ?? words.count
    }

    /// "a = …; b = …; Tỷ lệ = b/a × 100%; Điểm = Tỷ lệ × điểm chuẩn."
    private func ratio() -> [(key: String, fact: Fact)]? {
        var named: [String: Fact] = [:]
        var formula: (part: String, whole: String)?
        var isScaled = false
        for index in paragraphs {
            let paragraph = document.paragraphs[index]
            let words = Array(paragraph.words.drop { $0.isMark })
            guard words.count > 2 else { continue }
            let shift = paragraph.words.count - words.count
            if words[1].key == "=", words[0].key.utf8.count == 1 {
                var end = paragraph.words.count
                while end > shift + 2, paragraph.words[end - 1].isMark, paragraph.words[end - 1].key != ")" { end -= 1 }
                let range = (shift + 2)..<end
                guard !range.isEmpty else { continue }
                named[words[0].key] = document.fact(.text(paragraph.text(range)), paragraph: index, words: range, .sure)
            }
            if ScoreMethodReading.rate.starts(words) { formula = ScoreMethodReading.fraction(words) ?? formula }
            if ScoreMethodReading.points.starts(words), ScoreMethodReading.scaled.isIn(words) { isScaled = true }
        }
        guard let formula, isScaled, let part = named[formula.part], let whole = named[formula.whole] else {
            return nil
        }
        return [("ratio-part", part), ("ratio-whole", whole)]
    }

    /// `Tỷ lệ = b/a …`, however the scanner divides it.
    private static func fraction(_ words: [Word]) -> (part: String, whole: String)? {
        guard let equal = words.firstIndex(where: { $0.key == "=" }) else { return nil }
        let rest = words[(equal + 1)...].prefix(3).map(\.key).joined()
        let sides = rest.split(whereSeparator: { $0 == "/" || $0 == ":" })
        guard sides.count >= 2, let part = sides[0].last, let whole = sides[1].first else { return nil }
        return (String(part), String(whole))
    }

    /// "Từ 88 - 90% cộng 02 điểm; từ 95 - dưới 100% cộng 04 điểm; đạt 100% cộng 05 điểm."
    private func bands() -> [(key: String, fact: Fact)]? {
        for index in paragraphs {
            let words = document.paragraphs[index].words
            var found: [ScoreBand] = []
            var (first, last) = (words.count, 0)
            var cursor = 0
            while cursor < words.count {
                guard let (band, end) = BandReading.band(words, cursor) else {
                    cursor += 1
                    continue
                }
                found.append(band)
                (first, last, cursor) = (min(first, cursor), end, end)
            }
            let isOnlyThese = ScoreMethodReading.point.ranges(in: words).count == found.count
            if found.count >= 2 {
                let range = first..<last
                let value = FactValue.words(found.map(\.text))
                return [
                    ("bands", document.fact(value, paragraph: index, words: range, isOnlyThese ? .sure : .unsure))
                ]
            }
        }
        return nil
    }

    private static let condition = Term("điều kiện để chấm điểm", "điều kiện chấm điểm", "điều kiện để được chấm điểm")
    private static let isTo = Term("là", "phải", ":")
    private static let rate = Term("tỷ lệ", "tỉ lệ")
    private static let points = Term("điểm")
    private static let scaled = Term("điểm chuẩn", "điểm tối đa")
    private static let point = Term("điểm")
}

/// One band: its ends, and the points behind.
enum BandReading {
    static func band(_ words: [Word], _ index: Int) -> (ScoreBand, Int)? {
        guard var (low, high, next) = ends(words, index) else { return nil }
        while next < words.count, let length = gives.length(in: words, at: next) { next += length }
        guard let (points, after) = number(words, next), after < words.count,
            let length = point.length(in: words, at: after)
        else { return nil }
        // "đạt 100%" is the top: nothing lies above it.
        if low == nil, high == nil { return nil }
        if let only = high, low == nil, reached.length(in: words, at: index) != nil { (low, high) = (only, nil) }
        return (ScoreBand(low: low, high: high, points: points), after + length)
    }

    private static func ends(_ words: [Word], _ index: Int) -> (ScoreEnd?, ScoreEnd?, Int)? {
        if let length = reached.length(in: words, at: index), let (value, next) = number(words, index + length) {
            return (nil, ScoreEnd(value, isIncluded: true), next)
        }
        if let length = under.length(in: words, at: index), let (value, next) = number(words, index + length) {
            return (nil, ScoreEnd(value, isIncluded: false), next)
        }
        let isFrom = from.length(in: words, at: index)
        guard let length = isFrom ?? over.length(in: words, at: index),
            let (value, next) = number(words, index + length)
        else { return nil }
        let low = ScoreEnd(value, isIncluded: isFrom != nil)
        if let more = upward.length(in: words, at: next) { return (low, nil, next + more) }
        guard let till = till.length(in: words, at: next) else { return isFrom == nil ? (low, nil, next) : nil }
        let below = under.length(in: words, at: next + till)
        guard let (value, end) = number(words, next + till + (below ?? 0)) else { return nil }
        return (low, ScoreEnd(value, isIncluded: below == nil), end)
    }

    /// `88`, `88%`, `0,4`.
    private static func number(_ words: [Word], _ index: Int) -> (Hundredths, Int)? {
        guard index < words.count, let whole = words[index].number else { return nil }
        var (value, next) = (Hundredths(whole: whole), index + 1)
        if next + 1 < words.count, words[next].key == ",", words[next].start == words[index].end,
            words[next + 1].start == words[next].end, let exact = Hundredths("\(whole).\(words[next + 1].key)")
        {
            (value, next) = (exact, next + 2)
        }
        if next < words.count, words[next].key == "%" { next += 1 }
        return (value, next)
    }

    private static let from = Term("từ")
    private static let over = Term("trên")
    private static let under = Term("dưới")
    private static let reached = Term("đạt")
    private static let till = Term("đến", "-", "tới")
    private static let upward = Term("trở lên")
    private static let gives = Term("cộng", "được", "được cộng", "đạt", "chấm", "tính", ":", "thì", "=")
    private static let point = Term("điểm")
}
